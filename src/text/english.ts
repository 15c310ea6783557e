import { stemmer } from '@orama/stemmers/english';

/** Whoever has the chair: reports call one office by all of these. */
const chair = /^chair(?:(?:wo)?m[ae]n|persons?)$/;

/** The stem of an English word, after Snowball (M. F. Porter), without the 's of a possessive. */
export function englishStem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  return chair.test(bare) ? 'chair' : stemmer(bare);
}
