import { stringify } from 'yaml';
import { readEntriesOf } from '../../dataset/read';
import type { EntityRecord, StatementRecord } from '../../dataset/record';
import { validate } from '../../dataset/validate';
import { AtazanError } from '../../errors';
import type { Ontology } from '../../ontology/model';
import type { OpenProposal } from './proposals';

/** A proposal whose ends are decided: ids of entities. */
export interface Decided {
  readonly proposal: OpenProposal;
  readonly subject: string;
  readonly object: string;
  readonly attributedTo: string | undefined;
}

/** An entity that a curator makes of a candidate. */
export interface NewEntity {
  readonly id: string;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
}

/** What is written once proposals are right. */
export interface Records {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
}

function toEntry({ proposal, subject, object, attributedTo }: Decided, status: string) {
  const { id, predicate, role, since, until, under, statedOn, source, language, quote, note } =
    proposal;
  return {
    ...{ id, subject, predicate, object, role, since, until, under, quote, note, language, status },
    ...{ attributed_to: attributedTo, stated_on: statedOn, source: source.id },
  };
}

/**
 * Checks decided proposals as the entries of a file are checked that is imported.
 *
 * @param types type of each entity by id
 * @throws AtazanError BAD_USER_INPUT with all that is wrong
 */
export function validateDecided(
  decided: readonly Decided[],
  created: readonly NewEntity[],
  types: ReadonlyMap<string, string>,
  ontology: Ontology,
  status: 'ACCEPTED' | 'PROPOSED',
): Records {
  const sources = new Map(decided.map(({ proposal: { source } }) => [source.id, source]));
  const statements: StatementRecord[] = [];
  const entities = new Map<string, EntityRecord>();
  const problems: string[] = [];
  for (const one of decided) {
    const text = stringify({ entities: created, statements: [toEntry(one, status)] });
    const entries = readEntriesOf(one.proposal.id, text);
    const dataset = validate(entries, ontology, { entities: types, sources });
    problems.push(...dataset.problems.map(({ message }) => `${one.proposal.id}: ${message}`));
    statements.push(...dataset.statements.map(({ record }) => record));
    for (const { record } of dataset.entities) entities.set(record.id, record);
  }
  if (problems.length === 0) return { entities: [...entities.values()], statements };
  throw new AtazanError('BAD_USER_INPUT', `nothing was changed\n${problems.join('\n')}`);
}
