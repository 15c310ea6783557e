import { AtazanError } from '../errors';
import type { Graph } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import { readKnownEntities } from './known';
import { makeLexicon } from './lexicon';
import { findPlace, type Run } from './place';
import { readArticle } from './read-article';
import type { Article, KnownEntity, Reading } from './reading';
import { type PlacedReading, type Stored, storeReadings } from './store';

/** An article, and the file that it was read from. */
export interface ArticleFile {
  readonly name: string;
  readonly article: Article;
}

/** An article that has been read. */
export interface ArticleReading extends ArticleFile {
  readonly reading: Reading;
}

/** How to ingest. */
export interface IngestOptions {
  /** Name under which new sources and proposals are kept. */
  readonly dataset: string;
  /** Whether only to read. */
  readonly dryRun?: boolean | undefined;
  /** Told how many of the articles have been read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was read in a file, and what came of it. */
export type IngestReport = PlacedReading & Stored;

/** As long as an import may take. */
const limitMs = 600_000;

function readAll(
  files: readonly ArticleFile[],
  entities: readonly KnownEntity[],
  { onProgress }: IngestOptions,
): ArticleReading[] {
  const lexicon = makeLexicon(entities);
  return files.map((file, index) => {
    const reading = readArticle(file.article, lexicon);
    onProgress?.(index + 1, files.length);
    return { ...file, reading };
  });
}

async function placeAll(
  run: Run,
  readings: readonly ArticleReading[],
  dataset: string,
): Promise<PlacedReading[]> {
  const nameOf = new Map<string, string>();
  const placed: PlacedReading[] = [];
  for (const reading of readings) {
    const place = await findPlace(run, reading, dataset);
    const { id } = place.source;
    const other = nameOf.get(id);
    if (other !== undefined) {
      throw new AtazanError(
        'BAD_USER_INPUT',
        `${reading.name}: this is the source ${id}, as ${other} is; ingest one of them alone, or tell them apart with --url`,
      );
    }
    nameOf.set(id, reading.name);
    placed.push({ ...reading, ...place });
  }
  return placed;
}

/**
 * Reads articles by the names of the graph, and keeps what they seem to say as proposed statements, all of them or none,
 * in one transaction. A text that has been read before changes nothing.
 *
 * @throws AtazanError BAD_USER_INPUT for two files that are one source
 */
export async function ingest(
  graph: Graph,
  files: readonly ArticleFile[],
  options: IngestOptions,
): Promise<IngestReport[]> {
  const { entities, idOf } = await readKnownEntities(graph);
  const readings = readAll(files, entities, options);
  const { dataset } = options;
  if (options.dryRun) {
    const placed = await placeAll((statement) => graph.read(statement), readings, dataset);
    return placed.map((reading) => ({ ...reading, proposed: 0, withdrawn: 0 }));
  }
  return graph.write(
    'ingest',
    async (transaction) => {
      const [locked] = await transaction.run(namedStatement('write/lock-graph'));
      const stamp = { dataset, revision: Number(locked?.[0]) };
      const placed = await placeAll((statement) => transaction.run(statement), readings, dataset);
      return storeReadings(transaction, placed, (slug) => idOf.get(slug) ?? slug, stamp);
    },
    { timeoutMs: limitMs },
  );
}
