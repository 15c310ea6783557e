import type { Language } from '../ontology/model';
import { englishStem } from './english';
import { fromArabic } from './kazakh/arabic';
import { fromLatin } from './kazakh/latin';
import { kazakhStem, kazakhStems } from './kazakh/stem';
import { languagesOf } from './language';
import { Memo } from './memo';
import { russianStems } from './russian';
import { scriptOf } from './script';
import { foldOf, soundOf } from './sound';
import { exactForm, matchWords } from './words';

/** A word with the forms that it is known by, each forgiving more than the one before; the same object at every place. */
export interface AnalysedWord {
  /** As it was written. */
  readonly text: string;
  /** The language that it is taken to be of. */
  readonly language: Language;
  /** Whether it is written with a capital. */
  readonly isCapital: boolean;
  /** Itself in lower case, composed (NFC), with one kind of apostrophes and hyphens. */
  readonly exact: string;
  /** `exact` without the endings of its language. Of Kazakh in any letters, in Cyrillic ones. */
  readonly stem: string;
  /** All that may be the stem, `stem` first: which of them is one, only who knows the names can tell. */
  readonly stems: readonly string[];
  /** The stem in one Latin spelling, the same whatever script or romanisation it was written in. */
  readonly sound: string;
  /** The sound with letters that are commonly mistaken for each other made one. */
  readonly fold: string;
}

/** Tells something of a word alone. */
export type WordTest = (word: AnalysedWord) => boolean;

/** The words of a text without repetition, and which of them each word of the text is. */
interface Distinct {
  readonly words: readonly AnalysedWord[];
  readonly ordinals: Uint32Array;
}

function distinctOf(words: readonly AnalysedWord[]): Distinct {
  const known = new Map<AnalysedWord, number>();
  const ordinals = new Uint32Array(words.length);
  words.forEach((word, index) => {
    const ordinal = known.get(word) ?? known.size;
    if (ordinal === known.size) known.set(word, ordinal);
    ordinals[index] = ordinal;
  });
  return { words: [...known.keys()], ordinals };
}

/**
 * A text and its words, which are told by their indices. Where each stands is kept beside them, so that a word that comes a
 * thousand times is one object: long texts are read faster by it. Offsets are UTF-16 code units.
 */
export class AnalysedText {
  readonly text: string;
  readonly words: readonly AnalysedWord[];
  readonly #starts: Uint32Array;
  readonly #told = new Map<WordTest, Uint8Array>();
  #distinct: Distinct | undefined;

  /** @param starts where each word stands */
  constructor(text: string, words: readonly AnalysedWord[], starts: Uint32Array) {
    this.text = text;
    this.words = words;
    this.#starts = starts;
  }

  /** Where a word begins; behind the last word, where the text ends. */
  startOf(index: number): number {
    return this.#starts[index] ?? (index < 0 ? 0 : this.text.length);
  }

  /** Where a word ends; before the first word, where the text begins. */
  endOf(index: number): number {
    const word = this.words[index];
    return word ? this.startOf(index) + word.text.length : this.startOf(index);
  }

  /** The text from one word to another, both with it. */
  from(first: number, last: number): string {
    return this.text.slice(this.startOf(first), this.endOf(last));
  }

  /** What stands between two words; at either end of the text, beside the one that is there. */
  between(before: number, after: number): string {
    return this.text.slice(this.endOf(before), this.startOf(after));
  }

  /**
   * Of each word whether it passes a test: 1 or 0. A test is made once for every distinct word, and must tell the same each
   * time.
   */
  those(test: WordTest): Uint8Array {
    const known = this.#told.get(test);
    if (known) return known;
    this.#distinct ??= distinctOf(this.words);
    const { words, ordinals } = this.#distinct;
    const passed = Uint8Array.from(words, (word) => (test(word) ? 1 : 0));
    const told = new Uint8Array(ordinals.length);
    for (let index = 0; index < told.length; index += 1) {
      told[index] = passed[ordinals[index] ?? 0] ?? 0;
    }
    this.#told.set(test, told);
    return told;
  }

  /** The same text with other forms of its words. */
  withWords(change: (word: AnalysedWord) => AnalysedWord): AnalysedText {
    return new AnalysedText(this.text, this.words.map(change), this.#starts);
  }
}

/** Words come again and again: the forms of as many are kept as a few large texts have. */
const most = 50_000;

const known: Readonly<Record<Language, Memo<AnalysedWord>>> = {
  kk: new Memo(most, (text) => makeForms(text, 'kk')),
  ru: new Memo(most, (text) => makeForms(text, 'ru')),
  en: new Memo(most, (text) => makeForms(text, 'en')),
};

const startsWithCapital = /^\p{Lu}/u;

function stemsOf(exact: string, language: Language, isName: boolean): readonly string[] {
  const script = scriptOf(exact);
  if (language === 'ru') return russianStems(exact, isName);
  if (language === 'en') {
    // A name among English words may be of any language, but English endings are all it can have.
    return script === 'latin' ? [englishStem(exact)] : [exact];
  }
  const cyrillic =
    script === 'latin' ? fromLatin(exact) : script === 'arabic' ? fromArabic(exact) : exact;
  const stem = kazakhStem(cyrillic);
  return [stem, ...kazakhStems(cyrillic).filter((other) => other !== stem)];
}

/**
 * The forms of one word.
 *
 * @param text as it was written
 */
export function formsOf(text: string, language: Language): AnalysedWord {
  return known[language].get(text, text);
}

function makeForms(text: string, language: Language): AnalysedWord {
  const exact = exactForm(text);
  const isCapital = startsWithCapital.test(text);
  const stems = stemsOf(exact, language, isCapital);
  const [stem = exact] = stems;
  const sound = soundOf(stem);
  return { text, language, isCapital, exact, stem, stems, sound, fold: foldOf(sound) };
}

/**
 * The words of a text, with the forms that they are searched and recognised by.
 *
 * @param language of the whole text, where it is known; else it is guessed for each run of words
 */
export function analyse(text: string, language?: Language): AnalysedText {
  const words: string[] = [];
  const starts: number[] = [];
  for (const match of matchWords(text)) {
    words.push(match[0]);
    starts.push(match.index);
  }
  const languages = language ? undefined : languagesOf(words.map(exactForm));
  return new AnalysedText(
    text,
    words.map((word, index) => formsOf(word, language ?? languages?.[index] ?? 'en')),
    Uint32Array.from(starts),
  );
}
