import { type AnalysedText, type AnalysedWord, formsOf, type WordTest } from '../../text/analyse';
import { derivedFrom } from '../cues/derive';
import type { Cues } from '../cues/read';
import type { Finder } from './finder';
import type { NamedPlace } from './named';
import { isName } from './people';
import { slugOf } from './slug';

/** Text in quotes, of which not much is a name. */
const quoted = /[«"“]([^«»"“”\n]{2,160})[»"”]/gu;

function wordIndexAt(text: AnalysedText, offset: number): number {
  let [low, high] = [0, text.words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.endOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type HeadType = 'Organization' | 'Document';

/** Tells the nouns by which things of a type are recognised without an entry. */
const headsOf = derivedFrom(({ heads, language }: Cues): Readonly<Record<HeadType, WordTest>> => {
  const testOf = (nouns: readonly string[]): WordTest => {
    const known = new Set(nouns.flatMap((noun) => [noun, formsOf(noun, language).stem]));
    return ({ stems }) => stems.some((stem) => known.has(stem));
  };
  return { Organization: testOf(heads.Organization), Document: testOf(heads.Document) };
});

/** How many words more than one stand in quotes at most. */
const mostWords: Readonly<Record<HeadType, number>> = { Organization: 8, Document: 16 };

/** How many words away from a name in quotes its noun stands: «Ашық заң» қоғамдық қоры, профсоюз горняков «Темиртас». */
const headReach = 3;

/** Things with names in quotation marks: the noun stands behind them in Kazakh and English, before them in Russian. */
export function quotedThings({ text, words, cues, isTaken }: Finder): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.text.matchAll(quoted)) {
    const first = wordIndexAt(text, match.index);
    const last = wordIndexAt(text, match.index + match[0].length) - 1;
    if (last < first) continue;
    for (const type of ['Organization', 'Document'] as const) {
      if (last - first > mostWords[type]) continue;
      const isHead = headsOf(cues)[type];
      const behind = words.slice(last + 1, last + 1 + headReach).findIndex(isHead);
      const ahead = words
        .slice(Math.max(0, first - headReach), first)
        .reverse()
        .findIndex(isHead);
      const [from, to] =
        behind >= 0 ? [first, last + 1 + behind] : ahead >= 0 ? [first - 1 - ahead, last] : [];
      if (from === undefined || to === undefined || isTaken(from, to)) continue;
      const beside =
        text.text.slice(match.index + match[0].length, text.endOf(to)) +
        text.text.slice(text.startOf(from), match.index);
      if (/[.,;:!?]/.test(beside)) continue;
      const slug = slugOf(match[1] ?? '');
      found.push({ first: from, last: to, slug, type, isKnown: false, score: 0.7 });
      break;
    }
  }
  return found;
}

/** The most words before the noun of a name, and behind it: Ұлттық қаржы агенттігі, Union of Rural Doctors. */
const longestPart = 5;

/** Words within English names that have no capital. */
const withinEnglish = new Set(['of', 'for', 'and', 'the', 'on']);

/** Ends of genitives, in which stands what belongs to a Russian noun. */
const genitive = /(?:а|я|ы|и|ов|ев|ей|ого|его|их|ых|ой)$/u;

interface Run {
  readonly first: number;
  readonly last: number;
  /** The noun by which it is recognised. */
  readonly head: number;
}

/** Finds a run of words of a name about a noun for bodies. */
type Extend = (finder: Finder, head: number) => Run;

/** How far a run goes from a noun, as long as words are of it and nothing but blanks stands between. */
function reachOf(
  { words, text }: Finder,
  from: number,
  step: 1 | -1,
  isOf: (word: AnalysedWord) => boolean,
): number {
  let at = from;
  for (let count = 0; count < longestPart; count += 1) {
    const next = words[at + step];
    if (!next || !isOf(next)) break;
    if (!/^\s+$/.test(step > 0 ? text.between(at, at + 1) : text.between(at - 1, at))) break;
    at += step;
  }
  return at;
}

const extend: Readonly<Record<Finder['language'], Extend>> = {
  // Ұлттық қаржы агенттігі: the noun is last, a capital first.
  kk: (finder, head) => {
    const { words, cues } = finder;
    const first = reachOf(finder, head, -1, ({ exact }) => !cues.conjunctions.includes(exact));
    const capital = words
      .slice(Math.max(1, first), head)
      .findLastIndex(({ text }) => isName.test(text));
    return { first: capital < 0 ? head : Math.max(1, first) + capital, last: head, head };
  },
  // Карагандинский институт права: adjectives before, genitives behind.
  ru: (finder, head) => {
    const first = reachOf(finder, head, -1, ({ text }) => isName.test(text));
    const last = reachOf(
      finder,
      head,
      1,
      ({ text, exact }) =>
        /^\p{Lu}/u.test(text) || exact === 'по' || (genitive.test(exact) && exact.length > 4),
    );
    return { first, last: Math.min(last, head + 3), head };
  },
  // Caspian State University, Union of Rural Doctors, the youth movement Oyan Dala
  en: (finder, head) => {
    const { words, cues } = finder;
    // The day on which something was stands behind a name, not in it: at the University on Monday.
    const isOwn = ({ text, exact }: AnalysedWord) =>
      isName.test(text) && !cues.dates.weekdays.includes(exact);
    const first = reachOf(finder, head, -1, isOwn);
    const isNamed = isOwn(words[head] as AnalysedWord);
    const last = reachOf(
      finder,
      head,
      1,
      (word) => isOwn(word) || (isNamed && withinEnglish.has(word.exact)),
    );
    const end = words.slice(head, last + 1).findLastIndex(isOwn);
    return { first, last: Math.max(head, head + end), head };
  },
};

/** Whether a run is a name: it has a capital that does not come from the beginning of a sentence. */
function isNamed({ words, text, language }: Finder, { first, last, head }: Run): boolean {
  if (last === first) return false;
  const isCapital = (index: number) => isName.test(words[index]?.text ?? '');
  const before = text.between(first - 1, first);
  const isBeginning = first === 0 || !/^[^\S\n]+$/.test(before);
  if (language === 'en') {
    // A noun in small letters names nothing with what stands before it alone: the Senate council.
    return isCapital(head) || (last > head && first === head);
  }
  if (language === 'ru') {
    const hasAdjective =
      first < head &&
      /(?:ый|ий|ой|ая|яя|ое|ого|ему|ому|ым|им|ом|ую|ей)$/u.test(words[first]?.exact ?? '');
    return hasAdjective || (isCapital(head) && !isBeginning && last > head);
  }
  return head - first >= 2 && !isBeginning;
}

/** Bodies without quotation marks, by a noun for bodies. */
export function bodies(finder: Finder): NamedPlace[] {
  const { text, words, cues, language, isTaken } = finder;
  const isHead = text.those(headsOf(cues).Organization);
  const found: NamedPlace[] = [];
  for (let head = 0; head < words.length; head += 1) {
    if (isHead[head] === 0) continue;
    const run = extend[language](finder, head);
    const { first, last } = run;
    if (isTaken(first, last) || !isNamed(finder, run)) continue;
    const own = words.slice(first, last + 1);
    if (!/^[\p{L}\p{M}\s'’-]+$/u.test(text.from(first, last))) continue;
    const name = own.map(({ exact, stem }, index) =>
      first + index === head && language !== 'en' ? stem : exact,
    );
    found.push({
      ...{ first, last, slug: slugOf(name.join(' ')) },
      ...{ type: 'Organization', isKnown: false, score: 0.5 },
    });
  }
  return found;
}
