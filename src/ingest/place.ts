import { digestOf, type SourceRecord } from '../dataset/record';
import type { Row, Statement } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import type { ArticleReading } from './ingest';
import { sourceOf, textDigest } from './source';

/** Where an article belongs among the sources of the graph. */
export interface Place {
  readonly source: SourceRecord;
  /** Of the text. */
  readonly digest: string;
  /** Counts the texts that the source has had, from 1. */
  readonly version: number;
  readonly isNewText: boolean;
  /** What is to be done with the record of the source; one of another dataset is left as it is. */
  readonly write: 'create' | 'update' | 'leave';
}

/** A source that is in the graph. */
interface StoredSource {
  readonly id: string;
  readonly url: string;
  readonly dataset: string;
  readonly digest: string;
  readonly version: number;
  readonly textDigest: string | undefined;
}

/** Runs a statement, in a transaction or by itself. */
export type Run = (statement: Statement) => Promise<Row[]>;

function toStoredSource([id, url, dataset, digest, text]: Row): StoredSource {
  const [version = 0, textDigest] = (text ?? []) as [number?, string?];
  return { id, url, dataset, digest, version, textDigest } as StoredSource;
}

const isAddress = (url: string) => /^https?:/.test(url);

/** The same address, or the same id where one of both has no address. */
function isSame(record: SourceRecord, stored: StoredSource): boolean {
  if (record.url === stored.url) return true;
  return record.id === stored.id && !(isAddress(record.url) && isAddress(stored.url));
}

function freeId(id: string, stored: readonly StoredSource[]): string {
  const taken = new Set(stored.map((source) => source.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

/**
 * Finds the source that an article is: the one with its address, or the one that its publisher, day and topic name.
 * Where another page has that id, it gets one with a number.
 */
export async function findPlace(
  run: Run,
  { article }: ArticleReading,
  dataset: string,
): Promise<Place> {
  const own = sourceOf(article);
  const digest = textDigest(article.text);
  const { id, url } = own;
  const rows = await run({ ...namedStatement('read/same-source'), parameters: { id, url } });
  const stored = rows.map(toStoredSource);
  const found =
    stored.find((source) => source.url === url) ?? stored.find((source) => isSame(own, source));
  if (!found) {
    const source = { ...own, id: freeId(id, stored) };
    return { source, digest, version: 1, isNewText: true, write: 'create' };
  }
  const source = { ...own, id: found.id, url: isAddress(url) ? url : addressOf(found, url) };
  const isNewText = found.textDigest !== digest;
  const isChanged = found.dataset === dataset && found.digest !== digestOf(source);
  return {
    source,
    digest,
    version: isNewText ? found.version + 1 : found.version,
    isNewText,
    write: isChanged ? 'update' : 'leave',
  };
}

function addressOf(stored: StoredSource, otherwise: string): string {
  return isAddress(stored.url) ? stored.url : otherwise;
}
