import { derivedFrom } from '../cues/derive';
import { type CueMatch, CueMatcher } from '../cues/matcher';
import type { Cues, EndRule, Pattern } from '../cues/read';
import type { NamedPlace, Place } from '../mentions/named';
import type { Proposal } from '../reading';
import { adjacentIn } from './adjacent';
import { mayJoin, stanceEdges, withTypes } from './ends';
import {
  casesOfMention,
  endsOf,
  isFormer,
  isOfCrowd,
  isOfTitle,
  togetherWith,
} from './ends-of-cue';
import { quoteOf } from './quote';
import { isReversed, undoingOf } from './reversed';
import type { Sentence } from './sentence';

const matcherOf = derivedFrom(
  ({ statements }: Cues) =>
    new CueMatcher(
      statements
        .map(withTypes)
        .flatMap((pattern) => pattern.cues.map((cue) => [cue, pattern] as const)),
    ),
);

/** How far before a cue a word that denies it stands. */
const negationReach = 2;

const usualConfidence = 0.8;

const titleEdges = new Set(['HEADS', 'MEMBER_OF']);

/** Words of a name tell nothing but the name: Сенатты тарату, Глава государства. */
function isWithinName({ mentions }: Sentence, { first, last }: Place): boolean {
  return mentions.some((mention) => mention.first <= first && last <= mention.last);
}

/** An English word with a capital within a sentence is a part of a name that is not known. */
function isProperName({ words, language, firstWord }: Sentence, { first }: Place): boolean {
  return language === 'en' && first > firstWord && /^\p{Lu}\p{Ll}/u.test(words[first]?.text ?? '');
}

/** Cues of the sentence; of those that overlap and say different things, the ones of most words. */
function cuesIn(sentence: Sentence): CueMatch<Pattern>[] {
  const matcher = matcherOf(sentence.cues);
  const mayBegin = sentence.text.those(matcher.mayBegin);
  const all: CueMatch<Pattern>[] = [];
  for (let index = sentence.firstWord; index <= sentence.lastWord; index += 1) {
    if (mayBegin[index] === 0) continue;
    for (const match of matcher.at(sentence.words, index)) {
      if (match.last > sentence.lastWord || isWithinName(sentence, match)) continue;
      if (titleEdges.has(match.value.edge) || !isProperName(sentence, match)) all.push(match);
    }
  }
  if (all.length < 2) return all;
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.value.edge !== one.value.edge &&
          other.first <= one.first &&
          other.last >= one.last &&
          other.last - other.first > one.last - one.first,
      ),
  );
}

function isDenied(
  { words, cues, firstWord, lastWord }: Sentence,
  { first, last }: CueMatch<Pattern>,
): boolean {
  const { before, after } = cues.negation;
  const preceding = words.slice(Math.max(firstWord, first - negationReach), first);
  const following = words[last + 1];
  return (
    preceding.some(({ exact }) => before.includes(exact)) ||
    (following !== undefined && last < lastWord && after.includes(following.exact))
  );
}

/** Whether a word between a thing and a cue makes a demand of what it says: a reform should strengthen rights. */
function isUnsaid(
  { words }: Sentence,
  { first, value: { unless = [] } }: CueMatch<Pattern>,
  object: Place,
): boolean {
  return (
    unless.length > 0 &&
    words.slice(object.last + 1, first).some(({ exact }) => unless.includes(exact))
  );
}

/** Whether words of a passive stand beside a verb that is read as active. */
function isPassive({ words, cues }: Sentence, { value, first, last }: CueMatch<Pattern>): boolean {
  if (!value.active) return false;
  const { before, after } = cues.passive;
  return (
    before.includes(words[first - 1]?.exact ?? '') || after.includes(words[last + 1]?.exact ?? '')
  );
}

/** Whether a cue that must end its clause does. */
function endsClause({ words, text, lastWord, cues }: Sentence, { value, last }: CueMatch<Pattern>) {
  if (!value.isLast || last >= lastWord) return true;
  return (
    /[^\s]/.test(text.between(last, last + 1)) ||
    cues.conjunctions.includes(words[last + 1]?.exact ?? '')
  );
}

/** The ends that stand in the sentence: a speaker, or an event named before, may not. */
function endsWithin({ firstWord, lastWord }: Sentence, ends: readonly NamedPlace[]): NamedPlace[] {
  return ends.filter(({ first, last }) => first >= firstWord && last <= lastWord);
}

/** What is said of a sentence beside its words. */
export interface Saying {
  readonly speaker: NamedPlace | undefined;
  /** What was named before the sentence: of the nearest sentences first, of each in order. */
  readonly lastNamed: readonly NamedPlace[];
  readonly statedOn: string | null;
}

/** How much farther than its nearest words an end counts that was named before the sentence. */
const gapOfLast = 4;

/** The mentions that may be an end of a cue, nearest first: those of the sentence, else what was last named. */
function endsOrLast(
  sentence: Sentence,
  rule: EndRule,
  { first, last }: Place,
  { lastNamed }: Saying,
): { mention: NamedPlace; gap: number }[] {
  const found = endsOf(sentence, rule, first, last);
  if (found.length > 0 || !rule.orLast) return found;
  const mention = lastNamed.find(({ type }) => rule.type?.includes(type));
  return mention ? [{ mention, gap: gapOfLast }] : [];
}

/** How far from a pronoun its verb is, names aside: he also met. */
const pronounReach = 3;

/** Whether a verb shares its subject with the verb before it: dismissed A and named B; citing A, criticised B. */
function isJoinedVerb({ words, text, cues }: Sentence, { first }: Place): boolean {
  const before = words[first - 1];
  if (!before) return false;
  return cues.conjunctions.includes(before.exact) || text.between(first - 1, first).includes(',');
}

/** Whether the sentence begins with a pronoun that stands for whoever spoke or acted last, and is the subject of a cue. */
function isSaidByPronoun(
  { words, firstWord, cues, mentions }: Sentence,
  { at, type }: EndRule,
  cue: Place,
): boolean {
  const isSubject = cues.speech.subjects.includes(words[firstWord]?.exact ?? '');
  if (!isSubject || at !== 'before' || type?.length === 0) return false;
  const named = mentions
    .filter(({ last }) => last < cue.first)
    .reduce((count, mention) => count + mention.last - mention.first + 1, 0);
  return cue.first - firstWord - named <= pronounReach;
}

function* pairsOf(
  sentence: Sentence,
  edge: string,
  cue: CueMatch<Pattern>,
  saying: Saying,
  told: Told,
  mayBeSpeaker: boolean,
): Generator<{ subject: NamedPlace; object: NamedPlace; distance: number; isSpeaker: boolean }> {
  const { subject: subjectRule, object: objectRule, alone } = cue.value;
  const speaker = mayBeSpeaker ? saying.speaker : undefined;
  const appointed = told.objects.get(objectRule.objectOf ?? '') ?? [];
  const objects = objectRule.objectOf
    ? appointed.map((mention) => ({ mention, gap: 0 }))
    : endsOrLast(sentence, objectRule, cue, saying);
  if (objects.length === 0) return;
  // Who takes part in a meeting does nothing to it.
  const isActedOn = (mention: NamedPlace) =>
    subjectRule.at === 'before' &&
    mention.type !== 'Event' &&
    [...told.objects].some(([verb, all]) => !titleEdges.has(verb) && all.includes(mention));
  const joinsVerb = !titleEdges.has(edge) && isJoinedVerb(sentence, cue);
  const subjects = endsOrLast(sentence, subjectRule, cue, saying).filter(
    ({ mention }) =>
      !told.titled.has(mention) &&
      !(joinsVerb && isActedOn(mention)) &&
      (titleEdges.has(edge) || !isOfTitle(sentence, mention)),
  );
  const joining = titleEdges.has(edge) ? 'nothing' : 'titles';
  const joiningOf = ({ isList }: EndRule) => (isList ? 'descriptions' : joining);
  const isHere = (mention: NamedPlace) => sentence.mentions.includes(mention);
  for (const { mention: object, gap } of objects) {
    // A stand on a person is said of nobody but who stands right beside the cue.
    if (stanceEdges.has(edge) && object.type === 'Person' && gap > 1) continue;
    const objectsTogether = objectRule.objectOf
      ? appointed
      : isHere(object)
        ? togetherWith(sentence, object, cue, joiningOf(objectRule))
        : [object];
    const found = subjects.find(
      ({ mention }) =>
        objectsTogether.every(({ slug }) => slug !== mention.slug) &&
        mayJoin(edge, mention.type, object.type),
    );
    if (found) {
      const together =
        alone || !isHere(found.mention)
          ? [found.mention]
          : togetherWith(sentence, found.mention, cue, joiningOf(subjectRule));
      for (const one of together) {
        for (const other of objectsTogether) {
          if (one.slug !== other.slug) {
            yield { subject: one, object: other, distance: gap + found.gap, isSpeaker: false };
          }
        }
      }
      return;
    }
    if (speaker && speaker.slug !== object.slug && mayJoin(edge, speaker.type, object.type)) {
      const together = isHere(speaker) ? togetherWith(sentence, speaker, cue, 'titles') : [speaker];
      for (const subject of together) {
        if (subject.slug !== object.slug) {
          yield { subject, object, distance: gap, isSpeaker: true };
        }
      }
      return;
    }
  }
}

/** What the cues that were read before tell of a sentence. */
interface Told {
  /** Whoever leads a body speaks and acts, not the body that stands in the title. */
  readonly titled: Set<NamedPlace>;
  /** Objects of statements by type of edge. */
  readonly objects: Map<string, NamedPlace[]>;
}

/** How far behind the verb its subject stands where the object stands before it. */
const mirroredReach = 5;

/**
 * A way to say something, and the same with the object before the verb and the subject behind it, which cases tell
 * apart: the subject is in the nominative, the object is not.
 */
function withMirrored(cue: CueMatch<Pattern>): CueMatch<Pattern>[] {
  return waysOf(cue.value).map((value) => ({ ...cue, value }));
}

const waysOf = derivedFrom((pattern: Pattern): readonly Pattern[] => {
  const { subject, object } = pattern;
  const isPlain =
    subject.at === 'before' && object.at === 'after' && !subject.apposed && object.case;
  const oblique = object.case?.filter((each) => each !== 'nominative') ?? [];
  if (!isPlain || oblique.length === 0 || titleEdges.has(pattern.edge)) return [pattern];
  const { orSpeaker: _, ...named } = subject;
  const mirrored: Pattern = {
    ...pattern,
    subject: { ...named, at: 'after', case: ['nominative'], within: mirroredReach },
    object: {
      ...object,
      at: 'before',
      case: oblique,
      isOblique: true,
      within: object.within ?? mirroredReach,
    },
    confidence: (pattern.confidence ?? usualConfidence) - 0.05,
  };
  return [pattern, mirrored];
});

/** The edges of which some way to say them refers to other statements of the sentence. */
const referringOf = derivedFrom(
  ({ statements }: Cues) =>
    new Set(statements.filter(({ object }) => object.objectOf).map(({ edge }) => edge)),
);

/** Titles are read first, what may refer to other statements last. */
function turnOf({ value: { edge } }: CueMatch<Pattern>, cues: Cues): number {
  if (referringOf(cues).has(edge)) return 2;
  return titleEdges.has(edge) ? 0 : 1;
}

function round(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
}

/** The statements that a sentence seems to make, by the patterns of its language. */
export function proposeIn(sentence: Sentence, saying: Saying): Proposal[] {
  const { speaker, statedOn } = saying;
  const { text } = sentence;
  const found: { readonly proposal: Proposal; readonly cue: Place }[] = [];
  // The nouns of what is only approved or criticised: who supports the dissolution dissolves nothing.
  const undoing = new Set<number>();
  const add = (
    edge: string,
    subject: NamedPlace,
    object: NamedPlace,
    cue: Place,
    ends: readonly NamedPlace[],
    confidence: number,
  ) => {
    const quote = quoteOf(sentence, cue, ends);
    const proposal = {
      subject: subject.slug,
      predicate: edge,
      object: object.slug,
      attributedTo: speaker && speaker.slug !== subject.slug ? speaker.slug : null,
      statedOn,
      quote: text.from(quote.first, quote.last),
      start: text.startOf(quote.first),
      end: text.endOf(quote.last),
      confidence: round(confidence),
    };
    found.push({ proposal, cue });
  };
  // Of the ways to read one cue as one kind of statement the first that finds both ends holds.
  const read = new Set<string>();
  const told: Told = { titled: new Set(), objects: new Map() };
  const isTitle = ({ value }: CueMatch<Pattern>) => titleEdges.has(value.edge);
  // Of what somebody is only said to report, somebody else is the subject: Сарымның айтуынша, ... қолдайды.
  const isReporter =
    sentence.language === 'kk' &&
    speaker !== undefined &&
    sentence.mentions.includes(speaker) &&
    casesOfMention(sentence, speaker).has('genitive');
  const mayLack = ({ value: { subject }, first, last }: CueMatch<Pattern>) =>
    (subject.orSpeaker &&
      (subject.type?.length === 0 || !(isReporter || isOfCrowd(sentence, first)))) ||
    isSaidByPronoun(sentence, subject, { first, last });
  // Where the sentence names one thing alone, the other end must come from elsewhere.
  const isPossible = (cue: CueMatch<Pattern>) =>
    sentence.mentions.length > 1 ||
    (speaker !== undefined && mayLack(cue)) ||
    cue.value.subject.orLast ||
    cue.value.object.orLast;
  const ordered = cuesIn(sentence)
    .filter(isPossible)
    .sort((a, b) => turnOf(a, sentence.cues) - turnOf(b, sentence.cues));
  const ways = sentence.cues.isOrderFree ? ordered.flatMap(withMirrored) : ordered;
  // Whoever speaks is meant only where no way finds a subject in the sentence.
  const turns = [
    ...ways.map((cue) => ({ cue, mayBeSpeaker: false })),
    ...(speaker ? ways.filter(mayLack).map((cue) => ({ cue, mayBeSpeaker: true })) : []),
  ];
  for (const { cue, mayBeSpeaker } of turns) {
    const reading = `${cue.first}-${cue.last} ${cue.value.edge}`;
    if (read.has(reading) || isPassive(sentence, cue) || !endsClause(sentence, cue)) continue;
    const { edge, negated, confidence = usualConfidence } = cue.value;
    const said = isDenied(sentence, cue) ? negated : edge;
    if (said === undefined || (isTitle(cue) && isFormer(sentence, cue.first))) continue;
    for (const { subject, object, distance, isSpeaker } of pairsOf(
      sentence,
      said,
      cue,
      saying,
      told,
      mayBeSpeaker,
    )) {
      if (stanceEdges.has(said)) {
        const noun = undoingOf(sentence, cue, object);
        if (noun !== undefined) undoing.add(noun);
        if (noun !== undefined || isReversed(sentence, object)) continue;
      }
      if (isUnsaid(sentence, cue, object)) continue;
      read.add(reading);
      if (isTitle(cue) && !cue.value.bodyActs) told.titled.add(object);
      told.objects.set(said, [...(told.objects.get(said) ?? []), object]);
      const sureness = Math.min(subject.score, object.score);
      const value = confidence - 0.015 * distance - (isSpeaker ? 0.15 : 0) - 0.2 * (1 - sureness);
      add(said, subject, object, cue, endsWithin(sentence, [subject, object]), value);
    }
  }
  for (const { edge, subject, object, confidence } of adjacentIn(sentence)) {
    const first = Math.min(subject.first, object.first);
    const cue = { first, last: Math.max(subject.last, object.last) };
    add(edge, subject, object, cue, [], confidence);
  }
  return found.filter(({ cue }) => !undoing.has(cue.first)).map(({ proposal }) => proposal);
}
