import type { Language } from '../../ontology/model';
import type { NamedPlace } from '../mentions/named';
import { bodyTypes } from './ends';
import { casesOfMention, isFormer, isOffice, isOfficeOf } from './ends-of-cue';
import type { Sentence } from './sentence';

/** A statement that two names make by standing side by side. */
export interface Adjacent {
  readonly edge: string;
  readonly subject: NamedPlace;
  readonly object: NamedPlace;
  readonly confidence: number;
}

/** How many words may stand between a body and its meeting: its twelfth session. */
const meetingReach = 2;

/** Whether a body stands in the genitive of a meeting: комиссияның отырысы, заседание Комиссии, session of the Commission. */
function hosts(sentence: Sentence, body: NamedPlace, meeting: NamedPlace): boolean {
  if (!bodyTypes.has(body.type) || !meeting.isMeeting) return false;
  const isBefore = body.last < meeting.first;
  const [first, last] = isBefore ? [body, meeting] : [meeting, body];
  const between = sentence.words.slice(first.last + 1, last.first).map(({ exact }) => exact);
  if (between.length > meetingReach) return false;
  if (/[,;:]/.test(sentence.text.between(first.last, last.first))) return false;
  if (sentence.language === 'en') return !isBefore && between[0] === 'of';
  const isGenitive = casesOfMention(sentence, body).has('genitive');
  return sentence.language === 'kk'
    ? isBefore && isGenitive
    : !isBefore && isGenitive && between.length === 0;
}

/** Words between a meeting and where it is held: at a briefing in Almaty. */
const placing: Readonly<Record<Language, RegExp>> = { kk: /^$/, ru: /^\sво?\s$/, en: /^\sin\s$/ };

/** Whether a meeting stands right before its place. */
function isHeldAt({ text, language }: Sentence, meeting: NamedPlace, place: NamedPlace): boolean {
  if (meeting.type !== 'Event' || place.type !== 'Place') return false;
  const gap = text.between(meeting.last, place.first);
  return placing[language].test(gap);
}

/** Whether an organization stands in the genitive of a part of it: Институт парламентаризма партии «Amanat». */
function isWithinBody(sentence: Sentence, part: NamedPlace, body: NamedPlace): boolean {
  const { text, language } = sentence;
  if (language !== 'ru' || part.type !== 'Organization' || body.type !== 'Organization')
    return false;
  const gap = text.between(part.last, body.first);
  const cases = casesOfMention(sentence, body);
  return /^[»"”]?\s$/.test(gap) && cases.has('genitive') && !cases.has('nominative');
}

/** Whether an office stands in apposition to whoever holds it: Erlan Karin, the state counselor. */
function isApposedOffice(sentence: Sentence, person: NamedPlace, office: NamedPlace): boolean {
  const { text } = sentence;
  const gap = text.between(person.last, office.first);
  return (
    person.type === 'Person' &&
    isOffice(sentence, office) &&
    /^,\s(?:the\s)?$/.test(gap) &&
    !/^\s+\p{Lu}/u.test(text.text.slice(text.endOf(office.last)))
  );
}

/**
 * Who holds an office that a further title stands behind: Мемлекеттік кеңесші — комиссия төрағасының орынбасары Ерлан Қарин.
 */
function holderBehindTitles(sentence: Sentence, office: NamedPlace): NamedPlace | undefined {
  const { words, text, cues, mentions } = sentence;
  if (!isOffice(sentence, office) || isFormer(sentence, office.first)) return undefined;
  const index = mentions.indexOf(office);
  const person = mentions.slice(index + 1).find(({ type }) => !bodyTypes.has(type));
  if (person?.type !== 'Person') return undefined;
  if (!casesOfMention(sentence, office).has('nominative')) return undefined;
  const isJoined =
    /^\s*[,–—-]\s/.test(text.between(office.last, office.last + 1)) ||
    cues.conjunctions.includes(words[office.last + 1]?.exact ?? '');
  if (!isJoined) return undefined;
  const isTitle = (at: number) => cues.titles.includes(words[at]?.exact ?? '');
  const isOwn = (at: number) =>
    isTitle(at) ||
    cues.conjunctions.includes(words[at]?.exact ?? '') ||
    mentions.some(({ first, last }) => first <= at && at <= last);
  const between = Array.from(
    { length: person.first - office.last - 1 },
    (_, offset) => office.last + 1 + offset,
  );
  // A body that no title stands beside is a subject of its own.
  return between.some(isTitle) && between.every(isOwn) ? person : undefined;
}

/** Whether somebody stands right behind what he is called after a body, and still is that. */
function isCalled(sentence: Sentence, called: NamedPlace, person: NamedPlace): boolean {
  const { words, text, cues } = sentence;
  const between = words.slice(called.last + 1, person.first);
  const gap = text.between(called.last, person.first);
  return (
    person.type === 'Person' &&
    between.length <= 1 &&
    !/[.,;:]/.test(gap) &&
    !isFormer(sentence, called.first) &&
    !between.some(({ exact }) => cues.conjunctions.includes(exact))
  );
}

/**
 * What names that stand side by side say: offices before those who hold them, people behind what they are called after a
 * body, parts before the body that they belong to, meetings with the bodies that hold them.
 */
export function* adjacentIn(sentence: Sentence): Generator<Adjacent> {
  for (const [index, second] of sentence.mentions.entries()) {
    const first = sentence.mentions[index - 1];
    const holder = holderBehindTitles(sentence, second);
    if (holder) yield { edge: 'HEADS', subject: holder, object: second, confidence: 0.8 };
    if (!first) continue;
    if (first.holds) {
      if (isCalled(sentence, first, second)) {
        yield { edge: first.holds, subject: second, object: first, confidence: 0.85 };
      }
    } else if (isOfficeOf(sentence, first, second) && !isFormer(sentence, first.first)) {
      yield { edge: 'HEADS', subject: second, object: first, confidence: 0.85 };
    } else if (isApposedOffice(sentence, first, second)) {
      yield { edge: 'HEADS', subject: first, object: second, confidence: 0.8 };
    } else if (isWithinBody(sentence, first, second)) {
      yield { edge: 'PART_OF', subject: first, object: second, confidence: 0.8 };
    } else if (isHeldAt(sentence, first, second)) {
      yield { edge: 'HELD_AT', subject: first, object: second, confidence: 0.75 };
    } else if (hosts(sentence, first, second)) {
      yield { edge: 'ORGANIZES', subject: first, object: second, confidence: 0.7 };
    } else if (hosts(sentence, second, first)) {
      yield { edge: 'ORGANIZES', subject: second, object: first, confidence: 0.7 };
    }
  }
}
