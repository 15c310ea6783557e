import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { LocalNeo4jError } from './error';
import type { Neo4jFolder } from './folder';
import type { JarSet } from './jars';
import { isAlive, type ProcessMark } from './state';

/** How long a start may take: a laptop with a cold disk needs some 20 s. */
const startLimitMs = 120_000;

/** How long a stop may take before the process is killed; a checkpoint of a large graph takes seconds. */
const stopLimitMs = 30_000;

/** Neo4j's own launcher passes the same; without them Netty and the page cache fall back to slow paths. */
const javaOptions = [
  '-Xms256m',
  '-Xmx1g',
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

/** Starts the server in a process group of its own: Ctrl-C in a terminal must not end it before its owner. */
export function spawnServer(java: string, jars: JarSet, folder: Neo4jFolder): ChildProcess {
  const log = openSync(folder.console, 'w', 0o600);
  try {
    return spawn(
      java,
      [
        ...javaOptions,
        '-cp',
        join(jars.folder, '*'),
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${folder.root}`,
        `--config-dir=${folder.configuration}`,
      ],
      { detached: true, stdio: ['ignore', log, log], cwd: folder.root },
    );
  } finally {
    closeSync(log);
  }
}

/** The port asked for if it is free, or else one that is. */
export async function freePort(preferred: number): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number | undefined>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        const found = typeof address === 'object' && address ? address.port : undefined;
        probe.close(() => resolve(found));
      });
    });
  const port = (await tryPort(preferred)) ?? (await tryPort(0));
  if (port === undefined)
    throw new LocalNeo4jError('START_FAILED', 'No port of 127.0.0.1 is free.');
  return port;
}

/** The end of what the server said, for a person: without stack traces. */
export async function lastWords(folder: Neo4jFolder, lines = 8): Promise<string> {
  const text = await readFile(folder.console, 'utf8').catch(() => '');
  const said = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^\t|^\s*\.\.\. /.test(line));
  return said.slice(-lines).join('\n');
}

/** Whether a server answers at an address, with this password. */
export async function answers(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/**
 * Waits until a server that was just started answers.
 *
 * @throws LocalNeo4jError START_FAILED with what the server said last
 */
export async function waitUntilReady(
  child: ChildProcess,
  uri: string,
  password: string,
  folder: Neo4jFolder,
): Promise<void> {
  const limit = Date.now() + startLimitMs;
  while (child.exitCode === null && child.signalCode === null && Date.now() < limit) {
    if (await answers(uri, password)) return;
    await delay(150);
  }
  const what = Date.now() < limit ? 'ended while starting' : 'did not answer in time';
  throw new LocalNeo4jError(
    'START_FAILED',
    `Neo4j ${what}. It said:\n${await lastWords(folder)}\nIts whole log is ${folder.console}.`,
  );
}

/** Ends a server: asks it to, and kills it if it does not in time. */
export async function stopProcess(mark: ProcessMark): Promise<void> {
  const limit = Date.now() + stopLimitMs;
  for (let signal: NodeJS.Signals = 'SIGTERM'; isAlive(mark); ) {
    try {
      process.kill(mark.pid, signal);
    } catch {
      return;
    }
    const until = signal === 'SIGTERM' ? limit : Date.now() + 5_000;
    while (isAlive(mark) && Date.now() < until) await delay(50);
    if (signal === 'SIGKILL') return;
    signal = 'SIGKILL';
  }
}
