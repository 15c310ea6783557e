import { stemmer } from '@orama/stemmers/english';

/** The stem of an English word, after Snowball (M. F. Porter), without the 's of a possessive. */
export function englishStem(word: string): string {
  return stemmer(word.replace(/'s?$/, ''));
}
