import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { isDate } from '../ontology/date';
import { anyOf, didYouMean, type Place, type Problem } from './problem';

/** Characters that no text of ours has: they are invisible, and break terminals and files. */
const controlCharacter = /[\p{Cc}\ufeff]/u;

const longestText = 2_000;

/** Brings a text into the form it is stored in: composed letters (NFC), single spaces. */
export function normalText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** One entry of a file. Reads its keys, and notes what is wrong with them and where. */
export class Item {
  readonly #pairs = new Map<string, Pair<Node, Node | null>>();
  readonly #oddKeys: Node[] = [];

  constructor(
    readonly file: string,
    readonly map: YAMLMap<Node, Node | null>,
    readonly lines: LineCounter,
    readonly problems: Problem[],
  ) {
    for (const pair of map.items) {
      if (isScalar(pair.key)) this.#pairs.set(String(pair.key.value), pair);
      else this.#oddKeys.push(pair.key);
    }
  }

  has(key: string): boolean {
    return this.#pairs.has(key);
  }

  /** Where the value of a key stands; the entry itself when it has no such key. */
  place(key?: string): Place {
    const pair = key === undefined ? undefined : this.#pairs.get(key);
    return this.#placeOf(pair?.value ?? pair?.key ?? this.map);
  }

  #placeOf(node: Node): Place {
    const { line, col } = this.lines.linePos(node.range?.[0] ?? 0);
    return { file: this.file, line, column: col };
  }

  report(message: string, key?: string): void {
    this.problems.push({ ...this.place(key), message });
  }

  #reportAt(node: Node, message: string): void {
    this.problems.push({ ...this.#placeOf(node), message });
  }

  /** Notes keys that an entry of this sort does not have. */
  expectKeys(sort: string, known: readonly string[]): void {
    for (const key of this.#oddKeys) this.#reportAt(key, `a key of ${sort} must be a text`);
    for (const [key, pair] of this.#pairs) {
      if (known.includes(key)) continue;
      this.#reportAt(pair.key, `unknown key ${key} of ${sort}${didYouMean(key, known)}`);
    }
  }

  #scalarText(node: Node | null, what: string, key: Node): string | undefined {
    if (isAlias(node)) {
      this.#reportAt(node, `${what}: aliases of YAML are not read; write the value out`);
      return undefined;
    }
    if (!isScalar(node) || node.value === null) {
      this.#reportAt(node ?? key, `${what} must be a text`);
      return undefined;
    }
    if (typeof node.value !== 'string') {
      this.#reportAt(
        node,
        `${what} must be a text: put ${node.source ?? String(node.value)} in quotes`,
      );
      return undefined;
    }
    const text = normalText(node.value);
    if (text === '') this.#reportAt(node, `${what} is empty`);
    else if (controlCharacter.test(text)) this.#reportAt(node, `${what} has a control character`);
    else if (text.length > longestText) {
      this.#reportAt(node, `${what} is longer than ${longestText} characters`);
    } else return text;
    return undefined;
  }

  /** The text of a key without looking whether it is right. */
  peek(key: string): string | undefined {
    const value = this.#pairs.get(key)?.value;
    return isScalar(value) && typeof value.value === 'string' ? normalText(value.value) : undefined;
  }

  /** The text of a key; undefined when it is absent or not one. */
  text(key: string, isRequired = false): string | undefined {
    const pair = this.#pairs.get(key);
    if (!pair) {
      if (isRequired) this.report(`${key} is missing`);
      return undefined;
    }
    return this.#scalarText(pair.value, key, pair.key);
  }

  /** The text of a key that must be one of some. */
  choice<T extends string>(key: string, known: readonly T[], isRequired = false): T | undefined {
    const text = this.text(key, isRequired);
    if (text === undefined) return undefined;
    const found = known.find((value) => value === text);
    if (found === undefined) {
      const near = didYouMean(text, known);
      this.report(`${key} must be ${anyOf(known)}, not ${text}${near}`, key);
    }
    return found;
  }

  /** The date of a key. */
  date(key: string): string | undefined {
    const text = this.text(key);
    if (text === undefined || isDate(text)) return text;
    this.report(
      `${key} must be a day, month or year that exists, such as '2026-02-09', not ${text}`,
      key,
    );
    return undefined;
  }

  /** The boolean of a key. */
  flag(key: string): boolean | undefined {
    const value = this.#pairs.get(key)?.value;
    if (value === undefined) return undefined;
    if (isScalar(value) && typeof value.value === 'boolean') return value.value;
    this.report(`${key} must be true or false`, key);
    return undefined;
  }

  /** The texts of a key that holds a list. */
  texts(key: string): string[] {
    const value = this.#pairs.get(key)?.value;
    if (value === undefined) return [];
    if (!isSeq<Node>(value)) {
      this.report(`${key} must be a list of texts`, key);
      return [];
    }
    const texts: string[] = [];
    for (const node of value.items) {
      const text = this.#scalarText(node, `an entry of ${key}`, value);
      if (text === undefined) continue;
      const isRepeated = texts.some((other) => other.toLowerCase() === text.toLowerCase());
      if (isRepeated) this.#reportAt(node, `${key} has ${text} twice`);
      else texts.push(text);
    }
    return texts;
  }

  /** The entries of a key that holds a list of maps. */
  items(key: string): Item[] {
    const value = this.#pairs.get(key)?.value;
    if (value === undefined) return [];
    const nodes = isSeq<Node>(value) ? value.items : [];
    if (!isSeq(value)) this.report(`${key} must be a list of maps`, key);
    return nodes.flatMap((node) => {
      if (isMap<Node, Node | null>(node)) {
        return [new Item(this.file, node, this.lines, this.problems)];
      }
      this.#reportAt(node, `an entry of ${key} must be a map`);
      return [];
    });
  }

  /** The texts of a key that holds a map from languages. */
  byLanguage<T extends string>(
    key: string,
    languages: readonly T[],
    isRequired = false,
  ): Partial<Record<T, string>> {
    const pair = this.#pairs.get(key);
    if (!pair) {
      if (isRequired) this.report(`${key} is missing`);
      return {};
    }
    if (!isMap<Node, Node | null>(pair.value)) {
      this.report(`${key} must be a map from languages (${anyOf(languages)}) to texts`, key);
      return {};
    }
    const texts: Partial<Record<T, string>> = {};
    for (const { key: tag, value } of pair.value.items) {
      const given = isScalar(tag) ? String(tag.value) : '';
      const language = languages.find((known) => known === given);
      if (!language) {
        const near = given === 'kz' ? ' (did you mean kk?)' : didYouMean(given, languages);
        this.#reportAt(tag, `${key}: language must be ${anyOf(languages)}, not ${given}${near}`);
        continue;
      }
      const text = this.#scalarText(value, `${key}.${language}`, tag);
      if (text !== undefined) texts[language] = text;
    }
    if (isRequired && pair.value.items.length === 0) this.report(`${key} has no name`, key);
    return texts;
  }
}
