import { type Language, languages } from '../../ontology/model';
import { formsOf } from '../analyse';
import { languagesOf } from '../language';
import { foldOf, soundOf } from '../sound';
import { exactForm, wordsOf } from '../words';
import { isTelling, unique } from './forms';
import { acronymOf, searchWords, strongWords, termOf } from './terms';

/** A text that something is found by; where its language is not known, it is guessed. */
export interface SearchText {
  readonly text: string;
  readonly language?: Language | undefined;
}

/** The properties that the index is made over: terms parted by spaces, which the index takes as they are. */
export interface SearchKeys {
  /** Words of names as they are written. */
  readonly searchExact: string;
  /** Their stems. */
  readonly searchStem: string;
  /** The sounds of words and stems. */
  readonly searchSound: string;
  readonly searchFold: string;
  /** Whole names as one term: as written, by the sound of the stems, by their first letters. */
  readonly searchWhole: string;
  /** Words and stems of descriptions, quotes and titles, by their sound. */
  readonly searchAbout: string;
  /** The type, to search among some types alone. */
  readonly searchType: string;
}

/** The properties that the index is made over. */
export const searchProperties: readonly (keyof SearchKeys)[] = [
  'searchExact',
  'searchStem',
  'searchSound',
  'searchFold',
  'searchWhole',
  'searchAbout',
  'searchType',
];

interface Term {
  readonly exact: string;
  readonly stems: readonly string[];
  readonly sounds: readonly string[];
}

function termsOf({ text, language }: SearchText, cut = searchWords): Term[] {
  const words = cut(text);
  const guessed = language ? [] : languagesOf(words.map((word) => exactForm(word.text)));
  return words.map((word, index) => {
    const own = language ?? guessed[index] ?? 'en';
    const forms = formsOf(word.text, own);
    const exact = termOf(word.text);
    // A name is a lemma: of Kazakh, which has many endings, only the likeliest stem is one.
    const stems = own === 'kk' ? [forms.stem] : forms.stems;
    const sounds = [forms.exact, ...stems].map(soundOf);
    return {
      exact,
      stems: stems.map(termOf),
      sounds: sounds.filter((sound) => isTelling(sound, exact)),
    };
  });
}

/** A compound that is also written as one word: Нұр-Сұлтан, Нұрсұлтан. */
function joinedOf({ text }: SearchText): string[] {
  return wordsOf(text)
    .filter((word) => exactForm(word.text).includes('-'))
    .map((word) => termOf(word.text));
}

/** Before whole names by their sound, so that none is taken for a name as it is written: ЕҰУ for EU. */
const sounded = '0';

/** Before acronyms that follow from a name, so that none is taken for a word. */
const shortened = '1';

/** An acronym as one term. */
export const acronymTerm = (acronym: string): string => shortened + termOf(acronym);

/** Whole names as one term: by the sound of the first stems of all words, of the second ones, and so on. */
export function wholes(sounds: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...sounds.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) =>
    sounded.concat(...sounds.map((own) => own[index] ?? own.at(-1) ?? '')),
  ).filter((term) => term !== sounded);
}

const listed = (terms: readonly string[]) => unique(terms).join(' ');

/**
 * The keys by which something is found.
 *
 * @param names what it is called, in any language and script
 * @param about what is said of it
 */
export function searchKeys(
  type: string,
  names: readonly SearchText[],
  about: readonly SearchText[],
): SearchKeys {
  // An alias is short, and may be of any language: it is taken for one of each.
  const called = names.flatMap((name) =>
    name.language ? [name] : languages.map((language) => ({ ...name, language })),
  );
  const terms = called.flatMap((name) => termsOf(name));
  const byName = called.map((name) => termsOf(name, strongWords));
  const joined = names.flatMap(joinedOf);
  const acronyms = names.flatMap(({ text }) => acronymOf(strongWords(text)) ?? []);
  const sounds = [...terms.flatMap((term) => term.sounds), ...joined.map(soundOf)];
  return {
    searchExact: listed([...terms.map(({ exact }) => exact), ...joined]),
    searchStem: listed(terms.flatMap(({ stems }) => stems)),
    searchSound: listed(sounds),
    searchFold: listed(sounds.map(foldOf)),
    searchWhole: listed([
      ...byName.flatMap((own) => [
        own.map(({ exact }) => exact).join(''),
        ...wholes(own.map(({ sounds }) => sounds.slice(1))),
      ]),
      ...acronyms.map(acronymTerm),
    ]),
    searchAbout: listed(about.flatMap((text) => termsOf(text)).flatMap((term) => term.sounds)),
    searchType: type.toLowerCase(),
  };
}
