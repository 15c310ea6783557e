import { toGlobalId } from '../../src/compiler/identifier';
import { type OwnServer, startOwnServer } from '../support/own-server';
import { answer, ask } from '../support/server';

/*
 * Graphs that are not as graphs mostly are: empty, with rings, with a hub, with names and dates that few
 * things have, and one that is written between two pages.
 */

let server: OwnServer;

beforeAll(async () => {
  server = await startOwnServer();
});

afterAll(() => server.close());

interface Slugs {
  readonly nodes: readonly { readonly slug: string }[];
}

const slugsOf = ({ nodes }: Slugs) => nodes.map(({ slug }) => slug);

const topic = (id: string, names: string, more = '') =>
  `  - {id: ${id}, type: Topic, names: {${names}}${more}}\n`;

const source =
  "sources:\n  - {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: en, published: '1899-12-31'}\n";

const cites = (subject: string, object: string, more = '') =>
  `  - {subject: ${subject}, predicate: CITES, object: ${object}, source: page, quote: 'it cites that one'${more}}\n`;

const document = (id: string, more = '') =>
  `  - {id: ${id}, type: Document, names: {en: ${id}}${more}}\n`;

test('an empty graph answers every question with nothing', async () => {
  const data = await answer<Record<string, unknown>>(
    server,
    `{ stats { statements sources } people { totalCount nodes { slug } aggregate { count } }
      statements(sort: [{ statedOn: DESC }]) { totalCount } entity(slug: "x") { slug } timeline { date }
      stances(on: { slug: "x" }) { supporting { actors } } contradictions { kind } coOccurrence { count }
      paths(from: { slug: "x" }, to: { slug: "y" }) { length } statementStats(by: [MONTH]) { statements }
      rankings(metric: PAGERANK) { items { rank } } communities { communities { size } }
      search(text: "x") { totalCount } suggest(prefix: "x") { score } changes(since: 0) { id } }`,
  );
  expect(data).toMatchObject({
    stats: { statements: 0, sources: 0 },
    people: { totalCount: 0, nodes: [], aggregate: { count: 0 } },
    statements: { totalCount: 0 },
    entity: null,
    stances: null,
    rankings: { items: [] },
    communities: { communities: [] },
    search: { totalCount: 0 },
  });
  const lists = ['timeline', 'contradictions', 'coOccurrence', 'paths', 'statementStats'];
  for (const list of [...lists, 'suggest', 'changes'])
    expect([list, data[list]]).toEqual([list, []]);
});

describe('a ring', () => {
  const ring = `entities:\n${['a', 'b', 'c'].map((id) => document(id)).join('')}${source}statements:\n${cites('a', 'b')}${cites('b', 'c')}${cites('c', 'a')}`;

  beforeAll(() => server.store(ring));

  test('takes no edge from an entity to itself', async () => {
    await expect(server.store(ring + cites('a', 'a'))).rejects.toThrow(
      'subject and object are both a: an edge joins two entities',
    );
  });

  test('is walked without end neither by paths nor by neighbourhoods', async () => {
    const data = await answer<Record<string, unknown>>(
      server,
      `{ paths(from: { slug: "a" }, to: { slug: "c" }, maxLength: 5, k: 10) { nodes { slug } }
        neighbourhood(of: { slug: "a" }, depth: 3) { nodes { slug } edges { id } isComplete } }`,
    );
    expect(data.paths).toEqual([
      { nodes: [{ slug: 'a' }, { slug: 'c' }] },
      { nodes: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }] },
    ]);
    expect(data.neighbourhood).toMatchObject({
      nodes: [{ slug: 'b' }, { slug: 'c' }],
      isComplete: true,
    });
  });
});

test('a hub gives its edges page by page, and 10,000 ids at once are too many', async () => {
  const ids = Array.from({ length: 1_200 }, (_, index) => `leaf-${String(index).padStart(4, '0')}`);
  await server.store(
    `entities:\n${document('hub')}${ids.map((id) => document(id)).join('')}${source}statements:\n` +
      ids.map((id) => cites(id, 'hub')).join(''),
  );
  const query = `query ($after: String) { document(slug: "hub") {
    citedBy(first: 500, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } } }`;
  interface Page {
    readonly document: {
      readonly citedBy: Slugs & {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  }
  const seen: string[] = [];
  let after: string | undefined;
  for (let more = true; more; ) {
    const { document } = await answer<Page>(server, query, { after });
    expect(document.citedBy.totalCount).toBe(1_200);
    seen.push(...slugsOf(document.citedBy));
    more = document.citedBy.pageInfo.hasNextPage;
    after = document.citedBy.pageInfo.endCursor;
  }
  expect(seen).toEqual(ids);
  const many = Array.from({ length: 10_000 }, (_, index) =>
    toGlobalId('Document', `leaf-${index}`),
  );
  const { errors } = await ask(
    server,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Document { cites(first: 100) { totalCount } } } }`,
    { ids: many },
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    'nodes: at most 500 ids at once, not 10000',
  ]);
});

test('names of any script and dates of any century are kept, ordered and found', async () => {
  const names = ['🏛️ Parliament', 'البرلمان', '\u05d0\u05d1\u05d2', 'Ақ үй', 'Zebra'];
  await server.store(
    `entities:\n${names.map((name, index) => topic(`t-${index}`, `en: "${name}"`)).join('')}` +
      document('old', ", date: '1723'") +
      document('older', ", date: '0988-07-28'"),
  );
  const { topics, documents, early } = await answer<
    Record<'topics' | 'documents' | 'early', never>
  >(
    server,
    `{ topics(sort: [{ name: {} }]) { nodes { name } }
      documents(sort: [{ date: ASC }]) { nodes { slug date } }
      early: documents(where: { date: { lt: "1000" } }) { nodes { slug } } }`,
  );
  expect((topics as { nodes: { name: string }[] }).nodes.map(({ name }) => name).sort()).toEqual(
    [...names].sort(),
  );
  expect(documents).toEqual({
    nodes: [
      { slug: 'older', date: '0988-07-28' },
      { slug: 'old', date: '1723' },
    ],
  });
  expect(early).toEqual({ nodes: [{ slug: 'older' }] });
});

test('what is written between two pages moves nothing that is still to come', async () => {
  const world = (more: string) =>
    `entities:\n${['b', 'd', 'f', 'h'].map((id) => topic(id, `en: ${id.toUpperCase()}`)).join('')}${more}`;
  const query = `query ($after: String) { topics(first: 2, after: $after, sort: [{ name: { lang: en, direction: DESC } }]) {
    nodes { slug } pageInfo { endCursor hasNextPage } } }`;
  interface Page {
    readonly topics: Slugs & { readonly pageInfo: { readonly endCursor: string } };
  }
  await server.store(world(''));
  const first = await answer<Page>(server, query);
  await server.store(world(topic('g', 'en: G') + topic('c', 'en: C') + topic('i', 'en: I')));
  const second = await answer<Page>(server, query, { after: first.topics.pageInfo.endCursor });
  const third = await answer<Page>(server, query, { after: second.topics.pageInfo.endCursor });
  expect([first, second, third].map(({ topics }) => slugsOf(topics))).toEqual([
    ['h', 'f'],
    ['d', 'c'],
    ['b'],
  ]);
});
