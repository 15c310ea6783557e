import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { importDataset } from '../../src/dataset/import';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { type RunningServer, startServer } from '../../src/server/server';
import { answer } from '../support/server';
import { openEmptyGraph } from '../support/world';

const ontology = readOntology();
let graph: Graph;
let server: RunningServer;
let folder: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await migrate(graph, ontology);
  const log = pino({ level: 'silent' });
  server = await startServer({ graph, ontology, host: '127.0.0.1', port: 0, log });
  folder = mkdtempSync(join(tmpdir(), 'atazan-search-'));
});

afterAll(async () => {
  await server.close();
  await graph.close();
  rmSync(folder, { recursive: true });
});

const slugs = async (text: string): Promise<(string | undefined)[]> => {
  const query = `query ($text: String!) {
    search(text: $text) { nodes { ... on Entity { slug } ... on Statement { quote } } }
  }`;
  interface Node {
    readonly slug?: string;
    readonly quote?: string;
  }
  const data = await answer<{ search: { nodes: Node[] } }>(server, query, { text });
  return data.search.nodes.map(({ slug, quote }) => slug ?? quote);
};

async function fill(text: string): Promise<void> {
  const file = join(folder, 'a.yml');
  writeFileSync(file, text);
  await importDataset(graph, ontology, { paths: [file], dataset: 'a', prune: true });
}

const person = (name: string, more = '') => `entities:
  - {id: one, type: Person, names: {kk: ${name}}}
  - {id: two, type: Organization, names: {en: Nobody's club, kk: Клуб}}
sources:
  - {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: kk}
statements:
  - {subject: one, predicate: MEMBER_OF, object: two, source: page, quote: ол клубтың мүшесі${more}}
`;

test('nothing is found in an empty graph', async () => {
  expect(await slugs('Сәкен')).toEqual([]);
});

test('what is written is found at once, what is changed by its new name alone, what is removed no more', async () => {
  await fill(person('Сәкен Жүнісұлы'));
  expect(await slugs('Сәкеннің')).toEqual(['one']);
  expect(await slugs('Saken')).toEqual(['one']);
  expect(await slugs('nobody')).toEqual(['two']);
  await fill(person('Ыбырай'));
  expect(await slugs('Сәкен')).toEqual([]);
  expect(await slugs('Ыбырайға')).toEqual(['one']);
  await fill('entities: []\n');
  expect(await slugs('Ыбырай')).toEqual([]);
});

test('a statement is found while it is accepted', async () => {
  await fill(person('Сәкен'));
  expect(await slugs('клубтың мүшесі')).toContain('ол клубтың мүшесі');
  await fill(person('Сәкен', ', status: PROPOSED'));
  expect(await slugs('клубтың мүшесі')).toEqual([]);
  await fill(person('Сәкен', ', status: RETRACTED'));
  expect(await slugs('клубтың мүшесі')).toEqual([]);
});
