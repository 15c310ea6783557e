import { languages } from '../../app/language';
import type { Language, SourceWhere, StatementWhere } from '../../generated/graphql';

/** The parameters of the address that choose among sources, and among what rests on one of them alone. */
export const filterDefaults = { language: '', find: '' };

export type FilterValues = Readonly<Record<keyof typeof filterDefaults, string>>;

function languageOf({ language }: FilterValues): { language?: { eq: Language } } {
  const known = languages.find(({ code }) => code === language)?.code;
  return known ? { language: { eq: known } } : {};
}

const named = (find: string): SourceWhere => ({
  OR: [{ publisher: { contains: find } }, { title: { contains: find } }],
});

export function sourcesWhere(values: FilterValues): SourceWhere {
  return { ...languageOf(values), ...(values.find && named(values.find)) };
}

export function claimsWhere(values: FilterValues): StatementWhere {
  return { ...languageOf(values), ...(values.find && { source: named(values.find) }) };
}

/** What is chosen, as the tables of `/data` take it. */
export function tableParameters({ language, find }: FilterValues): Record<string, string> {
  return { ...(language && { language }), ...(find && { source: find }) };
}
