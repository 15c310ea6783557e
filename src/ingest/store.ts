import { noDifference } from '../dataset/difference';
import { normalText } from '../dataset/item';
import { edgeIdOf, statementIdOf } from '../dataset/record';
import { writeDifference } from '../dataset/write';
import type { WriteTransaction } from '../graph/graph';
import { namedStatement } from '../graph/statements';
import type { ArticleReading } from './ingest';
import type { Place } from './place';
import type { Proposal } from './reading';
import { readProposals } from './review/proposals';

/** An article that has been read, and where it belongs. */
export interface PlacedReading extends ArticleReading, Place {}

/** What came of an article. */
export interface Stored {
  /** How many proposals are new; the others were made before. */
  readonly proposed: number;
  /** How many open proposals were withdrawn because their quotes are not in the new text. */
  readonly withdrawn: number;
}

/** A proposed statement as it is written. */
interface ProposalRow {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly source: string;
  readonly attributedTo: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const noAttributes = { role: undefined, since: undefined, until: undefined, under: undefined };

function toRow(
  proposal: Proposal,
  { source, version }: Place,
  idOf: (slug: string) => string,
  dataset: string,
): ProposalRow {
  const { predicate, start, end, confidence, statedOn, attributedTo } = proposal;
  const subject = idOf(proposal.subject);
  const object = idOf(proposal.object);
  const quote = normalText(proposal.quote);
  const edge = edgeIdOf(subject, predicate, object, noAttributes);
  const id = statementIdOf(edge, source.id, quote);
  const day = statedOn ?? source.published ?? null;
  const { language } = source;
  return {
    id,
    subject,
    object,
    source: source.id,
    attributedTo: attributedTo === null ? null : idOf(attributedTo),
    properties: {
      ...{ id, edge, predicate, quote, language, statedOn: day, status: 'PROPOSED' },
      ...{ start, end, version, confidence, dataset },
    },
  };
}

async function writeSources(
  transaction: WriteTransaction,
  places: readonly Place[],
  stamp: { dataset: string; revision: number },
): Promise<void> {
  const toWrite = (what: Place['write']) =>
    places.flatMap(({ source, write }) => (write === what ? [source] : []));
  const sources = { ...noDifference, created: toWrite('create'), updated: toWrite('update') };
  // Readers see sources but no proposals: without one of these there is nothing new for them.
  if (sources.created.length + sources.updated.length > 0) {
    const differences = { entities: noDifference, sources, statements: noDifference };
    await writeDifference(transaction, differences, stamp, false, undefined);
  }
  const versions = places
    .filter(({ isNewText }) => isNewText)
    .map(({ source, version, digest }) => ({ source: source.id, version, digest }));
  await transaction.run({
    ...namedStatement('write/text-versions'),
    parameters: { rows: versions },
  });
}

/** Takes back open proposals whose quotes do not stand in the text any more. */
async function withdraw(
  transaction: WriteTransaction,
  { source, article, isNewText, version }: PlacedReading,
): Promise<number> {
  if (!isNewText || version === 1) return 0;
  const text = normalText(article.text);
  const open = await readProposals((statement) => transaction.run(statement), {
    source: source.id,
  });
  const ids = open.filter(({ quote }) => !text.includes(quote)).map(({ id }) => id);
  await transaction.run({ ...namedStatement('write/remove-statements'), parameters: { ids } });
  return ids.length;
}

async function writeProposals(
  transaction: WriteTransaction,
  placed: PlacedReading,
  idOf: (slug: string) => string,
  dataset: string,
): Promise<number> {
  const { statements, entities } = placed.reading;
  const rows = new Map(
    statements.map((proposal) => {
      const row = toRow(proposal, placed, idOf, dataset);
      return [row.id, row];
    }),
  );
  const earlier = await transaction.run({
    ...namedStatement('read/decided-proposals'),
    parameters: { ids: [...rows.keys()] },
  });
  const isOpen = new Map(earlier.map(([id, open]) => [String(id), open === true]));
  const moved = [...rows.values()].filter(({ id }) => isOpen.get(id));
  if (placed.isNewText) {
    await transaction.run({
      ...namedStatement('write/proposal-places'),
      parameters: { rows: moved.map(({ id, properties }) => ({ ...properties, id })) },
    });
  }
  const created = [...rows.values()].filter(({ id }) => !isOpen.has(id));
  const ends = new Set(
    created.flatMap(({ subject, object, attributedTo }) => [subject, object, attributedTo]),
  );
  const candidates = entities
    .filter(({ candidate }) => candidate !== null && ends.has(candidate))
    .map(({ candidate, type, surface }) => ({
      slug: candidate,
      type,
      surface: normalText(surface),
    }));
  await transaction.run({
    ...namedStatement('write/candidates'),
    parameters: { rows: candidates },
  });
  await transaction.run({ ...namedStatement('write/proposals'), parameters: { rows: created } });
  return created.length;
}

/**
 * Writes what was read: sources, versions of their texts, and proposals that were not made before.
 *
 * @param idOf of a known entity by its slug; the slug itself of a candidate
 * @param stamp the dataset, and the revision that the transaction makes if readers see something of it
 */
export async function storeReadings(
  transaction: WriteTransaction,
  readings: readonly PlacedReading[],
  idOf: (slug: string) => string,
  stamp: { readonly dataset: string; readonly revision: number },
): Promise<(PlacedReading & Stored)[]> {
  await writeSources(transaction, readings, stamp);
  const stored: (PlacedReading & Stored)[] = [];
  for (const placed of readings) {
    const withdrawn = await withdraw(transaction, placed);
    const proposed = await writeProposals(transaction, placed, idOf, stamp.dataset);
    stored.push({ ...placed, proposed, withdrawn });
  }
  await transaction.run(namedStatement('write/forget-candidates'));
  return stored;
}
