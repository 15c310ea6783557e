import { AtazanError } from '../errors';
import type { WriteTransaction } from '../graph/graph';
import { type NamedStatement, namedStatement } from '../graph/statements';
import type { Differences } from './import';
import { digestOf, type EntityRecord, type StatementRecord } from './record';
import { edgeProperties, entityProperties, sourceProperties, statementProperties } from './stored';

/** Told how many of the records that are to be written have been. */
export type Progress = (done: number, total: number) => void;

/** Rows of one statement: enough to make a round trip worth while, few enough for a small heap. */
const batchSize = 1_000;

/** What every node that is written is marked with. */
export interface Stamp {
  readonly dataset: string;
  /** The revision that the transaction makes. */
  readonly revision: number;
}

/** Writes in batches, and tells how far it has come. */
class Writer {
  #done = 0;

  constructor(
    readonly transaction: WriteTransaction,
    readonly total: number,
    readonly onProgress: Progress | undefined,
  ) {}

  async batches<T>(
    statement: NamedStatement,
    items: readonly T[],
    toRow: (item: T) => unknown,
    counts = true,
  ) {
    let written: Promise<unknown> = Promise.resolve();
    for (let start = 0; start < items.length; start += batchSize) {
      const batch = items.slice(start, start + batchSize);
      // While the database writes one batch, the next is made.
      const rows = batch.map(toRow);
      await written;
      written = this.transaction.run({ ...statement, parameters: { rows } });
      if (!counts) continue;
      this.#done += batch.length;
      this.onProgress?.(this.#done, this.total);
    }
    await written;
  }

  /** The edges among some that an accepted statement carries now. */
  async carried(edges: readonly string[]): Promise<Set<string>> {
    const carried = new Set<string>();
    for (let start = 0; start < edges.length; start += batchSize) {
      const rows = await this.transaction.run({
        ...namedStatement('read/carried-edges'),
        parameters: { edges: edges.slice(start, start + batchSize) },
      });
      for (const [edge] of rows) carried.add(String(edge));
    }
    return carried;
  }
}

async function writeEntities(writer: Writer, records: readonly EntityRecord[], stamp: Stamp) {
  await writer.batches(namedStatement('write/entities'), records, (record) => ({
    id: record.id,
    type: record.type,
    properties: { ...entityProperties(record), digest: digestOf(record), ...stamp },
    formerSlugs: record.formerSlugs,
  }));
}

/** New statements that are the first to carry their edges: of these nothing is there yet. */
function firstCarriers(
  created: readonly StatementRecord[],
  carried: ReadonlySet<string>,
): Map<string, StatementRecord> {
  const first = new Map<string, StatementRecord>();
  for (const record of created) {
    const { edge, status } = record;
    if (status === 'ACCEPTED' && !carried.has(edge) && !first.has(edge)) first.set(edge, record);
  }
  return first;
}

function statementRow(record: StatementRecord, stamp: Stamp) {
  const { id, subject, object, source } = record;
  const properties = { ...statementProperties(record), digest: digestOf(record), ...stamp };
  return { id, subject, object, source, properties };
}

async function writeFirstCarriers(
  writer: Writer,
  records: readonly StatementRecord[],
  stamp: Stamp,
) {
  await writer.batches(namedStatement('write/first-statements'), records, (record) => ({
    ...statementRow(record, stamp),
    attributedTo: record.attributedTo,
    type: record.predicate,
    edge: edgeProperties(record),
  }));
}

async function writeStatements(writer: Writer, records: readonly StatementRecord[], stamp: Stamp) {
  await writer.batches(namedStatement('write/statements'), records, (record) =>
    statementRow(record, stamp),
  );
  const attributed = records.filter(({ attributedTo }) => attributedTo !== undefined);
  await writer.batches(
    namedStatement('write/speakers'),
    attributed,
    ({ id, attributedTo }) => ({ id, attributedTo }),
    false,
  );
}

/** Makes the edges that have got their first accepted statement. */
async function makeEdges(writer: Writer, edges: readonly StatementRecord[]): Promise<void> {
  const toRow = (record: StatementRecord) => ({
    type: record.predicate,
    subject: record.subject,
    object: record.object,
    properties: edgeProperties(record),
  });
  await writer.batches(namedStatement('write/edges'), edges, toRow, false);
}

/** Takes away the edges that have lost their last accepted statement. An edge's id names its ends. */
async function removeEdges(writer: Writer, edges: readonly string[]): Promise<void> {
  const toRow = (id: string) => {
    const [subject, type] = id.split('/');
    return { id, subject, type };
  };
  await writer.batches(namedStatement('write/remove-edges'), edges, toRow, false);
}

async function removeMissing(writer: Writer, { entities, sources }: Differences): Promise<void> {
  const { transaction } = writer;
  const entityIds = entities.missing.map(({ id }) => id);
  const sourceIds = sources.missing.map(({ id }) => id);
  const used = await transaction.run({
    ...namedStatement('read/still-used'),
    parameters: { entities: entityIds, sources: sourceIds },
  });
  if (used.length > 0) {
    const list = used.map(([id, uses]) => `  ${id}: ${uses} statements`);
    throw new AtazanError(
      'CONFLICT',
      `Statements that stay still refer to what would be removed; nothing was changed\n${list.join('\n')}`,
    );
  }
  await transaction.run({
    ...namedStatement('write/remove-entities'),
    parameters: { ids: entityIds },
  });
  await transaction.run({
    ...namedStatement('write/remove-sources'),
    parameters: { ids: sourceIds },
  });
}

/** Keeps in mind what is gone, and forgets it of what has come back. */
async function recordRemovals(
  { transaction }: Writer,
  { entities, sources, statements }: Differences,
  revision: number,
  prune: boolean,
): Promise<void> {
  const rows = (type: string | undefined, items: readonly { id: string; type?: string | null }[]) =>
    items.map((item) => ({ type: type ?? item.type, id: item.id }));
  await transaction.run({
    ...namedStatement('write/forget-removals'),
    parameters: {
      rows: [
        ...rows(undefined, entities.created),
        ...rows('Source', sources.created),
        ...rows('Statement', statements.created),
      ],
    },
  });
  if (!prune) return;
  await transaction.run({
    ...namedStatement('write/record-removals'),
    parameters: {
      revision,
      rows: [
        ...rows(undefined, entities.missing),
        ...rows('Source', sources.missing),
        ...rows('Statement', statements.missing),
      ],
    },
  });
}

/**
 * Writes what differs, in the transaction that is given: records first, then the edges that follow from
 * accepted statements, then the revision.
 */
export async function writeDifference(
  transaction: WriteTransaction,
  differences: Differences,
  stamp: Stamp,
  prune: boolean,
  onProgress: Progress | undefined,
): Promise<void> {
  const { entities, sources, statements } = differences;
  const newEntities = [...entities.created, ...entities.updated];
  const newSources = [...sources.created, ...sources.updated];
  const newStatements = [...statements.created, ...statements.updated];
  const removed = prune ? statements.missing : [];
  const total = newEntities.length + newSources.length + newStatements.length;
  const writer = new Writer(transaction, total, onProgress);
  const changedIds = new Set(statements.updated.map(({ id }) => id));
  const touched = new Map(newStatements.map((record) => [record.edge, record]));
  const earlier = statements.stored.filter(({ id }) => changedIds.has(id));
  const before = [...earlier, ...removed].map(({ edge }) => String(edge));
  const affected = [...new Set([...touched.keys(), ...before])];
  const carriedBefore = await writer.carried(affected);

  await transaction.run({
    ...namedStatement('write/release-slugs'),
    parameters: {
      ids: [...entities.updated, ...(prune ? entities.missing : [])].map(({ id }) => id),
    },
  });
  await writeEntities(writer, newEntities, stamp);
  await writer.batches(namedStatement('write/sources'), newSources, (record) => ({
    id: record.id,
    properties: { ...sourceProperties(record), digest: digestOf(record), ...stamp },
  }));
  const first = firstCarriers(statements.created, carriedBefore);
  await writeFirstCarriers(writer, [...first.values()], stamp);
  const others = newStatements.filter((record) => first.get(record.edge) !== record);
  await writeStatements(writer, others, stamp);
  await transaction.run({
    ...namedStatement('write/remove-statements'),
    parameters: { ids: removed.map(({ id }) => id) },
  });

  const carriedAfter = await writer.carried(affected.filter((edge) => !first.has(edge)));
  const gained = [...touched].filter(
    ([edge]) => carriedAfter.has(edge) && !carriedBefore.has(edge),
  );
  await makeEdges(
    writer,
    gained.map(([, record]) => record),
  );
  await removeEdges(
    writer,
    affected.filter((edge) => carriedBefore.has(edge) && !carriedAfter.has(edge)),
  );
  if (prune) await removeMissing(writer, differences);
  await recordRemovals(writer, differences, stamp.revision, prune);
  await transaction.run(namedStatement('write/raise-revision'));
}
