/*
 * The letters that stand on one key in several layouts (Kazakh and Russian of Windows and CLDR, US QWERTY). Kazakh
 * has its own letters where others have digits.
 */

const us = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const kazakhDigits: Readonly<Record<string, string>> = {
  '2': 'ә',
  '3': 'і',
  '4': 'ң',
  '5': 'ғ',
  '8': 'ү',
  '9': 'ұ',
  '0': 'қ',
  '-': 'ө',
  '=': 'һ',
};

const toRussian = new Map([...us].map((key, index) => [key, russian.charAt(index)]));
const toUs = new Map([
  ...[...russian].map((letter, index) => [letter, us.charAt(index)] as const),
  ...Object.entries(kazakhDigits).map(([digit, letter]) => [letter, digit] as const),
]);

const vowels = /[аәеёиіоөуұүыэюяaeiouy]/gu;

/** Whether a text may be words: letters alone, with as many vowels as words have, and no heap of consonants. */
function isPlausible(text: string): boolean {
  const letters = text.replace(/[\s'-]/gu, '');
  if (!/^\p{L}+$/u.test(letters)) return false;
  const share = (letters.match(vowels)?.length ?? 0) / letters.length;
  // Signs that are not spoken do not make a heap: правительство.
  return share >= 0.25 && share <= 0.7 && !/[^аәеёиіоөуұүыэюяьъйaeiouy\s'-]{5}/u.test(text);
}

function typed(text: string, layout: ReadonlyMap<string, string>): string {
  return [...text].map((character) => layout.get(character) ?? character).join('');
}

/**
 * What a text would be had its keys been pressed under another layout, where that may be words: Russian and Kazakh of
 * Latin letters, Latin of Cyrillic ones. Empty for most texts.
 */
export function otherLayouts(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase();
  const withRussian = typed(lower, toRussian);
  const withKazakh = typed(lower, new Map([...toRussian, ...Object.entries(kazakhDigits)]));
  // Kazakh typed under the Russian layout has digits among its letters: м2ж3л3с.
  const withDigits = typed(lower, new Map(Object.entries(kazakhDigits)));
  const candidates = /[а-яёәіңғүұқөһ]/u.test(lower)
    ? [withDigits, typed(lower, toUs)]
    : [withRussian, withKazakh];
  return [...new Set(candidates)].filter((found) => found !== lower && isPlausible(found));
}
