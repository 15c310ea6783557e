/**
 * Keeps what was made of a text, which is asked for again and again: words of articles. It forgets all at once when it is
 * full, which for words costs less than to remember which was asked for last.
 */
export class Memo<Value> {
  readonly #made = new Map<string, Value>();
  readonly #most: number;

  /** @param most how many values it keeps */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param make what to keep for a key that is not there */
  get(key: string, make: () => Value): Value {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    if (this.#made.size >= this.#most) this.#made.clear();
    const value = make();
    this.#made.set(key, value);
    return value;
  }
}
