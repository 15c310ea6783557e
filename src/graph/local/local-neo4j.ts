import lockfile from 'proper-lockfile';
import type { GraphAddress } from '../graph';
import { classArchive } from './archive';
import { writeConfiguration } from './config';
import { foundPortTaken, readConsole } from './console';
import { LocalNeo4jError } from './error';
import { type Neo4jFolder, neo4jFolder, prepareFolder } from './folder';
import type { JarSet } from './jars';
import { ensurePassword, passwordLost, readPassword } from './password';
import { freePort } from './ports';
import { isAlive, markProcess, stopProcess } from './process';
import { ask, type Exit, spawnServer, waitUntilReady } from './server';
import { clearState, readState, type ServerState, writeState } from './state';

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
  /** Called with what is being done, for a person. */
  readonly onStage?: (stage: string) => void;
}

/** A Neo4j that runs on this machine for this program. */
export interface LocalNeo4j {
  readonly address: GraphAddress;
  readonly pid: number;
  /** Ends it, unless it was started to stay; may be called again. */
  stop(): Promise<void>;
  /** Calls back when it ends, or has ended already, without having been stopped. */
  onExit(callback: (exit: Exit) => void): void;
  /** The same, with its last words alone. */
  onCrash(callback: (lastWords: string) => void): void;
}

/** What is known of a home's server. */
export type LocalNeo4jStatus =
  | { readonly isRunning: false }
  | ({ readonly isRunning: true; readonly uri: string } & ServerState);

/** How often a server that is not our child is looked at. */
const watchMs = 1_000;

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

/** Keeps other processes from starting or stopping a server on the folder meanwhile. */
async function alone<T>(folder: Neo4jFolder, work: () => Promise<T>): Promise<T> {
  const release = await lockfile
    .lock(folder.root, {
      stale: 10_000,
      update: 2_000,
      realpath: false,
      lockfilePath: `${folder.state}.lock`,
      retries: { retries: 120, factor: 1, minTimeout: 500, maxTimeout: 500 },
      // By default this would throw out of a timer, as after a laptop's sleep. Neo4j locks its data itself.
      onCompromised: () => {},
    })
    .catch((error: unknown) => {
      throw new LocalNeo4jError(
        'HELD_BY_OTHER',
        `Another process has been starting or stopping the Neo4j in ${folder.root} for a minute. Wait for it, or set ATAZAN_HOME to another folder.`,
        { cause: error },
      );
    });
  try {
    return await work();
  } finally {
    // Fails where the lock was taken over; then it is not ours to release.
    await release().catch(() => {});
  }
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
  if (!status.isRunning) return undefined;
  const folder = neo4jFolder(home);
  const password = await readPassword(folder);
  if (!password) throw passwordLost(folder, 'is missing');
  return addressOf(status, password);
}

/**
 * Stops the server of a home that was started to stay, or whose owner is gone.
 *
 * @returns whether one was running
 * @throws LocalNeo4jError HELD_BY_OTHER when a program is using it
 */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  if (!(await localNeo4jStatus(home)).isRunning) return false;
  const folder = neo4jFolder(home);
  return alone(folder, async () => {
    const status = await localNeo4jStatus(home);
    if (!status.isRunning) return false;
    if (status.owner && isAlive(status.owner)) throw heldBy(folder, status);
    await stopProcess(status.server);
    await clearState(folder, status.server);
    return true;
  });
}

function watcher(ended: Promise<Exit>, isStopping: () => boolean) {
  const onExit = (callback: (exit: Exit) => void) => {
    void ended.then((exit) => {
      if (!isStopping()) callback(exit);
    });
  };
  return {
    onExit,
    onCrash: (callback: (words: string) => void) => onExit(({ lastWords }) => callback(lastWords)),
  };
}

/** Uses a server that was started to stay: its end is not ours to cause. */
function attach(state: ServerState, password: string): LocalNeo4j {
  let isStopping = false;
  let watch: NodeJS.Timeout | undefined;
  const ended = new Promise<Exit>((resolve) => {
    watch = setInterval(() => {
      if (isAlive(state.server)) return;
      clearInterval(watch);
      resolve({ code: null, signal: null, lastWords: '' });
    }, watchMs).unref();
  });
  return {
    address: addressOf(state, password),
    pid: state.server.pid,
    async stop() {
      isStopping = true;
      clearInterval(watch);
    },
    ...watcher(ended, () => isStopping),
  };
}

async function launch(folder: Neo4jFolder, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { java, jars, stays = false, onStage } = options;
  const port = await freePort(options.port);
  await writeConfiguration(folder, port);
  onStage?.('Looking for the password of the graph');
  const password = await ensurePassword(folder, java, jars);
  const archive = await classArchive(java, jars, !stays);
  onStage?.(`Starting Neo4j ${jars.version} on port ${port}`);
  const server = spawnServer(java, jars, folder, archive.options);
  const state: ServerState = {
    server: server.mark,
    owner: (!stays && markProcess(process.pid)) || null,
    port,
    startedAt: new Date().toISOString(),
  };
  writeState(folder, state);
  // Whatever ends this process short of a signal that cannot be caught takes the server with it.
  process.once('exit', server.terminate);
  let stopping: Promise<void> | undefined;
  const end = async () => {
    process.off('exit', server.terminate);
    await stopProcess(server.mark);
    await server.exit;
    await archive.keep();
    await clearState(folder, server.mark);
  };
  const stop = () => {
    stopping ??= end();
    return stopping;
  };
  try {
    await waitUntilReady(server, uriOf(state), password, folder);
  } catch (error) {
    await stop();
    throw error;
  }
  onStage?.('Neo4j is ready');
  if (stays) {
    process.off('exit', server.terminate);
    server.release();
  } else {
    void server.exit.then(() => clearState(folder, server.mark));
  }
  return {
    address: addressOf(state, password),
    pid: server.mark.pid,
    stop: stays ? async () => {} : stop,
    ...watcher(server.exit, () => stopping !== undefined),
  };
}

/** Between the look at a port and the start, another program may take it. */
async function launchTwice(folder: Neo4jFolder, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  try {
    return await launch(folder, options);
  } catch (error) {
    if (!foundPortTaken(await readConsole(folder))) throw error;
    return launch(folder, { ...options, port: 0 });
  }
}

/**
 * Starts the program's own Neo4j on the data of a home, or uses the one there that was started to stay. What
 * a killed owner left behind is cleared away first.
 *
 * @throws LocalNeo4jError HOME_NOT_WRITABLE, HELD_BY_OTHER, PASSWORD_LOST, START_FAILED
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folder = await prepareFolder(options.home);
  return alone(folder, async () => {
    const state = await readState(folder);
    if (state && isAlive(state.server)) {
      if (state.owner && isAlive(state.owner)) throw heldBy(folder, state);
      const password = await readPassword(folder);
      if (!state.owner && password && (await ask(uriOf(state), password)) === 'ready') {
        return attach(state, password);
      }
      options.onStage?.('Stopping the Neo4j that an earlier run left behind');
      await stopProcess(state.server);
    }
    if (state) await clearState(folder, state.server);
    return launchTwice(folder, options);
  });
}
