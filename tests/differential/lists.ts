import { fromCursor, toCursor } from '../../src/compiler/identifier';

/** An item of a list and the keys that it is ordered by. */
export interface Listed<T> {
  readonly item: T;
  readonly keys: readonly string[];
}

/** The arguments of a connection's page. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (left !== right) return String(left) < String(right) ? -1 : 1;
  }
  return 0;
}

/** A page of a list, as a connection has it. */
export function page<T>(order: string, items: readonly Listed<T>[], given: PageArguments) {
  const { first, last, after, before } = given;
  const sorted = [...items].sort((a, b) => compareKeys(a.keys, b.keys));
  const low = after ? fromCursor(order, after) : undefined;
  const high = before ? fromCursor(order, before) : undefined;
  const between = sorted.filter(
    ({ keys }) => (!low || compareKeys(keys, low) > 0) && (!high || compareKeys(keys, high) < 0),
  );
  const backward = last !== null && last !== undefined;
  const length = (backward ? last : first) ?? 25;
  const rows = backward
    ? between.slice(Math.max(0, between.length - length))
    : between.slice(0, length);
  const more = between.length > length;
  const cursor = (row: Listed<T> | undefined) => (row ? toCursor(order, row.keys) : null);
  return {
    edges: rows.map((row) => ({ cursor: cursor(row), row: row.item })),
    nodes: rows.map((row) => row.item),
    totalCount: items.length,
    aggregate: { items: items.map(({ item }) => item) },
    pageInfo: {
      hasNextPage: Boolean(before) || (!backward && more),
      hasPreviousPage: Boolean(after) || (backward && more),
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    },
  };
}

/** What all items of a list have as one value, in figures. */
export function figures(values: readonly unknown[]) {
  const present = values.filter((value) => typeof value === 'string').sort();
  return {
    count: present.length,
    distinct: new Set(present).size,
    min: present[0] ?? null,
    max: present.at(-1) ?? null,
  };
}

/** The items of each key; what has several keys is under each of them. */
export function groupBy<T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly (string | null)[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === null) continue;
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
  }
  return groups;
}

/** Texts by language as the API has them, in the order of the languages. */
export function localized(texts: Readonly<Record<string, string>>, languages: readonly string[]) {
  return languages.flatMap((language) =>
    texts[language] === undefined ? [] : [{ language, value: texts[language] }],
  );
}
