import type { Language } from '../../ontology/model';
import type { AnalysedWord } from '../../text/analyse';
import type { Cues } from '../cues/read';
import type { NamedPlace } from '../mentions/named';
import type { Span } from '../sentences';

/** A sentence with its words and what it names; indices of words are those of the whole text. */
export interface Sentence extends Span {
  readonly text: string;
  readonly language: Language;
  readonly cues: Cues;
  /** All words of the text. */
  readonly words: readonly AnalysedWord[];
  readonly firstWord: number;
  readonly lastWord: number;
  readonly mentions: readonly NamedPlace[];
}
