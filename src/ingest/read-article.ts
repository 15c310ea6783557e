import type { Language } from '../ontology/model';
import { type AnalysedText, type AnalysedWord, analyse, formsOf } from '../text/analyse';
import { fromLatin } from '../text/kazakh/latin';
import { scriptOf } from '../text/script';
import { derivedFrom } from './cues/derive';
import { cuesOfLatin } from './cues/latin';
import { type Cues, cuesOf } from './cues/read';
import type { Lexicon } from './lexicon';
import { findAnaphora } from './mentions/anaphora';
import { findCandidates } from './mentions/candidates';
import { findKnown } from './mentions/known';
import { findMeetings, isMeeting } from './mentions/meetings';
import type { NamedPlace } from './mentions/named';
import { TakenWords } from './mentions/taken';
import type { Article, Mention, Proposal, Reading } from './reading';
import { type Span, sentencesOf } from './sentences';
import { datesIn } from './statements/dates';
import { proposeIn } from './statements/propose';
import type { Sentence } from './statements/sentence';
import { speakersOf } from './statements/speakers';

/** A sentence with the indices of its words and the days that it names, ISO 8601. */
interface Stretch extends Span {
  readonly firstWord: number;
  readonly lastWord: number;
  readonly days: readonly string[];
}

interface Analysed extends Omit<Article, 'text'> {
  readonly text: AnalysedText;
  /** The same text with its words in the letters that cues are written in. */
  readonly cueText: AnalysedText;
  readonly cues: Cues;
  readonly stretches: readonly Stretch[];
}

/** Whether a text is of Kazakh in Latin letters; a few Latin words in another are foreign names. */
function isLatinKazakh(words: readonly AnalysedWord[], language: Language): boolean {
  if (language !== 'kk') return false;
  const latin = words.filter(({ exact }) => scriptOf(exact) === 'latin').length;
  return latin * 2 > words.length;
}

const inCyrillic = derivedFrom((word: AnalysedWord) => ({ ...word, exact: fromLatin(word.exact) }));

function analysed(article: Article): Analysed {
  const { language, published } = article;
  const text = analyse(article.text, language);
  const isLatin = isLatinKazakh(text.words, language);
  const cueText = isLatin ? text.withWords(inCyrillic) : text;
  const cues = isLatin ? cuesOfLatin(cuesOf(language)) : cuesOf(language);
  let word = 0;
  const stretches = sentencesOf(article.text).map(({ start, end }) => {
    while (text.startOf(word) < start) word += 1;
    const firstWord = word;
    while (word < text.words.length && text.startOf(word) < end) word += 1;
    const words = cueText.words.slice(firstWord, word);
    const days = datesIn(words, cues, published).map(({ date }) => date);
    return { start, end, firstWord, lastWord: word - 1, days };
  });
  return { ...article, text, cueText, cues, stretches };
}

/** The days that the sentence of each word speaks of: those that it names, else the day of publication. */
function daysByWord({
  text: { words },
  stretches,
  published,
}: Analysed): (index: number) => readonly string[] {
  const stretchOf = new Uint32Array(words.length);
  stretches.forEach(({ firstWord, lastWord }, index) => {
    stretchOf.fill(index, firstWord, lastWord + 1);
  });
  const otherwise = published === undefined ? [] : [published];
  return (index) => {
    const days = stretches[stretchOf[index] ?? 0]?.days ?? [];
    return days.length > 0 ? days : otherwise;
  };
}

/** The stems of words that name something only with a capital. */
const ordinaryOf = derivedFrom(
  ({ ordinary, language }: Cues) => new Set(ordinary.map((word) => formsOf(word, language).stem)),
);

function placesIn(article: Analysed, lexicon: Lexicon): NamedPlace[] {
  const { text, language, cueText, cues, published } = article;
  const { words } = text;
  const { words: cueWords } = cueText;
  const titles = new Set(cues.titles);
  const isTitle = (index: number) => titles.has(cueWords[index]?.exact ?? '');
  const named = findKnown(text, lexicon, isTitle, ordinaryOf(cues));
  const meetings = findMeetings(cueText, named, lexicon, cues, language, daysByWord(article));
  const known = [...named, ...meetings];
  const taken = new TakenWords(words.length, known);
  const candidates = findCandidates({
    text: cueText,
    words: cueWords,
    language,
    cues,
    lexicon,
    isTitle,
    isTaken: (first, last) => taken.has(first, last),
    day: published?.slice(0, 10),
  });
  // A candidate that turns out to have the id of a known entity is that entity.
  return [...known, ...candidates]
    .map((place) => ({
      ...place,
      isKnown: lexicon.entities.has(place.slug),
      // An event without an entry is known by a noun for meetings alone.
      isMeeting:
        place.type === 'Event' &&
        (!lexicon.entities.has(place.slug) ||
          isMeeting(words.slice(place.first, place.last + 1), cues)),
    }))
    .sort((a, b) => a.first - b.first);
}

const closingOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** The span of a mention, with the quotation marks round it or round a part of it. */
function spanOf({ text: analysed }: Analysed, { first, last }: NamedPlace): Span {
  const [start, end] = [analysed.startOf(first), analysed.endOf(last)];
  const surface = analysed.from(first, last);
  const { text } = analysed;
  const closing = closingOf[text.charAt(start - 1)];
  if (closing !== undefined && surface.includes(closing)) return { start: start - 1, end };
  if (closing !== undefined && text.charAt(end) === closing)
    return { start: start - 1, end: end + 1 };
  const opening = /[«“„"](?=[^»”"]*$)/u.exec(surface)?.[0];
  const isOpen = opening !== undefined && closingOf[opening] === text.charAt(end);
  return { start, end: isOpen ? end + 1 : end };
}

function mentionOf(article: Analysed, place: NamedPlace): Mention {
  const { start, end } = spanOf(article, place);
  return {
    surface: article.text.text.slice(start, end),
    start,
    end,
    entity: place.isKnown ? place.slug : null,
    candidate: place.isKnown ? null : place.slug,
    type: place.type,
    score: place.score,
  };
}

function sentencesIn(
  { cueText: text, language, cues, stretches }: Analysed,
  places: readonly NamedPlace[],
): Sentence[] {
  let next = 0;
  return stretches.map(({ start, end, firstWord, lastWord }) => {
    const from = next;
    while ((places[next]?.first ?? Number.POSITIVE_INFINITY) <= lastWord) next += 1;
    const mentions = places.slice(from, next);
    return { text, words: text.words, language, cues, start, end, firstWord, lastWord, mentions };
  });
}

/** What was named last, the first of each type: those of a sentence, else those before it. */
function namedLast(
  mentions: readonly NamedPlace[],
  before: readonly NamedPlace[],
): readonly NamedPlace[] {
  const own = mentions.filter(
    ({ type, holds, isMeeting: isOne }) => !holds && (type !== 'Event' || isOne),
  );
  const types = new Set<string>();
  return [...own, ...before].filter(({ type }) => {
    const isFirst = !types.has(type);
    types.add(type);
    return isFirst;
  });
}

/** The surest proposal of each statement, in the order of the text. */
function surest(proposals: readonly Proposal[]): Proposal[] {
  const best = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = `${proposal.subject} ${proposal.predicate} ${proposal.object}`;
    const known = best.get(key);
    if (!known || known.confidence < proposal.confidence) best.set(key, proposal);
  }
  // Whoever takes a stand on something speaks about it.
  const stances = new Set(
    proposals
      .filter(({ predicate }) => predicate !== 'DISCUSSES')
      .map(({ subject, object }) => `${subject} DISCUSSES ${object}`),
  );
  for (const key of stances) best.delete(key);
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Reads what an article names and says, by rules alone: the same text always gives the same reading.
 *
 * @param lexicon of the known entities
 * @returns mentions in the order of the text, without overlaps, and the statements it seems to make, each once
 */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const analysis = analysed(article);
  const { text, cues, language, stretches, published } = analysis;
  const places = placesIn(analysis, lexicon);
  // Nouns that stand for names carry statements, but they name nothing by themselves.
  const referring = [...places, ...findAnaphora(text, places, cues, language, lexicon.entities)];
  const sentences = sentencesIn(
    analysis,
    referring.sort((a, b) => a.first - b.first),
  );
  const speakers = speakersOf(sentences);
  let lastNamed: readonly NamedPlace[] = [];
  const proposals = sentences.flatMap((sentence, index) => {
    if (sentence.mentions.length === 0) return [];
    const days = stretches[index]?.days ?? [];
    const past = days.find((day) => published === undefined || day <= published);
    const statedOn = past ?? published ?? null;
    const found = proposeIn(sentence, { speaker: speakers[index], lastNamed, statedOn });
    lastNamed = namedLast(sentence.mentions, lastNamed);
    return found;
  });
  return {
    // Whoever is called after a body is not the body.
    entities: places.filter(({ holds }) => !holds).map((place) => mentionOf(analysis, place)),
    statements: surest(proposals),
  };
}
