import { setTimeout as delay } from 'node:timers/promises';
import {
  get,
  graph,
  type Headers,
  hits,
  hitsOf,
  metric,
  misses,
  nameIn,
  post,
  proxy,
  type Question,
  question,
  type Reply,
  rename,
  server,
  setUp,
  slug,
  start,
  tearDown,
  transactionsOf,
  world,
} from './cached-server';

beforeAll(setUp);

afterAll(tearDown);

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
