/*
 * Kazakh in Latin letters. Four alphabets are met: that of January 2021 (ä ğ ñ ö ş ū ü; ı stands for і, y for ы,
 * i for и and й), that of February 2018 with acute accents (á ǵ ń ó ú, ý for у, ı for и and й), that of October
 * 2017 with apostrophes (a' g' n' o' u', s' for ш, c' for ч, y' for у), and that of the Turkic languages, which
 * Wikipedia has (ı stands for ы, i for і, ï for и, w for у, u for ұ, y for й). Which one a word is in shows in its letters.
 */

/** Pairs of a letter of Cyrillic Kazakh and the 2021 one, in the order of the alphabet. */
const alphabet2021 =
  'аa әä бb вv гg ғğ дd еe жj зz иi йi кk қq лl мm нn ңñ оo өö пp рr сs тt уu ұū үü фf хh һh шş ыy іı';

const toLatin2021 = new Map([
  ...alphabet2021.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
  ...([
    ['ё', 'io'],
    ['ц', 'ts'],
    ['ч', 'ch'],
    ['щ', 'şş'],
    ['ъ', ''],
    ['ь', ''],
    ['э', 'e'],
    ['ю', 'iu'],
    ['я', 'ia'],
  ] as const),
]);

const latin2021: Readonly<Record<string, string>> = {
  a: 'а',
  ä: 'ә',
  b: 'б',
  v: 'в',
  g: 'г',
  ğ: 'ғ',
  d: 'д',
  e: 'е',
  j: 'ж',
  z: 'з',
  i: 'и',
  k: 'к',
  q: 'қ',
  l: 'л',
  m: 'м',
  n: 'н',
  ñ: 'ң',
  ŋ: 'ң',
  o: 'о',
  ö: 'ө',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  ū: 'ұ',
  ü: 'ү',
  f: 'ф',
  h: 'х',
  ş: 'ш',
  ç: 'ч',
  y: 'ы',
  ı: 'і',
  w: 'у',
  x: 'х',
  c: 'к',
};

const latin2018: Readonly<Record<string, string>> = {
  ...latin2021,
  á: 'ә',
  ǵ: 'ғ',
  ı: 'и',
  i: 'і',
  ń: 'ң',
  ó: 'ө',
  ý: 'у',
  u: 'ұ',
  ú: 'ү',
};

const latin2017: Readonly<Record<string, string>> = {
  ...latin2021,
  "a'": 'ә',
  "g'": 'ғ',
  "i'": 'и',
  i: 'і',
  "n'": 'ң',
  "o'": 'ө',
  "s'": 'ш',
  "c'": 'ч',
  "u'": 'ү',
  "y'": 'у',
  u: 'ұ',
};

const latinTurkic: Readonly<Record<string, string>> = {
  ...latin2021,
  ı: 'ы',
  i: 'і',
  ï: 'и',
  u: 'ұ',
  y: 'й',
  c: 'ц',
};

/** Letters of the Turkic alphabet alone, or an ı behind a back vowel, where only ы can stand. */
const isTurkic = /[ïw]|[aou][^aeiouyäöüūıï]*ı/u;

/** Letters that are written with two, in every alphabet and by those who have no key for the one. */
const pairs: Readonly<Record<string, string>> = {
  sh: 'ш',
  ch: 'ч',
  zh: 'ж',
  gh: 'ғ',
  ng: 'ң',
  kh: 'х',
  ts: 'ц',
  ya: 'я',
  ia: 'я',
  yu: 'ю',
  iu: 'ю',
  şş: 'щ',
};

/** The alphabet of 2021 as it is typed by those who have no ı: і is far more frequent than и. */
const latinPlain: Readonly<Record<string, string>> = { ...latin2021, i: 'і' };

function alphabetOf(word: string): Readonly<Record<string, string>> {
  if (/[agcinosuy]'/u.test(word)) return latin2017;
  if (/[áǵńóúý]/u.test(word)) return latin2018;
  if (isTurkic.test(word)) return latinTurkic;
  return word.includes('ı') ? latin2021 : latinPlain;
}

/**
 * A word of Kazakh in Latin letters, in Cyrillic ones. Letters that stand for two sounds are decided by what stands
 * round them: i and y are й behind a vowel.
 */
export function fromLatin(word: string): string {
  const alphabet = alphabetOf(word);
  let text = '';
  for (let index = 0; index < word.length; ) {
    const two = word.slice(index, index + 2);
    const found = alphabet[two] ?? pairs[two];
    text += found ?? alphabet[word.charAt(index)] ?? word.charAt(index);
    index += found === undefined ? 1 : 2;
  }
  return text
    .replace(/(?<=[аәеоөұүыэ])[иі](?![аәоөуұүыі])/gu, 'й')
    .replace(/(?<=[аәеоөэ])ы/gu, 'й');
}

/** A word of Kazakh in Cyrillic letters, in those of the Latin alphabet of 2021. */
export function toLatin(word: string): string {
  return [...word].map((letter) => toLatin2021.get(letter) ?? letter).join('');
}
