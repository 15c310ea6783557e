import type { AnalysedWord } from '../../text/analyse';
import { Memo } from '../../text/memo';

/** A phrase that was found: which one, and where its words stand. */
export interface CueMatch<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

interface Phrase<Value> {
  readonly parts: readonly string[];
  readonly value: Value;
}

/** How many letters of the beginning of a word phrases are found by. */
const keyLength = 3;

/** Whether a word is the one given or, where that has a hyphen at an end, begins or ends with it. */
export function fits(part: string, exact: string): boolean {
  if (part.startsWith('-')) return exact.endsWith(part.slice(1));
  return part.endsWith('-') ? exact.startsWith(part.slice(0, -1)) : exact === part;
}

/** What most words begin. */
const noMatches: never[] = [];

/** Stands in a phrase for a few words, or none. */
const gap = '*';

/** How many words a gap stands for at most. */
const longestGap = 2;

/** The word of the text that the last part fits, where the parts from `at` on fit its words from `first` on. */
function lastOf(
  parts: readonly string[],
  words: readonly AnalysedWord[],
  first: number,
  at: number,
): number | undefined {
  const part = parts[at];
  if (part === undefined) return first - 1;
  if (part === gap) {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) {
      const last = lastOf(parts, words, first + skipped, at + 1);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  return fits(part, words[first]?.exact ?? '')
    ? lastOf(parts, words, first + 1, at + 1)
    : undefined;
}

/**
 * Tells of a word whether it is one of those given or, where they have a hyphen at the end, begins with one. It keeps what
 * it told.
 */
export function wordTest(parts: readonly string[]): (exact: string) => boolean {
  if (parts.length === 0) return () => false;
  const told = new Memo<boolean>(50_000, (exact) => parts.some((part) => fits(part, exact)));
  return (exact) => told.get(exact, exact);
}

/** Finds phrases whose words are given whole or, with a hyphen, by their beginning or end. */
export class CueMatcher<Value> {
  readonly #byStart = new Map<string, Phrase<Value>[]>();
  /** The phrases that begin with a word, which are few and asked for again and again. */
  readonly #ofWord = new Memo<readonly Phrase<Value>[]>(50_000, (exact) => this.#phrasesFor(exact));

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [text, value] of phrases) {
      const parts = text.toLowerCase().split(' ');
      const [start = ''] = parts;
      // What is told by the ends of words may begin with any letters.
      const key = start.startsWith('-') ? '' : start.replace(/-$/, '').slice(0, keyLength);
      this.#byStart.set(key, [...(this.#byStart.get(key) ?? []), { parts, value }]);
    }
  }

  /** Whether a phrase begins with a word. */
  readonly mayBegin = ({ exact }: AnalysedWord): boolean =>
    this.#ofWord.get(exact, exact).length > 0;

  #phrasesFor(exact: string): readonly Phrase<Value>[] {
    const starts = Array.from({ length: Math.min(keyLength, exact.length) + 1 }, (_, length) =>
      exact.slice(0, length),
    );
    return starts
      .flatMap((start) => this.#byStart.get(start) ?? [])
      .filter(({ parts }) => fits(parts[0] ?? '', exact))
      .sort((a, b) => b.parts.length - a.parts.length);
  }

  /** The phrases that begin at a word, those of more words first. */
  at(words: readonly AnalysedWord[], first: number): CueMatch<Value>[] {
    const exact = words[first]?.exact ?? '';
    const phrases = this.#ofWord.get(exact, exact);
    if (phrases.length === 0) return noMatches;
    const found: CueMatch<Value>[] = [];
    for (const { parts, value } of phrases) {
      // The first word fits: phrases are found by it.
      const last = lastOf(parts, words, first + 1, 1);
      if (last !== undefined) found.push({ value, first, last });
    }
    return found;
  }
}
