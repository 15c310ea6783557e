import type { Cell, Row } from './answer-lists';

/** By which column rows are ordered, and which way. */
export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows in an order: numbers by size, texts by the alphabet of a language; what has no value stands last. */
export function sortRows(
  rows: readonly Row[],
  order: Order | undefined,
  language: string,
): readonly Row[] {
  if (!order) return rows;
  const { column, direction } = order;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const isMissing = (cell: Cell | undefined) => cell === null || cell === undefined || cell === '';
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column], other[column]];
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
}
