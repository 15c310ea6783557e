import type { Language } from '../../ontology/model';
import type { AnalysedText, AnalysedWord } from '../../text/analyse';
import type { Cues } from '../cues/read';
import type { Lexicon } from '../lexicon';

/** What finding unknown things in a text needs. */
export interface Finder {
  readonly text: AnalysedText;
  /** The words of the text. */
  readonly words: readonly AnalysedWord[];
  readonly language: Language;
  readonly cues: Cues;
  readonly lexicon: Lexicon;
  /** Whether something known has one of these words. */
  readonly isTaken: (first: number, last: number) => boolean;
  readonly isTitle: (index: number) => boolean;
  /** The day by which unnamed events are told apart. */
  readonly day: string | undefined;
}
