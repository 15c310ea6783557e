import { fromArabic } from './kazakh/arabic';
import { romanisation } from './romanisation';
import { scriptOf } from './script';

/*
 * One spelling for a name in any script. Newspapers write names of Kazakhs and Russians in Latin letters after
 * BGN/PCGN (Tokayev, Zhanibek), after passports (Tokaev, Zhanibek), in the alphabet of 2021 (Toqaev, Jänıbek) and in
 * mixtures of all; a key keeps what they have in common. Sources: BGN/PCGN 1979 Romanization System for Kazakh Cyrillic
 * and 1947 System for Russian Cyrillic; ICAO Doc 9303, part 3; the alphabet of January 2021.
 */

/** Cyrillic letters: as they are romanised, but that one letter stands for what romanisations write in several ways. */
const cyrillic: Readonly<Record<string, string>> = {
  ...romanisation,
  ё: 'e',
  ж: 'j',
  ї: 'i',
  х: 'h',
  щ: 'sh',
  ы: 'i',
  є: 'e',
  ю: 'iu',
  я: 'ia',
};

/** What Latin letters with marks are without them. */
const marked: Readonly<Record<string, string>> = {
  ä: 'a',
  á: 'a',
  ә: 'a',
  ə: 'a',
  ğ: 'g',
  ǵ: 'g',
  ı: 'i',
  í: 'i',
  ï: 'i',
  ñ: 'n',
  ń: 'n',
  ŋ: 'n',
  ö: 'o',
  ó: 'o',
  ş: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ū: 'u',
  ü: 'u',
  ú: 'u',
  ý: 'u',
  é: 'e',
  è: 'e',
  ë: 'e',
  â: 'a',
  î: 'i',
  û: 'u',
  ț: 't',
};

/** Groups of Latin letters, in the order in which they are replaced. */
const groups: readonly (readonly [RegExp, string])[] = [
  // Apostrophes of the alphabet of 2017.
  [/s'/g, 'sh'],
  [/c'/g, 'ch'],
  [/y'/g, 'u'],
  [/'/g, ''],
  [/shch/g, 'sh'],
  [/tch/g, 'ch'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/q/g, 'k'],
  // German endings of Russian surnames: Tokajew.
  [/aje(?=[wv])/g, 'ae'],
  [/(?<=e)w$/g, 'v'],
  [/w/g, 'u'],
  [/x/g, 'ks'],
  [/c(?!h)/g, 'k'],
  [/y/g, 'i'],
];

function fromLatinLetters(word: string): string {
  let text = word.replace(/[^a-z0-9'-]/g, (letter) => marked[letter] ?? letter);
  for (const [group, letters] of groups) text = text.replace(group, letters);
  return text;
}

/** What differs between romanisations of one Cyrillic spelling. */
function levelled(text: string): string {
  return (
    text
      .replace(/dj/g, 'j')
      // A glide that stands before е at the beginning or after a vowel is written or not: Yerlan, Tokaev.
      .replace(/(^|[aeou-])ie/g, '$1e')
      .replace(/ii/g, 'i')
      .replace(/([a-z])\1+/g, '$1')
  );
}

/**
 * The sound of a word in Latin letters a-z and digits: the same for a name in Cyrillic, Latin or Arabic letters in
 * whichever romanisation, as far as letters tell.
 *
 * @param word in lower case
 */
export function soundOf(word: string): string {
  const script = scriptOf(word);
  if (script === 'arabic') return soundOf(fromArabic(word));
  const latin =
    script === 'cyrillic'
      ? [...word]
          .map((letter) => cyrillic[letter] ?? letter)
          .join('')
          .replace(/'/g, '')
      : fromLatinLetters(word);
  return levelled(latin.replace(/-/g, ''));
}

/** A sound in which letters that are commonly taken for each other are one: х and қ, нг and ң. */
export function foldOf(sound: string): string {
  return sound
    .replace(/(?<![cs])h/g, 'k')
    .replace(/ng/g, 'n')
    .replace(/ts/g, 's')
    .replace(/i([aou])/g, '$1')
    .replace(/([a-z])\1+/g, '$1');
}
