import { derivedFrom } from '../cues/derive';
import { type CueMatch, CueMatcher, fits, wordTest } from '../cues/matcher';
import type { Cues, Pattern } from '../cues/read';
import type { NamedPlace } from '../mentions/named';
import type { Sentence } from './sentence';

const reversingOf = derivedFrom(({ reversing }: Cues) => wordTest(reversing));

/** Whether a stand is not on the thing but on limits to it. */
export function isReversed(
  { words, cues, language }: Sentence,
  { first, last }: NamedPlace,
): boolean {
  const beside =
    language === 'kk'
      ? words.slice(last + 1, last + 2)
      : words.slice(Math.max(0, first - 2), first);
  return beside.some(({ exact }) => reversingOf(cues)(exact));
}

const undoingMatcherOf = derivedFrom(
  ({ undoing }: Cues) => new CueMatcher(undoing.map((phrase) => [phrase, phrase] as const)),
);

/** How far before a thing the noun stands that undoes it: the rejection of the idea of a new parliament. */
const reachBefore = 6;

/** The same behind a thing, where the noun comes right before the verb in Kazakh. */
const reachBehind = 2;

/** Whether a cue gives its first word itself, rather than by its end alone, which any noun may have: -уын қолда-. */
function namesFirstWord({ words }: Sentence, { value, first }: CueMatch<Pattern>): boolean {
  const exact = words[first]?.exact ?? '';
  return value.cues.some((cue) => {
    const [part = ''] = cue.split(' ');
    return !part.startsWith('-') && fits(part, exact);
  });
}

/** The farthest word that may undo a thing: those of the cue are the stand itself, as in *insists on the abolition of*. */
function boundOf(sentence: Sentence, cue: CueMatch<Pattern>, object: NamedPlace): number {
  const { language, firstWord, lastWord } = sentence;
  if (language !== 'kk') return cue.last < object.first ? cue.last + 1 : firstWord;
  if (cue.first <= object.last) return lastWord;
  return namesFirstWord(sentence, cue) ? cue.first - 1 : cue.first;
}

/**
 * The noun that undoes the thing on which a stand is, where there is one: supported the abolition of the Senate. Such a
 * stand is none on the thing. What is named together is undone together.
 */
export function undoingOf(
  sentence: Sentence,
  cue: CueMatch<Pattern>,
  object: NamedPlace,
): number | undefined {
  const { words, text, cues, language, mentions } = sentence;
  if (!mentions.includes(object)) return undefined;
  const matcher = undoingMatcherOf(cues);
  const isBehind = language === 'kk';
  const step = isBehind ? 1 : -1;
  const bound = boundOf(sentence, cue, object);
  let at = isBehind ? object.last + 1 : object.first - 1;
  let left = isBehind ? reachBehind : reachBefore;
  let isJoined = false;
  while (left > 0 && (bound - at) * step >= 0) {
    const [first, last] = isBehind ? [at - 1, at] : [at, at + 1];
    if (cues.conjunctions.includes(words[at]?.exact ?? '')) {
      isJoined = true;
      at += step;
      continue;
    }
    isJoined ||= /[,;:()]/.test(text.between(first, last));
    const other = mentions.find((mention) => mention.first <= at && at <= mention.last);
    if (isJoined !== (other !== undefined)) return undefined;
    if (!other && matcher.at(words, at).length > 0) return at;
    if (!other) left -= 1;
    at = (isBehind ? other?.last : other?.first) ?? at;
    at += step;
    isJoined = false;
  }
  return undefined;
}
