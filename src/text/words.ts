/** A word of a text. Offsets are UTF-16 code units into the text as it was given. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters that show nothing: soft hyphens, joiners, marks of direction. */
export const unseen = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

/** Apostrophes, which Latin Kazakh and names have within words. */
const apostrophes = "'’ʼ‘`´";

const hyphens = '-\\u2010-\\u2012';

const letters = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`;

/** Letters and digits with the marks on them; apostrophes and hyphens only between letters. */
const word = new RegExp(`${letters}(?:[${apostrophes}${hyphens}]${letters})*`, 'gu');

/** Marks of stress, which dictionaries and speeches have on Cyrillic letters: Сары́м. */
const stress = /(?<=[\u0400-\u04ff])[\u0300\u0301]/gu;

const unseenCharacters = new RegExp(`[${unseen}]`, 'gu');
const apostropheCharacters = new RegExp(`[${apostrophes}]`, 'gu');
const hyphenCharacters = new RegExp(`[${hyphens}]`, 'gu');

/** The places of the words of a text, in order. */
export function matchWords(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(word);
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(matchWords(text), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** A word in the form that words are compared in: composed (NFC), lower case, one kind of apostrophes and hyphens. */
export function exactForm(text: string): string {
  const composed = text.normalize('NFC').toLowerCase();
  return /^[\p{Ll}\p{Lo}\p{N}]*$/u.test(composed)
    ? composed
    : composed
        .replace(unseenCharacters, '')
        .replace(stress, '')
        .replace(apostropheCharacters, "'")
        .replace(hyphenCharacters, '-')
        // What lower case leaves of a dotted capital İ.
        .replace(/i\u0307/g, 'i');
}
