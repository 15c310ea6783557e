import type { Language } from '../../ontology/model';
import { formsOf } from '../analyse';
import { languagesOf } from '../language';
import { foldOf, soundOf } from '../sound';
import { exactForm, wordsOf } from '../words';
import { searchWords, termOf } from './terms';

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
  /** Whole names as one term: as written, and by the sound of the stems. */
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
  readonly stem: string;
  readonly sounds: readonly string[];
}

function termsOf({ text, language }: SearchText): Term[] {
  const words = searchWords(text);
  const guessed = language ? [] : languagesOf(words.map((word) => exactForm(word.text)));
  return words.map((word, index) => {
    const forms = formsOf(word.text, language ?? guessed[index] ?? 'en');
    const exact = termOf(word.text);
    return { exact, stem: termOf(forms.stem), sounds: [soundOf(exact), forms.sound] };
  });
}

/** A compound that is also written as one word: Нұр-Сұлтан, Нұрсұлтан. */
function joinedOf({ text }: SearchText): string[] {
  return wordsOf(text)
    .filter((word) => /[-']/u.test(word.text))
    .map((word) => termOf(word.text));
}

const listed = (terms: readonly string[]) => [...new Set(terms)].filter(Boolean).join(' ');

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
  const byName = names.map(termsOf);
  const terms = byName.flat();
  const joined = names.flatMap(joinedOf);
  const sounds = [...terms.flatMap((term) => term.sounds), ...joined.map(soundOf)];
  return {
    searchExact: listed([...terms.map(({ exact }) => exact), ...joined]),
    searchStem: listed(terms.map(({ stem }) => stem)),
    searchSound: listed(sounds),
    searchFold: listed(sounds.map(foldOf)),
    searchWhole: listed(
      byName.flatMap((own) => [
        own.map(({ exact }) => exact).join(''),
        own.map(({ sounds: [, stem] }) => stem).join(''),
      ]),
    ),
    searchAbout: listed(about.flatMap(termsOf).flatMap((term) => term.sounds)),
    searchType: type.toLowerCase(),
  };
}
