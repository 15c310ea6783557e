import { answer, ask, startTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Found {
  readonly cursor: string;
  readonly score: number;
  readonly tier: string;
  readonly node: { readonly __typename: string; readonly slug?: string; readonly quote?: string };
  readonly matched: {
    readonly text: string;
    readonly language: string | null;
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
  };
}

const edge = `cursor score tier node { __typename ... on Entity { slug } ... on Source { slug } ... on Statement { quote } }
  matched { text language highlights { start end } }`;

async function search(text: string, types?: readonly string[]): Promise<readonly Found[]> {
  const query = `query ($text: String!, $types: [SearchType!]) {
    search(text: $text, types: $types, first: 50) { edges { ${edge} } }
  }`;
  const data = await answer<{ search: { edges: Found[] } }>(server, query, { text, types });
  return data.search.edges;
}

async function suggest(prefix: string, first = 5): Promise<readonly Found[]> {
  const query = `query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { ${edge} } }`;
  const data = await answer<{ suggest: Found[] }>(server, query, { prefix, first });
  return data.suggest;
}

const best = async (text: string) => {
  const [first] = await search(text);
  return first ? [first.node.slug, first.tier] : [];
};

describe('the best find', () => {
  test.each([
    ['Мәжіліс', 'mazhilis', 'WHOLE_NAME'],
    ['Мәжілістің', 'mazhilis', 'WHOLE_STEM'],
    ['Мажилисом', 'mazhilis', 'WHOLE_STEM'],
    ['Mäjilistiñ', 'mazhilis', 'WHOLE_STEM'],
    ['Тоқаев Қасым-Жомарт', 'kassym-jomart-tokayev', 'EXACT'],
    ['Тоқаевтан', 'kassym-jomart-tokayev', 'WHOLE_STEM'],
    ['Токаевым', 'kassym-jomart-tokayev', 'WHOLE_STEM'],
    ['Toqaev', 'kassym-jomart-tokayev', 'WHOLE_STEM'],
    ['توقايەۆ', 'kassym-jomart-tokayev', 'WHOLE_STEM'],
    ['К.-Ж. Токаев', 'kassym-jomart-tokayev', 'EXACT'],
    ['Халық Кеңесіне', 'halyk-kenesi', 'WHOLE_STEM'],
    ['Halyq Keñesine', 'halyk-kenesi', 'WHOLE_STEM'],
    ['халык кенеси', 'halyk-kenesi', 'WHOLE_STEM'],
    ['Конституциялық комиссияның', 'constitutional-commission', 'WHOLE_STEM'],
    ['Құрылтайға', 'kurultai', 'WHOLE_STEM'],
    ['Ашимбаевой', 'maulen-ashimbayev', 'STEM'],
    ['Бащимов', 'marat-bashimov', 'SOUND'],
    ['Башымавтың', 'marat-bashimov', 'TYPO'],
    ['башим', 'marat-bashimov', 'PREFIX'],
    ['депутат Башимов', 'marat-bashimov', 'MIXED'],
    ['құқық қорғаушы Евгений Жовтистің', 'yevgeny-zhovtis', 'MIXED'],
    ['ҚХА-ның', 'assembly-of-people', 'WHOLE_STEM'],
    ['«Respublica»-ның', 'respublica', 'WHOLE_NAME'],
    ['Quryltaidyn', 'kurultai', 'WHOLE_STEM'],
    ['Қазақстандық заңгерлер одағының', 'kazakhstan-lawyers-union', 'WHOLE_STEM'],
    ['njrftd', 'kassym-jomart-tokayev', 'WHOLE_TYPO'],
    ['Конституцияның', 'constitution-2026', 'WHOLE_STEM'],
    ['Основного закона', 'constitution-2026', 'WHOLE_STEM'],
    ['Конституциялық комиссияның кезекті отырысында', 'constitutional-commission', 'WITHIN'],
    ['Қазақстан Республикасының Президенті Қасым-Жомарт Тоқаев', 'kassym-jomart-tokayev', 'WITHIN'],
    ['ЖСДП', 'osdp', 'WHOLE_NAME'],
    ['Nur Otan', 'amanat', 'EXACT'],
    ['Нурсултан', 'astana', 'WHOLE_NAME'],
  ])('of %s is %s (%s)', async (text, slug, tier) => {
    expect(await best(text)).toEqual([slug, tier]);
  });
});

test.each([
  'Гульнара Каримова',
  'президент Франции',
  'Республика Марс',
  'Верховный суд Германии',
  'конституциялық соты Германияның',
  'қызыл жұлдыз партиясы',
  'Green Mars Party',
  'цшщъ',
  'Марс республикасы',
  'Байбек',
  '🏛️ \u202e',
  '',
  '   ',
  'ء',
])('nothing is found for what is not known: %s', async (text) => {
  expect(await search(text)).toEqual([]);
  expect(await suggest(text)).toEqual([]);
});

test.each([
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'searchExact:сенат',
  'сенат^9 OR *:*',
  '"сенат',
  'сенат) OR (мәжіліс',
  'сенат AND NOT мәжіліс',
  '/.*/',
  "'; MATCH (n) DETACH DELETE n //",
  '*',
])('what means something to the index is but text: %s', async (text) => {
  const query = 'query ($t: String!) { search(text: $t) { totalCount } }';
  const { search: found } = await answer<{ search: { totalCount: number } }>(server, query, {
    t: text,
  });
  // Сенат alone finds 34.
  expect(found.totalCount).toBeLessThan(40);
});

test('finds come by tier, and those of one tier by the number of their edges', async () => {
  const found = await search('құрылтай');
  const scores = found.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(found[0]?.node.slug).toBe('kurultai');
  expect(new Set(found.map(({ tier }) => tier)).size).toBeGreaterThan(1);
});

test('what was asked for is marked in the name that was matched', async () => {
  const marked = ({ matched: { text, highlights } }: Found) =>
    highlights.map(({ start, end }) => text.slice(start, end));
  const [person] = await search('Жомарт Тоқаевтың', ['Person']);
  expect(person && [person.matched.language, marked(person)]).toEqual(['kk', ['Жомарт', 'Тоқаев']]);
  const [statement] = await search('адамға бағдарланған', ['Statement']);
  expect(statement?.node.__typename).toBe('Statement');
  expect(statement && marked(statement)).toEqual(['адамға', 'бағдарланған']);
});

test('only things of the types asked for are found', async () => {
  const types = async (wanted?: string[]) =>
    new Set((await search('Тоқаев', wanted)).map(({ node }) => node.__typename));
  expect(await types(['Person'])).toEqual(new Set(['Person']));
  expect(await types(['Source', 'Statement'])).toEqual(new Set(['Source', 'Statement']));
  expect((await types()).size).toBeGreaterThan(2);
  expect(await types([])).toEqual(new Set());
});

test('of a text whose language is given only its endings are taken off, and a name in it is told', async () => {
  const query = `query ($lang: Language) {
    search(text: "Мәжілістерге", lang: $lang, types: [Institution], first: 1) { edges { tier } }
    suggest(prefix: "сенат", lang: $lang, first: 1) { matched { text language } }
  }`;
  interface Answer {
    readonly search: { readonly edges: readonly { readonly tier: string }[] };
    readonly suggest: readonly { readonly matched: { readonly language: string | null } }[];
  }
  const asked = async (lang: string) => {
    const { search, suggest } = await answer<Answer>(server, query, { lang });
    return {
      isStemmed: search.edges[0]?.tier === 'WHOLE_STEM',
      told: suggest[0]?.matched.language,
    };
  };
  expect(await asked('kk')).toEqual({ isStemmed: true, told: 'kk' });
  expect(await asked('ru')).toEqual({ isStemmed: false, told: 'ru' });
});

test('pages hold every find once, forward and backward', async () => {
  const query = `query ($after: String, $before: String, $first: Int, $last: Int) {
    search(text: "Конституция", first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id } } nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  interface Page {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  }
  const page = async (variables: Record<string, unknown>) =>
    (await answer<{ search: Page }>(server, query, variables)).search;
  const { nodes: all, totalCount } = await page({ first: 500 });
  expect(all.length).toBe(totalCount);
  expect(totalCount).toBeGreaterThan(20);
  const forward: string[] = [];
  let next = await page({ first: 7 });
  for (;;) {
    forward.push(...next.edges.map(({ node }) => node.id));
    if (!next.pageInfo.hasNextPage) break;
    next = await page({ first: 7, after: next.pageInfo.endCursor });
  }
  expect(forward).toEqual(all.map(({ id }) => id));
  const end = await page({ last: 5 });
  const before = await page({ last: 5, before: end.pageInfo.startCursor });
  expect([...before.nodes, ...end.nodes]).toEqual(all.slice(-10));
});

test('a cursor of another search is refused', async () => {
  const [found] = await search('Тоқаев');
  const query = 'query ($after: String) { search(text: "Сенат", after: $after) { totalCount } }';
  const { errors } = await ask(server, query, { after: found?.cursor });
  expect(errors?.[0]?.message).toMatch('search: after is no cursor of this list');
});

test.each([
  ['search(text: $t) { totalCount }', 'search: text must have at most 300 characters, not 301'],
  ['suggest(prefix: $t) { score }', 'suggest: prefix must have at most 300 characters, not 301'],
  [
    'people(where: { name: { matches: $t } }) { totalCount }',
    'matches must have at most 300 characters, not 301',
  ],
])('a text that is too long is refused: %s', async (field, message) => {
  const { errors } = await ask(server, `query ($t: String!) { ${field} }`, { t: 'а'.repeat(301) });
  expect(errors?.[0]?.message).toBe(message);
});

describe('suggestions', () => {
  test.each([
    ['ток', 'kassym-jomart-tokayev'],
    ['Tok', 'kassym-jomart-tokayev'],
    ['касым-жо', 'kassym-jomart-tokayev'],
    ['конституциялық ком', 'constitutional-commission'],
    ['халық кең', 'halyk-kenesi'],
    ['маж', 'mazhilis'],
    ['international law', 'international-lawyers-association'],
  ])('%s leads to %s', async (prefix, slug) => {
    expect((await suggest(prefix)).map(({ node }) => node.slug)).toContain(slug);
  });

  test('are entities alone, and no more than asked for', async () => {
    const found = await suggest('к', 500);
    expect(found.every(({ node }) => !['Source', 'Statement'].includes(node.__typename))).toBe(
      true,
    );
    expect((await suggest('қа', 3)).length).toBe(3);
  });
});

describe('the filter matches', () => {
  const slugs = async (where: string) => {
    const query = `{ entities(where: ${where}, first: 500) { totalCount nodes { slug } } }`;
    const { entities } = await answer<{
      entities: { totalCount: number; nodes: { slug: string }[] };
    }>(server, query);
    expect(entities.nodes.length).toBe(entities.totalCount);
    return entities.nodes.map(({ slug }) => slug);
  };

  test('keeps what a search by names finds', async () => {
    expect(await slugs('{ name: { matches: "Тоқаевқа" } }')).toEqual(['kassym-jomart-tokayev']);
    expect(await slugs('{ name: { matches: "" } }')).toEqual([]);
  });

  test('stands beside other conditions, within them and below AND, OR, NOT', async () => {
    expect(await slugs('{ name: { matches: "Құрылтайға", startsWith: "құрылтай" } }')).toContain(
      'kurultai',
    );
    expect(
      await slugs('{ OR: [{ name: { matches: "Тоқаевқа" } }, { name: { matches: "Башимову" } }] }'),
    ).toEqual(['kassym-jomart-tokayev', 'marat-bashimov']);
    const heads =
      '{ relations: { some: { type: { eq: HEADS }, node: { name: { matches: "заңгерлер қауымдастығының" } } } } }';
    expect(await slugs(heads)).toEqual(['marat-bashimov']);
    const others = await slugs('{ NOT: { name: { matches: "Тоқаев" } }, type: { eq: Person } }');
    expect(others).not.toContain('kassym-jomart-tokayev');
    expect(others.length).toBeGreaterThan(50);
  });
});
