/*
 * The sounds of Kazakh as far as endings follow them: vowels are back or front (vowel harmony), and the last sound of
 * a stem decides how an ending begins (assimilation). After Krippes, Kazakh Grammar (1996), chapter 2, and
 * Muhamedowa, Kazakh: A Comprehensive Grammar (2016), chapter 1.
 */

/** Whether endings have back vowels (а, ы) or front ones (е, і). */
export type Harmony = 'back' | 'front';

const back = new Set('аоұыяёю');
const front = new Set('әөүіеэ');

/** Vowels that stand in words of either kind; у and и are also consonants. */
const neutral = new Set('уи');

/** Whether a letter stands for a vowel, or may. */
export function isVowel(letter: string): boolean {
  return back.has(letter) || front.has(letter) || neutral.has(letter);
}

/** What the last sound of a stem is to an ending. */
export type Final = 'vowel' | 'glide' | 'nasal' | 'lateral' | 'rhotic' | 'sibilant' | 'voiceless';

const finals: Readonly<Record<string, Final>> = {
  й: 'glide',
  у: 'glide',
  и: 'glide',
  ю: 'glide',
  м: 'nasal',
  н: 'nasal',
  ң: 'nasal',
  л: 'lateral',
  р: 'rhotic',
  з: 'sibilant',
  ж: 'sibilant',
};

/** The last sound of a stem. Voiced stops at the end of loans (Тоқаев, клуб) are spoken, and count, as voiceless. */
export function finalOf(stem: string): Final {
  const letter = stem.replace(/[ьъ]$/u, '').at(-1) ?? '';
  return finals[letter] ?? (isVowel(letter) ? 'vowel' : 'voiceless');
}

/** Whether an ending with vowels of one kind may follow a stem. */
export function harmonizes(stem: string, harmony: Harmony): boolean {
  if (isLoan(stem)) return true;
  for (const letter of [...stem].reverse()) {
    if (back.has(letter)) return harmony === 'back';
    if (front.has(letter)) return harmony === 'front';
    // After и both are met: Әлиге, Ғалиға.
    if (letter === 'и') return true;
  }
  return true;
}

/**
 * A word with vowels of both kinds, or with letters that Kazakh words do not have, came from elsewhere: its endings follow
 * how it is spoken, not how it is written (Бектеновке, Тоқаевқа, институтқа).
 */
function isLoan(stem: string): boolean {
  const letters = [...stem];
  const isMixed = letters.some((one) => back.has(one)) && letters.some((one) => front.has(one));
  return isMixed || /[вфхцчщёъьэ]|ии|(?:[аеоуи]т|нк|кт)$/u.test(stem);
}
