import { readFile } from 'node:fs/promises';
import lockfile from 'proper-lockfile';
import type { GraphAddress } from '../graph';
import { LocalNeo4jError } from './error';
import {
  ensurePassword,
  type Neo4jFolder,
  neo4jFolder,
  prepareFolder,
  writeConfiguration,
} from './folder';
import type { JarSet } from './jars';
import {
  answers,
  freePort,
  lastWords,
  spawnServer,
  stopProcess,
  waitUntilReady,
} from './server-process';
import { clearState, isAlive, markProcess, readState, type ServerState, writeState } from './state';

/** How to start the program's own Neo4j. */
export interface LocalNeo4jOptions {
  /** Folder below which it keeps its data. */
  readonly home: string;
  readonly java: string;
  readonly jars: JarSet;
  /** Bolt port to take if it is free. */
  readonly port: number;
  /** Whether it stays when this process ends. */
  readonly stays?: boolean;
}

/** A Neo4j that runs on this machine for this program. */
export interface LocalNeo4j {
  readonly address: GraphAddress;
  readonly pid: number;
  /** Ends it, unless it was started to stay; may be called again. */
  stop(): Promise<void>;
  /** Calls back when it ends without having been stopped, with what it said last. */
  onCrash(callback: (lastWords: string) => void): void;
}

/** What is known of a home's server. */
export type LocalNeo4jStatus =
  | { readonly isRunning: false }
  | ({ readonly isRunning: true; readonly uri: string } & ServerState);

function uriOf({ port }: { readonly port: number }): string {
  return `bolt://127.0.0.1:${port}`;
}

function addressOf(state: ServerState, password: string): GraphAddress {
  return { uri: uriOf(state), user: 'neo4j', password, database: 'neo4j' };
}

function heldBy({ root }: Neo4jFolder, { owner, port, startedAt }: ServerState): LocalNeo4jError {
  return new LocalNeo4jError(
    'HELD_BY_OTHER',
    `The graph in ${root} is in use since ${startedAt} by process ${owner?.pid} (${owner?.command}), Neo4j on port ${port}.\nStop that one first, or set ATAZAN_HOME to another folder.`,
  );
}

async function readPassword(folder: Neo4jFolder): Promise<string> {
  return (await readFile(folder.password, 'utf8')).trim();
}

/** The server of a home as it runs now; one whose process is gone is not running. */
export async function localNeo4jStatus(home: string): Promise<LocalNeo4jStatus> {
  const state = await readState(neo4jFolder(home));
  return state && isAlive(state.server)
    ? { isRunning: true, uri: uriOf(state), ...state }
    : { isRunning: false };
}

/** The address of a home's server if one runs, whoever started it. */
export async function runningNeo4j(home: string): Promise<GraphAddress | undefined> {
  const status = await localNeo4jStatus(home);
  return status.isRunning ? addressOf(status, await readPassword(neo4jFolder(home))) : undefined;
}

/**
 * Stops the server of a home that was started to stay, or whose owner is gone.
 *
 * @returns whether one was running
 * @throws LocalNeo4jError HELD_BY_OTHER when a program is using it
 */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  const folder = neo4jFolder(home);
  const status = await localNeo4jStatus(home);
  if (!status.isRunning) return false;
  if (status.owner && isAlive(status.owner)) throw heldBy(folder, status);
  await stopProcess(status.server);
  await clearState(folder);
  return true;
}

/** Uses a server that was started to stay: its end is not ours to cause. */
function attach(state: ServerState, password: string): LocalNeo4j {
  return {
    address: addressOf(state, password),
    pid: state.server.pid,
    stop: async () => {},
    onCrash(callback) {
      const watch = setInterval(() => {
        if (isAlive(state.server)) return;
        clearInterval(watch);
        callback('');
      }, 1_000);
      watch.unref();
    },
  };
}

async function launch(folder: Neo4jFolder, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const port = await freePort(options.port);
  await writeConfiguration(folder, port);
  const password = await ensurePassword(folder, options.java, options.jars);
  const child = spawnServer(options.java, options.jars, folder);
  const { pid } = child;
  if (pid === undefined) throw new LocalNeo4jError('START_FAILED', `Cannot run ${options.java}.`);
  const server = markProcess(pid);
  const owner = options.stays ? null : markProcess(process.pid);
  const state: ServerState = { server, owner, port, startedAt: new Date().toISOString() };
  // Whatever ends this process short of a signal that cannot be caught takes the server with it.
  const endWithOwner = () => child.kill('SIGTERM');
  if (!options.stays) process.once('exit', endWithOwner);
  let isStopping = false;
  const stop = async () => {
    isStopping = true;
    process.off('exit', endWithOwner);
    await stopProcess(server);
    await clearState(folder);
  };
  try {
    await writeState(folder, state);
    await waitUntilReady(child, uriOf(state), password, folder);
  } catch (error) {
    await stop();
    throw error;
  }
  if (options.stays) child.unref();
  return {
    address: addressOf(state, password),
    pid,
    stop: options.stays ? async () => {} : stop,
    onCrash(callback) {
      child.once('exit', () => {
        if (!isStopping) void lastWords(folder).then(callback);
      });
    },
  };
}

/**
 * Starts the program's own Neo4j on the data of a home, or uses the one there that was started to stay. What
 * a killed owner left behind is cleared away first.
 *
 * @throws LocalNeo4jError HOME_NOT_WRITABLE, HELD_BY_OTHER, PASSWORD_LOST, START_FAILED
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folder = await prepareFolder(options.home);
  const release = await lockfile.lock(folder.root, {
    stale: 15_000,
    update: 3_000,
    realpath: false,
    lockfilePath: `${folder.state}.lock`,
    retries: { retries: 60, factor: 1, minTimeout: 500, maxTimeout: 500 },
  });
  try {
    const state = await readState(folder);
    if (state && isAlive(state.server)) {
      if (state.owner && isAlive(state.owner)) throw heldBy(folder, state);
      const password = await readPassword(folder).catch(() => undefined);
      if (!state.owner && password && (await answers(uriOf(state), password))) {
        return attach(state, password);
      }
      await stopProcess(state.server);
    }
    await clearState(folder);
    return await launch(folder, options);
  } finally {
    await release();
  }
}
