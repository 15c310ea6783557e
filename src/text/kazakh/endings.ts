import type { Final, Harmony } from './letters';

/*
 * The endings that nouns are inflected with, as data. A capital stands for a letter that changes: A is а or е, Y is ы
 * or і, Q is қ or к, G is ғ or г. After Krippes, Kazakh Grammar (1996), chapters 3-5, and Muhamedowa, Kazakh: A
 * Comprehensive Grammar (2016), chapter 3.
 */

/** The place of an ending in a word: stem, plural, possessive, case, then what makes a phrase of it. */
export type Slot = 'plural' | 'possessive' | 'case' | 'relative' | 'predicate';

/** An ending as it is written after stems of one kind. */
export interface Ending {
  readonly slot: Slot;
  readonly letters: string;
  readonly harmony: Harmony;
  /** The last sounds of stems that it may follow. */
  readonly after: ReadonlySet<Final>;
  /** Follows only a possessive of the third person: баласы-на, баласы-н. */
  readonly isAfterThird: boolean;
  /** The fewest letters of a stem that is not known: many words end like the ending itself. */
  readonly leastLetters: number;
}

interface Pattern {
  readonly slot: Slot;
  readonly pattern: string;
  readonly after: readonly Final[];
  readonly isAfterThird?: boolean;
  readonly leastLetters?: number;
}

/** The shortest stems of words that are not known: in general, and beneath an ending of one letter. */
const least = 3;
const leastBeneathOne = 4;

const liquid: readonly Final[] = ['lateral', 'rhotic'];
const vowel: readonly Final[] = ['vowel', 'glide'];
const voiced: readonly Final[] = ['glide', ...liquid, 'sibilant'];
const consonant: readonly Final[] = ['glide', 'nasal', ...liquid, 'sibilant', 'voiceless'];
const sounding: readonly Final[] = ['vowel', 'glide', 'nasal', ...liquid, 'sibilant'];

const patterns: readonly Pattern[] = [
  // Plural: бала-лар, қалам-дар, мектеп-тер.
  { slot: 'plural', pattern: 'лAр', after: ['vowel', 'glide', 'rhotic'] },
  { slot: 'plural', pattern: 'дAр', after: ['nasal', 'lateral', 'sibilant'] },
  { slot: 'plural', pattern: 'тAр', after: ['voiceless'], leastLetters: 4 },
  // Possessive, third person: баласы, мектебі.
  { slot: 'possessive', pattern: 'сY', after: ['vowel'] },
  { slot: 'possessive', pattern: 'Y', after: consonant },
  // First and second person.
  { slot: 'possessive', pattern: 'YмYз', after: consonant },
  { slot: 'possessive', pattern: 'мYз', after: vowel },
  { slot: 'possessive', pattern: 'YңYз', after: consonant },
  { slot: 'possessive', pattern: 'ңYз', after: vowel },
  { slot: 'possessive', pattern: 'Yм', after: consonant, leastLetters: 5 },
  { slot: 'possessive', pattern: 'Yң', after: consonant, leastLetters: 5 },
  { slot: 'possessive', pattern: 'м', after: ['vowel'], leastLetters: 6 },
  { slot: 'possessive', pattern: 'ң', after: ['vowel'], leastLetters: 6 },
  // Genitive.
  { slot: 'case', pattern: 'нYң', after: ['vowel', 'glide', 'nasal'] },
  { slot: 'case', pattern: 'дYң', after: voiced },
  { slot: 'case', pattern: 'тYң', after: ['voiceless'] },
  // Dative.
  { slot: 'case', pattern: 'GA', after: sounding },
  { slot: 'case', pattern: 'QA', after: ['voiceless'] },
  { slot: 'case', pattern: 'нA', after: ['vowel'], isAfterThird: true },
  { slot: 'case', pattern: 'A', after: ['nasal'], leastLetters: Number.POSITIVE_INFINITY },
  // Accusative.
  { slot: 'case', pattern: 'нY', after: ['vowel', 'glide'] },
  { slot: 'case', pattern: 'дY', after: [...voiced, 'nasal'] },
  { slot: 'case', pattern: 'тY', after: ['voiceless'] },
  { slot: 'case', pattern: 'н', after: ['vowel'], isAfterThird: true, leastLetters: 3 },
  // Locative.
  { slot: 'case', pattern: 'дA', after: sounding },
  { slot: 'case', pattern: 'тA', after: ['voiceless'] },
  { slot: 'case', pattern: 'ндA', after: ['vowel'], isAfterThird: true },
  // Ablative.
  { slot: 'case', pattern: 'дAн', after: ['vowel', ...voiced] },
  { slot: 'case', pattern: 'тAн', after: ['voiceless'] },
  { slot: 'case', pattern: 'нAн', after: ['nasal'] },
  { slot: 'case', pattern: 'нAн', after: ['vowel'], isAfterThird: true },
  // Instrumental: the vowel does not change.
  { slot: 'case', pattern: 'мен', after: ['vowel', 'glide', 'nasal', ...liquid] },
  { slot: 'case', pattern: 'бен', after: ['sibilant'] },
  { slot: 'case', pattern: 'пен', after: ['voiceless'] },
  // What is somewhere, and what is somebody's: Астана-дағы, Үкімет-тікі.
  { slot: 'relative', pattern: 'дAGY', after: sounding },
  { slot: 'relative', pattern: 'тAGY', after: ['voiceless'] },
  { slot: 'relative', pattern: 'ндAGY', after: ['vowel'], isAfterThird: true },
  { slot: 'relative', pattern: 'нікі', after: ['vowel', 'glide', 'nasal'] },
  { slot: 'relative', pattern: 'дікі', after: voiced },
  { slot: 'relative', pattern: 'тікі', after: ['voiceless'] },
  // Who somebody is, which follows words for people alone: депутат-пын, but тәуелсіз.
  { slot: 'predicate', pattern: 'мYн', after: ['vowel', 'glide', 'nasal', ...liquid] },
  { slot: 'predicate', pattern: 'бYн', after: ['sibilant', 'nasal'] },
  { slot: 'predicate', pattern: 'пYн', after: ['voiceless'] },
  { slot: 'predicate', pattern: 'сYң', after: [...consonant, 'vowel'] },
  { slot: 'predicate', pattern: 'сYз', after: [...consonant, 'vowel'] },
  { slot: 'predicate', pattern: 'сYңдAр', after: [...consonant, 'vowel'] },
  { slot: 'predicate', pattern: 'сYздAр', after: [...consonant, 'vowel'] },
  { slot: 'predicate', pattern: 'мYз', after: ['glide', ...liquid] },
  { slot: 'predicate', pattern: 'бYз', after: ['sibilant', 'nasal'] },
  { slot: 'predicate', pattern: 'пYз', after: ['voiceless'] },
];

const written: Readonly<Record<Harmony, Readonly<Record<string, string>>>> = {
  back: { A: 'а', Y: 'ы', Q: 'қ', G: 'ғ' },
  front: { A: 'е', Y: 'і', Q: 'к', G: 'г' },
};

function write(pattern: string, harmony: Harmony): string {
  return pattern.replace(/[AYQG]/g, (letter) => written[harmony][letter] ?? letter);
}

/** Every ending in both harmonies, the longest first. */
export const endings: readonly Ending[] = patterns
  .flatMap(({ pattern, after, ...rest }) =>
    (['back', 'front'] as const).map((harmony) => ({
      letters: write(pattern, harmony),
      harmony,
      after: new Set(after),
      isAfterThird: false,
      leastLetters: pattern.length === 1 ? leastBeneathOne : least,
      ...rest,
    })),
  )
  .sort((a, b) => b.letters.length - a.letters.length);

/** Endings of fixed shape, which follow stems of either harmony: мен, нікі. */
export function isFixed({ letters, slot }: Ending): boolean {
  return /^[мбп]ен$/u.test(letters) || (slot === 'relative' && letters.endsWith('кі'));
}

/**
 * Endings that make a word of another: заң-гер, заң-дық, мемлекет-тік, қауым-дастық. They are no inflection, and are
 * only taken off where the kinship of words is asked for.
 */
export const derivations: readonly string[] = [
  'лық',
  'лік',
  'дық',
  'дік',
  'тық',
  'тік',
  'шылық',
  'шілік',
  'шы',
  'ші',
  'сыз',
  'сіз',
  'лы',
  'лі',
  'дай',
  'дей',
  'тай',
  'тей',
  'ша',
  'ше',
  'гер',
  'кер',
  'қор',
  'паз',
  'стан',
].sort((a, b) => b.length - a.length);
