import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { transformFileSync } from '@swc/core';
import neo4j from 'neo4j-driver';
import { fetchNeo4jJars, type JarSet } from '../../../src/graph/local/jars';
import { findJava } from '../../../src/graph/local/java';
import {
  type LocalNeo4j,
  localNeo4jStatus,
  runningNeo4j,
  startLocalNeo4j,
  stopLocalNeo4j,
} from '../../../src/graph/local/local-neo4j';
import type { Exit } from '../../../src/graph/local/server';

const projectFolder = join(__dirname, '..', '..', '..');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'atazan');

/** Not 7687: another Neo4j of the machine may have that. */
const port = 17_687;

let folder: string;
let home: string;
let java: string;
let jars: JarSet;

const start = (more: Partial<Parameters<typeof startLocalNeo4j>[0]> = {}) =>
  startLocalNeo4j({ home, java, jars, port, ...more });

/** Compiles the room for programs that are not tests, and writes one that owns a server. */
function writeOwner(): void {
  const room = join(folder, 'src', 'graph', 'local');
  mkdirSync(room, { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const from = join(projectFolder, 'src', 'graph', 'local');
  for (const name of readdirSync(from)) {
    if (!name.endsWith('.ts')) cpSync(join(from, name), join(room, name));
    else {
      const { code } = transformFileSync(join(from, name), {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        swcrc: false,
      });
      writeFileSync(join(room, name.replace(/\.ts$/, '.js')), code);
    }
  }
  writeFileSync(
    join(folder, 'owner.js'),
    `const { startLocalNeo4j } = require('./src/graph/local/local-neo4j');
    const [options, leave] = process.argv.slice(2);
    startLocalNeo4j(JSON.parse(options)).then(({ pid }) => {
      console.log(pid);
      if (leave) process.exit(0);
      setInterval(() => {}, 1000);
    });`,
  );
}

interface Owner {
  readonly child: ChildProcess;
  readonly serverPid: number;
}

/** Starts a server from a process of its own, which stays with it or leaves at once. */
async function startOwner(more: object, leave?: 'leave'): Promise<Owner> {
  const options = JSON.stringify({ home, java, jars, port, ...more });
  const child = spawn(
    process.execPath,
    [join(folder, 'owner.js'), options, ...(leave ? [leave] : [])],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => child.once('close', resolve));
  const serverPid = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(Number(text)));
    child.once('close', () => reject(new Error('the owner ended')));
  });
  if (leave) await ended;
  return { child, serverPid };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; isRunning(pid) && tries < 300; tries += 1) await delay(50);
  expect(isRunning(pid)).toBe(false);
}

async function query(server: LocalNeo4j, text: string): Promise<unknown[]> {
  const { uri, user, password, database } = server.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, {}, { database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

async function occupy(wanted: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  return server;
}

/** Whatever a test that failed left behind. */
function endLeftovers(): void {
  for (const line of execFileSync('ps', ['-eo', 'pid=,command='], { encoding: 'utf8' }).split(
    '\n',
  )) {
    const [pid, ...command] = line.trim().split(' ');
    if (command.join(' ').includes(`--home-dir=${folder}`)) process.kill(Number(pid), 'SIGKILL');
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atazan neo4j '));
  home = join(folder, 'home');
  writeOwner();
  // Each server lives for a few seconds here: compiling its code for the long run would take half of them.
  process.env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1';
  java = await findJava();
  jars = await fetchNeo4jJars({
    cache,
    repositoryUrl: process.env.MAVEN_REPOSITORY_URL ?? 'https://repo1.maven.org/maven2',
  });
}, 300_000);

afterAll(() => {
  delete process.env.JAVA_TOOL_OPTIONS;
  endLeftovers();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a server of this process', () => {
  let server: LocalNeo4j;
  let usual: Server;
  const stages: string[] = [];
  const exits: Exit[] = [];

  beforeAll(async () => {
    usual = await occupy(port);
    server = await start({ onStage: (stage) => stages.push(stage) });
    server.onExit((exit) => exits.push(exit));
  });

  afterAll(async () => {
    await server.stop();
    usual.close();
  });

  test('takes another port when the usual one is taken', () => {
    expect(server.address.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(server.address.uri).not.toContain(String(port));
    expect(stages).toContainEqual(expect.stringContaining(`Starting Neo4j ${jars.version}`));
  });

  test('is a Neo4j with procedures, full-text and vector indexes', async () => {
    expect(await query(server, 'CALL dbms.components() YIELD versions RETURN versions[0]')).toEqual(
      [jars.version],
    );
    await query(server, 'CREATE FULLTEXT INDEX words FOR (n:Page) ON EACH [n.text]');
    await query(
      server,
      'CREATE VECTOR INDEX places FOR (n:Page) ON n.place OPTIONS {indexConfig: {`vector.dimensions`: 2, `vector.similarity_function`: "cosine"}}',
    );
    await query(server, 'CALL db.awaitIndexes(30)');
    await query(server, 'CREATE (:Page {text: "Ата заң", place: [1.0, 0.0]})');
    await query(server, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const byWord =
      'CALL db.index.fulltext.queryNodes("words", "заң") YIELD node RETURN count(node)';
    const byPlace =
      'CALL db.index.vector.queryNodes("places", 1, [1.0, 0.0]) YIELD node RETURN count(node)';
    expect(await query(server, byWord)).toEqual([1]);
    expect(await query(server, byPlace)).toEqual([1]);
  });

  test('lets nobody else in', async () => {
    const { password } = server.address;
    const root = join(home, 'neo4j');
    expect(statSync(root).mode & 0o777).toBe(0o700);
    expect(statSync(join(root, 'password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(root, 'password'), 'utf8').trim()).toBe(password);
    const processes = execFileSync('ps', ['-eo', 'command'], { encoding: 'utf8' });
    expect(processes).not.toContain(password);
    const intruder = neo4j.driver(server.address.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await expect(intruder.verifyConnectivity()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await intruder.close();
  });

  test('neither calls anywhere nor reads files for a statement', async () => {
    await expect(
      query(server, 'LOAD CSV FROM "http://127.0.0.1:1/x" AS row RETURN row'),
    ).rejects.toThrow(/block/i);
    await expect(
      query(server, 'LOAD CSV FROM "file:///etc/passwd" AS row RETURN row'),
    ).rejects.toThrow(/allow_csv_import_from_file_urls|disabled/);
  });

  test('keeps a second one off the folder, and says who has it', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'HELD_BY_OTHER',
      message: expect.stringMatching(
        new RegExp(`since \\d{4}-.* by process ${process.pid} .*port \\d+`),
      ),
    });
    await expect(stopLocalNeo4j(home)).rejects.toMatchObject({ code: 'HELD_BY_OTHER' });
    expect(await localNeo4jStatus(home)).toMatchObject({
      isRunning: true,
      server: { pid: server.pid },
      owner: { pid: process.pid },
    });
    expect(await runningNeo4j(home)).toEqual(server.address);
  });

  test('is noticed when it is killed', async () => {
    process.kill(server.pid, 'SIGKILL');
    await untilGone(server.pid);
    const late = await new Promise<Exit>((resolve) => server.onExit(resolve));
    expect(late).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(late.lastWords).toContain('Started.');
    expect(exits).toEqual([late]);
    expect(await localNeo4jStatus(home)).toEqual({ isRunning: false });
  });

  test('starts again with what was written, and stops without leavings', async () => {
    usual.close();
    const again = await start();
    const unexpected = jest.fn();
    again.onExit(unexpected);
    expect(again.address.uri).toBe(`bolt://127.0.0.1:${port}`);
    expect(await query(again, 'MATCH (n:Page) RETURN n.text')).toEqual(['Ата заң']);
    await Promise.all([again.stop(), again.stop()]);
    await again.stop();
    expect(isRunning(again.pid)).toBe(false);
    expect(unexpected).not.toHaveBeenCalled();
    expect(readdirSync(join(home, 'neo4j')).filter((name) => name.startsWith('state'))).toEqual([]);
  });
});

describe('the end of an owner', () => {
  test('by kill -9 is healed by the next start', async () => {
    const { child, serverPid } = await startOwner({});
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(isRunning(serverPid)).toBe(true);
    const server = await start();
    expect(isRunning(serverPid)).toBe(false);
    expect(await query(server, 'RETURN 1')).toEqual([1]);
    await server.stop();
  });

  test('without stop() takes the server with it', async () => {
    const { serverPid } = await startOwner({}, 'leave');
    await untilGone(serverPid);
  });

  test('leaves a server that was started to stay, which others use and do not stop', async () => {
    const { serverPid } = await startOwner({ stays: true }, 'leave');
    expect(await localNeo4jStatus(home)).toMatchObject({ isRunning: true, owner: null });
    const guest = await start();
    expect(guest.pid).toBe(serverPid);
    expect(await query(guest, 'RETURN 1')).toEqual([1]);
    await guest.stop();
    expect(isRunning(serverPid)).toBe(true);
    const watching = await start();
    const exit = new Promise<Exit>((resolve) => watching.onExit(resolve));
    expect(await stopLocalNeo4j(home)).toBe(true);
    await exit;
    expect(isRunning(serverPid)).toBe(false);
    expect(await stopLocalNeo4j(home)).toBe(false);
  });
});

test('a process that has the number of a server that is gone is left alone', async () => {
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
  const other = join(folder, 'stranger');
  mkdirSync(join(other, 'neo4j'), { recursive: true });
  const mark = { pid: stranger.pid, command: 'java', began: 'long ago' };
  writeFileSync(
    join(other, 'neo4j', 'state.json'),
    JSON.stringify({ server: mark, owner: mark, port, startedAt: '2026-01-01T00:00:00Z' }),
  );
  expect(await localNeo4jStatus(other)).toEqual({ isRunning: false });
  expect(await stopLocalNeo4j(other)).toBe(false);
  expect(isRunning(stranger.pid as number)).toBe(true);
  stranger.kill();
});

test('a port that is taken during the start is given up for another', async () => {
  const thief = join(folder, 'java');
  const steal = `require('net').createServer().listen(${port}, '127.0.0.1'); setTimeout(() => process.exit(), 60000)`;
  writeFileSync(
    thief,
    `#!/bin/sh
case "$*" in *CommunityEntryPoint*)
  if [ ! -e '${folder}/stolen' ]; then
    touch '${folder}/stolen'
    '${process.execPath}' -e "${steal}" >/dev/null 2>&1 & echo $! >'${folder}/thief.pid'
    sleep 0.5
  fi;;
esac
exec ${java} "$@"
`,
  );
  chmodSync(thief, 0o755);
  const server = await start({ java: thief });
  process.kill(Number(readFileSync(join(folder, 'thief.pid'), 'utf8')), 'SIGKILL');
  expect(server.address.uri).not.toContain(String(port));
  expect(await query(server, 'RETURN 1')).toEqual([1]);
  await server.stop();
});

describe('a folder that cannot be used', () => {
  test('is named when it cannot be written', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(start({ home: file })).rejects.toMatchObject({
      code: 'HOME_NOT_WRITABLE',
      message: expect.stringMatching(/file.*\nATAZAN_HOME/),
    });
  });

  test('fails the start with a reason and without a stack trace', async () => {
    const broken = join(folder, 'broken');
    mkdirSync(join(broken, 'neo4j', 'data'), { recursive: true });
    writeFileSync(join(broken, 'neo4j', 'password'), 'secret-enough\n');
    writeFileSync(join(broken, 'neo4j', 'data', 'databases'), 'no folder');
    const failure = start({ home: broken });
    await expect(failure).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringMatching(/^Neo4j ended while starting: .*databases.*\n.*console\.log/),
    });
    await expect(failure).rejects.not.toThrow(/\sat org\./);
    expect(await localNeo4jStatus(broken)).toEqual({ isRunning: false });
  });

  test('tells how to go on when the password is another, or is gone', async () => {
    const password = join(home, 'neo4j', 'password');
    writeFileSync(password, 'another-one\n');
    await expect(start()).rejects.toMatchObject({ code: 'PASSWORD_LOST' });
    rmSync(password);
    await expect(start()).rejects.toMatchObject({
      code: 'PASSWORD_LOST',
      message: expect.stringContaining(password),
    });
    expect(await localNeo4jStatus(home)).toEqual({ isRunning: false });
  });
});
