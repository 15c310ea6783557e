import { bindParameters } from '../../src/compiler/compile';
import { namedStatement } from '../../src/graph/statements';
import { ArticleReader } from '../../src/ingest/article-reader';
import { compile } from '../support/compile';
import { findFaults } from '../support/explain';
import { article } from '../support/pages';
import { answer, ask, startTestServer, type TestServer } from '../support/server';
import { openWorld, type World } from '../support/world';

interface Mention {
  surface: string;
  type: string;
  entity: { slug: string; name: string } | null;
  spans: { start: number; end: number }[];
}

interface Claim {
  subject: Mention;
  predicate: string;
  object: Mention;
  statedOn: string | null;
  quote: string;
  span: { start: number; end: number };
  confidence: number;
  relations: { type: string; subject: { slug: string }; object: { slug: string } }[];
}

interface Answer {
  stats: { revision: number };
  reading: {
    revision: number;
    text: string;
    language: string;
    published: string | null;
    mentions: Mention[];
    claims: Claim[];
  };
}

const query = `query ($text: String!, $language: Language, $published: Date) {
  stats { revision }
  reading(text: $text, language: $language, published: $published) {
    revision text language published
    mentions { surface type entity { slug name } spans { start end } }
    claims {
      subject { surface type entity { slug name } spans { start end } }
      object { surface type entity { slug name } spans { start end } }
      predicate statedOn quote span { start end } confidence
      relations { type subject { slug } object { slug } statements { quote } }
    }
  }
}`;

let server: TestServer;
let world: World;

beforeAll(async () => {
  // What others write is seen a moment later by a cache.
  server = await startTestServer(undefined, { cacheBytes: 0 });
  world = await openWorld();
});

afterAll(async () => {
  await world.close();
  await server.close();
});

const read = async (variables: Record<string, unknown>, language = 'en') =>
  (await answer<Answer>(server, query, variables, { 'accept-language': language })).reading;

test('tells the names that the graph knows from those that it does not', async () => {
  const { mentions, language, published } = await read({
    text: `10 February 2026\n\n${article}`,
  });
  expect({ language, published }).toEqual({ language: 'en', published: '2026-02-10' });
  const known = mentions.flatMap(({ entity }) => entity?.slug ?? []);
  expect(known).toEqual(
    expect.arrayContaining([
      'international-lawyers-association',
      'marat-bashimov',
      'mazhilis',
      'draft-constitution-2026',
    ]),
  );
  expect(new Set(known).size).toBe(known.length);
  expect(mentions.filter(({ entity }) => !entity)).toMatchObject([
    { surface: expect.stringContaining('Institute of Invented Examples'), type: 'Organization' },
  ]);
});

test('spans are the places of the text where a thing is named', async () => {
  const { text, mentions, claims } = await read({ text: article.replaceAll('\n', '\r\n') });
  expect(text).toBe(article);
  for (const { surface, spans } of mentions) {
    expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe(surface);
  }
  const draft = mentions.find(({ entity }) => entity?.slug === 'draft-constitution-2026');
  expect(draft?.spans).toHaveLength(article.split('draft Constitution').length - 1);
  for (const { quote, span } of claims) expect(text.slice(span.start, span.end)).toBe(quote);
});

test('tells what the graph says already from what it does not', async () => {
  const { claims } = await read({ text: article });
  const heads = claims.find(({ predicate }) => predicate === 'HEADS');
  expect(heads).toMatchObject({
    subject: { entity: { slug: 'marat-bashimov' } },
    object: { entity: { slug: 'international-lawyers-association' } },
  });
  expect(heads?.relations).toMatchObject([
    {
      type: 'HEADS',
      subject: { slug: 'marat-bashimov' },
      object: { slug: 'international-lawyers-association' },
    },
  ]);
  const opposes = claims.find(({ predicate }) => predicate === 'OPPOSES');
  expect(opposes).toMatchObject({
    subject: { surface: expect.stringContaining('Invented Examples'), entity: null },
    object: { entity: { slug: 'draft-constitution-2026' } },
    relations: [],
  });
  for (const { confidence } of claims) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['kk', 'Марат Бәшімов Конституция жобасын қолдады.'],
  ['ru', 'Марат Башимов поддержал проект Конституции.'],
])('reads a text by its words, and names things as its reader does: %s', async (language, text) => {
  const { entity } = await answer<{ entity: { name: string } }>(
    server,
    '{ entity(slug: "draft-constitution-2026") { name } }',
    {},
    { 'accept-language': language },
  );
  const reading = await read({ text }, language);
  expect(reading).toMatchObject({ language, published: null });
  expect(reading.claims).toMatchObject([
    { predicate: 'SUPPORTS', object: { entity: { name: entity.name } } },
  ]);
});

test('what is given stands above what the text tells', async () => {
  const given = { language: 'ru', published: '2026-03-01' };
  const { language, published } = await read({ text: article, ...given });
  expect({ language, published }).toEqual(given);
});

test('nothing of a text gets into the graph', async () => {
  const counted = () =>
    world.graph.read({ name: 'count', text: 'MATCH (n) RETURN count(n), labels(n)' });
  const before = await counted();
  await read({ text: article });
  expect(await counted()).toEqual(before);
});

test('a text in which nothing is named has no names', async () => {
  expect(await read({ text: 'It rained.' })).toMatchObject({ mentions: [], claims: [] });
});

test.each([
  ['', 'no words'],
  [' … ', 'no words'],
  ['a'.repeat(100_001), 'at most 100000 characters, not 100001'],
])('refuses a text that cannot be read', async (text, reason) => {
  const { data, errors } = await ask(server, query, { text });
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringContaining(reason), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('those who ask at once are all answered', async () => {
  const texts = ['Mazhilis', 'Senate', 'Marat Bashimov', 'Kurultai'];
  const readings = await Promise.all(texts.map((text) => read({ text: `${text} spoke.` })));
  expect(readings.map(({ mentions }) => mentions[0]?.surface)).toEqual(texts);
});

test('a new name of the graph is known from then on', async () => {
  const text = 'The Institute of Invented Examples opposes the draft Constitution.';
  const before = await read({ text });
  await world.graph.write('name', async (transaction) => {
    await transaction.run({
      name: 'name',
      text: `CREATE (:Entity:Organization {id: 'invented', slug: 'invented', type: 'Organization',
        name_en: 'Institute of Invented Examples'})`,
    });
    await transaction.run(namedStatement('write/raise-revision'));
  });
  const after = await answer<Answer>(server, query, { text });
  await world.graph.write('forget', async (transaction) => {
    await transaction.run({
      name: 'forget',
      text: `MATCH (n:Entity {id: 'invented'}) DELETE n`,
    });
    await transaction.run(namedStatement('write/raise-revision'));
  });
  expect(before.mentions[0]?.entity).toBeNull();
  expect(after.reading.mentions[0]?.entity).toMatchObject({ slug: 'invented' });
  expect(after.reading.revision).toBe(after.stats.revision);
  expect((await read({ text })).mentions[0]?.entity).toBeNull();
});

test.each([0, 999_999])(
  'reads by the names there are, whatever revision was seen: %i',
  async (seen) => {
    const reader = new ArticleReader(world.graph);
    const measure = {
      kind: 'reading',
      text: article,
      language: undefined,
      published: undefined,
    } as const;
    const { stats } = await answer<Answer>(server, query, { text: article });
    expect(await reader.answer(measure, seen)).toMatchObject({ revision: stats.revision });
    expect(await reader.answer(measure, undefined)).toMatchObject({ revision: stats.revision });
    await reader.close();
  },
);

test('its plan looks everything up by its id', async () => {
  const plan = compile(query, { text: 'any' });
  expect(await findFaults(plan.text ?? '', bindParameters(plan, { text: 'any' }))).toEqual([]);
});
