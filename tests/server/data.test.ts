import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { formats, rowOf } from '../../src/data/formats';
import { tableOf } from '../../src/data/table';
import { queriesFolder } from '../../src/project';
import type { CatalogueEntry } from '../../src/server/data-catalogue';
import { answer, startTestServer, type TestServer } from '../support/server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/data/${address}`, { headers });

const text = async (address: string) => (await get(address)).text();

async function refusal(address: string): Promise<[number, string]> {
  const response = await get(address);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(response.headers.get('etag')).toBeNull();
  return [response.status, errors[0]?.message ?? ''];
}

/** What tables need that cannot be left out. */
const needed: Readonly<Record<string, string>> = {
  on: 'draft-constitution-2026',
  under: 'constitution-1995',
  before: 'constitution-1995',
  after: 'draft-constitution-2026',
  about: 'draft-constitution-2026',
  of: 'marat-bashimov',
  a: 'amanat',
  b: 'ak-zhol',
  source: 'baq-2026-02-09-round-table',
  from: 'kassym-jomart-tokayev',
  to: 'draft-constitution-2026',
};

describe('every table', () => {
  const names = readdirSync(queriesFolder).map((file) => file.replace('.graphql', ''));

  test.each(names)('%s has rows, the same in every format', async (name) => {
    const catalogue = (await (await get('')).json()) as CatalogueEntry[];
    const entry = catalogue.find((one) => one.name === name);
    expect(entry?.description).toMatch(/^[A-Z].+\.$/);
    const taken = (entry?.parameters ?? [])
      .filter(({ isRequired }) => isRequired)
      .filter(({ name }) => needed[name] !== undefined)
      .map((parameter) => `${parameter.name}=${needed[parameter.name]}`);
    const address = (ending: string) => `${name}.${ending}?${[...taken, 'lang=en'].join('&')}`;
    const rows = (await (await get(address('json'))).json()) as Record<string, unknown>[];
    // The seeds may well agree with themselves.
    if (name !== 'contradictions') expect(rows.length).toBeGreaterThan(0);
    const lines = (await text(address('ndjson'))).split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const columns = entry?.columns.map((column) => column.name) ?? [];
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    const [header] = (await text(address('csv'))).split('\r\n');
    expect(header).toBe(columns.join(','));
    const metadata = await (await get(`${name}.csv-metadata.json`)).json();
    expect(metadata).toMatchObject({ url: `${name}.csv` });
    expect(await text(`${name}.graphql`)).toContain('query ');
  });
});

test('a table longer than a page has every row once', async () => {
  const rows = (await (await get('statements.json')).json()) as { id: string }[];
  const { stats } = await answer<{ stats: { statements: number } }>(
    server,
    '{ stats { statements } }',
  );
  expect(stats.statements).toBeGreaterThan(500);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(stats.statements);
  expect(rows.length).toBe(stats.statements);
  const some = (await (await get('statements.json?limit=501')).json()) as unknown[];
  expect(some.length).toBe(501);
  expect(await (await get('statements.json?limit=0')).json()).toEqual([]);
});

test('values are typed, narrow the rows and may be several', async () => {
  const rows = (await (
    await get('statements.json?predicate=SUPPORTS,OPPOSES&from=2026-02&to=2026-02-28&language=ru')
  ).json()) as Record<string, unknown>[];
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => row.language))).toEqual(new Set(['ru']));
  expect(new Set(rows.map((row) => row.edge_type))).toEqual(new Set(['SUPPORTS', 'OPPOSES']));
  const [first] = (await (await get('rankings.json?limit=1')).json()) as [Record<string, unknown>];
  expect([first.rank, typeof first.score]).toEqual([1, 'number']);
});

test('a list within an item makes a row of each of its items', async () => {
  const rows = (await (
    await get('paths.json?from=marat-bashimov&to=constitution-1995&lang=en')
  ).json()) as { length: number; edges_id: string; edges_subject_name: string }[];
  expect(rows.length).toBeGreaterThan(1);
  const [first] = rows;
  const path = rows.slice(0, first?.length);
  expect(new Set(path.map(({ edges_id }) => edges_id)).size).toBe(first?.length);
  expect(first?.edges_subject_name).toMatch(/\S/);
  const groups = (await (await get('communities.json')).json()) as {
    group: number;
    size: number;
    members_slug: string;
  }[];
  const largest = groups.filter(({ group }) => group === groups[0]?.group);
  expect(largest.length).toBe(groups[0]?.size);
});

test('facts are narrowed by when they were stated and held, and by source', async () => {
  const of = 'draft-constitution-2026';
  const ids = async (query: string) => {
    const rows = (await (await get(`relations.json?of=${of}${query}`)).json()) as { id: string }[];
    return rows.map(({ id }) => id);
  };
  const all = await ids('');
  const late = await ids('&from=2026-02-10');
  const one = await ids('&source=baq-2026-02-09-round-table');
  for (const some of [late, one]) {
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
  }
  expect(await ids('&heldOn=2026-02-10&endedBefore=1990')).toEqual([]);
});

test('a file for Excel begins with the mark of UTF-8, and is the same otherwise', async () => {
  const bytes = async (ending: string) =>
    Buffer.from(
      await (await get(`powers.${ending}?under=constitution-1995&lang=kk`)).arrayBuffer(),
    );
  const mark = Buffer.from('\ufeff');
  expect(await bytes('excel.csv')).toEqual(Buffer.concat([mark, await bytes('csv')]));
});

test('names are in the language asked for', async () => {
  const name = async (query: string, header: string) => {
    const response = await get(`relations.json?of=marat-bashimov&type=HEADS${query}`, {
      'accept-language': header,
    });
    const [row] = (await response.json()) as { node_name: string }[];
    return row?.node_name;
  };
  expect(await name('&lang=kk', 'ru')).toMatch(/заңгерлер/i);
  expect(await name('', 'ru')).toMatch(/юрист/i);
  expect(await name('', 'en')).toBe('International Lawyers Association');
});

test('a client that has the rows is not sent them again, another language is another answer', async () => {
  const address = 'stances.csv?on=draft-constitution-2026';
  const first = await get(`${address}&lang=kk`);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"/);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  const again = await get(`${address}&lang=kk`, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get(`${address}&lang=ru`, { 'if-none-match': etag })).status).toBe(200);
});

test.each([
  ['stnces.csv', 404, 'There is no table stnces (did you mean stances?); /data/ lists all'],
  ['stances.xlsx?on=x', 404, 'There is no stances.xlsx; ask for stances.csv'],
  ['stances', 404, 'There is no stances; ask for stances.csv'],
  ['stances.csv', 400, 'stances needs on, a String!'],
  ['stances.csv?on=', 400, 'stances needs on, a String!'],
  ['stances.csv?on=nothing-such', 404, 'stances: the graph does not know nothing-such'],
  [
    'stances.csv?om=x',
    400,
    'stances takes on, position, actor, language, source, asOf, lang or limit, not om',
  ],
  ['powers.csv?under=x&lang=de', 400, 'lang must be en, kk or ru, not de'],
  ['powers.csv?under=x&limit=-1', 400, 'limit must be a number of rows, not -1'],
  ['timeline.csv?from=2026-13', 400, 'got invalid value "2026-13"'],
  ['entities.csv?type=Persn', 400, 'Did you mean the enum value "Person"?'],
])('%s', async (address, status, message) => {
  const [actual, told] = await refusal(address);
  expect([actual, told]).toEqual([status, expect.stringContaining(message)]);
});

test('a browser gets the list of tables as a page', async () => {
  const response = await get('', { accept: 'text/html' });
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('/data/stances.csv');
});

const schema = buildSchema(`
  type Query { things: [Thing!]! one: Thing }
  type Thing { name: String size: Int tags: [String!]! other: Thing others: [Thing!]! }
`);

const definitionOf = (query: string) => parse(query).definitions[0] as OperationDefinitionNode;

async function csvOf(query: string, items: readonly unknown[]): Promise<string> {
  const table = tableOf(schema, definitionOf(query));
  async function* pages() {
    yield items.map((item) => rowOf(table, item));
  }
  let written = '';
  for await (const part of formats.csv?.write(table, pages()) ?? []) written += part;
  return written;
}

test('texts that would break a table or run in a spreadsheet are written safely', async () => {
  const query = '{ things { name size tags ... on Thing { other { name } } } }';
  const written = await csvOf(query, [
    { name: 'a "b", c\r\nd', size: -1, tags: ['x', 'y'], other: null },
    { name: '=cmd()', size: null, tags: [], other: { name: '\u202e\u{1f600}' } },
  ]);
  expect(written).toBe(
    `name,size,tags,other_name\r\n"a ""b"", c\r\nd",-1,x; y,\r\n'=cmd(),,,\u202e\u{1f600}\r\n`,
  );
});

test.each([
  ['{ one { name } }', 'nothing in the answer is a list of objects'],
  [
    '{ things { name others { name } more: others { name } } }',
    'more are lists within a row of the table',
  ],
  ['{ things { ...F } } fragment F on Thing { name }', 'has no named fragments'],
])('%s makes no table', (query, message) => {
  expect(() => tableOf(schema, definitionOf(query))).toThrow(message);
});

test('each kept query says what it is in a comment', () => {
  for (const file of readdirSync(queriesFolder)) {
    expect(readFileSync(`${queriesFolder}/${file}`, 'utf8')).toMatch(/^# /);
  }
});
