import type { Language } from '../../ontology/model';
import type { Case } from '../cues/read';

/** Endings of the last word of a Kazakh noun phrase. */
const kazakh: readonly (readonly [Case, RegExp])[] = [
  ['attributive', /[дт](?:ағы|егі)$/u],
  ['genitive', /[ндт][ыі]ң$/u],
  // Behind other letters т and д are of the noun, which is owned: институты, заводы against халықты, жылды.
  ['accusative', /(?:(?<=[бвгдкқпстфхһцчшщ])т[ыі]|(?<![аәеёоөүұыіэя])д[ыі]|н[ыі]|[ыі]н)$/u],
  ['locative', /[дт][ае]$/u],
  ['ablative', /[дтн][ае]н$/u],
  ['instrumental', /[мбп]ен$/u],
  ['dative', /(?:[ғқгк][ае]|[ыі]на|[ыі]не|ына|іне)$/u],
];

/** Endings of the main word of a Russian noun phrase, any of which may stand for several cases. */
const russian: readonly (readonly [Case, RegExp])[] = [
  ['instrumental', /(?:ом|ем|ём|ым|им|ой|ей|ами|ями|ыми|ими|ью)$/u],
  ['genitive', /(?:а|я|ы|и|ой|ей|ого|его|ов|ев|ых|их)$/u],
  ['dative', /(?:у|ю|е|и|ой|ей|ому|ему|ам|ям|ым|им)$/u],
  ['accusative', /(?:у|ю|а|я|о|ую|юю|ого|его|ы|и)$/u],
  ['locative', /(?:е|и|у|ой|ей|ом|ем|ах|ях|ых|их)$/u],
];

export const allCases: ReadonlySet<Case> = new Set<Case>([
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
]);

/**
 * The cases that a name in a text may stand in.
 *
 * @param surface its words in the text, in lower case
 * @param name its words as the lexicon has them, where it is known
 */
export function casesOf(
  surface: readonly string[],
  name: readonly string[] | undefined,
  language: Language,
): ReadonlySet<Case> {
  const last = surface.at(-1) ?? '';
  const [head = ''] = surface;
  // In Russian the main word comes first, before what may be in Latin letters: партии «Amanat».
  if (language === 'en' || !/[а-я]/u.test(language === 'ru' ? head : last)) return allCases;
  if (language === 'kk') {
    if (last === name?.at(-1)) return new Set<Case>(['nominative']);
    const found = kazakh.find(([, ending]) => ending.test(last));
    return new Set<Case>([found?.[0] ?? 'nominative']);
  }
  const isLemma = name !== undefined && surface.every((word, index) => word === name[index]);
  // The accusative of things is often as the nominative; acronyms and names such as Алматы have one form.
  if (isLemma) {
    const isBare =
      surface.every(({ length }) => length <= 4) ||
      (surface.length === 1 && (last.length <= 5 || /[ыиую]$/u.test(last)));
    return isBare ? allCases : new Set<Case>(['nominative', 'accusative']);
  }
  const cases = russian.filter(([, ending]) => ending.test(head)).map(([found]) => found);
  return cases.length > 0 ? new Set(cases) : allCases;
}
