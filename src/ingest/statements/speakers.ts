import { derivedFrom } from '../cues/derive';
import { CueMatcher } from '../cues/matcher';
import type { Cues } from '../cues/read';
import type { NamedPlace } from '../mentions/named';
import { casesOf } from './cases';
import { actorTypes } from './ends';
import { casesOfMention } from './ends-of-cue';
import type { Sentence } from './sentence';

type Sign = 'verb' | 'before' | 'after';

const phrasesOf = (list: readonly string[], sign: Sign) =>
  list.map((phrase) => [phrase, sign] as const);

const matcherOf = derivedFrom(
  ({ speech: { verbs, before, after } }: Cues) =>
    new CueMatcher<Sign>([
      ...phrasesOf(verbs, 'verb'),
      ...phrasesOf(before, 'before'),
      ...phrasesOf(after, 'after'),
    ]),
);

const pronounsOf = derivedFrom(({ speech: { pronouns, subjects } }: Cues) => ({
  pronouns: new Set(pronouns),
  subjects: new Set(subjects),
}));

/** Marks of speech that goes on: a quotation or the dash of a dialogue. */
const quotation = /^[\s«"“–—-]*[«"“–—]|[»"”]\s*[.,]?\s*$/u;

/** How far from the verb whoever speaks is named. */
const reach = 12;

function distance(mention: NamedPlace, first: number, last: number): number {
  if (mention.last < first) return first - mention.last;
  return mention.first > last ? mention.first - last : 0;
}

function wordingOf({ text, start, end }: Sentence): string {
  return text.text.slice(start, end);
}

/** How many sentences a quotation goes on at most before its speaker is named. */
const longestQuotation = 6;

/** Whether a quotation begins in a text and does not end there. */
function opensQuotation(text: string): boolean {
  return /[«“][^»”]*$/u.test(text);
}

/** The sentence in which a quotation ends that began before it. */
function endOfQuotation(sentences: readonly Sentence[], first: number): Sentence | undefined {
  return sentences
    .slice(first + 1, first + 1 + longestQuotation)
    .find((sentence) => /^[^«“]*[»”]/u.test(wordingOf(sentence)));
}

/**
 * Whether somebody is named in the words of a quotation, not beside them: «A opposed it. B did not.» against «No, - said A.
 * - Never.»
 */
function isQuoted({ text, start }: Sentence, { first }: NamedPlace): boolean {
  const before = text.text.slice(start, text.startOf(first));
  const lastOf = (marks: string) => Math.max(...[...marks].map((mark) => before.lastIndexOf(mark)));
  const closed = lastOf('»”"–—');
  // A mark that both opens and closes, or a dash, opens at the beginning alone.
  return lastOf('«“') > closed || (closed === 0 && /^.\s*(?:\p{Lu}|$)/u.test(before));
}

/** Whoever stands before a colon at the beginning of a sentence, as headlines have it. */
function beforeColon({ text, mentions }: Sentence): NamedPlace | undefined {
  return mentions.find(
    ({ type, last }) => type === 'Person' && /^:\s/.test(text.between(last, last + 1)),
  );
}

/**
 * Whether the case of a mention lets it speak: Kazakh has the subject of a verb in the nominative, and in the genitive
 * whose words they are (Сенаттың айтуынша).
 */
function maySpeak(sentence: Sentence, mention: NamedPlace, sign: Sign): boolean {
  if (sentence.language !== 'kk') return true;
  const cases = casesOfMention(sentence, mention);
  return cases.has('nominative') || (sign === 'after' && cases.has('genitive'));
}

/** Who speaks in a sentence; undefined where nobody is said to. */
function namedSpeaker(sentence: Sentence): { speaker?: NamedPlace; isSpeech: boolean } {
  const { words, firstWord, lastWord, mentions } = sentence;
  const matcher = matcherOf(sentence.cues);
  const mayBegin = sentence.text.those(matcher.mayBegin);
  let isSpeech = false;
  for (let index = firstWord; index <= lastWord; index += 1) {
    if (mayBegin[index] === 0) continue;
    const [match] = matcher.at(words, index);
    if (!match) continue;
    isSpeech = true;
    const { first, last, value } = match;
    const speakers = mentions.filter(
      (mention) =>
        actorTypes.has(mention.type) &&
        !mention.holds &&
        distance(mention, first, last) <= reach &&
        (value === 'verb' || (value === 'before' ? mention.first > last : mention.last < first)) &&
        maySpeak(sentence, mention, value),
    );
    // People speak more often than bodies; the nearest of them.
    const [nearest] = speakers.sort(
      (a, b) =>
        Number(b.type === 'Person') - Number(a.type === 'Person') ||
        distance(a, first, last) - distance(b, first, last),
    );
    if (nearest) return { speaker: nearest, isSpeech };
  }
  return { isSpeech };
}

/** How many words of a Russian title may stand between its first and the name: министр иностранных дел. */
const titleReach = 3;

/** Whether the first word of a sentence is the title of the person named behind it. */
function beginsWithTitle(
  { words, firstWord, language, mentions }: Sentence,
  person: NamedPlace | undefined,
): boolean {
  // A body in the title counts as one word: депутат Мажилиса Парламента Республики Казахстан.
  const isWithinName = (index: number) =>
    mentions.some(({ first, last }) => first < index && index <= last);
  const title = words
    .slice(firstWord + 1, person?.first ?? firstWord)
    .filter((_, offset) => !isWithinName(firstWord + 1 + offset));
  if (!person || person.first === firstWord || title.length > titleReach) return false;
  const isOfTitle = ({ exact }: { readonly exact: string }) =>
    language === 'ru' &&
    casesOf([exact], undefined, 'ru').has('genitive') &&
    !/л[аи]?$/u.test(exact);
  return title.every(isOfTitle);
}

/**
 * Who speaks in each sentence: whoever a verb of speech names, else the speaker before where a pronoun or a quotation
 * shows that the same speech goes on.
 */
export function speakersOf(sentences: readonly Sentence[]): (NamedPlace | undefined)[] {
  let last: NamedPlace | undefined;
  let wasQuotation = false;
  // Whom a quotation speaks of does not speak it.
  let wasQuoted = false;
  return sentences.map((sentence, index) => {
    const { speaker, isSpeech } = namedSpeaker(sentence);
    const own = wordingOf(sentence);
    const isQuotation = quotation.test(own);
    const { pronouns, subjects } = pronounsOf(sentence.cues);
    const words = sentence.words.slice(sentence.firstWord, sentence.lastWord + 1);
    const hasPronoun = words.some(({ exact }) => pronouns.has(exact));
    const person = sentence.mentions.find(({ type }) => type === 'Person');
    const isOfPronoun = !person && words.some(({ exact }) => subjects.has(exact));
    const isOfSubject = subjects.has(sentence.words[sentence.firstWord]?.exact ?? '');
    // He said that his party ...: not the party.
    const isNamed = !isOfSubject || speaker?.type === 'Person';
    let found = (isNamed ? speaker : undefined) ?? beforeColon(sentence);
    // The deputy said ..., but not: the deputy A said ...
    const beginsWithPronoun =
      !beginsWithTitle(sentence, person) &&
      pronouns.has(sentence.words[sentence.firstWord]?.exact ?? '');
    const goesOn =
      (isSpeech && hasPronoun) ||
      beginsWithPronoun ||
      isOfPronoun ||
      (isQuotation && wasQuotation && !wasQuoted);
    if (!found && goesOn) found = last;
    // Words in quotation marks or behind a dash may be named only in the sentence after: "..." - деді ол.
    if (!found && isQuotation) {
      const next = sentences[index + 1];
      const following = next ? namedSpeaker(next) : undefined;
      if (following?.speaker && next && /^[\s–—-]/u.test(wordingOf(next)))
        found = following.speaker;
    }
    // One of several sentences in quotation marks: "... . ...", said A.
    if (!speaker && opensQuotation(own)) {
      const last = endOfQuotation(sentences, index);
      const named = last && namedSpeaker(last).speaker;
      if (named) found = named;
    }
    // A pronoun may stand for whoever acted before, too.
    const named = found ?? person;
    if (named) wasQuoted = sentence.mentions.includes(named) && isQuoted(sentence, named);
    last = named ?? last;
    wasQuotation = isQuotation || (found !== undefined && isSpeech);
    return found;
  });
}
