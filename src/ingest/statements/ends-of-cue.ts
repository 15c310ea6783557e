import { derivedFrom } from '../cues/derive';
import { wordTest } from '../cues/matcher';
import type { Case, Cues, EndRule } from '../cues/read';
import type { NamedPlace, Place } from '../mentions/named';
import { allCases, casesOf } from './cases';
import { actorTypes, bodyTypes } from './ends';
import type { Sentence } from './sentence';

/** How far from a cue its ends are looked for, where the rule does not say. */
const farthest = 14;

const isMember = derivedFrom(({ members }: Cues) => wordTest(members));

/** The cases that a mention may stand in. What Russian has in quotation marks stands in no case. */
export function casesOfMention(sentence: Sentence, mention: NamedPlace): ReadonlySet<Case> {
  const { text, words } = sentence;
  if (sentence.language === 'ru' && /[«"“„]$/.test(text.between(mention.first - 1, mention.first)))
    return allCases;
  const surface = words.slice(mention.first, mention.last + 1).map(({ exact }) => exact);
  const cases = casesOf(surface, mention.name, sentence.language);
  // Members stand for the body behind whose genitive they stand, in their own case: партияның өкілдері.
  const next = words[mention.last + 1]?.exact ?? '';
  const isOfMembers =
    sentence.language === 'kk' && cases.has('genitive') && isMember(sentence.cues)(next);
  return isOfMembers ? casesOf([next], undefined, 'kk') : cases;
}

/** The word before a mention; articles are left out, and before people their titles. */
function wordBefore({ words, cues }: Sentence, { first, type }: NamedPlace): string {
  const isOwn = (word: string) =>
    word === 'the' || word === 'a' || (type === 'Person' && cues.titles.includes(word));
  let at = first - 1;
  while (isOwn(words[at]?.exact ?? '')) at -= 1;
  return words[at]?.exact ?? '';
}

/** How many words before a title tell that it is held no more. */
const formerReach = 2;

/** Whether a title that begins at a word is one that somebody held before: the former minister. */
export function isFormer({ words, cues, firstWord }: Sentence, first: number): boolean {
  return words
    .slice(Math.max(firstWord, first - formerReach), first)
    .some(({ exact }) => cues.former.includes(exact));
}

/** How far before a verb those stand who do what it tells. */
const crowdReach = 8;

const crowdOf = derivedFrom(({ crowds }: Cues) => wordTest(crowds));

/** Whether people whom no name tells stand before a word and do what the verb tells: students support it. */
export function isOfCrowd({ words, cues, firstWord }: Sentence, at: number): boolean {
  const before = words.slice(Math.max(firstWord, at - crowdReach), at);
  return before.some(({ exact }) => crowdOf(cues)(exact));
}

/**
 * Whether an office acts on the person behind it: Президент Әшімбаевты қабылдады. In Kazakh it does where the person is an
 * object and nobody else stands before whom the verb may be said of.
 */
function actsOn(sentence: Sentence, office: NamedPlace, person: NamedPlace): boolean {
  if (sentence.language !== 'kk') return false;
  const cases = casesOfMention(sentence, person);
  if (cases.has('nominative') || cases.has('genitive')) return false;
  if (isOfCrowd(sentence, office.first)) return false;
  return !sentence.mentions.some(
    (mention) =>
      mention.last < office.first &&
      actorTypes.has(mention.type) &&
      casesOfMention(sentence, mention).has('nominative'),
  );
}

/** Whether a mention names an office, which somebody holds. */
export function isOffice({ cues }: Sentence, { type, name }: NamedPlace): boolean {
  return type === 'Institution' && name?.some((word) => cues.offices.includes(word)) === true;
}

/** An office before the name of who holds it says only who that is. */
export function isOfficeOf(
  sentence: Sentence,
  office: NamedPlace,
  person: NamedPlace | undefined,
): boolean {
  return (
    isOffice(sentence, office) &&
    person?.type === 'Person' &&
    person.first === office.last + 1 &&
    /^\s+$/.test(sentence.text.between(office.last, person.first)) &&
    !actsOn(sentence, office, person)
  );
}

/** Whether a body only tells whose head or member somebody is: what the leader of the party says, the party does not. */
export function isOfTitle(
  { words, cues, language }: Sentence,
  { type, first, last }: NamedPlace,
): boolean {
  const beside = language === 'ru' ? words[first - 1] : words[last + 1];
  return bodyTypes.has(type) && beside !== undefined && cues.titles.includes(beside.exact);
}

/** A conjunction before a verb joins it to another, whose object stands before: abolishes A and introduces B. */
function isConjunction({ words, cues }: Sentence, index: number): boolean {
  return cues.conjunctions.includes(words[index]?.exact ?? '');
}

/** How many words behind a noun a participle still takes it for its own. */
const participleReach = 2;

/** Whether a participle between a noun and the cue has the noun: the draft that the commission wrote. */
function belongsToParticiple({ words, cues }: Sentence, mention: NamedPlace, cue: number): boolean {
  return words
    .slice(mention.last + 1, Math.min(cue, mention.last + 1 + participleReach))
    .some(({ exact }) => cues.participles.some((ending) => exact.endsWith(ending)));
}

/** The text between a mention and the cue. */
function between({ text }: Sentence, mention: NamedPlace, first: number, last: number): string {
  return mention.last < first
    ? text.between(mention.last, first)
    : text.between(last, mention.first);
}

/** Whether a clause of its own begins within a text: ..., but ... */
function hasContrast(gap: string, { contrast }: Cues): boolean {
  if (!/[,;]/.test(gap)) return false;
  const next = /[,;]\s*[–—-]?\s*(\p{L}+)/gu;
  return [...gap.matchAll(next)].some(([, word = '']) => contrast.includes(word.toLowerCase()));
}

/** What begins a relative clause about the thing right before the text, where it does. */
function relativeOf(gap: string, { relatives }: Cues): string | undefined {
  const [begin, word = ''] = /^[»"”)]?,\s+(\p{L}+)/u.exec(gap) ?? [];
  return relatives.includes(word) ? begin : undefined;
}

function isApposed(gap: string): boolean {
  return /^[»"”)]?\s*(?:,|[–—-]\s)(?!\s*(?:and|и|және)\s)/u.test(gap);
}

/** How many words behind a mention the one that belongs to it stands: all members of it. */
const followedReach = 2;

function satisfies(sentence: Sentence, mention: NamedPlace, rule: EndRule): boolean {
  const before = wordBefore(sentence, mention);
  if (rule.with && !rule.with.includes(before)) return false;
  if (rule.without?.includes(before)) return false;
  if (rule.followed) {
    const after = sentence.words.slice(mention.last + 1, mention.last + 1 + followedReach);
    const { followed } = rule;
    if (!after.some(({ exact }) => followed.some((start) => exact.startsWith(start)))) return false;
  }
  if (!rule.case) return true;
  const cases = casesOfMention(sentence, mention);
  if (rule.isOblique && cases.has('nominative')) return false;
  return rule.case.some((allowed) => cases.has(allowed));
}

const inAnyCase = derivedFrom(({ case: _, isOblique: __, ...rule }: EndRule): EndRule => rule);

/** The mentions that may be an end of a cue, nearest first, with how many words stand between. */
export function endsOf(
  sentence: Sentence,
  rule: EndRule,
  first: number,
  last: number,
): { mention: NamedPlace; gap: number }[] {
  const within = rule.within ?? farthest;
  const mayEnd = (mention: NamedPlace, next: NamedPlace | undefined, gap: number) => {
    if (mention.holds || (rule.type && !rule.type.includes(mention.type))) return false;
    const words = between(sentence, mention, first, last);
    // Whom a relative clause is about acts in it, whatever the case before it: with the group, which called for ...
    const relative = rule.at === 'before' ? relativeOf(words, sentence.cues) : undefined;
    if (!satisfies(sentence, mention, relative ? inAnyCase(rule) : rule)) return false;
    if (isOfficeOf(sentence, mention, next)) return false;
    if (rule.at === 'before' && gap === 1 && isConjunction(sentence, first - 1)) return false;
    if (words.includes(';') || (rule.unbroken && words.includes(','))) return false;
    if (hasContrast(words.slice(relative?.length ?? 0), sentence.cues)) return false;
    if (rule.apposed && !isApposed(words)) return false;
    return !(rule.at === 'before' && belongsToParticiple(sentence, mention, first));
  };
  const found: { mention: NamedPlace; gap: number }[] = [];
  for (const [index, mention] of sentence.mentions.entries()) {
    const gap = rule.at === 'before' ? first - mention.last - 1 : mention.first - last - 1;
    if (gap < 0 || gap > within) continue;
    if (mayEnd(mention, sentence.mentions[index + 1], gap)) found.push({ mention, gap });
  }
  return found.sort((a, b) => a.gap - b.gap);
}

/** How far apart things that are named together may be, titles between them included. */
const joinReach = 6;

/** The same in lists whose members are described. */
const listReach = 10;

/** What may stand between things that are named together, beside conjunctions and other names. */
export type Joining = 'nothing' | 'titles' | 'descriptions';

/** Whether two mentions are named together. */
function isJoined(
  sentence: Sentence,
  before: NamedPlace,
  after: NamedPlace,
  joining: Joining,
): boolean {
  const { mentions, words, text, cues } = sentence;
  const isList = joining === 'descriptions';
  if (after.first - before.last - 1 > (isList ? listReach : joinReach)) return false;
  const isNamed = (index: number) =>
    mentions.some(({ first, last }) => first <= index && index <= last);
  const between = words
    .slice(before.last + 1, after.first)
    .map(({ exact }, offset) => ({ exact, isNamed: isNamed(before.last + 1 + offset) }));
  const isConjunction = ({ exact }: { exact: string }) => cues.conjunctions.includes(exact);
  const begins = text.between(before.last, before.last + 1);
  if (hasContrast(text.between(before.last, after.first), cues)) return false;
  return (
    (isList ||
      between.every(
        (word) =>
          word.isNamed ||
          isConjunction(word) ||
          (joining === 'titles' && cues.titles.includes(word.exact)),
      )) &&
    (begins.includes(',') || between.slice(0, 1).some(isConjunction))
  );
}

/** The mentions that are named together with one on its side of a cue: A, B and C. */
export function togetherWith(
  sentence: Sentence,
  mention: NamedPlace,
  cue: Place,
  joining: Joining,
): NamedPlace[] {
  const isBefore = mention.last < cue.first;
  const mentions = sentence.mentions.filter(
    ({ last, holds }) => !holds && last < cue.first === isBefore,
  );
  const found = [mention];
  const index = mentions.indexOf(mention);
  for (const others of [mentions.slice(0, index).reverse(), mentions.slice(index + 1)]) {
    let last = mention;
    for (const other of others) {
      if (other.type !== mention.type) continue;
      const [before, after] = other.first < last.first ? [other, last] : [last, other];
      if (!isJoined(sentence, before, after, joining)) break;
      if (!isOfficeOf(sentence, other, mentions[mentions.indexOf(other) + 1])) found.push(other);
      last = other;
    }
  }
  return found;
}
