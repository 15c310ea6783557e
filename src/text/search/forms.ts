import type { Language } from '../../ontology/model';
import { formsOf } from '../analyse';
import { foldOf, soundOf } from '../sound';
import { exactForm } from '../words';
import { termOf } from './terms';

/** The terms that a word may be met by. Of which language it is, is not settled: the stems of several may stand here. */
export interface TermForms {
  readonly exact: string;
  readonly stems: readonly string[];
  readonly sounds: readonly string[];
  readonly folds: readonly string[];
}

/** Terms without repetitions and empty ones. */
export function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter(Boolean);
}

/** Whether a sound says enough of a word: of ъыьъыь there is next to nothing to hear. */
export function isTelling(sound: string, exact: string): boolean {
  return sound.length * 2 >= exact.length;
}

/**
 * The terms of a word.
 *
 * @param languages whose stems are tried
 */
export function termFormsOf(text: string, languages: readonly Language[]): TermForms {
  const exact = termOf(text);
  const stems = unique(languages.flatMap((language) => formsOf(text, language).stems.map(termOf)));
  const sounds = unique([exactForm(text), ...stems].map(soundOf)).filter((sound) =>
    isTelling(sound, exact),
  );
  return { exact, stems, sounds, folds: unique(sounds.map(foldOf)) };
}

/** How many letters of a term may be wrong, which is none in a short one (Lucene allows two at most). */
export function wrongLetters(term: string): number {
  if (!/^0?[a-z]+$/.test(term) || term.length < 5) return 0;
  return term.length < 9 ? 1 : 2;
}
