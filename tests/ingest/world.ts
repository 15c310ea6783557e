import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataset } from '../../src/dataset/import';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { ArticleFile } from '../../src/ingest/ingest';
import type { OpenProposal } from '../../src/ingest/review/proposals';
import { readProposals } from '../../src/ingest/review/proposals';
import { readOntology } from '../../src/ontology/read';

export const ontology = readOntology();

const entities = `
- {id: amir-serik, type: Person, names: {en: Amir Serik, ru: Амир Серик}}
- {id: draft, type: Document, kind: draft_constitution, names: {en: Draft Constitution}}
- {id: steppe, type: Organization, kind: party, names: {en: Steppe Party}}
- {id: page, url: 'https://example.org/', title: A page, publisher: Example, language: en, published: '2026-02-01'}
- {subject: amir-serik, predicate: HEADS, object: steppe, source: page, quote: Amir Serik heads the party}
`;

/** Fills a graph with the few things that the articles of these tests speak of. */
export async function fillGraph(graph: Graph): Promise<void> {
  await graph.write('empty', (transaction) =>
    transaction.run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }),
  );
  await migrate(graph, ontology);
  const folder = mkdtempSync(join(tmpdir(), 'atazan-ingest-'));
  writeFileSync(join(folder, 'world.yml'), entities);
  await importDataset(graph, ontology, { paths: [folder], dataset: 'world' });
  rmSync(folder, { recursive: true });
}

export const firstText = `Amir Serik supports the Draft Constitution

Amir Serik supports the Draft Constitution, he said. Boris Petrov opposes the Draft Constitution.
`;

/** An article with a proposal between known things, and one by somebody who is not known. */
export function article(text = firstText, more: Partial<ArticleFile['article']> = {}): ArticleFile {
  return {
    name: 'article.txt',
    article: {
      text,
      language: 'en',
      title: 'Amir Serik supports the Draft Constitution',
      publisher: 'Example News',
      published: '2026-02-09',
      ...more,
    },
  };
}

/** The open proposal of a subject. */
export async function openProposal(graph: Graph, subject: string): Promise<OpenProposal> {
  const open = await readProposals((statement) => graph.read(statement), {});
  const found = open.find((proposal) => proposal.subject.id === subject);
  if (!found) throw new Error(`no open proposal of ${subject}: ${JSON.stringify(open)}`);
  return found;
}

/** The first value of the first row. */
export async function one(graph: Graph, text: string): Promise<unknown> {
  const [row] = await graph.read({ name: 'test', text });
  return row?.[0];
}
