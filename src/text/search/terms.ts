import { endings } from '../kazakh/endings';
import { exactForm, wordsOf } from '../words';

/** What is no letter or digit tells nothing, and might mean something to the syntax of queries. */
const silent = /[^\p{L}\p{N}\p{M}]/gu;

/** A term of an index: letters, digits and their marks alone, in lower case. */
export function termOf(text: string): string {
  return exactForm(text).replace(silent, '');
}

/** A word of a search, and where it stands in the text, in UTF-16 code units. */
export interface SearchWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Endings that are written after a hyphen: БҰҰ-ға, MNU-дің. */
const loose = new Set(endings.map(({ letters }) => letters).filter(({ length }) => length > 1));

/** The end of an English possessive, which is no part of a name. */
const possessive = /['’ʼ‘`´]s$/iu;

function partsOf({ text, start }: SearchWord): SearchWord[] {
  const bare = text.replace(possessive, '');
  let from = start;
  const parts = bare.split(/[-\u2010-\u2012]/u).map((part) => {
    const found = { text: part, start: from, end: from + part.length };
    from = found.end + 1;
    return found;
  });
  const last = parts.at(-1);
  return parts.length > 1 && last && loose.has(exactForm(last.text)) ? parts.slice(0, -1) : parts;
}

/** What stands before an ending that is written apart from a name in quotation marks: «Respublica»-ның. */
const closed = /[»"”“’'][-\u2010-\u2012]$/u;

/** The words of a text as they are searched: parts of compounds apart (Жомарт of Қасым-Жомарт), loose endings left out. */
export function searchWords(text: string): SearchWord[] {
  return wordsOf(text)
    .filter((word) => !(loose.has(exactForm(word.text)) && closed.test(text.slice(0, word.start))))
    .flatMap(partsOf)
    .filter((part) => termOf(part.text) !== '');
}

/** The first letters of a name of three words and more, which is often called by them: ҚХА. */
export function acronymOf(words: readonly SearchWord[]): string | undefined {
  if (words.length < 3) return undefined;
  return words.map(({ text }) => [...termOf(text)][0] ?? '').join('');
}

/** Words that say nothing alone: conjunctions, prepositions, and of which country (ҚР, РК). */
const weak = new Set(
  (
    'және мен бен пен немесе жөніндегі туралы бойынша қр рк rk и в во на по о об для при от до из с со а или ' +
    'the a an of and or for in on at to by'
  ).split(' '),
);

/** The words that count: weak ones only where there are no others. */
export function strongWords(text: string): SearchWord[] {
  const words = searchWords(text);
  const strong = words.filter((word) => !weak.has(exactForm(word.text)));
  return strong.length > 0 ? strong : words;
}
