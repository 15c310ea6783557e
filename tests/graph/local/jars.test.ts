import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type FetchProgress, fetchNeo4jJars } from '../../../src/graph/local/jars';
import { digestOf, jarLock, type LockedJar } from '../../../src/graph/local/lock-file';

const realCache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'atazan');

/** A few jars of middling size: cheap, and in more than one chunk each. */
const jars = jarLock.jars.filter(({ size }) => size > 200_000 && size < 400_000).slice(0, 4);
const lock = { ...jarLock, jars };
const culprit = jars[0] as LockedJar;

type Answer = (request: IncomingMessage, response: ServerResponse, file: string) => void;

let source: string;
let cache: string;
let folder: string;
let server: Server;
let requests: { path: string; range: string | undefined }[];
/** What the server does instead on the next requests for the culprit, one for each. */
let faults: Answer[];

const sendAll: Answer = (_request, response, file) => {
  createReadStream(file).pipe(response);
};

const send: Answer = (request, response, file) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (from > 0) response.statusCode = 206;
  createReadStream(file, { start: from }).pipe(response);
};

const cut: Answer = async (_request, response, file) => {
  const bytes = await readFile(file);
  response.setHeader('content-length', bytes.length);
  response.write(bytes.subarray(0, bytes.length / 2), () =>
    setTimeout(() => response.destroy(), 100),
  );
};

const refuse =
  (status: number): Answer =>
  (_request, response) => {
    response.writeHead(status).end('no');
  };

const sendOther: Answer = async (_request, response, file) => {
  response.end(flipped(await readFile(file)));
};

function flipped(bytes: Buffer): Buffer {
  bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
  return bytes;
}

function fetchAll(
  more: { onProgress?: (progress: FetchProgress) => void; onWait?: () => void } = {},
) {
  const { port } = server.address() as AddressInfo;
  return fetchNeo4jJars({ cache, repositoryUrl: `http://127.0.0.1:${port}/maven/`, lock, ...more });
}

async function expectWhole(): Promise<void> {
  for (const { path, sha256 } of jars) {
    expect(await digestOf(join(folder, basename(path)))).toBe(sha256);
  }
  expect((await readdir(folder)).sort()).toEqual(jars.map(({ path }) => basename(path)).sort());
}

const fileOf = ({ path }: LockedJar) => join(folder, basename(path));

beforeAll(async () => {
  const real = await fetchNeo4jJars({
    cache: realCache,
    repositoryUrl: process.env.MAVEN_REPOSITORY_URL ?? 'https://repo1.maven.org/maven2',
  });
  source = real.folder;
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/maven/', '');
    requests.push({ path, range: request.headers.range });
    const answer = path === culprit.path ? (faults.shift() ?? send) : send;
    answer(request, response, join(source, basename(path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 300_000);

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  requests = [];
  faults = [];
  cache = await mkdtemp(join(tmpdir(), 'atazan jars '));
  folder = join(cache, `neo4j-${jarLock.version}`);
});

afterEach(() => rm(cache, { recursive: true }));

/** The jars as an earlier fetch left them. */
async function fill(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const jar of jars) await cp(join(source, basename(jar.path)), fileOf(jar));
}

test('fetches the jars, and tells how far it is', async () => {
  const seen: FetchProgress[] = [];
  const set = await fetchAll({ onProgress: (progress) => seen.push(progress) });
  expect(set).toMatchObject({ version: jarLock.version, folder });
  await expectWhole();
  const totalBytes = jars.reduce((sum, { size }) => sum + size, 0);
  const total = { totalBytes, totalFiles: jars.length };
  expect(seen.at(-1)).toEqual({ doneBytes: totalBytes, doneFiles: jars.length, ...total });
  expect(seen.every(({ doneBytes }) => doneBytes <= totalBytes)).toBe(true);
});

test('needs no network when the jars are there', async () => {
  await fill();
  await fetchNeo4jJars({ cache, repositoryUrl: 'http://127.0.0.1:1', lock });
  expect(requests).toEqual([]);
});

test('goes on where the connection was cut', async () => {
  faults = [cut];
  await fetchAll();
  await expectWhole();
  const [first, second] = requests.filter(({ path }) => path === culprit.path);
  expect(first?.range).toBeUndefined();
  expect(second?.range).toMatch(/^bytes=[1-9]\d*-$/);
});

test('goes on where an earlier run was ended', async () => {
  await mkdir(folder, { recursive: true });
  const bytes = await readFile(join(source, basename(culprit.path)));
  await writeFile(`${fileOf(culprit)}.part`, bytes.subarray(0, 1234));
  await fetchAll();
  await expectWhole();
  expect(requests).toContainEqual({ path: culprit.path, range: 'bytes=1234-' });
});

test('starts anew where the server ignores Range', async () => {
  faults = [cut, sendAll];
  const seen: FetchProgress[] = [];
  await fetchAll({ onProgress: (progress) => seen.push(progress) });
  await expectWhole();
  expect(seen.at(-1)?.doneBytes).toBe(seen.at(-1)?.totalBytes);
});

test('starts anew where what an earlier run left is damaged', async () => {
  await mkdir(folder, { recursive: true });
  const bytes = await readFile(join(source, basename(culprit.path)));
  await writeFile(`${fileOf(culprit)}.part`, flipped(bytes).subarray(0, 5000));
  await fetchAll();
  await expectWhole();
  const ranges = requests.filter(({ path }) => path === culprit.path).map(({ range }) => range);
  expect(ranges).toEqual(['bytes=5000-', undefined]);
});

test('keeps nothing of a file that is not the right one', async () => {
  faults = [sendOther, sendOther];
  await expect(fetchAll()).rejects.toMatchObject({
    code: 'JAR_DAMAGED',
    message: expect.stringContaining(culprit.path),
  });
  const names = await readdir(folder);
  expect(names.filter((name) => name.startsWith(basename(culprit.path)))).toEqual([]);
});

test('does not ask again for what the repository does not have', async () => {
  faults = [refuse(404)];
  await expect(fetchAll()).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/answered 404.*MAVEN_REPOSITORY_URL/),
  });
  expect(requests.filter(({ path }) => path === culprit.path)).toHaveLength(1);
});

test('asks again a server that is busy', async () => {
  faults = [refuse(503)];
  await fetchAll();
  await expectWhole();
});

test('gives up after some tries, and says why', async () => {
  const failure = fetchNeo4jJars({ cache, repositoryUrl: 'http://127.0.0.1:1', lock });
  await expect(failure).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/Cannot fetch http:\/\/127.0.0.1:1.*\n.*goes on from there/),
  });
}, 20_000);

test.each([
  ['truncated', () => truncate(fileOf(culprit), 1000)],
  [
    'flipped in one bit',
    async () => writeFile(fileOf(culprit), flipped(await readFile(fileOf(culprit)))),
  ],
  ['missing', () => rm(fileOf(culprit))],
])('fetches a jar again that is %s, and that one alone', async (_what, harm) => {
  await fill();
  await harm();
  await fetchAll();
  await expectWhole();
  expect(requests.map(({ path }) => path)).toEqual([culprit.path]);
});

test('waits for another that fetches the same, and does not fetch it twice', async () => {
  faults = [
    (request, response, file) => {
      setTimeout(() => send(request, response, file), 1_000);
    },
  ];
  const waits: string[] = [];
  const fetching = (name: string) => fetchAll({ onWait: () => waits.push(name) });
  await Promise.all([fetching('first'), fetching('second')]);
  await expectWhole();
  expect(waits).toHaveLength(1);
  expect(requests).toHaveLength(jars.length);
});

test('says which folder cannot be written', async () => {
  await writeFile(folder, 'a file where a folder should be');
  await expect(fetchAll()).rejects.toMatchObject({
    code: 'HOME_NOT_WRITABLE',
    message: expect.stringMatching(/Cannot write to .*XDG_CACHE_HOME/s),
  });
});
