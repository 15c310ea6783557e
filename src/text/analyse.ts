import type { Language } from '../ontology/model';
import { type Word, wordsOf } from './words';

/** A word with the forms that it is known by, each forgiving more than the one before. */
export interface AnalysedWord extends Word {
  /** The language that the word is taken to be of. */
  readonly language: Language;
  /** Itself in lower case, composed (NFC), with one kind of quotes and hyphens. */
  readonly exact: string;
  /** `exact` without the endings of its language. */
  readonly stem: string;
  /** The stem in one Latin spelling, the same whatever script or romanisation it was written in. */
  readonly sound: string;
  /** The sound with letters that are commonly mistaken for each other made one. */
  readonly fold: string;
}

/**
 * The words of a text, with the forms that they are searched and recognised by.
 *
 * @param language of the whole text, where it is known; else it is guessed for each run of words
 */
export function analyse(text: string, language?: Language): AnalysedWord[] {
  return wordsOf(text).map((found) => {
    const exact = found.text.normalize('NFC').toLowerCase();
    return { ...found, language: language ?? 'en', exact, stem: exact, sound: exact, fold: exact };
  });
}
