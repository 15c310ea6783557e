import type { Language } from '../../ontology/model';
import type { AnalysedText, AnalysedWord } from '../../text/analyse';
import type { Cues } from '../cues/read';
import type { NamedPlace } from '../mentions/named';
import type { Span } from '../sentences';

/** A sentence with its words and what it names; indices of words are those of the whole text. */
export interface Sentence extends Span {
  /** The whole text. */
  readonly text: AnalysedText;
  /** All words of the text. */
  readonly words: readonly AnalysedWord[];
  readonly language: Language;
  readonly cues: Cues;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly mentions: readonly NamedPlace[];
}
