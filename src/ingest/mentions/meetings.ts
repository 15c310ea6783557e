import type { Language } from '../../ontology/model';
import { type AnalysedText, type AnalysedWord, formsOf, type WordTest } from '../../text/analyse';
import { wordsOf } from '../../text/words';
import { derivedFrom } from '../cues/derive';
import type { Cues } from '../cues/read';
import type { Lexicon } from '../lexicon';
import type { KnownEntity } from '../reading';
import type { NamedPlace } from './named';
import { TakenWords } from './taken';

interface Meeting {
  readonly entity: KnownEntity;
  /** Ids of those who met and of where they did. What a meeting was about tells little: many are about the same. */
  readonly company: readonly string[];
  /** As the id ends with it, to the day or to the month; of many it does not. */
  readonly date: string | undefined;
  /** Stems of the words of its names. */
  readonly stems: ReadonlySet<string>;
  /** The same without numbers joined to them. */
  readonly nouns: ReadonlySet<string>;
  /** Stems of the words that may be the main noun of a name. */
  readonly heads: ReadonlySet<string>;
}

/** A number joined to a noun: 12-отырысы. */
const joinedNumber = /^\d+-/;

function withoutNumber(stem: string): string {
  return stem.replace(joinedNumber, '');
}

/** A Kazakh name ends with its main noun, a Russian one has it among its first words, an English one at either end. */
function headsOf(stems: readonly string[], language: Language): readonly string[] {
  if (language === 'kk') return stems.slice(-1);
  return language === 'ru' ? stems.slice(0, 2) : [...stems.slice(0, 1), ...stems.slice(-1)];
}

const companyTypes = new Set(['Person', 'Organization', 'Institution', 'Place']);

const byLexicon = new WeakMap<Lexicon, Map<Language, readonly Meeting[]>>();

function meetingsOf(lexicon: Lexicon, language: Language): readonly Meeting[] {
  const known = byLexicon.get(lexicon) ?? new Map<Language, readonly Meeting[]>();
  byLexicon.set(lexicon, known);
  const made = known.get(language);
  if (made) return made;
  const meetings = [...lexicon.entities.values()].flatMap((entity): Meeting[] => {
    const date = /\d{4}-\d{2}(?:-\d{2})?$/.exec(entity.slug)?.[0];
    if (entity.type !== 'Event') return [];
    const names = entity.names.filter((name) => name.language === language);
    const stems = names.map(({ value }) =>
      wordsOf(value).map(({ text }) => formsOf(text, language).stem),
    );
    const heads = stems.flatMap((own) => headsOf(own, language));
    return [
      {
        entity,
        company: entity.neighbours.filter((slug) =>
          companyTypes.has(lexicon.entities.get(slug)?.type ?? ''),
        ),
        date,
        stems: new Set(stems.flat()),
        nouns: new Set(stems.flat().map(withoutNumber)),
        heads: new Set(heads),
      },
    ];
  });
  known.set(language, meetings);
  return meetings;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The stems of the nouns for meetings by the first, those of more words first. */
const nounsOf = derivedFrom(({ meetings, unique, language }: Cues): Phrases => {
  const made = new Map<string, (readonly string[])[]>();
  for (const phrase of [...meetings, ...unique]) {
    const stems = wordsOf(phrase).map(({ text }) => formsOf(text, language).stem);
    const [first = ''] = stems;
    const all = [...(made.get(first) ?? []), stems];
    made.set(
      first,
      all.sort((a, b) => b.length - a.length),
    );
  }
  return made;
});

/** Tells the words that a noun for meetings begins with. */
const beginsNoun = derivedFrom((cues: Cues): WordTest => {
  const phrases = nounsOf(cues);
  return ({ stems }) => stems.some((stem) => phrases.has(withoutNumber(stem)));
});

/** What tells which of several meetings is meant: the ordinal before the noun, or a number joined to it. */
function ordinalsAt(words: readonly AnalysedWord[], index: number, cues: Cues): readonly string[] {
  const stems = words[index]?.stems ?? [];
  const before = words[index - 1];
  const isOrdinal = cues.ordinals.some((ordinal) =>
    before?.exact.startsWith(ordinal.replace(/-$/, '')),
  );
  return [
    ...(before && isOrdinal ? before.stems : []),
    ...stems.filter((stem) => joinedNumber.test(stem)),
  ];
}

/** How much more than a neighbour an ordinal tells. */
const ordinalWeight = 3;

/** Whether a name of the meeting has all words of a phrase. */
function bears({ nouns }: Meeting, phrase: readonly string[]): boolean {
  return phrase.every((stem) => nouns.has(stem));
}

/** The meeting nearest in time to a day; without a day the only one. */
function nearest(meetings: readonly Meeting[], day: string | undefined): KnownEntity | undefined {
  if (day === undefined) return meetings.length === 1 ? meetings[0]?.entity : undefined;
  const distance = ({ date }: Meeting) =>
    date === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(date) - Date.parse(day));
  return [...meetings].sort((a, b) => distance(a) - distance(b))[0]?.entity;
}

/** What else the text tells of a meeting. */
interface Circumstances {
  /** Ids of all that the text names. */
  readonly named: ReadonlySet<string>;
  readonly days: readonly string[];
  readonly ordinals: readonly string[];
}

/** A meeting of which no day is known needs as much as this to be told by. */
const leastFit = 2;

/** The meeting of the day, or of the ordinal, with most neighbours in the text; none where two have as many. */
function likeliest(
  meetings: readonly Meeting[],
  { named, days, ordinals }: Circumstances,
): KnownEntity | undefined {
  const [best, rival] = meetings
    .flatMap(({ entity, company, date, stems }) => {
      const isOfDay = date !== undefined && days.some((day) => day.startsWith(date));
      const hasOrdinal = ordinals.some((stem) => stems.has(stem));
      if (!isOfDay && !hasOrdinal) return [];
      const present = company.filter((slug) => named.has(slug)).length;
      const fits = present + (date?.length === 10 ? 1 : 0) + (hasOrdinal ? ordinalWeight : 0);
      return [{ entity, fits }];
    })
    .sort((a, b) => b.fits - a.fits);
  return best && best.fits >= leastFit && best.fits !== rival?.fits ? best.entity : undefined;
}

const uniqueOf = derivedFrom(
  ({ unique, language }: Cues) => new Set(unique.map((noun) => formsOf(noun, language).stem)),
);

/** Whether words are of a noun for meetings. */
export function isMeeting(words: readonly AnalysedWord[], cues: Cues): boolean {
  const phrases = nounsOf(cues);
  const unique = uniqueOf(cues);
  return words.some(({ stems }) =>
    stems.some((stem) => phrases.has(withoutNumber(stem)) && !unique.has(stem)),
  );
}

/**
 * Where a noun for a meeting stands for a known one of the day that the text speaks of: the round table of 9 February.
 *
 * @param places what else the text names: of several meetings of a day the one with most of it for neighbours is meant
 * @param daysAt the days that the sentence of a word names, else the day of publication
 */
export function findMeetings(
  text: AnalysedText,
  places: readonly NamedPlace[],
  lexicon: Lexicon,
  cues: Cues,
  language: Language,
  daysAt: (index: number) => readonly string[],
): NamedPlace[] {
  const { words } = text;
  const meetings = meetingsOf(lexicon, language);
  const named = new Set(places.map(({ slug }) => slug));
  const taken = new TakenWords(words.length, places);
  const found: NamedPlace[] = [];
  const phrases = nounsOf(cues);
  const unique = uniqueOf(cues);
  const bearers = new Map<string, readonly Meeting[]>();
  const bearersOf = (phrase: readonly string[]) => {
    const key = phrase.join(' ');
    const known = bearers.get(key) ?? meetings.filter((meeting) => bears(meeting, phrase));
    bearers.set(key, known);
    return known;
  };
  const mayBegin = text.those(beginsNoun(cues));
  for (let first = 0; first < words.length; first += 1) {
    if (mayBegin[first] === 0) continue;
    const noun = words[first]?.stems.map(withoutNumber).find((stem) => phrases.has(stem));
    if (noun === undefined) continue;
    const phrase = phrases
      .get(noun)
      ?.find((stems) =>
        stems.every(
          (other, offset) => offset === 0 || words[first + offset]?.stems.includes(other),
        ),
      );
    if (!phrase) continue;
    const last = first + phrase.length - 1;
    if (taken.has(first, last)) continue;
    const days = daysAt(first);
    const best = unique.has(noun)
      ? nearest(
          bearersOf(phrase).filter(({ heads }) => heads.has(noun)),
          days[0],
        )
      : likeliest(bearersOf(phrase), { named, days, ordinals: ordinalsAt(words, first, cues) });
    if (!best) continue;
    found.push({
      first,
      last,
      slug: best.slug,
      type: 'Event',
      isKnown: true,
      score: 0.6,
    });
    first = last;
  }
  return found;
}
