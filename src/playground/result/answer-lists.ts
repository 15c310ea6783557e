/** What stands in one cell. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;

type Fields = Readonly<Record<string, unknown>>;

/** One list of an answer as a table: an item a row, with what is said of the items that hold it. */
export interface AnswerList {
  /** The fields that lead to it, joined by points; empty for an answer without lists. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): value is Cell => typeof value !== 'object' || value === null;

/** Whether a list is one of things; values alone are joined in one cell. */
const hasItems = (value: readonly unknown[]) => value.length === 0 || !value.every(isCell);

const join = (prefix: string, name: string) => (prefix ? `${prefix}.${name}` : name);

/** The values and lists of an object and of the objects in it, by the fields that lead to them. */
function fieldsOf(value: Fields, prefix = ''): [name: string, value: unknown][] {
  return Object.entries(value).flatMap(([name, child]) =>
    isFields(child) ? fieldsOf(child, join(prefix, name)) : [[join(prefix, name), child]],
  );
}

function cellOf(value: unknown): Cell {
  if (!Array.isArray(value)) return isCell(value) ? value : null;
  if (value.length === 0) return null;
  return hasItems(value) ? value.length : value.join(' · ');
}

/** What is said of an item; a list in it is a number, and is left out of what its own items repeat. */
function cellsOf(item: unknown, prefix: string, which: 'with lists' | 'without lists'): Row {
  if (item === null) return {};
  if (!isFields(item)) return isCell(item) ? { [prefix || 'value']: item } : {};
  const fields = fieldsOf(item, prefix).filter(
    ([, value]) => which === 'with lists' || !Array.isArray(value),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, cellOf(value)]));
}

/**
 * The lists of an answer, in its order, each before those in its items. Lists at the same fields of different items
 * are one table, whose rows begin with what is said of those items. An answer without lists is one row.
 */
export function listsOf(data: unknown): readonly AnswerList[] {
  if (!isFields(data)) return [];
  const rowsByPath = new Map<string, Row[]>();
  const collect = (holder: Fields, at: string, prefix: string, context: Row): void => {
    for (const [name, list] of fieldsOf(holder)) {
      if (!Array.isArray(list) || !hasItems(list)) continue;
      const path = join(at, name);
      const itemPrefix = at ? join(prefix, name) : '';
      const rows = rowsByPath.get(path) ?? [];
      rowsByPath.set(path, rows);
      for (const item of list) {
        rows.push({ ...context, ...cellsOf(item, itemPrefix, 'with lists') });
        if (!isFields(item)) continue;
        collect(item, path, itemPrefix, {
          ...context,
          ...cellsOf(item, itemPrefix, 'without lists'),
        });
      }
    }
  };
  collect(data, '', '', {});
  if (rowsByPath.size === 0) rowsByPath.set('', [cellsOf(data, '', 'with lists')]);
  const lists = [...rowsByPath].map(([path, rows]) => ({
    path,
    columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows,
  }));
  const filled = lists.filter(({ rows }) => rows.length > 0);
  return filled.length > 0 ? filled : lists.slice(0, 1);
}
