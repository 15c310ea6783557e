import type { Row } from '../graph/graph';
import type { Problem } from './problem';
import { digestOf, type EntityRecord, type SourceRecord, type StatementRecord } from './record';
import type { Parsed } from './validate';

/** What is stored under an id. */
export interface Stored {
  readonly id: string;
  readonly digest: string;
  readonly dataset: string;
  readonly type: string | null;
  readonly edge: string | null;
}

/** What is to be done for the records of one sort. */
export interface Difference<T> {
  readonly created: readonly T[];
  readonly updated: readonly T[];
  readonly unchanged: number;
  /** All that is stored under the ids of the files or by the dataset. */
  readonly stored: readonly Stored[];
  /** Stored by this dataset, but no longer in its files. */
  readonly missing: readonly Stored[];
  /** Records that another dataset has under the same id, or that changed their type. */
  readonly conflicts: readonly Problem[];
}

/** Reads a row of `cypher/read/stored-*`. */
export function toStored([id, digest, dataset, type, edge]: Row): Stored {
  return { id, digest, dataset, type, edge } as Stored;
}

/** Compares the records of some files with what is stored. */
export function compare<T extends EntityRecord | SourceRecord | StatementRecord>(
  parsed: readonly Parsed<T>[],
  stored: readonly Stored[],
  dataset: string,
): Difference<T> {
  const byId = new Map(stored.map((item) => [item.id, item]));
  const created: T[] = [];
  const updated: T[] = [];
  const conflicts: Problem[] = [];
  let unchanged = 0;
  for (const { record, item } of parsed) {
    const known = byId.get(record.id);
    byId.delete(record.id);
    if (!known) created.push(record);
    else if (known.digest === digestOf(record)) unchanged += 1;
    else if (known.dataset !== dataset) {
      conflicts.push({
        ...item.place('id'),
        message: `${record.id} is in the graph with other content, from the dataset ${known.dataset}; change it there, or import with --dataset ${known.dataset}`,
      });
    } else if ('type' in record && known.type !== record.type) {
      conflicts.push({
        ...item.place('type'),
        message: `${record.id} is a ${known.type} in the graph; give the ${record.type} an id of its own`,
      });
    } else updated.push(record);
  }
  const missing = [...byId.values()].filter((item) => item.dataset === dataset);
  return { created, updated, unchanged, stored, missing, conflicts };
}

/** Nothing to be done. */
export const noDifference: Difference<never> = {
  created: [],
  updated: [],
  unchanged: 0,
  stored: [],
  missing: [],
  conflicts: [],
};
