/**
 * Keeps what was made of a text, which is asked for again and again: words of articles. It forgets all at once when it is
 * full, which for words costs less than to remember which was asked for last.
 */
export class Memo<Value, From = string> {
  readonly #made = new Map<string, Value>();
  readonly #most: number;
  readonly #make: (from: From) => Value;

  /**
   * @param most how many values it keeps
   * @param make makes the value of a key that is not there
   */
  constructor(most: number, make: (from: From) => Value) {
    this.#most = most;
    this.#make = make;
  }

  /** @param from what the value is made from: mostly the key itself */
  get(key: string, from: From): Value {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    if (this.#made.size >= this.#most) this.#made.clear();
    const value = this.#make(from);
    this.#made.set(key, value);
    return value;
  }
}
