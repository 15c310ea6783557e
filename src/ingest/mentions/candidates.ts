import type { Language } from '../../ontology/model';
import { type AnalysedWord, formsOf } from '../../text/analyse';
import { derivedFrom } from '../cues/derive';
import { CueMatcher } from '../cues/matcher';
import type { Cues } from '../cues/read';
import type { NamedPlace } from './named';
import { slugOf } from './slug';

const isName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u;
const isInitial = /^\p{Lu}$/u;

/** Ends of surnames and patronymics in Cyrillic letters and in Latin ones, with those of cases. */
const surname =
  /(?:[оеё]в|[иы]н|ск(?:ий|ая|ого|ому|им|ой)|[оеё]ва|[иы]на|ұлы|улы|қызы|кызы|ко|тегі|баев|бек|бай)(?:а|у|ым|ой|е|ы|ның|нің|ға|ге|ны|ні|дың|тың|қа|ке|мен|пен|бен|тан|дан)?$|(?:ov|ev|yev|in|ova|eva|yeva|ina|sky|skaya|uly|kyzy|qyzy|bek|bay|bai|ko)$/u;
const patronymic =
  /(?:ұлы|улы|қызы|кызы|[оеё]вич|[оеё]вна|uly|kyzy|qyzy|ovich|ovna|evich|evna)(?:\p{Ll}{0,4})$/u;

const blank = /^\s+$/;
const afterInitial = /^\.?\s*$/;

/** The form that an inflected word of a name has in a dictionary. */
function lemmaOf(word: AnalysedWord, language: Language): string {
  if (language === 'kk') return word.stem;
  if (language === 'en') return word.exact.replace(/'s?$/, '');
  const { exact } = word;
  if (/ой$/u.test(exact) && /(?:[оеё]в|[иы]н)ой$/u.test(exact)) return exact.replace(/ой$/u, 'а');
  return exact.replace(/(?<=[оеё]в|[иы]н)(?:у|ым|е)$/u, '');
}

function personAt(
  text: string,
  words: readonly AnalysedWord[],
  first: number,
  hasTitle: boolean,
): number | undefined {
  const at = (offset: number) => words[first + offset];
  const gap = (offset: number) => {
    const before = at(offset - 1);
    const after = at(offset);
    return before && after ? text.slice(before.end, after.start) : '';
  };
  const [one, two, three] = [at(0), at(1), at(2)];
  if (!one || !two) return undefined;
  if (isInitial.test(one.text) && afterInitial.test(gap(1))) {
    if (isName.test(two.text) && text.charAt(one.end) === '.') return first + 1;
    if (isInitial.test(two.text) && three && isName.test(three.text) && afterInitial.test(gap(2)))
      return first + 2;
    return undefined;
  }
  if (!isName.test(one.text) || !isName.test(two.text) || !blank.test(gap(1))) return undefined;
  const third = three && isName.test(three.text) && blank.test(gap(2)) ? three : undefined;
  if (
    third &&
    (patronymic.test(third.text) || (patronymic.test(two.text) && surname.test(third.text)))
  )
    return first + 2;
  const isSurname = surname.test(two.text) || (two.language === 'kk' && surname.test(two.stem));
  return isSurname || patronymic.test(two.text) || hasTitle ? first + 1 : undefined;
}

/** Text in quotes, of which not much is a name. */
const quoted = /[«"“]([^«»"“”\n]{2,80})[»"”]/gu;

interface Finder {
  readonly text: string;
  readonly words: readonly AnalysedWord[];
  readonly language: Language;
  readonly cues: Cues;
  readonly isTaken: (first: number, last: number) => boolean;
  readonly isTitle: (index: number) => boolean;
  /** The day by which unnamed events are told apart. */
  readonly day: string | undefined;
}

/** Words by which something is named after a person: Л.Н. Гумилев атындағы университет. */
const namedAfter = new Set(['атындағы', 'имени', 'им', 'after']);

function bearsName(word: AnalysedWord | undefined): boolean {
  return word !== undefined && namedAfter.has(word.exact);
}

function people({ text, words, language, isTaken, isTitle }: Finder): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const between = text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
    const hasTitle = isTitle(first - 1) && blank.test(between);
    const last = personAt(text, words, first, hasTitle);
    if (last === undefined || isTaken(first, last) || isTitle(first)) continue;
    if (bearsName(words[first - 1]) || bearsName(words[last + 1])) continue;
    const own = words.slice(first, last + 1);
    const slug = slugOf(own.map((word) => lemmaOf(word, language)).join(' '));
    found.push({ first, last, slug, type: 'Person', isKnown: false, score: hasTitle ? 0.8 : 0.6 });
    first = last;
  }
  return found;
}

function wordIndexAt(words: readonly AnalysedWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stems of the nouns by which things in quotes are recognised. */
const headStems = derivedFrom(({ heads, language }: Cues) => {
  const stemsOf = (nouns: readonly string[]) =>
    new Set(nouns.map((noun) => formsOf(noun, language).stem));
  return { Organization: stemsOf(heads.Organization), Document: stemsOf(heads.Document) };
});

/** How many words behind a name in quotes its noun stands: «Ашық заң» қоғамдық қоры. */
const headReach = 3;

function quotedThings({ text, words, cues, isTaken }: Finder): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(quoted)) {
    const first = wordIndexAt(words, match.index);
    const last = wordIndexAt(words, match.index + match[0].length) - 1;
    if (last < first || last - first > 8) continue;
    for (const type of ['Organization', 'Document'] as const) {
      const stems = headStems(cues)[type];
      const isHead = (word: AnalysedWord | undefined) =>
        word?.stems.some((stem) => stems.has(stem)) === true;
      // The noun stands behind the quotes in Kazakh and English, before them in Russian.
      const behind = words.slice(last + 1, last + 1 + headReach).findIndex(isHead);
      const [from, to] =
        behind >= 0
          ? [first, last + 1 + behind]
          : isHead(words[first - 1])
            ? [first - 1, last]
            : [];
      if (from === undefined || to === undefined || isTaken(from, to)) continue;
      const end = words[to]?.end ?? 0;
      if (/[.,;:!?]/.test(text.slice(match.index + match[0].length, end))) continue;
      const slug = slugOf(match[1] ?? '');
      found.push({ first: from, last: to, slug, type, isKnown: false, score: 0.7 });
      break;
    }
  }
  return found;
}

/** The most words of a name without quotes: Ұлттық қаржы агенттігі. */
const longestBody = 5;

/** Whether words are those of a name: in English all with capitals, in Kazakh without conjunctions; Russian ones have no end. */
function mayBeName(own: readonly AnalysedWord[], { language, cues }: Finder): boolean {
  if (language === 'en') return own.every(({ text }) => isName.test(text));
  return language === 'kk' && own.every(({ exact }) => !cues.conjunctions.includes(exact));
}

/** Bodies without quotes: a capital within the sentence, and a noun for bodies some words behind it. */
function bodies(finder: Finder): NamedPlace[] {
  const { text, words, cues, isTaken } = finder;
  const nouns = new Set(cues.heads.Organization);
  const found: NamedPlace[] = [];
  for (const [first, word] of words.entries()) {
    const before = text.slice(words[first - 1]?.end ?? 0, word.start);
    if (first === 0 || !isName.test(word.text) || !/^[^\S\n]+$/.test(before)) continue;
    const run = words.slice(first, first + longestBody);
    const length = run.findIndex(
      (each, index) => index > 0 && each.stems.some((stem) => nouns.has(stem)),
    );
    const last = first + length;
    const own = words.slice(first, last + 1);
    if (length < 2 || isTaken(first, last) || !mayBeName(own, finder)) continue;
    if (!/^[\p{L}\s-]+$/u.test(text.slice(word.start, own.at(-1)?.end))) continue;
    const noun = own.at(-1)?.stems.find((stem) => nouns.has(stem)) ?? '';
    const name = [...own.slice(0, -1).map(({ exact }) => exact), noun].join(' ');
    found.push({
      first,
      last,
      slug: slugOf(name),
      type: 'Organization',
      isKnown: false,
      score: 0.5,
    });
  }
  return found;
}

const eventMatcher = derivedFrom(
  ({ heads }: Cues) => new CueMatcher(heads.Event.map((phrase) => [phrase, phrase] as const)),
);

function events({ words, language, cues, isTaken, day }: Finder): NamedPlace[] {
  const matcher = eventMatcher(cues);
  const found: NamedPlace[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const [match] = matcher.at(words, first);
    if (!match || isTaken(match.first, match.last)) continue;
    const name = words
      .slice(match.first, match.last + 1)
      .map((word) => lemmaOf(word, language))
      .join(' ');
    found.push({
      first: match.first,
      last: match.last,
      slug: slugOf(day ? `${name} ${day}` : name),
      type: 'Event',
      isKnown: false,
      score: 0.5,
    });
    first = match.last;
  }
  return found;
}

/** Surnames alone, of people who were named in full. */
function surnames(
  { words, language, isTaken }: Finder,
  named: readonly NamedPlace[],
): NamedPlace[] {
  const byName = new Map<string, NamedPlace>();
  const inFull = new Set<number>();
  for (const place of named) {
    for (let index = place.first; index <= place.last; index += 1) inFull.add(index);
    const last = words[place.last];
    if (place.type === 'Person' && last) byName.set(lemmaOf(last, language), place);
  }
  return words.flatMap((word, index): NamedPlace[] => {
    if (!isName.test(word.text) || inFull.has(index) || isTaken(index, index)) return [];
    const person = byName.get(lemmaOf(word, language));
    return person ? [{ ...person, first: index, last: index, score: 0.6 }] : [];
  });
}

/** What a text seems to name that is not known: people, organizations and documents in quotes, meetings. */
export function findCandidates(finder: Finder): NamedPlace[] {
  const taken = new Set<number>();
  const found: NamedPlace[] = [];
  const inFull = people(finder);
  const all = [
    ...quotedThings(finder),
    ...inFull,
    ...surnames(finder, inFull),
    ...bodies(finder),
    ...events(finder),
  ];
  for (const place of all) {
    const own = Array.from(
      { length: place.last - place.first + 1 },
      (_, index) => place.first + index,
    );
    if (own.some((index) => taken.has(index))) continue;
    for (const index of own) taken.add(index);
    found.push(place);
  }
  return found;
}
