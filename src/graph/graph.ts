import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { AtazanError } from '../errors';
import { translateDriverError } from './driver-error';

/** Where a Neo4j is and how to log in to it. */
export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A statement with its parameters; `name` tags its transaction in the database's own lists and logs. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A row as an array, in the order of the statement's columns. */
export type Row = readonly unknown[];

/** What a unit of writing can do: run statements, one after the other, in one transaction. */
export interface WriteTransaction {
  run(statement: Statement): Promise<Row[]>;
}

/** Limits of one call. */
export interface CallOptions {
  /** The server ends the transaction after this time. */
  readonly timeoutMs?: number;
  readonly requestId?: string | undefined;
}

const oldestServer = { major: 5, minor: 26 } as const;

const timeouts = { read: 20_000, write: 60_000, schema: 300_000 } as const;

/*
 * The driver's defaults suit batch work: 30 s of retries, 30 s for a TCP connection, 60 s for a place in the
 * pool, connections used however long they were idle. Here somebody waits for the answer, so a server that
 * is gone is reported within seconds, while a leader election (usually under 3 s) is still ridden out; a
 * connection that was idle for 30 s is tested first, since load balancers drop such connections silently.
 * Rows are fetched in one go: an operation has one for each root field, and a long list is read to its end anyway.
 */
const driverSettings = {
  connectionTimeout: 3_000,
  connectionAcquisitionTimeout: 8_000,
  maxTransactionRetryTime: 5_000,
  connectionLivenessCheckTimeout: 30_000,
  maxConnectionPoolSize: 50,
  fetchSize: -1,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  userAgent: 'atazan',
  notificationFilter: { minimumSeverityLevel: 'OFF' },
} as const;

/** The wait before a read is tried again, doubled each time. */
const firstRetryMs = 100;

/** The one door to Neo4j. */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #readTimeoutMs: number;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #writeListeners = new Set<() => void>();

  private constructor(driver: Driver, database: string, readTimeoutMs: number) {
    this.#driver = driver;
    this.#database = database;
    this.#readTimeoutMs = readTimeoutMs;
  }

  /**
   * Opens the door, and looks whether the server behind it can be used.
   *
   * @param readTimeoutMs when the server ends a read whose call names no other time; planning counts
   * @throws AtazanError UNAVAILABLE when it cannot be reached or refuses the login, UNSUPPORTED_DATABASE
   *   when it is older than Neo4j 5.26
   */
  static async connect(
    address: GraphAddress,
    readTimeoutMs: number = timeouts.read,
  ): Promise<Graph> {
    const graph = Graph.#open(address, readTimeoutMs);
    try {
      await graph.#requireVersion(address.uri);
      return graph;
    } catch (error) {
      await graph.close();
      throw error instanceof AtazanError && error.code === 'UNAVAILABLE'
        ? new AtazanError('UNAVAILABLE', `No Neo4j at ${address.uri}: ${error.message}`, {
            cause: error,
          })
        : error;
    }
  }

  static #open({ uri, user, password, database }: GraphAddress, readTimeoutMs: number): Graph {
    try {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), driverSettings);
      return new Graph(driver, database, readTimeoutMs);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new AtazanError('BAD_USER_INPUT', `NEO4J_URI: ${uri} is no Neo4j address: ${reason}`);
    }
  }

  async #requireVersion(uri: string): Promise<void> {
    const [row] = await this.read({
      name: 'version',
      text: 'CALL dbms.components() YIELD versions RETURN versions[0]',
    });
    const version = String(row?.[0]);
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOlder =
      major < oldestServer.major || (major === oldestServer.major && minor < oldestServer.minor);
    if (isOlder) {
      throw new AtazanError(
        'UNSUPPORTED_DATABASE',
        `Neo4j ${version} at ${uri} is too old; 5.26 or newer is needed`,
      );
    }
  }

  /**
   * Runs one statement in one read transaction of its own, again on transient failures.
   *
   * @returns the rows, each an array in the order of the columns; integers as numbers
   * @throws AtazanError
   */
  async read(statement: Statement, options: CallOptions = {}): Promise<Row[]> {
    const began = Date.now();
    for (let wait = firstRetryMs; ; wait *= 2) {
      try {
        return await this.#readOnce(statement, options);
      } catch (error) {
        const isLate = Date.now() - began + wait > driverSettings.maxTransactionRetryTime;
        if (isLate || !(error instanceof Error) || !neo4j.isRetryableError(error)) {
          throw translateDriverError(error);
        }
        await delay(wait);
      }
    }
  }

  /*
   * An auto-commit transaction: one round trip, where a managed one takes two, the second for its COMMIT. With a
   * single statement that reads, both are one transaction on the server; only the retries are ours then.
   */
  async #readOnce({ name, text, parameters }: Statement, options: CallOptions): Promise<Row[]> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarks,
    });
    try {
      const settings = {
        timeout: options.timeoutMs ?? this.#readTimeoutMs,
        metadata: metadata(name, options),
      };
      const result = await withoutStackTraces(() => session.run(text, parameters ?? {}, settings));
      return result.records.map((record) => Array.from(record.values()));
    } finally {
      await session.close();
    }
  }

  /**
   * Runs a unit of work in one write transaction, again from its start on transient failures.
   *
   * @param name tags the transaction
   * @throws AtazanError, or what the work throws; nothing is written then
   */
  async write<T>(
    name: string,
    work: (transaction: WriteTransaction) => Promise<T>,
    options: CallOptions = {},
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await session.executeWrite((transaction) => work(writer(transaction)), {
        timeout: options.timeoutMs ?? timeouts.write,
        metadata: metadata(name, options),
      });
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      this.#tellWrite();
      await session.close();
    }
  }

  /**
   * Runs a statement that changes the schema, which Neo4j wants in a transaction of its own; again on
   * transient failures, such as a deadlock with another program that starts.
   */
  async schema({ name, text }: Statement): Promise<void> {
    const session = this.#driver.session({
      database: this.#database,
      bookmarkManager: this.#bookmarks,
    });
    try {
      await session.executeWrite((transaction) => transaction.run(text), {
        timeout: timeouts.schema,
        metadata: metadata(name, {}),
      });
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      this.#tellWrite();
      await session.close();
    }
  }

  /**
   * Has a function called at the end of each write through this door, before the writer goes on: also of one that
   * failed, since a transaction may have been committed although its end was not heard of.
   *
   * @returns ends it
   */
  onWrite(listener: () => void): () => void {
    this.#writeListeners.add(listener);
    return () => this.#writeListeners.delete(listener);
  }

  #tellWrite(): void {
    for (const listener of this.#writeListeners) listener();
  }

  /** Whether the server answers. */
  async isReachable(): Promise<boolean> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#database });
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

/** The driver takes a stack trace for each result, lest it fail: an eighth of a read. Ours tells nothing of the caller. */
function withoutStackTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function metadata(operation: string, { requestId }: CallOptions): Record<string, string> {
  return { app: 'atazan', operation, ...(requestId && { requestId }) };
}

function writer(transaction: ManagedTransaction): WriteTransaction {
  return {
    async run({ text, parameters }) {
      const result = await transaction.run(text, parameters ?? {});
      return result.records.map((record) => Array.from(record.values()));
    },
  };
}
