import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  get,
  graph,
  hitsOf,
  nameIn,
  post,
  proxy,
  type Question,
  question,
  type Reply,
  rename,
  server,
  setUp,
  tearDown,
  transactionsOf,
} from './cached-server';

beforeAll(setUp);

afterAll(tearDown);

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
