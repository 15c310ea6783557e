/*
 * Kazakh in Arabic letters, as it is written in China and Iran (töte jazu of A. Baitursynuly, 1912; Unicode letters
 * after the national standard GB/T 12050). Every vowel is written; a hamza in front makes those of the word front.
 */

const letters: Readonly<Record<string, string>> = {
  ا: 'а',
  أ: 'ә',
  ب: 'б',
  ۆ: 'в',
  ع: 'ғ',
  گ: 'г',
  د: 'д',
  ە: 'е',
  ه: 'е',
  ج: 'ж',
  ز: 'з',
  ي: 'й',
  ی: 'й',
  ك: 'к',
  ک: 'к',
  ق: 'қ',
  ل: 'л',
  م: 'м',
  ن: 'н',
  ڭ: 'ң',
  و: 'о',
  پ: 'п',
  ر: 'р',
  س: 'с',
  ت: 'т',
  ۋ: 'у',
  ۇ: 'ұ',
  ف: 'ф',
  ح: 'х',
  خ: 'х',
  ھ: 'һ',
  چ: 'ч',
  ش: 'ш',
  ى: 'ы',
  ې: 'е',
  ٶ: 'ө',
  ٷ: 'ү',
  ٸ: 'і',
};

/** Front vowels in the place of back ones. */
const fronted: Readonly<Record<string, string>> = { а: 'ә', о: 'ө', ұ: 'ү', ы: 'і' };

/** Signs that make a word front: the hamza in its forms. */
const hamza = /[ءٴ]/u;

/** Consonants and vowels that only front words have. */
const frontLetters = /[екг]/u;

/** A word of Kazakh in Arabic letters, in Cyrillic ones. */
export function fromArabic(word: string): string {
  const cyrillic = [...word.replace(/[ءٴ]/gu, '')]
    .map((letter) => letters[letter] ?? letter)
    .join('');
  // Between consonants ي is the vowel и.
  const voweled = cyrillic.replace(/(?<![аәеоөұүыі])й(?![аәоөұүыі])/gu, 'и');
  const isFront = hamza.test(word) || (frontLetters.test(voweled) && !/[қғаоы]/u.test(voweled));
  return isFront ? voweled.replace(/[аоұы]/gu, (letter) => fronted[letter] ?? letter) : voweled;
}
