import type { Place } from './named';

/** Which words of a text something has already. */
export class TakenWords {
  readonly #taken: Uint8Array;

  /**
   * @param length how many words the text has
   * @param places whose words are taken from the beginning
   */
  constructor(length: number, places: Iterable<Place> = []) {
    this.#taken = new Uint8Array(length);
    for (const place of places) this.add(place);
  }

  add({ first, last }: Place): void {
    this.#taken.fill(1, first, last + 1);
  }

  /** Whether one of the words from `first` to `last` is taken. */
  has(first: number, last: number): boolean {
    for (let index = first; index <= last; index += 1) {
      if (this.#taken[index] === 1) return true;
    }
    return false;
  }
}
