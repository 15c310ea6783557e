import type { AnalysedWord } from '../../text/analyse';

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

function fits(part: string, exact: string): boolean {
  return part.endsWith('-') ? exact.startsWith(part.slice(0, -1)) : exact === part;
}

/** Finds phrases whose words are given whole or, with a hyphen at the end, by their beginning. */
export class CueMatcher<Value> {
  readonly #byStart = new Map<string, Phrase<Value>[]>();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [text, value] of phrases) {
      const parts = text.toLowerCase().split(' ');
      const key = (parts[0] ?? '').replace(/-$/, '').slice(0, keyLength);
      this.#byStart.set(key, [...(this.#byStart.get(key) ?? []), { parts, value }]);
    }
    for (const phrases of this.#byStart.values()) {
      phrases.sort((a, b) => b.parts.length - a.parts.length);
    }
  }

  /** The phrases that begin at a word, those of more words first. */
  at(words: readonly AnalysedWord[], first: number): CueMatch<Value>[] {
    const exact = words[first]?.exact ?? '';
    const found: CueMatch<Value>[] = [];
    for (let length = Math.min(keyLength, exact.length); length > 0; length -= 1) {
      for (const { parts, value } of this.#byStart.get(exact.slice(0, length)) ?? []) {
        if (parts.every((part, index) => fits(part, words[first + index]?.exact ?? ''))) {
          found.push({ value, first, last: first + parts.length - 1 });
        }
      }
    }
    return found.sort((a, b) => b.last - a.last);
  }
}
