/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations after which a sentence goes on, in lower case without the last point. */
const abbreviations = new Set(
  `ж жж т.б т.с.с б.з қ к обл ауд мыс бет тг км млн млрд трлн проф акад доц
   г гг т.д т.п т.е т.к им ул д стр см напр руб тыс ст п пп чел др о
   mr mrs ms dr prof no st vs jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n a.m p.m inc art sec`
    .trim()
    .split(/\s+/),
);

/** What may end a sentence, with the quotes and brackets that close after it, before a blank. */
const stop = /(?:[.!?…]+["'»”’)\]]*(?=\s)|\n+)/gu;

/** What a sentence may begin with after dashes, quotes and brackets. */
const opening = /^\s*[-–—•*"'«“„([]*\s*[\p{Lu}\p{N}]/u;

/** The longest sentence, in UTF-16 code units: what is longer is a table or a list, and is cut. */
const longest = 2000;

/** Where a long stretch is cut: at its last blank. */
function cutOf(part: string): number {
  const blank = part.slice(0, longest).search(/\s\S*$/u);
  return blank > 0 ? blank : longest;
}

const lastWord = /([\p{L}.]+)\.$/u;

function isAbbreviated(before: string): boolean {
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  // A single capital letter is an initial: Қ. Тоқаев.
  return /^(?:\p{Lu}\.?)+$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/**
 * The sentences of a text: headings, list items and lines of dialogue are sentences of their own.
 * A point after an abbreviation or an initial ends none, nor does one before a small letter.
 */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    while (end - start > longest) add(start + cutOf(text.slice(start, start + longest)));
    const part = text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    const to = start + part.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) {
      add(end);
      continue;
    }
    if (!opening.test(text.slice(end, end + 12))) continue;
    if (match[0].startsWith('.') && isAbbreviated(text.slice(Math.max(0, end - 16), end))) continue;
    add(end);
  }
  add(text.length);
  return found;
}
