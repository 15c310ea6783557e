import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkGraph } from '../../src/dataset/check';
import { importDataset } from '../../src/dataset/import';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { openEmptyGraph } from '../support/world';

const ontology = readOntology();
let graph: Graph;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atazan-import-'));
  graph = await openEmptyGraph();
});

afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true });
});

const source =
  "- {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: kk, published: '2026-02-09'}\n";
const entities = `- {id: a-person, type: Person, names: {en: A Person}, former_slugs: [once]}
- {id: a-body, type: Organization, names: {en: A Body}}
- {id: a-text, type: Document, names: {en: A Text}}
`;
const heads =
  '- {subject: a-person, predicate: HEADS, object: a-body, role: Chair, source: page, quote: he heads it now}\n';
const supports =
  '- {subject: a-body, predicate: SUPPORTS, object: a-text, source: page, quote: the body supports it, attributed_to: a-person}\n';

const file = () => join(folder, 'world.yml');

function write(text: string) {
  writeFileSync(file(), text);
}

async function importFile(options = {}) {
  return importDataset(graph, ontology, { paths: [file()], ...options });
}

async function one(text: string): Promise<unknown> {
  const [row] = await graph.read({ name: 'test', text });
  return row?.[0];
}

async function plant(text: string): Promise<void> {
  await graph.write('plant', (transaction) => transaction.run({ name: 'plant', text }));
}

/** The small world of this file, and nothing else. */
beforeEach(async () => {
  await plant('MATCH (n) DETACH DELETE n');
  await migrate(graph, ontology);
  write(source + entities + heads + supports);
  await importFile();
});

const revision = () => one("MATCH (g:Graph {name: 'atazan'}) RETURN g.revision");

test('a first import makes nodes, evidence and edges, and raises the revision', async () => {
  expect(await one('RETURN COUNT { (:Entity) }')).toBe(3);
  expect(await one("MATCH (:Person {id: 'a-person'})-[r:HEADS]->() RETURN r.role")).toBe('Chair');
  expect(await one('MATCH (s:Statement)-[:ATTRIBUTED_TO]->(p) RETURN p.id')).toBe('a-person');
  expect(await one('MATCH (s:Statement) RETURN DISTINCT s.statedOn')).toBe('2026-02-09');
  expect(await one("MATCH (:FormerSlug {slug: 'once'})-[:LEADS_TO]->(n) RETURN n.id")).toBe(
    'a-person',
  );
  expect(await revision()).toBe(1);
});

test('a second import changes nothing, and says so', async () => {
  const report = await importFile();
  expect(report.isChanged).toBe(false);
  expect(report.sorts.statements).toEqual({ created: 0, updated: 0, unchanged: 2, missing: [] });
  expect(await revision()).toBe(1);
});

test('a changed entry is written, and nothing else', async () => {
  write(source + entities.replace('A Body', 'Another Body') + heads + supports);
  const report = await importFile();
  expect(report.sorts.entities).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
  expect(await one("MATCH (n {id: 'a-body'}) RETURN n.name_en")).toBe('Another Body');
  expect(await revision()).toBe(2);
});

test('a dry run writes nothing', async () => {
  write(source + entities.replace('A Body', 'Another Body') + heads + supports);
  const report = await importFile({ dryRun: true });
  expect(report.isChanged).toBe(true);
  expect(await one("MATCH (n {id: 'a-body'}) RETURN n.name_en")).toBe('A Body');
});

test('what has left the files is told, and removed only by pruning', async () => {
  write(source + entities + heads);
  const report = await importFile();
  expect(report.sorts.statements.missing).toHaveLength(1);
  expect(await one('RETURN COUNT { ()-[:SUPPORTS]->() }')).toBe(1);
  await importFile({ prune: true });
  expect(await one('RETURN COUNT { ()-[:SUPPORTS]->() }')).toBe(0);
  expect(await one('RETURN COUNT { (:Statement) }')).toBe(1);
  expect(await checkGraph(graph, ontology)).toEqual([]);
});

test('pruning does not take what other statements need', async () => {
  const other = join(folder, 'other.yml');
  writeFileSync(
    other,
    '- {subject: a-person, predicate: MEMBER_OF, object: a-body, source: page, quote: a member of it}\n',
  );
  await importDataset(graph, ontology, { paths: [other] });
  write(source + entities.replace(/.*a-body.*\n/, ''));
  await expect(importFile({ prune: true })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('a-body'),
  });
  expect(await one('RETURN COUNT { (:Statement) }')).toBe(3);
});

test('an edge stays while one accepted statement carries it', async () => {
  const second = heads.replace('he heads it now', 'he is its head');
  write(source + entities + heads + second + supports);
  await importFile();
  expect(await one('RETURN COUNT { ()-[:HEADS]->() }')).toBe(1);
  write(source + entities + heads.replace('}', ', status: RETRACTED}') + second + supports);
  await importFile();
  expect(await one('RETURN COUNT { ()-[:HEADS]->() }')).toBe(1);
  write(
    source +
      entities +
      heads.replace('}', ', status: RETRACTED}') +
      second.replace('}', ', status: PROPOSED}') +
      supports,
  );
  await importFile();
  expect(await one('RETURN COUNT { ()-[:HEADS]->() }')).toBe(0);
  expect(await checkGraph(graph, ontology)).toEqual([]);
});

test('all or nothing: a failure in the middle of writing leaves the graph as it was', async () => {
  write(
    source +
      entities +
      '- {id: new-person, type: Person, names: {en: New}, former_slugs: [taken]}\n' +
      heads +
      supports,
  );
  // The former slug is taken behind the importer's back, so that a constraint fails after other writes.
  await plant("CREATE (:FormerSlug {slug: 'taken'})");
  await expect(importFile()).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await one('RETURN COUNT { (:Entity) }')).toBe(3);
  expect(await revision()).toBe(1);
});

test('an id of another dataset with other content is a conflict with its place', async () => {
  const other = join(folder, 'elsewhere.yml');
  writeFileSync(other, '- {id: a-body, type: Organization, names: {en: Not the same}}\n');
  await expect(importDataset(graph, ontology, { paths: [other] })).rejects.toMatchObject({
    message: expect.stringMatching(
      /elsewhere\.yml:1:8: a-body is in the graph .* from the dataset world/,
    ),
  });
});

test('a type does not change under an id', async () => {
  write(source + entities.replace('type: Document', 'type: Event') + heads);
  await expect(importFile()).rejects.toMatchObject({
    message: expect.stringContaining('a-text is a Document in the graph'),
  });
});

describe('check finds', () => {
  test.each<readonly [what: string, planted: string, message: string]>([
    [
      'an edge without evidence',
      "MATCH (p:Person), (o:Organization) CREATE (p)-[:HEADS {id: 'bare'}]->(o)",
      'edge bare has no accepted statement',
    ],
    ['a statement without its edge', 'MATCH ()-[r:HEADS]->() DELETE r', 'has no edge'],
    [
      'a statement without its source',
      'MATCH (:Statement)-[r:QUOTED_FROM]->() DELETE r',
      'lacks its subject, object or source',
    ],
    [
      'an edge that differs from its statement',
      "MATCH ()-[r:HEADS]->() SET r.role = 'Member'",
      'differ in role, validity or under',
    ],
    [
      'an edge between wrong ends',
      "MATCH (d:Document), (p:Person) CREATE (d)-[:HEADS {id: 'odd'}]->(p)",
      'starts from a Document',
    ],
    [
      'an edge type that is not in the ontology',
      "MATCH (d:Document), (p:Person) CREATE (p)-[:LIKES {id: 'odd'}]->(d)",
      'a type that the ontology does not have: LIKES',
    ],
    [
      'a type that is not the label',
      "MATCH (d:Document) SET d.type = 'Event'",
      'the labels of entity a-text are not its type',
    ],
    ['a dangling under', "MATCH ()-[r:HEADS]->() SET r.under = 'gone'", 'held under nothing'],
    [
      'an entity without a name',
      'MATCH (d:Document) REMOVE d.name_en',
      'entity a-text has no name',
    ],
    [
      'a slug in use twice',
      "CREATE (:FormerSlug {slug: 'a-body'})",
      'former slug a-body leads nowhere',
    ],
    [
      'a quote that is too long',
      "MATCH (s:Statement) SET s.quote = 'a b c d e f g h i j k l m n'",
      'has 14 words',
    ],
    [
      'two of one name',
      "MATCH (d:Document) CREATE (:Entity:Document {id: 'twin', slug: 'twin', type: 'Document', name_en: toUpper(d.name_en), aliases: [], formerSlugs: []})",
      'have one name: a text',
    ],
    [
      'two edges of one id',
      'MATCH (p)-[r:HEADS]->(o) CREATE (p)-[:HEADS {id: r.id, role: r.role}]->(o)',
      'several edges have the id',
    ],
  ])('%s', async (_what, planted, message) => {
    await plant(planted);
    const findings = await checkGraph(graph, ontology);
    expect(findings.map((finding) => finding.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });

  test('nothing in a graph that is sound', async () => {
    expect(await checkGraph(graph, ontology)).toEqual([]);
  });
});
