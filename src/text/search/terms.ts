import { exactForm, wordsOf } from '../words';

/** The parts of compounds are words of their own: Қасым-Жомарт is found by Жомарт. */
const joints = /[-']/u;

/** What is no letter or digit tells nothing, and might mean something to the syntax of queries. */
const silent = /[^\p{L}\p{N}\p{M}]/gu;

/** A term of an index: letters, digits and their marks alone, in lower case. */
export function termOf(text: string): string {
  return exactForm(text).replace(silent, '');
}

/** The words of a text as they are searched: parts of compounds apart. Offsets are into the text. */
export function searchWords(text: string): { text: string; start: number; end: number }[] {
  return wordsOf(text)
    .flatMap((word) => {
      let start = word.start;
      return word.text.split(joints).map((part) => {
        const found = { text: part, start, end: start + part.length };
        start = found.end + 1;
        return found;
      });
    })
    .filter(({ text: part }) => termOf(part) !== '');
}
