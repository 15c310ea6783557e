/** A word of a text. Offsets are UTF-16 code units into the text as it was given. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with the marks on them; apostrophes and hyphens only between letters. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘`-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
