import { quoteWords } from '../../dataset/parse';
import { derivedFrom } from '../cues/derive';
import { type CueMatch, CueMatcher, fits } from '../cues/matcher';
import type { Cues, Pattern } from '../cues/read';
import type { Place } from '../mentions/known';
import type { NamedPlace } from '../mentions/named';
import type { Proposal } from '../reading';
import { adjacentIn } from './adjacent';
import { mayJoin } from './ends';
import { endsOf, togetherWith } from './ends-of-cue';
import type { Sentence } from './sentence';

const matcherOf = derivedFrom(
  ({ statements }: Cues) =>
    new CueMatcher(
      statements.flatMap((pattern) => pattern.cues.map((cue) => [cue, pattern] as const)),
    ),
);

/** How far before a cue a word that denies it stands. */
const negationReach = 2;

const usualConfidence = 0.8;

/** Words of a name tell nothing but the name: Сенатты тарату, Глава государства. */
function isWithinName({ mentions }: Sentence, { first, last }: Place): boolean {
  return mentions.some((mention) => mention.first <= first && last <= mention.last);
}

/** Cues of the sentence; of those that overlap, the ones of most words. */
function cuesIn(sentence: Sentence): CueMatch<Pattern>[] {
  const matcher = matcherOf(sentence.cues);
  const all: CueMatch<Pattern>[] = [];
  for (let index = sentence.firstWord; index <= sentence.lastWord; index += 1) {
    for (const match of matcher.at(sentence.words, index)) {
      if (match.last <= sentence.lastWord && !isWithinName(sentence, match)) all.push(match);
    }
  }
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
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

/** Whether words of a passive stand beside a verb that is read as active. */
function isPassive({ words, cues }: Sentence, { value, first, last }: CueMatch<Pattern>): boolean {
  if (!value.active) return false;
  const { before, after } = cues.passive;
  return (
    before.includes(words[first - 1]?.exact ?? '') || after.includes(words[last + 1]?.exact ?? '')
  );
}

/** The ends that stand in the sentence: a speaker, or an event named before, may not. */
function endsWithin({ firstWord, lastWord }: Sentence, ends: readonly NamedPlace[]): NamedPlace[] {
  return ends.filter(({ first, last }) => first >= firstWord && last <= lastWord);
}

/** The words that a quote holds: the cue, and what fits of the ends. */
function quoteOf(
  sentence: Sentence,
  cue: Place,
  ends: readonly NamedPlace[],
): { first: number; last: number } {
  let { first, last } = cue;
  // The nearer end first, so that a far one does not push it out.
  const near = [...ends].sort(
    (a, b) => Math.abs(a.first - cue.first) - Math.abs(b.first - cue.first),
  );
  for (const end of near) {
    const wider = { first: Math.min(first, end.first), last: Math.max(last, end.last) };
    if (wider.last - wider.first < quoteWords.most) ({ first, last } = wider);
  }
  while (
    last - first + 1 < quoteWords.least &&
    (last < sentence.lastWord || first > sentence.firstWord)
  ) {
    if (first > sentence.firstWord) first -= 1;
    else last += 1;
  }
  return { first, last: Math.min(last, first + quoteWords.most - 1) };
}

/** What is said of a sentence beside its words. */
export interface Saying {
  readonly speaker: NamedPlace | undefined;
  /** What was last named before the sentence, by type. */
  readonly lastNamed: ReadonlyMap<string, NamedPlace>;
  readonly statedOn: string | null;
}

function* pairsOf(
  sentence: Sentence,
  edge: string,
  { value: { subject: subjectRule, object: objectRule, alone }, first, last }: CueMatch<Pattern>,
  { speaker, lastNamed }: Saying,
  titled: ReadonlySet<NamedPlace>,
): Generator<{ subject: NamedPlace; object: NamedPlace; distance: number; isSpeaker: boolean }> {
  const objects = endsOf(sentence, objectRule, first, last);
  if (objects.length === 0 && objectRule.orLast) {
    const [type = ''] = objectRule.type ?? [];
    const mention = lastNamed.get(type);
    if (mention) objects.push({ mention, gap: 0 });
  }
  const subjects = endsOf(sentence, subjectRule, first, last).filter(
    ({ mention }) => !titled.has(mention),
  );
  for (const { mention: object, gap } of objects) {
    const objectsTogether = sentence.mentions.includes(object)
      ? togetherWith(sentence, object)
      : [object];
    const found = subjects.find(
      ({ mention }) =>
        objectsTogether.every(({ slug }) => slug !== mention.slug) &&
        mayJoin(edge, mention.type, object.type),
    );
    if (found) {
      const together = alone
        ? [found.mention]
        : togetherWith(sentence, found.mention, subjectRule.isList);
      for (const one of together) {
        for (const other of objectsTogether) {
          if (one.slug !== other.slug) {
            yield { subject: one, object: other, distance: gap + found.gap, isSpeaker: false };
          }
        }
      }
      return;
    }
    if (
      subjectRule.orSpeaker &&
      speaker &&
      speaker.slug !== object.slug &&
      mayJoin(edge, speaker.type, object.type)
    ) {
      yield { subject: speaker, object, distance: gap, isSpeaker: true };
      return;
    }
  }
}

const stanceEdges = new Set(['SUPPORTS', 'OPPOSES']);

/** Whether a stand is not on the thing but on limits to it. */
function isReversed({ words, cues, language }: Sentence, { first, last }: NamedPlace): boolean {
  const beside =
    language === 'kk'
      ? words.slice(last + 1, last + 2)
      : words.slice(Math.max(0, first - 2), first);
  return beside.some(({ exact }) => cues.reversing.some((word) => fits(word, exact)));
}

const titleEdges = new Set(['HEADS', 'MEMBER_OF']);

/** How far behind the verb its subject stands where the object stands before it. */
const mirroredReach = 5;

/**
 * A way to say something, and the same with the object before the verb and the subject behind it, which cases tell
 * apart: the subject is in the nominative, the object is not.
 */
function withMirrored(cue: CueMatch<Pattern>): CueMatch<Pattern>[] {
  const { subject, object } = cue.value;
  const isPlain =
    subject.at === 'before' && object.at === 'after' && !subject.apposed && object.case;
  const oblique = object.case?.filter((each) => each !== 'nominative') ?? [];
  if (!isPlain || oblique.length === 0 || titleEdges.has(cue.value.edge)) return [cue];
  const { orSpeaker: _, ...named } = subject;
  const value: Pattern = {
    ...cue.value,
    subject: { ...named, at: 'after', case: ['nominative'], within: mirroredReach },
    object: {
      ...object,
      at: 'before',
      case: oblique,
      isOblique: true,
      within: object.within ?? mirroredReach,
    },
    confidence: (cue.value.confidence ?? usualConfidence) - 0.05,
  };
  return [cue, { ...cue, value }];
}

function round(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100;
}

/** The statements that a sentence seems to make, by the patterns of its language. */
export function proposeIn(sentence: Sentence, saying: Saying): Proposal[] {
  const { speaker, statedOn } = saying;
  const { words, text } = sentence;
  const found: Proposal[] = [];
  const add = (
    edge: string,
    subject: NamedPlace,
    object: NamedPlace,
    quote: { first: number; last: number },
    confidence: number,
  ) => {
    const start = words[quote.first]?.start ?? sentence.start;
    const end = words[quote.last]?.end ?? sentence.end;
    found.push({
      subject: subject.slug,
      predicate: edge,
      object: object.slug,
      attributedTo: speaker && speaker.slug !== subject.slug ? speaker.slug : null,
      statedOn,
      quote: text.slice(start, end),
      start,
      end,
      confidence: round(confidence),
    });
  };
  // Of the ways to read one cue as one kind of statement the first that finds both ends holds.
  const read = new Set<string>();
  // Whoever leads a body speaks and acts, not the body that stands in the title.
  const titled = new Set<NamedPlace>();
  const cues = cuesIn(sentence);
  const isTitle = ({ value }: CueMatch<Pattern>) => titleEdges.has(value.edge);
  const ordered = [...cues.filter(isTitle), ...cues.filter((cue) => !isTitle(cue))];
  for (const cue of sentence.cues.isOrderFree ? ordered.flatMap(withMirrored) : ordered) {
    const reading = `${cue.first}-${cue.last} ${cue.value.edge}`;
    if (read.has(reading) || isPassive(sentence, cue)) continue;
    const { edge, negated, confidence = usualConfidence } = cue.value;
    const isDeniedHere = isDenied(sentence, cue);
    const said = isDeniedHere ? negated : edge;
    if (said === undefined) continue;
    for (const { subject, object, distance, isSpeaker } of pairsOf(
      sentence,
      said,
      cue,
      saying,
      titled,
    )) {
      if (stanceEdges.has(said) && isReversed(sentence, object)) continue;
      read.add(reading);
      if (isTitle(cue)) titled.add(object);
      const sureness = Math.min(subject.score, object.score);
      const value = confidence - 0.015 * distance - (isSpeaker ? 0.15 : 0) - 0.2 * (1 - sureness);
      add(
        said,
        subject,
        object,
        quoteOf(sentence, cue, endsWithin(sentence, [subject, object])),
        value,
      );
    }
  }
  for (const { edge, subject, object, confidence } of adjacentIn(sentence)) {
    const first = Math.min(subject.first, object.first);
    const cue = { first, last: Math.max(subject.last, object.last) };
    add(edge, subject, object, quoteOf(sentence, cue, []), confidence);
  }
  return found;
}
