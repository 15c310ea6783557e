import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGraph } from '../../src/dataset/check';
import { type ImportOptions, importDataset } from '../../src/dataset/import';
import { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { openEmptyGraph, testAddress } from '../support/world';

const ontology = readOntology();
let graph: Graph;
let other: Graph;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atazan-together-'));
  graph = await openEmptyGraph();
  other = await Graph.connect(testAddress());
  await migrate(graph, ontology);
});

afterAll(async () => {
  await graph.close();
  await other.close();
  rmSync(folder, { recursive: true });
});

const base = `- {id: a, type: Person, names: {en: A}}
- {id: d, type: Document, names: {en: D}}
- {id: s, url: 'https://example.org/', title: T, publisher: P, language: en}
`;

function bring(dataset: string, text: string, options: Partial<ImportOptions> = {}, by = graph) {
  const file = join(folder, `${dataset}.yml`);
  writeFileSync(file, text);
  return importDataset(by, ontology, { paths: [file], ...options });
}

async function plant(text: string): Promise<void> {
  await graph.write('plant', (transaction) => transaction.run({ name: 'plant', text }));
}

async function one(text: string): Promise<unknown> {
  const [row] = await graph.read({ name: 'test', text });
  return row?.[0];
}

beforeEach(async () => {
  await plant('MATCH (n) WHERE NOT n:Graph AND NOT n:Migration DETACH DELETE n');
  await bring('base', base);
});

test('two imports at once make one edge of one fact', async () => {
  for (let year = 2010; year < 2015; year += 1) {
    const statement = (quote: string) =>
      `- {subject: a, predicate: SUPPORTS, object: d, source: s, since: '${year}', quote: ${quote}}\n`;
    await Promise.all([
      bring(`left-${year}`, statement('one two three')),
      bring(`right-${year}`, statement('four five six'), {}, other),
    ]);
  }
  expect(await one('RETURN COUNT { ()-[:SUPPORTS]->() }')).toBe(5);
  expect(await checkGraph(graph, ontology)).toEqual([]);
});

test.each([
  ['its id', '- {id: n, slug: a, type: Person, names: {en: N}}\n', '1:17: slug a of n leads to a'],
  [
    'a former slug',
    '- {id: n, type: Person, names: {en: N}, former_slugs: [a]}\n',
    '1:55: slug a of n leads to a',
  ],
])('a slug that leads elsewhere in the graph is a conflict: %s', async (_what, text, message) => {
  await expect(bring('more', text)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(message),
  });
  expect(await one('RETURN COUNT { (:Entity) }')).toBe(2);
});

test('entities may hand on their slugs, and a renamed one takes those of the old id', async () => {
  const named = (b: string, c: string) =>
    `- {id: b, type: Person, names: {en: B}, slug: ${b}}\n- {id: c, type: Person, names: {en: C}, slug: ${c}}\n`;
  await bring('names', named('x, former_slugs: [old]', 'y'));
  await bring('names', named('y', 'x, former_slugs: [old]'));
  expect(await one("MATCH (n:Entity {slug: 'x'}) RETURN n.id")).toBe('c');
  expect(await one("MATCH (:FormerSlug {slug: 'old'})-[:LEADS_TO]->(n) RETURN n.id")).toBe('c');
  const renamed = '- {id: e, type: Person, names: {en: C}, former_slugs: [c, x, old]}\n';
  await bring('names', renamed, { prune: true });
  expect(await one("MATCH (:FormerSlug {slug: 'old'})-[:LEADS_TO]->(n) RETURN n.id")).toBe('e');
  expect(await checkGraph(graph, ontology)).toEqual([]);
});

test('an identical record of another dataset is no conflict, and is not taken over', async () => {
  const report = await bring('copy', base);
  expect(report.isChanged).toBe(false);
  expect(report.sorts.entities).toEqual({ created: 0, updated: 0, unchanged: 2, missing: [] });
  expect(await one("MATCH (n:Entity {id: 'a'}) RETURN n.dataset")).toBe('base');
});

test('another record under an id of another dataset has the code of a conflict', async () => {
  await expect(bring('copy', base.replace('en: A', 'en: Z'))).rejects.toMatchObject({
    code: 'CONFLICT',
  });
});

test('progress is told up to the end, also over several batches', async () => {
  const people = Array.from(
    { length: 2_500 },
    (_, n) => `- {id: p-${n}, type: Person, names: {en: P ${n}}}\n`,
  ).join('');
  const told: string[] = [];
  await bring('people', people, { onProgress: (done, total) => told.push(`${done}/${total}`) });
  expect(told).toEqual(['1000/2500', '2000/2500', '2500/2500']);
});

test('an import that fails after several batches leaves nothing behind', async () => {
  const people = Array.from(
    { length: 2_500 },
    (_, n) =>
      `- {id: p-${n}, type: Person, names: {en: P ${n}}, former_slugs: [${n === 2_400 ? 'taken' : `was-${n}`}]}\n`,
  ).join('');
  await plant("CREATE (:FormerSlug {slug: 'taken'})");
  const revision = await one('MATCH (g:Graph) RETURN g.revision');
  await expect(bring('people', people)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await one('RETURN COUNT { (:Person) }')).toBe(1);
  expect(await one('RETURN COUNT { (:FormerSlug) }')).toBe(1);
  expect(await one('MATCH (g:Graph) RETURN g.revision')).toBe(revision);
});

test.each([
  [
    'a property that the edge type does not have',
    "MATCH ()-[r:SUPPORTS]->() SET r.role = 'Chair'",
    'has a property that SUPPORTS does not have: role',
  ],
  [
    'an edge held under what is no document or event',
    "MATCH ()-[r:APPOINTS]->() SET r.under = 'a'",
    'is held under a Person; under of APPOINTS must be Document or Event',
  ],
  ['an unknown label', 'CREATE (:Stray)', 'the graph has a label that is not of Atazan: Stray'],
  [
    'an unknown relationship type',
    'MATCH (s:Statement) WITH s LIMIT 1 CREATE (s)-[:STRAYS_TO]->(s)',
    'the graph has a relationship type that is not of Atazan: STRAYS_TO',
  ],
])('check finds %s', async (_what, planted, message) => {
  await bring(
    'facts',
    `- {id: b, type: Person, names: {en: B}}
- {subject: a, predicate: SUPPORTS, object: d, source: s, quote: one two three}
- {subject: a, predicate: APPOINTS, object: b, under: d, source: s, quote: four five six}
`,
  );
  expect(await checkGraph(graph, ontology)).toEqual([]);
  await plant(planted);
  const messages = (await checkGraph(graph, ontology)).map((finding) => finding.message);
  expect(messages).toContainEqual(expect.stringContaining(message));
});
