import { distance } from 'fastest-levenshtein';
import { type Language, languages } from '../../ontology/model';
import { otherLayouts } from '../keyboard';
import { soundOf } from '../sound';
import { type TermForms, termFormsOf, wrongLetters } from './forms';
import type { SearchText } from './keys';
import { searchWords } from './terms';

/** A range of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text by which something was found, and where in it. */
export interface Match {
  readonly text: string;
  readonly language: Language | null;
  readonly highlights: readonly Range[];
}

const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((term) => others.includes(term));

/** How near two words are: 0 for not at all. */
function nearness(asked: TermForms, found: TermForms): number {
  if (asked.exact === found.exact) return 6;
  if (meet([asked.exact, ...asked.stems], [found.exact, ...found.stems])) return 5;
  if (meet(asked.sounds, found.sounds)) return 4;
  if (meet(asked.folds, found.folds)) return 3;
  const start = soundOf(asked.exact);
  if (found.sounds.some((sound) => sound.startsWith(start))) return 2;
  const [fold = ''] = asked.folds;
  const wrong = wrongLetters(fold);
  return wrong > 0 && found.folds.some((other) => distance(fold, other) <= wrong) ? 1 : 0;
}

/** One text looked at for the words of a question. */
function look(asked: readonly TermForms[], { text, language }: SearchText, wanted?: Language) {
  const own = language ? [language] : languages;
  const words = searchWords(text).map((word) => ({ ...word, forms: termFormsOf(word.text, own) }));
  let sum = 0;
  const highlights: Range[] = [];
  for (const { forms, start, end } of words) {
    const best = Math.max(0, ...asked.map((one) => nearness(one, forms)));
    sum += best;
    if (best > 0) highlights.push({ start, end });
  }
  const missed = asked.filter((one) => !words.some(({ forms }) => nearness(one, forms) > 0)).length;
  // All words of the question first, then the language, how near the words are, and as little beside them as may be.
  const rank = [-missed, wanted !== undefined && language === wanted ? 1 : 0, sum, -words.length];
  return { text, language: language ?? null, highlights, rank };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The one of some texts that a question meets best, with the words of it that it meets.
 *
 * @param texts in the order in which they stand in for each other
 * @param language of the question, whose texts are told before others; all are tried where it is not known
 */
export function matchOf(
  question: string,
  texts: readonly SearchText[],
  language?: Language,
): Match | undefined {
  const tried = language ? [language] : languages;
  const readings = [question, ...otherLayouts(question)];
  const looks = readings.flatMap((reading) => {
    const asked = searchWords(reading).map((word) => termFormsOf(word.text, tried));
    return texts.map((text) => look(asked, text, language));
  });
  const [best] = looks.sort((a, b) => compareRanks(a.rank, b.rank));
  if (!best) return undefined;
  return { text: best.text, language: best.language, highlights: best.highlights };
}
