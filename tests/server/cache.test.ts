import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { Graph } from '../../src/graph/graph';
import { namedStatement } from '../../src/graph/statements';
import { type RunningServer, startServer } from '../../src/server/server';
import { openWorld, testAddress, type World } from '../support/world';
import { type CountingProxy, startCountingProxy } from './counting-proxy';

const slug = 'round-table-2026-02-09';

/** Another connection to the same graph, as that of a second replica or of an import. */
let world: World;
let proxy: CountingProxy;
/** The server's own connection. */
let graph: Graph;
let server: RunningServer;
let original: Record<string, unknown>;

async function start(cacheBytes?: number): Promise<RunningServer> {
  const log = pino({ level: 'silent' });
  const { ontology } = world;
  const bound = cacheBytes === undefined ? {} : { cacheBytes };
  return startServer({ graph, ontology, host: '127.0.0.1', port: 0, log, ...bound });
}

beforeAll(async () => {
  world = await openWorld();
  const [row] = await world.graph.read({
    name: 'remember',
    text: `MATCH (e:Entity {slug: $slug}), (g:Graph {name: 'atazan'})
      RETURN {name: e.name_en, revision: g.revision, changedAt: g.changedAt}`,
    parameters: { slug },
  });
  original = row?.[0] as Record<string, unknown>;
  proxy = await startCountingProxy(testAddress());
  graph = await Graph.connect(proxy.address);
  server = await start();
});

afterAll(async () => {
  await server.close();
  await graph.close();
  await proxy.close();
  await world.graph.write('restore', (transaction) =>
    transaction.run({
      name: 'restore',
      text: `MATCH (e:Entity {slug: $slug}), (g:Graph {name: 'atazan'})
        SET e.name_en = $name, g.revision = $revision, g.changedAt = $changedAt`,
      parameters: { slug, ...original },
    }),
  );
  await world.close();
});

/** Gives the event another name, and raises the revision, in one transaction as all writers do. */
async function rename(through: Graph, name: string): Promise<void> {
  await through.write('rename', async (transaction) => {
    await transaction.run({
      name: 'rename',
      text: 'MATCH (e:Entity {slug: $slug}) SET e.name_en = $name',
      parameters: { slug, name },
    });
    await transaction.run(namedStatement('write/raise-revision'));
  });
}

interface Question {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

type Headers = Record<string, string>;

interface Reply {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly body: Buffer;
  readonly etag: string;
}

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response;
  const body = Buffer.from(await response.arrayBuffer());
  return { status, headers, body, etag: headers.get('etag') ?? '' };
}

async function post(question: Question, headers: Headers = {}, { url } = server): Promise<Reply> {
  return replyOf(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify(question),
    }),
  );
}

async function get(question: Question, headers: Headers = {}, { url } = server): Promise<Reply> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return replyOf(
    await fetch(`${url}/graphql?${search}`, { headers: { 'accept-language': 'en', ...headers } }),
  );
}

/** One series of `/metrics`. */
async function metric(series: string, { url } = server): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1));
}

const hits = (of = server) => metric('atazan_cache_lookups_total{result="hit"}', of);
const misses = (of = server) => metric('atazan_cache_lookups_total{result="miss"}', of);

/** How many hits a piece of work had. */
async function hitsOf(work: () => Promise<unknown>): Promise<number> {
  const before = await hits();
  await work();
  return (await hits()) - before;
}

/** The transactions of a piece of work, but for looks at the revision. */
async function transactionsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = proxy.transactions().length;
  await work();
  return proxy
    .transactions()
    .slice(before)
    .filter((name) => name !== 'read/graph-revision');
}

/** A question that nothing asked before. */
let asked = 0;
function question(): Question {
  asked += 1;
  return {
    query: `query q${asked}($slug: String) { event(slug: $slug) { name } }`,
    variables: { slug },
  };
}

const nameIn = ({ body }: Reply): unknown => JSON.parse(body.toString()).data?.event?.name;

describe('a hit', () => {
  test.each([
    ['POST', post],
    ['GET', get],
  ])('by %s has the bytes and headers of the miss, and costs no statement', async (_, send) => {
    const same = question();
    const miss = await send(same);
    expect(await transactionsOf(() => send(question()))).toHaveLength(1);
    let hit: Reply | undefined;
    const transactions = await transactionsOf(async () => {
      hit = await send(same);
    });
    expect(transactions).toEqual([]);
    expect(hit?.status).toBe(200);
    expect(hit?.body.equals(miss.body)).toBe(true);
    expect(miss.etag).toMatch(/^"[\w-]{27}"$/);
    for (const header of ['etag', 'content-type', 'content-length', 'cache-control', 'vary']) {
      expect([header, hit?.headers.get(header)]).toEqual([header, miss.headers.get(header)]);
    }
    expect(miss.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(miss.headers.get('vary')).toBe('accept, accept-language');
  });

  test('asks the revision at most twice a second, however much comes', async () => {
    const same = question();
    await post(same);
    const looks = () => proxy.transactions().filter((name) => name === 'read/graph-revision');
    const before = looks().length;
    const startedAt = performance.now();
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => post(same)));
    }
    const seconds = (performance.now() - startedAt) / 1000;
    expect(looks().length - before).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
    const idle = looks().length;
    await delay(1_200);
    expect(looks().length).toBe(idle);
  });

  test('is what all but the first of those get that ask the same at once', async () => {
    const same = question();
    const transactions = await transactionsOf(async () => {
      const replies = await Promise.all(Array.from({ length: 20 }, () => post(same)));
      expect(new Set(replies.map(({ etag }) => etag)).size).toBe(1);
    });
    expect(transactions).toHaveLength(1);
  });

  test('waits neither for one who left nor for one who was refused', async () => {
    const same = question();
    const leaving = new AbortController();
    const left = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify(same),
      signal: leaving.signal,
    }).catch(() => 'left');
    await delay(5);
    leaving.abort();
    const replies = await Promise.all(Array.from({ length: 5 }, () => post(same)));
    expect(replies.map(nameIn)).not.toContain(undefined);
    await left;
    const refused = { query: '{ people(first: 100000) { totalCount } }' };
    const refusals = await Promise.all(Array.from({ length: 5 }, () => post(refused)));
    expect(new Set(refusals.map(({ body }) => body.toString())).size).toBe(1);
  });

  test('is shared by GET and POST, by variables in any order, by introspection', async () => {
    const query =
      'query both($slug: String, $first: Int) { event(slug: $slug) { name } people(first: $first) { totalCount } }';
    await post({ query, variables: { slug, first: 1 } });
    const schema = {
      query: '{ __schema { queryType { name } } ontology { entityTypes { type } } }',
    };
    await get(schema);
    const count = await hitsOf(async () => {
      await post({ query, variables: { first: 1, slug } });
      await get({ query, variables: { first: 1, slug } });
      await get(schema);
    });
    expect(count).toBe(3);
  });
});

describe('what makes another answer', () => {
  const query =
    'query one($slug: String) { event(slug: $slug) { name } } query two { people { totalCount } }';
  const base = { query, operationName: 'one', variables: { slug } };

  test.each<[string, Question, Headers]>([
    ['the language', base, { 'accept-language': 'kk' }],
    ['a variable', { ...base, variables: { slug: 'nothing' } }, {}],
    ['a variable that it does not use', { ...base, variables: { slug, other: null } }, {}],
    ['the name of the operation', { ...base, operationName: 'two' }, {}],
    ['the text', { ...base, query: `${query} ` }, {}],
    ['the media type', base, { accept: 'application/graphql-response+json' }],
  ])('%s', async (_, other, headers) => {
    await post(base);
    let different: Reply | undefined;
    const count = await hitsOf(async () => {
      different = await post(other, headers);
    });
    expect(count).toBe(0);
    expect(await hitsOf(() => post(base))).toBe(1);
    let again: Reply | undefined;
    expect(
      await hitsOf(async () => {
        again = await post(other, headers);
      }),
    ).toBe(1);
    expect(again?.body).toEqual(different?.body);
    expect(again?.etag).toBe(different?.etag);
  });

  test('Accept as Apollo reads it: the hit has the media type of the miss', async () => {
    for (const accept of [
      '*/*',
      'text/html, */*;q=0.1',
      'application/graphql-response+json, application/json;q=0.9',
      'application/json, application/graphql-response+json;q=0.9',
    ]) {
      const same = question();
      const miss = await get(same, { accept });
      const hit = await get(same, { accept });
      expect(hit.headers.get('content-type')).toBe(miss.headers.get('content-type'));
    }
    const { status } = await get(question(), { accept: 'image/png' });
    expect(status).toBe(406);
  });
});

describe('a write', () => {
  test('of this process is seen at once', async () => {
    const same = question();
    for (const name of ['Here one', 'Here two', 'Here three']) {
      await post(same);
      await rename(graph, name);
      expect(nameIn(await post(same))).toBe(name);
      expect(await hitsOf(() => post(same))).toBe(1);
    }
  });

  test('through another connection is seen within a second', async () => {
    const same = question();
    for (const name of ['There one', 'There two', 'There three']) {
      await post(same);
      expect(await hitsOf(() => post(same))).toBe(1);
      await rename(world.graph, name);
      const writtenAt = performance.now();
      while (nameIn(await post(same)) !== name) {
        expect(performance.now() - writtenAt).toBeLessThan(1_000);
        await delay(10);
      }
      expect(performance.now() - writtenAt).toBeLessThan(1_000);
    }
  });

  test('never leaves an older answer behind, whoever asks meanwhile', async () => {
    const same = question();
    let isWriting = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (isWriting) await post(same);
    });
    for (let round = 0; round < 20; round += 1) {
      await rename(graph, `Round ${round}`);
      expect(nameIn(await post(same))).toBe(`Round ${round}`);
    }
    isWriting = false;
    await Promise.all(readers);
  });

  test('that brings a revision back that was there before does not bring its answers back', async () => {
    const same = question();
    await rename(graph, 'Before');
    expect(nameIn(await post(same))).toBe('Before');
    // As when the graph is restored, or emptied and filled anew.
    await graph.write('remake', (transaction) =>
      transaction.run({
        name: 'remake',
        text: `MATCH (e:Entity {slug: $slug}), (g:Graph {name: 'atazan'})
          SET e.name_en = 'After', g.changedAt = '2026-01-01T00:00:00Z'`,
        parameters: { slug },
      }),
    );
    expect(nameIn(await post(same))).toBe('After');
  });

  test('empties what was kept', async () => {
    await post(question());
    expect(await metric('atazan_cache_answers')).toBeGreaterThan(0);
    await rename(graph, 'Emptied');
    await post(question());
    expect(await metric('atazan_cache_answers')).toBe(1);
  });
});

describe('If-None-Match', () => {
  test.each([
    ['POST', post],
    ['GET', get],
  ])('is answered by %s with 304 and no statement', async (_, send) => {
    const same = question();
    const { etag } = await send(same);
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      let held: Reply | undefined;
      const transactions = await transactionsOf(async () => {
        held = await send(same, { 'if-none-match': header });
      });
      expect(transactions).toEqual([]);
      expect(held?.status).toBe(304);
      expect(held?.body).toHaveLength(0);
      expect(held?.etag).toBe(etag);
      expect(held?.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(held?.headers.get('vary')).toBe('accept, accept-language');
      expect(held?.headers.get('content-type')).toBeNull();
    }
    expect((await send(same, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('holds over a write that does not touch the answer', async () => {
    const same = { query: 'query untouched { people { totalCount } }' };
    const { etag } = await get(same);
    await rename(graph, 'Elsewhere');
    const held = await get(same, { 'if-none-match': etag });
    expect(held.status).toBe(304);
    expect(held.body).toHaveLength(0);
  });

  test('does not hold over one that does, nor for another media type or language', async () => {
    const same = question();
    const { etag } = await get(same);
    await rename(graph, 'Touched');
    expect((await get(same, { 'if-none-match': etag })).status).toBe(200);
    const { etag: now } = await get(same);
    const others = [{ accept: 'application/graphql-response+json' }, { 'accept-language': 'kk' }];
    for (const headers of others) {
      expect((await get(same, { ...headers, 'if-none-match': now })).status).toBe(200);
    }
  });

  test('may be sent by pages of other origins, which see the ETag', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'if-none-match',
      },
    });
    expect(response.headers.get('access-control-allow-headers')).toBe('if-none-match');
    expect(response.headers.get('access-control-expose-headers')).toContain('etag');
  });
});

describe('not kept', () => {
  test.each<[string, Question]>([
    ['an operation that is not valid', { query: '{ nothing }' }],
    ['one that does not parse', { query: '{' }],
    ['one with a variable of the wrong type', { ...question(), variables: { slug: [1, {}] } }],
    ['one whose argument is refused', { query: '{ people(first: 100000) { totalCount } }' }],
    ['one that names no operation of its text', { ...question(), operationName: 'other' }],
  ])('%s', async (_, refused) => {
    const count = await hitsOf(async () => {
      for (const send of [post, get, post]) {
        const { headers, etag, body } = await send(refused);
        expect(JSON.parse(body.toString()).errors).toHaveLength(1);
        expect(etag).toBe('');
        expect(headers.get('cache-control')).toBe('no-store');
      }
    });
    expect(count).toBe(0);
  });

  test('requests that are not well formed are for Apollo to judge', async () => {
    const { query = '' } = question();
    const search = `query=${encodeURIComponent(query)}`;
    for (const malformed of [
      `${search}&${search}`,
      `${search}&variables=`,
      `${search}&variables=[]`,
      'query=',
    ]) {
      const { status } = await fetch(`${server.url}/graphql?${malformed}`);
      expect([malformed, status]).toEqual([malformed, 400]);
    }
    const text = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const deep = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"{ people { totalCount } }","variables":{"deep":${text}}}`,
    });
    expect(deep.status).toBe(200);
    expect(deep.headers.get('etag')).not.toBeNull();
  });
});

describe('a persisted operation', () => {
  test('by GET: not found, registered, then a hit for all who ask', async () => {
    const { query = '', variables = {} } = question();
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const unknown = await get({ variables, extensions });
    expect(JSON.parse(unknown.body.toString()).errors[0].message).toBe('PersistedQueryNotFound');
    expect(unknown.headers.get('cache-control')).toContain('no-cache');
    expect(unknown.etag).toBe('');
    const registered = await get({ query, variables, extensions });
    const transactions = await transactionsOf(async () => {
      const hit = await get({ variables, extensions });
      expect(hit.body.equals(registered.body)).toBe(true);
      expect(hit.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect((await get({ variables, extensions }, { 'if-none-match': hit.etag })).status).toBe(
        304,
      );
      expect((await post({ query, variables })).etag).toBe(hit.etag);
    });
    expect(transactions).toEqual([]);
    // The operation outlives the answers.
    await rename(graph, 'Persisted');
    expect(nameIn(await get({ variables, extensions }))).toBe('Persisted');
  });

  test('is registered although its answer is known already, and not under a wrong digest', async () => {
    const { query = '', variables = {} } = question();
    await post({ query, variables });
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const wrong = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    expect((await post({ query, variables, extensions: wrong })).status).toBe(400);
    expect((await post({ query, variables, extensions })).status).toBe(200);
    await rename(graph, 'Registered');
    expect(nameIn(await get({ variables, extensions }))).toBe('Registered');
  });
});

test('a database that goes and comes back: no answer without it, then hits again', async () => {
  const same = question();
  await post(same);
  proxy.block();
  await delay(600);
  expect((await post(same)).status).toBe(503);
  proxy.unblock();
  const isBack = async () =>
    (await post(same)).status === 200 && (await hitsOf(() => post(same))) === 1;
  while (!(await isBack())) await delay(50);
});

describe('metrics', () => {
  test('tell hits, misses, what was not modified, bytes, durations and the process', async () => {
    const same = question();
    const before = {
      hits: await hits(),
      misses: await misses(),
      notModified: await metric('atazan_graphql_requests_total{outcome="not_modified"}'),
      bytes: await metric('atazan_cache_bytes'),
      timed: await metric('atazan_graphql_duration_seconds_count{cache="hit"}'),
    };
    const { etag, body } = await get(same);
    await get(same);
    await get(same, { 'if-none-match': etag });
    expect((await hits()) - before.hits).toBe(2);
    expect((await misses()) - before.misses).toBe(1);
    expect(
      (await metric('atazan_graphql_requests_total{outcome="not_modified"}')) - before.notModified,
    ).toBe(1);
    expect((await metric('atazan_cache_bytes')) - before.bytes).toBeGreaterThan(body.length);
    expect(
      (await metric('atazan_graphql_duration_seconds_count{cache="hit"}')) - before.timed,
    ).toBe(2);
    expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  test('are those of one server', async () => {
    const other = await start();
    try {
      expect(await hits(other)).toBe(0);
      const text = await (await fetch(`${other.url}/metrics`)).text();
      const types = text.match(/^# TYPE .*$/gm) ?? [];
      expect(new Set(types).size).toBe(types.length);
    } finally {
      await other.close();
    }
  });
});

describe('the size', () => {
  test('is kept: what was not asked for the longest time goes', async () => {
    const small = await start(20_000);
    try {
      const first = question();
      await post(first, {}, small);
      for (let index = 0; index < 60; index += 1) await post(question(), {}, small);
      expect(await metric('atazan_cache_bytes', small)).toBeLessThanOrEqual(20_000);
      expect(await metric('atazan_cache_answers', small)).toBeGreaterThan(10);
      await post(first, {}, small);
      expect(await hits(small)).toBe(0);
    } finally {
      await small.close();
    }
  });

  test('of 0 keeps nothing, and still validates', async () => {
    const none = await start(0);
    try {
      const same = question();
      const { etag } = await get(same, {}, none);
      expect((await get(same, { 'if-none-match': etag }, none)).status).toBe(304);
      expect(await hits(none)).toBe(0);
    } finally {
      await none.close();
    }
  });
});
