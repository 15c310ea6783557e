import { languages } from '../app/language';
import type { Language, SourceWhere } from '../generated/graphql';

/** The condition that evidence is in a language; none where the address names no language that there is. */
export function inLanguage(code: string): { language?: { eq: Language } } {
  const known = languages.find((language) => language.code === code)?.code;
  return known ? { language: { eq: known } } : {};
}

/** The condition that a text stands in the publisher, the title or the address of a source. */
export function sourceNamed(text: string): SourceWhere {
  const contains = { contains: text };
  return { OR: [{ publisher: contains }, { title: contains }, { url: contains }] };
}
