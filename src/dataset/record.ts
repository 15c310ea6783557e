import { createHash } from 'node:crypto';
import type { Language } from '../ontology/model';

/** The names that an entity bore before those of today, or before other former ones. */
export interface FormerNames {
  readonly names: Partial<Record<Language, string>>;
  /** The last day on which it bore them, as exactly as it is known. */
  readonly until: string;
}

/** An entity as it is stored. */
export interface EntityRecord {
  readonly id: string;
  readonly slug: string;
  readonly type: string;
  readonly formerSlugs: readonly string[];
  readonly names: Partial<Record<Language, string>>;
  /** The earliest first. */
  readonly formerNames: readonly FormerNames[];
  readonly aliases: readonly string[];
  readonly descriptions: Partial<Record<Language, string>>;
  /** Own properties of its type: kind, date, number ... */
  readonly properties: Readonly<Record<string, string>>;
}

/** A source as it is stored. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly titleIsLabel: boolean;
  readonly publisher: string;
  readonly language: Language;
  readonly published: string | undefined;
  readonly url: string;
}

export const statementStatuses = ['PROPOSED', 'ACCEPTED', 'RETRACTED'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** What tells edges between the same two entities apart. */
export interface EdgeAttributes {
  readonly role: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly under: string | undefined;
}

/** A statement as it is stored, with the edge that it is evidence for. */
export interface StatementRecord extends EdgeAttributes {
  readonly id: string;
  /** Id of the edge. */
  readonly edge: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly attributedTo: string | undefined;
  readonly statedOn: string | undefined;
  readonly source: string;
  readonly quote: string;
  readonly language: Language;
  readonly note: string | undefined;
  readonly status: StatementStatus;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Raised when records come to be stored in another form, so that an import writes them anew. */
const storedForm = 3;

/** A digest of a record, by which one that has not changed is known. */
export function digestOf(record: EntityRecord | SourceRecord | StatementRecord): string {
  return sha256(JSON.stringify([storedForm, record]));
}

/**
 * The id of an edge: statements that agree in ends, type, role, validity and `under` speak of one edge.
 * Readable where nothing but the ends and the type tells it apart.
 */
export function edgeIdOf(
  subject: string,
  predicate: string,
  object: string,
  { role, since, until, under }: EdgeAttributes,
): string {
  const given = Object.entries({ role, since, until, under }).filter(
    ([, value]) => value !== undefined,
  );
  const ends = `${subject}/${predicate}/${object}`;
  return given.length === 0 ? ends : `${ends}/${sha256(JSON.stringify(given)).slice(0, 8)}`;
}

/** The id of a statement that was given none: the same words of one source about one edge are one statement. */
export function statementIdOf(edge: string, source: string, quote: string): string {
  return sha256(JSON.stringify([edge, source, quote])).slice(0, 16);
}
