import { basename, resolve } from 'node:path';
import { AtazanError, type ErrorCode } from '../errors';
import type { Graph, WriteTransaction } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import type { Language, Ontology } from '../ontology/model';
import { compare, type Difference, type Stored, toStored } from './difference';
import type { Problem } from './problem';
import { checkQuotes } from './quotes';
import { readEntries, type Sort } from './read';
import type { EntityRecord, SourceRecord, StatementRecord } from './record';
import { findHeldSlugs } from './slugs';
import { type Dataset, type Known, missingIds, problemLines, validate } from './validate';
import { type Progress, writeDifference } from './write';

/** How to import. */
export interface ImportOptions {
  /** Files, and folders whose YAML files are all read. */
  readonly paths: readonly string[];
  /** Folder with the texts of sources, in which quotes are looked up. */
  readonly sources?: string | undefined;
  /** Name under which the records are kept; by default that of the folder or file. */
  readonly dataset?: string | undefined;
  /** Whether to remove what the dataset has in the graph but no longer in its files. */
  readonly prune?: boolean | undefined;
  /** Whether only to say what would be done. */
  readonly dryRun?: boolean | undefined;
  readonly onProgress?: Progress | undefined;
}

/** What was done for one sort of record. */
export interface SortReport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Ids of the dataset that are in the graph but no longer in the files. */
  readonly missing: readonly string[];
}

/** What an import did. */
export interface ImportReport {
  readonly dataset: string;
  readonly files: number;
  readonly sorts: Readonly<Record<Sort, SortReport>>;
  /** Whether the graph was changed, or would have been. */
  readonly isChanged: boolean;
  readonly isPruned: boolean;
  readonly warnings: readonly Problem[];
  /** Present when quotes were looked up in the texts of their sources. */
  readonly quotes:
    | { readonly verified: number; readonly withoutText: readonly string[] }
    | undefined;
}

/** Ten minutes: a first import of a million statements on a laptop. */
const limitMs = 600_000;

/** The name that a dataset has if none is given: that of its folder or file. */
export function datasetName(paths: readonly string[]): string {
  const [first = ''] = paths;
  return basename(resolve(first)).replace(/\.ya?ml$/, '');
}

async function readKnown(graph: Graph, ids: ReturnType<typeof missingIds>): Promise<Known> {
  const entities = await graph.read({
    ...namedStatement('read/known-entities'),
    parameters: { ids: ids.entities },
  });
  const sources = await graph.read({
    ...namedStatement('read/known-sources'),
    parameters: { ids: ids.sources },
  });
  return {
    entities: new Map(entities.map(([id, type]) => [String(id), String(type)])),
    sources: new Map(
      sources.map(([id, language, published]) => [
        String(id),
        { language: language as Language, published: (published as string | null) ?? undefined },
      ]),
    ),
  };
}

function refuse(problems: readonly Problem[], code: ErrorCode = 'BAD_USER_INPUT'): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new AtazanError(code, `${count}; nothing was imported\n${problemLines(problems)}`);
}

/** What is to be done for each sort of record. */
export interface Differences {
  readonly entities: Difference<EntityRecord>;
  readonly sources: Difference<SourceRecord>;
  readonly statements: Difference<StatementRecord>;
}

async function findDifferences(
  transaction: WriteTransaction,
  dataset: Dataset,
  name: string,
): Promise<Differences> {
  const stored = async (sort: Sort): Promise<Stored[]> => {
    const ids = dataset[sort].map(({ record }) => record.id);
    const statement = namedStatement(`read/stored-${sort}`);
    const rows = await transaction.run({ ...statement, parameters: { dataset: name, ids } });
    return rows.map(toStored);
  };
  return {
    entities: compare(dataset.entities, await stored('entities'), name),
    sources: compare(dataset.sources, await stored('sources'), name),
    statements: compare(dataset.statements, await stored('statements'), name),
  };
}

function report<T>({ created, updated, unchanged, missing }: Difference<T>): SortReport {
  return {
    created: created.length,
    updated: updated.length,
    unchanged,
    missing: missing.map(({ id }) => id),
  };
}

function hasChanges(differences: Differences, prune: boolean): boolean {
  return Object.values(differences).some(
    ({ created, updated, missing }) =>
      created.length > 0 || updated.length > 0 || (prune && missing.length > 0),
  );
}

/**
 * Imports files into the graph: validates everything, then writes what differs, all or nothing, in one
 * transaction.
 *
 * @throws AtazanError BAD_USER_INPUT with all problems of all files, each as `file:line:column: message`;
 *   CONFLICT when the graph has other things under an id or slug, or pruning would take what other
 *   statements need
 */
export async function importDataset(
  graph: Graph,
  ontology: Ontology,
  options: ImportOptions,
): Promise<ImportReport> {
  const entries = readEntries(options.paths);
  const dataset = validate(entries, ontology, await readKnown(graph, missingIds(entries)));
  const quotes = options.sources ? checkQuotes(dataset.statements, options.sources) : undefined;
  refuse([...dataset.problems, ...(quotes?.problems ?? [])]);
  const name = options.dataset ?? datasetName(options.paths);
  const prune = options.prune ?? false;
  return graph.write(
    'import',
    async (transaction) => {
      const [locked] = await transaction.run(namedStatement('write/lock-graph'));
      const differences = await findDifferences(transaction, dataset, name);
      const conflicts = Object.values(differences).flatMap((difference) => difference.conflicts);
      const held = await findHeldSlugs(transaction, dataset.entities, differences.entities);
      refuse([...conflicts, ...held], 'CONFLICT');
      const isChanged = hasChanges(differences, prune);
      if (isChanged && !options.dryRun) {
        const stamp = { dataset: name, revision: Number(locked?.[0]) };
        await writeDifference(transaction, differences, stamp, prune, options.onProgress);
      }
      return {
        dataset: name,
        files: entries.files.length,
        sorts: {
          sources: report(differences.sources),
          entities: report(differences.entities),
          statements: report(differences.statements),
        },
        isChanged,
        isPruned: prune,
        warnings: dataset.warnings,
        quotes: quotes && { verified: quotes.verified, withoutText: quotes.withoutText },
      };
    },
    { timeoutMs: limitMs },
  );
}
