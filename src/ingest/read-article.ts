import type { Language } from '../ontology/model';
import { type AnalysedWord, analyse } from '../text/analyse';
import { cuesOf } from './cues/read';
import type { Lexicon } from './lexicon';
import { findCandidates } from './mentions/candidates';
import { findKnown } from './mentions/known';
import type { NamedPlace } from './mentions/named';
import type { Article, Mention, Proposal, Reading } from './reading';
import { sentencesOf } from './sentences';
import { datesIn } from './statements/dates';
import { proposeIn } from './statements/propose';
import type { Sentence } from './statements/sentence';
import { speakersOf } from './statements/speakers';

interface Analysed {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly AnalysedWord[];
}

function placesIn(
  { text, language, words }: Analysed,
  lexicon: Lexicon,
  published: string | undefined,
): NamedPlace[] {
  const cues = cuesOf(language);
  const titles = new Set(cues.titles);
  const isTitle = (index: number) => titles.has(words[index]?.exact ?? '');
  const known: NamedPlace[] = findKnown(text, words, lexicon, isTitle).map((found) => ({
    ...found,
    type: lexicon.entities.get(found.slug)?.type ?? '',
    isKnown: true,
  }));
  const taken = new Uint8Array(words.length);
  for (const { first, last } of known) taken.fill(1, first, last + 1);
  const candidates = findCandidates({
    text,
    words,
    language,
    cues,
    isTitle,
    isTaken: (first, last) => taken.subarray(first, last + 1).includes(1),
    day: published?.slice(0, 10),
  });
  // A candidate that turns out to have the id of a known entity is that entity.
  return [...known, ...candidates]
    .map((place) => ({ ...place, isKnown: lexicon.entities.has(place.slug) }))
    .sort((a, b) => a.first - b.first);
}

const quotes: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** The span of a mention, with quotation marks that open or close within it. */
function spanOf(
  { text, words }: Analysed,
  { first, last }: NamedPlace,
): { start: number; end: number } {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const closing = quotes[text.charAt(start - 1)];
  if (closing === undefined) return { start, end };
  if (text.slice(start, end).includes(closing)) return { start: start - 1, end };
  return text.charAt(end) === closing ? { start: start - 1, end: end + 1 } : { start, end };
}

function mentionOf(analysed: Analysed, place: NamedPlace): Mention {
  const { start, end } = spanOf(analysed, place);
  return {
    surface: analysed.text.slice(start, end),
    start,
    end,
    entity: place.isKnown ? place.slug : null,
    candidate: place.isKnown ? null : place.slug,
    type: place.type,
    score: place.score,
  };
}

function sentencesWith(analysed: Analysed, places: readonly NamedPlace[]): Sentence[] {
  const { text, language, words } = analysed;
  const cues = cuesOf(language);
  let word = 0;
  let place = 0;
  return sentencesOf(text).map(({ start, end }) => {
    while ((words[word]?.start ?? end) < start) word += 1;
    const firstWord = word;
    while ((words[word]?.start ?? end) < end) word += 1;
    const lastWord = word - 1;
    const mentions: NamedPlace[] = [];
    for (let next = places[place]; next && next.first <= lastWord; next = places[place]) {
      if (next.first >= firstWord) mentions.push(next);
      place += 1;
    }
    return { text, language, cues, start, end, words, firstWord, lastWord, mentions };
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
  return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Reads what an article names and says, by rules alone: the same text always gives the same reading.
 *
 * @param lexicon of the known entities
 * @returns mentions in the order of the text, without overlaps, and the statements it seems to make, each once
 */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  const { text, language, published } = article;
  const analysed: Analysed = { text, language, words: analyse(text, language) };
  const places = placesIn(analysed, lexicon, published);
  const sentences = sentencesWith(analysed, places);
  const speakers = speakersOf(sentences);
  const proposals = sentences.flatMap((sentence, index) => {
    if (sentence.mentions.length === 0) return [];
    const own = sentence.words.slice(sentence.firstWord, sentence.lastWord + 1);
    const statedOn =
      datesIn(own, sentence.cues, published).find(
        ({ date }) => published === undefined || date <= published,
      )?.date ??
      published ??
      null;
    return proposeIn(sentence, { speaker: speakers[index], statedOn });
  });
  return {
    entities: places.map((place) => mentionOf(analysed, place)),
    statements: surest(proposals),
  };
}
