import { distance } from 'fastest-levenshtein';
import { type Language, languages } from '../../ontology/model';
import { formsOf } from '../analyse';
import { otherLayouts } from '../keyboard';
import { foldOf, soundOf } from '../sound';
import { exactForm } from '../words';
import type { SearchText } from './keys';
import { searchWords, termOf } from './terms';

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

interface Forms {
  readonly exact: string;
  readonly stems: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly folds: readonly string[];
}

function formsInAll(text: string, own: readonly Language[]): Forms {
  const exact = termOf(text);
  const stems = own.flatMap((language) => formsOf(text, language).stems.map(termOf));
  const sounds = [exactForm(text), ...stems].map(soundOf);
  return {
    exact,
    stems: new Set([exact, ...stems]),
    sounds: new Set(sounds),
    folds: [...new Set(sounds.map(foldOf))],
  };
}

const meet = (a: Iterable<string>, b: ReadonlySet<string>) => {
  for (const term of a) if (b.has(term)) return true;
  return false;
};

/** How near two words are: 0 for not at all. */
function nearness(asked: Forms, found: Forms): number {
  if (asked.exact === found.exact) return 6;
  if (meet(asked.stems, found.stems)) return 5;
  if (meet(asked.sounds, found.sounds)) return 4;
  if (asked.folds.some((fold) => found.folds.includes(fold))) return 3;
  const [fold = ''] = asked.folds;
  if ([...found.sounds].some((sound) => sound.startsWith(soundOf(asked.exact)))) return 2;
  const wrong = fold.length < 5 ? 0 : fold.length < 9 ? 1 : 2;
  return found.folds.some((other) => distance(fold, other) <= wrong) && wrong > 0 ? 1 : 0;
}

/** One text looked at for the words of a question. */
function look(asked: readonly Forms[], { text, language }: SearchText) {
  const own = language ? [language] : languages;
  const words = searchWords(text).map((word) => ({ ...word, forms: formsInAll(word.text, own) }));
  let sum = 0;
  const highlights: Range[] = [];
  for (const { forms, start, end } of words) {
    const best = Math.max(0, ...asked.map((one) => nearness(one, forms)));
    sum += best;
    if (best > 0) highlights.push({ start, end });
  }
  const missed = asked.filter((one) => !words.some(({ forms }) => nearness(one, forms) > 0)).length;
  // All words of the question first, then how near they are, then as little beside them as may be.
  return { text, language: language ?? null, highlights, rank: [-missed, sum, -words.length] };
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
 */
export function matchOf(question: string, texts: readonly SearchText[]): Match | undefined {
  const readings = [question, ...otherLayouts(question)];
  const looks = readings.flatMap((reading) => {
    const asked = searchWords(reading).map((word) => formsInAll(word.text, languages));
    return texts.map((text) => look(asked, text));
  });
  const [best] = looks.sort((a, b) => compareRanks(a.rank, b.rank));
  if (!best) return undefined;
  const { text, language, highlights } = best;
  return { text, language, highlights };
}
