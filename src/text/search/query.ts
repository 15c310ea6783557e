import { type Language, languages } from '../../ontology/model';
import { formsOf } from '../analyse';
import { wholeWords } from '../kazakh/lexicon';
import { otherLayouts } from '../keyboard';
import { soundOf } from '../sound';
import { type TermForms, termFormsOf, unique, wrongLetters } from './forms';
import { acronymTerm, wholes } from './keys';
import { type SearchWord, strongWords, termOf } from './terms';
import { namingWords, tellingWords } from './titles';

/** How well something is found, the best first. What stands later in this list ranks lower, whatever else. */
export const tiers = [
  'WHOLE_NAME',
  'WHOLE_STEM',
  'EXACT',
  'STEM',
  'SOUND',
  'FOLD',
  'WHOLE_TYPO',
  'MIXED',
  'TYPO',
  'PREFIX',
  'WITHIN',
  'TEXT',
] as const;

export type Tier = (typeof tiers)[number];

/**
 * A step between tiers: what Lucene makes of frequencies and lengths moves a score by less than this, so that the
 * tier can be told from the score.
 */
export const tierStep = 10_000;

/** The longest text that is searched, in UTF-16 code units. */
export const longestSearch = 300;

/** How many stems of a word are tried in whole names. */
const mostStems = 5;

/** The most words that are looked for; a text with more finds what the first ones find. */
const mostWords = 16;

/** A word of the question with the terms that stand for it. */
interface Asked extends TermForms {
  /** One letter, which stands for a name that begins with it. */
  readonly isInitial: boolean;
}

/** Of which language a word of a question is, a few words do not tell: the stems of all are tried where none is given. */
function askedOf(text: string, tried: readonly Language[]): Asked {
  const forms = termFormsOf(text, tried);
  return { ...forms, isInitial: [...forms.exact].length === 1 && /\p{L}/u.test(forms.exact) };
}

const field = (name: string, terms: readonly string[]) => terms.map((term) => `${name}:${term}`);

/** Names whose first letter romanisations write with two: Y. for Yevgeniy, whose sound begins with e. */
const doubled: Readonly<Record<string, readonly string[]>> = { y: ['e', 'i'], z: ['z', 'j'] };

const initials = ({ isInitial, exact, sounds }: Asked) =>
  isInitial ? (doubled[exact] ?? sounds).map((sound) => `searchSound:${sound}*`) : [];

/** A term with letters wrong; none of a term that is too short to tell. */
function misspelt(name: string, term: string): string[] {
  const wrong = wrongLetters(term);
  return wrong > 0 ? [`${name}:${term}~${wrong}`] : [];
}

/** From this length on the first letter may be wrong too. */
const longWord = 8;

/** From this length on a stem tells enough to be found with a letter wrong: Башымав, of Башымавтың. */
const tellingStem = 7;

/**
 * A word with letters wrong, but not the first of a short one, and a long stem with one; none of a word that is known, which
 * is no slip.
 */
function typos({ folds: [fold = '', stem = ''], stems }: Asked): string[] {
  if (stems.some((known) => wholeWords.has(known))) return [];
  const ofStem = stem.length >= tellingStem ? [`searchFold:${stem}~1`] : [];
  const wrong = misspelt('searchFold', fold);
  if (fold.length >= longWord) return [...wrong, ...ofStem];
  return wrong.map((clause) => `(+${clause} +searchFold:${fold.charAt(0)}*)`);
}

const prefixes = ({ exact, sounds, isInitial }: Asked) => {
  if (isInitial) return [];
  const [sound = exact] = sounds;
  return exact.length < 2 ? [] : [`searchExact:${exact}*`, `searchSound:${sound}*`];
};

type WordClauses = (word: Asked) => readonly string[];

/** What a word may be found by at each level of forgiveness; each level includes those before. */
const levels: readonly (readonly [Tier, WordClauses])[] = [
  ['EXACT', (word) => [...field('searchExact', [word.exact]), ...initials(word)]],
  ['STEM', ({ stems }) => [...field('searchExact', stems), ...field('searchStem', stems)]],
  ['SOUND', ({ sounds }) => field('searchSound', sounds)],
  ['FOLD', ({ folds }) => field('searchFold', folds)],
];

/** A clause of the query, and how well what meets it is found. */
type TierClause = readonly [Tier, string];

const all = (groups: readonly (readonly string[])[]) =>
  groups.map((clauses) => `+(${unique(clauses).join(' ')})`).join(' ');

/** The words that count, no more than are looked for. */
const countedWords = (text: string) => strongWords(text).slice(0, mostWords);

/** A word in capitals alone, which may be an acronym. */
const capitals = /^\p{Lu}{3,}$/u;

/** Names that are the text from beginning to end. */
function wholeClauses(text: string, tried: readonly Language[]): TierClause[] {
  const words = strongWords(text).map((word) => word.text);
  const sounds = unique(
    tried.flatMap((language) =>
      wholes(words.map((word) => formsOf(word, language).stems.slice(0, mostStems).map(soundOf))),
    ),
  );
  const acronyms = words.length === 1 ? words.filter((word) => capitals.test(word)) : [];
  const wrong = sounds.flatMap((sound) => misspelt('searchWhole', sound));
  return [
    ['WHOLE_NAME', `searchWhole:${words.map(termOf).join('')}`],
    ['WHOLE_STEM', field('searchWhole', [...sounds, ...acronyms.map(acronymTerm)]).join(' ')],
    ['WHOLE_TYPO', wrong.length > 0 ? `+(${wrong.join(' ')})${nearly(words, tried)}` : ''],
  ];
}

/** How names are looked for within a text: Lucene takes about a thousand terms in all. */
const within = { mostWords: 10, longestName: 6, stems: 3 } as const;

/** Names of two words or more that stand within a text and leave out nothing that tells, as they are or by their sound. */
function withinClause(counted: readonly SearchWord[], tried: readonly Language[]): TierClause {
  const telling = tellingWords(counted);
  const words = counted.slice(0, within.mostWords).map((word) => ({
    word,
    term: termOf(word.text),
    sounds: tried.map((language) =>
      formsOf(word.text, language).stems.slice(0, within.stems).map(soundOf),
    ),
  }));
  const terms: string[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let length = 2; length <= within.longestName; length += 1) {
      const run = words.slice(first, first + length);
      if (run.length < length || run.length === counted.length) break;
      const met = run.filter(({ word }) => telling.has(word)).length;
      if (met < telling.size) continue;
      terms.push(run.map(({ term }) => term).join(''));
      for (const index of tried.keys()) {
        terms.push(...wholes(run.map(({ sounds }) => sounds[index] ?? [])));
      }
    }
  }
  return ['WITHIN', field('searchWhole', unique(terms)).join(' ')];
}

/**
 * That each word of a name is there, if with one letter wrong: the letters that may be wrong in a whole name must not all
 * be those of one short word (Марс for Парт).
 */
function nearly(words: readonly string[], tried: readonly Language[]): string {
  if (words.length === 1) return '';
  return words
    .map((word) => {
      const asked = askedOf(word, tried);
      const near = asked.folds
        .filter((fold) => fold.length > 3)
        .map((fold) => `searchFold:${fold}~1`);
      return ` +(${[...formsOfWord(asked), ...near, ...typos(asked)].join(' ')})`;
    })
    .join('');
}

/** What a word may be found by at the first levels of forgiveness, at all of them where none are named. */
const formsOfWord = (word: Asked, count = levels.length) =>
  levels.slice(0, count).flatMap(([, clausesFor]) => clausesFor(word));

/** Names that have all words of a text, in one way or another. */
function nameClauses(words: readonly Asked[], isPrefix: boolean): TierClause[] {
  const last = words.length - 1;
  const begun = words.map((word, index) => [
    ...formsOfWord(word),
    ...(isPrefix && index < last ? [] : prefixes(word)),
  ]);
  const wrong = words.map((word) => [...formsOfWord(word), ...typos(word)]);
  return [
    ...levels.map(
      ([tier], index): TierClause => [tier, all(words.map((word) => formsOfWord(word, index + 1)))],
    ),
    ['PREFIX', all(begun)],
    ...(isPrefix ? [] : [['TYPO', all(wrong)] as const]),
  ];
}

/** Some words name a thing, the others are said of it or are titles: депутат Башимов; or all are said of it. */
function aboutClauses(words: readonly Asked[], naming: readonly Asked[]): TierClause[] {
  const mixed = (some: readonly Asked[]) => {
    const named = some.map((word) => [...initials(word), ...field('searchFold', word.folds)]);
    const met = some.map(({ sounds }, index) => [
      ...field('searchAbout', sounds),
      ...(named[index] ?? []),
    ]);
    return `${all(met)} +(${named.flat().join(' ')})`;
  };
  return [
    ['MIXED', mixed(words)],
    ...(naming.length < words.length ? [['MIXED', mixed(naming)] as const] : []),
    ['TEXT', all(words.map(({ sounds }) => field('searchAbout', sounds)))],
  ];
}

/** The tiers of what was typed under another layout, which is a typing error. */
const slipped: Partial<Record<Tier, Tier>> = {
  WHOLE_NAME: 'WHOLE_TYPO',
  WHOLE_STEM: 'WHOLE_TYPO',
  SOUND: 'TYPO',
};

function slipClauses(text: string, tried: readonly Language[]): TierClause[] {
  const asked = (other: string) => countedWords(other).map((word) => askedOf(word.text, tried));
  return otherLayouts(text).flatMap((other) =>
    [...wholeClauses(other, tried), ...nameClauses(asked(other), false)].flatMap(
      ([tier, clause]): TierClause[] => {
        const lower = slipped[tier];
        return lower ? [[lower, clause]] : [];
      },
    ),
  );
}

/** The tier whose boost is 1: those above and below fit into the range of a float. */
const middle = 5;

/** A tier by the number of steps that its boost is away from 1: the greater, the better. */
export function tierAt(steps: number): Tier | undefined {
  return tiers[middle - steps];
}

/** The boost of a tier, in digits: the syntax has no exponents. */
function boostOf(tier: Tier): string {
  const steps = middle - tiers.indexOf(tier);
  return steps < 0
    ? (tierStep ** steps).toFixed(4 * -steps)
    : String(BigInt(tierStep) ** BigInt(steps));
}

/** What stands for nothing: a term that no index has. */
const nothing = 'searchType:\uffff';

/** How a text is searched. */
export interface SearchOptions {
  /** Whether the last word has only begun to be typed. */
  readonly isPrefix?: boolean;
  /** Whether things are found by names alone, not by what is said of them. */
  readonly isNameOnly?: boolean;
  /** The language of the text; all are tried where it is not known. */
  readonly language?: Language | undefined;
  /** The types to search among; all where none are named. */
  readonly types?: readonly string[] | undefined;
}

/**
 * The query, in the syntax of Lucene, that finds a text. It holds letters, digits and the operators that are put here,
 * never a character of the text that means something to Lucene.
 */
export function searchQuery(
  text: string,
  { isPrefix = false, isNameOnly = false, language, types }: SearchOptions = {},
): string {
  const tried = language ? [language] : languages;
  const counted = countedWords(text);
  const asked = (some: readonly SearchWord[]) => some.map((word) => askedOf(word.text, tried));
  const words = asked(counted);
  if (words.length === 0) return nothing;
  const whole = wholeClauses(text, tried);
  const clauses = [
    // What is still being typed is not misspelt, but unfinished.
    ...(isPrefix ? whole.filter(([tier]) => tier !== 'WHOLE_TYPO') : whole),
    ...nameClauses(words, isPrefix),
    ...slipClauses(text, tried),
    ...(isNameOnly ? [] : aboutClauses(words, asked(namingWords(counted)))),
    ...(isNameOnly || isPrefix ? [] : [withinClause(counted, tried)]),
  ]
    // A word may have no sound, as a sign of Arabic script alone.
    .filter(([, clause]) => clause !== '' && !clause.includes('()'))
    .map(([tier, clause]) => `(${clause})^${boostOf(tier)}`);
  const wanted = types?.map((type) => `searchType:${type.toLowerCase()}`);
  return `+(${clauses.join(' ')})${wanted ? ` +(${wanted.join(' ') || nothing})^0` : ''}`;
}
