import type { Case, EndRule } from '../cues/read';
import type { NamedPlace } from '../mentions/named';
import { casesOf } from './cases';
import type { Sentence } from './sentence';

/** How far from a cue its ends are looked for, where the rule does not say. */
const farthest = 14;

function casesOfMention(sentence: Sentence, mention: NamedPlace): ReadonlySet<Case> {
  const surface = sentence.words.slice(mention.first, mention.last + 1).map(({ exact }) => exact);
  return casesOf(surface, mention.name, sentence.language);
}

/** The word before a mention, articles left out. */
function wordBefore(sentence: Sentence, mention: NamedPlace): string {
  const { words } = sentence;
  const before = words[mention.first - 1]?.exact ?? '';
  return before === 'the' || before === 'a' ? (words[mention.first - 2]?.exact ?? '') : before;
}

/** An office before the name of who holds it says only who that is. */
export function isOfficeOf(
  sentence: Sentence,
  office: NamedPlace,
  person: NamedPlace | undefined,
): boolean {
  const { words, text, cues } = sentence;
  return (
    office.type === 'Institution' &&
    office.name?.some((word) => cues.offices.includes(word)) === true &&
    person?.type === 'Person' &&
    person.first === office.last + 1 &&
    /^\s+$/.test(text.slice(words[office.last]?.end ?? 0, words[person.first]?.start ?? 0))
  );
}

/** Whether a name belongs to another that follows directly, as bodies do in Kazakh: Парламент Мәжілісі. */
function isAttribute(
  sentence: Sentence,
  mention: NamedPlace,
  next: NamedPlace | undefined,
): boolean {
  if (isOfficeOf(sentence, mention, next)) return true;
  const bodies = ['Organization', 'Institution'];
  return (
    sentence.language === 'kk' &&
    next?.first === mention.last + 1 &&
    bodies.includes(mention.type) &&
    bodies.includes(next.type) &&
    /^\s+$/.test(
      sentence.text.slice(
        sentence.words[mention.last]?.end ?? 0,
        sentence.words[next.first]?.start ?? 0,
      ),
    )
  );
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
function between(
  { text, words }: Sentence,
  mention: NamedPlace,
  first: number,
  last: number,
): string {
  return mention.last < first
    ? text.slice(words[mention.last]?.end ?? 0, words[first]?.start ?? 0)
    : text.slice(words[last]?.end ?? 0, words[mention.first]?.start ?? 0);
}

function isApposed(gap: string): boolean {
  return /^[»"”)]?\s*(?:,|[–—-]\s)(?!\s*(?:and|и|және)\s)/u.test(gap);
}

function satisfies(sentence: Sentence, mention: NamedPlace, rule: EndRule): boolean {
  if (rule.type && !rule.type.includes(mention.type)) return false;
  const before = wordBefore(sentence, mention);
  if (rule.with && !rule.with.includes(before)) return false;
  if (rule.without?.includes(before)) return false;
  if (!rule.case) return true;
  const cases = casesOfMention(sentence, mention);
  return rule.case.some((allowed) => cases.has(allowed));
}

/** The mentions that may be an end of a cue, nearest first, with how many words stand between. */
export function endsOf(
  sentence: Sentence,
  rule: EndRule,
  first: number,
  last: number,
): { mention: NamedPlace; gap: number }[] {
  const within = rule.within ?? farthest;
  return sentence.mentions
    .map((mention, index) => ({
      mention,
      next: sentence.mentions[index + 1],
      gap: rule.at === 'before' ? first - mention.last - 1 : mention.first - last - 1,
    }))
    .filter(({ mention, next, gap }) => {
      if (gap < 0 || gap > within || !satisfies(sentence, mention, rule)) return false;
      if (isAttribute(sentence, mention, next)) return false;
      const words = between(sentence, mention, first, last);
      if (words.includes(';') || (rule.unbroken && words.includes(','))) return false;
      if (rule.apposed && !isApposed(words)) return false;
      return !(rule.at === 'before' && belongsToParticiple(sentence, mention, first));
    })
    .sort((a, b) => a.gap - b.gap);
}

const comma = /^\s*,\s*$/;

/** The mentions that are named together with one: A, B and C. */
export function togetherWith(sentence: Sentence, mention: NamedPlace): NamedPlace[] {
  const { mentions, words, text, cues } = sentence;
  const found = [mention];
  const isJoined = (before: NamedPlace, after: NamedPlace) => {
    const end = words[before.last]?.end ?? 0;
    const start = words[after.first]?.start ?? 0;
    const between = words.slice(before.last + 1, after.first).map(({ exact }) => exact);
    return between.length === 0
      ? comma.test(text.slice(end, start).replace(/[«»"“”]/g, ''))
      : between.length <= 2 && between.every((word) => cues.conjunctions.includes(word));
  };
  const index = mentions.indexOf(mention);
  for (const step of [-1, 1]) {
    for (let at = index + step; mentions[at]?.type === mention.type; at += step) {
      const other = mentions[at];
      const neighbour = mentions[at - step];
      if (!other || !neighbour) break;
      if (!(step < 0 ? isJoined(other, neighbour) : isJoined(neighbour, other))) break;
      if (!isAttribute(sentence, other, mentions[at + 1])) found.push(other);
    }
  }
  return found;
}
