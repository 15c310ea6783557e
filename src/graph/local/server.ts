import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { heap } from './config';
import { isOpen, lastWords, readConsole, reasonOf } from './console';
import { LocalNeo4jError } from './error';
import type { Neo4jFolder } from './folder';
import type { JarSet } from './jars';
import { passwordLost } from './password';
import { markProcess, type ProcessMark } from './process';

/** How long a start may take: a laptop with a cold disk needs some 20 s. */
const startLimitMs = 120_000;

/** Neo4j's own launcher passes the same; without them Netty and the page cache fall back to slow paths. */
const javaOptions = [
  `-Xms${heap.initial}`,
  `-Xmx${heap.most}`,
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+ExitOnOutOfMemoryError',
  '-Djdk.tls.ephemeralDHKeySize=2048',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];

/** How a server ended. */
export interface Exit {
  /** Exit code; null where a signal ended it, or where it was not our child. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it said last, without stack traces. */
  readonly lastWords: string;
}

/** A server process that this process started. */
export interface ServerProcess {
  readonly mark: ProcessMark;
  /** Settles when it has ended. */
  readonly exit: Promise<Exit>;
  hasEnded(): boolean;
  /** Asks it to end, without waiting; safe while this process exits. */
  terminate(): void;
  /** Lets this process end while the server goes on. */
  release(): void;
}

/** Starts the server in a process group of its own: Ctrl-C in a terminal must not end it before its owner. */
export function spawnServer(
  java: string,
  jars: JarSet,
  folder: Neo4jFolder,
  moreOptions: readonly string[],
): ServerProcess {
  const log = openSync(folder.console, 'w', 0o600);
  try {
    const child = spawn(
      java,
      [
        ...javaOptions,
        ...moreOptions,
        `-XX:ErrorFile=${join(dirname(folder.console), 'java-crash-%p.log')}`,
        '-cp',
        join(jars.folder, '*'),
        jars.mainClasses.server,
        `--home-dir=${folder.root}`,
        `--config-dir=${folder.configuration}`,
        '--console-mode',
      ],
      { detached: true, stdio: ['ignore', log, log], cwd: folder.root },
    );
    const exit = new Promise<Exit>((resolve) => {
      const end = async (code: number | null, signal: NodeJS.Signals | null) =>
        resolve({ code, signal, lastWords: lastWords(await readConsole(folder)) });
      child.once('exit', end);
      child.once('error', () => end(null, null));
    });
    const mark = child.pid === undefined ? undefined : markProcess(child.pid);
    if (!mark) throw new LocalNeo4jError('START_FAILED', `Cannot run ${java}.`);
    return {
      mark,
      exit,
      hasEnded: () => child.exitCode !== null || child.signalCode !== null,
      terminate: () => child.kill('SIGTERM'),
      release: () => child.unref(),
    };
  } finally {
    closeSync(log);
  }
}

/** Whether a server answers at an address, or refuses the password. */
export async function ask(uri: string, password: string): Promise<'ready' | 'refused' | 'silent'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return 'ready';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    return code.startsWith('Neo.ClientError.Security.') ? 'refused' : 'silent';
  } finally {
    await driver.close();
  }
}

/**
 * Waits until a server that was just started answers. Nothing is sent to the port before the server has said
 * that it is its own: another program that took it first would be told the password.
 *
 * @throws LocalNeo4jError START_FAILED with the reason, PASSWORD_LOST
 */
export async function waitUntilReady(
  server: ServerProcess,
  uri: string,
  password: string,
  folder: Neo4jFolder,
): Promise<void> {
  const limit = Date.now() + startLimitMs;
  while (!server.hasEnded() && Date.now() < limit) {
    if (isOpen(await readConsole(folder))) {
      const answer = await ask(uri, password);
      if (answer === 'ready') return;
      if (answer === 'refused') throw passwordLost(folder, 'has another password');
    }
    await delay(50);
  }
  const what = server.hasEnded() ? 'ended while starting' : 'did not answer in time';
  throw new LocalNeo4jError(
    'START_FAILED',
    `Neo4j ${what}: ${reasonOf(await readConsole(folder))}\nAll that it said is in ${folder.console}.`,
  );
}
