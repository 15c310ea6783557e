import type { SourceWhere, StatementWhere } from '../../generated/graphql';
import { inLanguage, sourceNamed } from '../../parts/evidence-where';

/** The parameters of the address that choose among sources, and among what rests on one of them alone. */
export const filterDefaults = { language: '', find: '' };

export type FilterValues = Readonly<Record<keyof typeof filterDefaults, string>>;

export function sourcesWhere({ language, find }: FilterValues): SourceWhere {
  return { ...inLanguage(language), ...(find && sourceNamed(find)) };
}

export function claimsWhere({ language, find }: FilterValues): StatementWhere {
  return { ...inLanguage(language), ...(find && { source: sourceNamed(find) }) };
}

/** What is chosen, as the tables of `/data` take it. */
export function tableParameters({ language, find }: FilterValues): Record<string, string> {
  return { ...(language && { language }), ...(find && { source: find }) };
}
