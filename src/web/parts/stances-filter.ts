import type { Table } from '../../figures';
import { isDate } from '../../ontology/date';
import type { StatementWhere } from '../generated/graphql';
import { inLanguage, sourceNamed } from './evidence-where';
import { isEntityType } from './type-badge';

/** The parameters of the address that choose among the statements for and against a thing. */
export const filterDefaults = { asOf: '', actor: '', language: '', source: '' };

export type FilterValues = Readonly<Record<keyof typeof filterDefaults, string>>;

/** The day that is asked as of; null where the address names none. */
export function dayOf({ asOf }: FilterValues): string | null {
  return isDate(asOf) ? asOf : null;
}

/** The condition on statements that the address asks for. What it names that does not exist is left aside. */
export function statementsWhere({ actor, language, source }: FilterValues): StatementWhere {
  return {
    ...(isEntityType(actor) && { subject: { type: { eq: actor } } }),
    ...inLanguage(language),
    ...(source && { source: sourceNamed(source) }),
  };
}

/** What is chosen about a thing, as figures and tables take it. */
export function chosenOf(on: string, values: FilterValues) {
  const { actor, language, source } = values;
  return { on, asOf: dayOf(values) ?? undefined, actor, language, source };
}

/** The same statements as a table. */
export function statementsTable(on: string, values: FilterValues): Table {
  return { name: 'stances', ...chosenOf(on, values) };
}
