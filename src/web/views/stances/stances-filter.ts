import { isDate } from '../../../ontology/date';
import type { StatementWhere } from '../../generated/graphql';
import { inLanguage, sourceNamed } from '../../parts/evidence-where';
import { isEntityType } from '../../parts/type-badge';

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

/** The address of the same statements as a table. */
export function statementsTable(slug: string, values: FilterValues): string {
  const { actor, language } = values;
  const asked = { on: slug, asOf: dayOf(values) ?? '', actor, language, source: values.source };
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return `/data/stances.csv?${new URLSearchParams(given)}`;
}
