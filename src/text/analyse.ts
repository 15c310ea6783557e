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
import { exactForm, type Word, wordsOf } from './words';

/** The forms that a word is known by, each forgiving more than the one before. */
export interface WordForms {
  /** As it was written. The same string for every place, which makes look-ups by it cheap. */
  readonly text: string;
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

/** A word with the forms that it is known by. */
export interface AnalysedWord extends Word, WordForms {
  /** The language that the word is taken to be of. */
  readonly language: Language;
}

/** Words come again and again: the forms of as many are kept as a few large texts have. */
const most = 50_000;

const known: Readonly<Record<Language, Memo<WordForms>>> = {
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
export function formsOf(text: string, language: Language): WordForms {
  return known[language].get(text, text);
}

function makeForms(text: string, language: Language): WordForms {
  const exact = exactForm(text);
  const isCapital = startsWithCapital.test(text);
  const stems = stemsOf(exact, language, isCapital);
  const [stem = exact] = stems;
  const sound = soundOf(stem);
  return { text, isCapital, exact, stem, stems, sound, fold: foldOf(sound) };
}

/**
 * The words of a text, with the forms that they are searched and recognised by.
 *
 * @param language of the whole text, where it is known; else it is guessed for each run of words
 */
export function analyse(text: string, language?: Language): AnalysedWord[] {
  const words = wordsOf(text);
  const languages = language ? undefined : languagesOf(words.map((word) => exactForm(word.text)));
  return words.map((word, index) => {
    const own = language ?? languages?.[index] ?? 'en';
    const { text, isCapital, exact, stem, stems, sound, fold } = formsOf(word.text, own);
    return {
      text,
      start: word.start,
      end: word.end,
      language: own,
      isCapital,
      exact,
      stem,
      stems,
      sound,
      fold,
    };
  });
}
