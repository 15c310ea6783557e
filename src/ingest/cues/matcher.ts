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

/** Whether a word is the one given or, where that has a hyphen at the end, begins with it. */
export function fits(part: string, exact: string): boolean {
  return part.endsWith('-') ? exact.startsWith(part.slice(0, -1)) : exact === part;
}

/** What most words begin. */
const noMatches: never[] = [];

/** Stands in a phrase for a few words, or none. */
const gap = '*';

/** How many words a gap stands for at most. */
const longestGap = 2;

/** The word of the text that the last of some parts fits, where the parts fit its words from one on. */
function lastOf(
  parts: readonly string[],
  words: readonly AnalysedWord[],
  first: number,
): number | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return first - 1;
  if (part === gap) {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) {
      const last = lastOf(rest, words, first + skipped);
      if (last !== undefined) return last;
    }
    return undefined;
  }
  return fits(part, words[first]?.exact ?? '') ? lastOf(rest, words, first + 1) : undefined;
}

/** Finds phrases whose words are given whole or, with a hyphen at the end, by their beginning. */
export class CueMatcher<Value> {
  readonly #byStart = new Map<string, Phrase<Value>[]>();
  /** The phrases that begin with a word, which are few and asked for again and again. */
  readonly #ofWord = new Memo<readonly Phrase<Value>[]>(50_000);

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [text, value] of phrases) {
      const parts = text.toLowerCase().split(' ');
      const key = (parts[0] ?? '').replace(/-$/, '').slice(0, keyLength);
      this.#byStart.set(key, [...(this.#byStart.get(key) ?? []), { parts, value }]);
    }
  }

  #phrasesFor(exact: string): readonly Phrase<Value>[] {
    const starts = Array.from({ length: Math.min(keyLength, exact.length) }, (_, index) =>
      exact.slice(0, index + 1),
    );
    return starts
      .flatMap((start) => this.#byStart.get(start) ?? [])
      .filter(({ parts }) => fits(parts[0] ?? '', exact))
      .sort((a, b) => b.parts.length - a.parts.length);
  }

  /** The phrases that begin at a word, those of more words first. */
  at(words: readonly AnalysedWord[], first: number): CueMatch<Value>[] {
    const exact = words[first]?.exact ?? '';
    const phrases = this.#ofWord.get(exact, () => this.#phrasesFor(exact));
    if (phrases.length === 0) return noMatches;
    const found: CueMatch<Value>[] = [];
    for (const { parts, value } of phrases) {
      const last = lastOf(parts, words, first);
      if (last !== undefined) found.push({ value, first, last });
    }
    return found;
  }
}
