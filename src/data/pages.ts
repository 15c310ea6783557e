import { type Row, rowOf } from './formats';
import type { NamedQuery } from './named-query';
import { cursorVariable } from './named-query';
import { spread, valueAt } from './table';

/** What asks the graph: an operation with its variables. */
export type Ask = (
  query: NamedQuery,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

/** The first page of a table, and a way to those that follow. */
export interface Pages {
  /** Whether what the rows would belong to is not there. */
  readonly isMissing: boolean;
  rows(): AsyncGenerator<readonly Row[]>;
}

function nextCursor({ table }: NamedQuery, answer: unknown): string | undefined {
  if (!table.isPaged) return undefined;
  const pageInfo = valueAt(answer, [...table.path.slice(0, -1), 'pageInfo']) as {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  } | null;
  return pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}

/**
 * Asks for a table page by page. The first page is asked for at once, so that what is wrong with the question shows
 * before anything is sent; each of the others when the one before has been taken.
 *
 * @param limit how many rows at most
 */
export async function askPages(
  query: NamedQuery,
  variables: Readonly<Record<string, unknown>>,
  limit: number,
  ask: Ask,
): Promise<Pages> {
  const first = await ask(query, variables);
  async function* rows() {
    let answer = first;
    let left = limit;
    while (left > 0) {
      const items = (valueAt(answer, query.table.path) ?? []) as readonly unknown[];
      const found = items.flatMap((item) => [...spread(item, query.table.within)]);
      yield found.slice(0, left).map((item) => rowOf(query.table, item));
      left -= found.length;
      const cursor = nextCursor(query, answer);
      if (cursor === undefined) return;
      answer = await ask(query, { ...variables, [cursorVariable]: cursor });
    }
  }
  return { isMissing: valueAt(first, query.table.path) === null, rows };
}
