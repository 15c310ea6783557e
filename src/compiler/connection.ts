import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { Columns, type Compiler, type Field, type FieldCompiler, type Subject } from './compiler';
import { compilePage, type Order, type Page, readCursor } from './page';
import { list, object, type Reader, type Reading } from './reading';
import { collectFields, selectionSetsOf } from './selection';
import { unconditional } from './where';

/** What a connection lists. */
export interface Listing {
  /** `MATCH ...` that binds the subject of an item. */
  readonly match: string;
  readonly conditions: readonly string[];
  readonly order: Order;
  readonly item: Subject;
  /** Input type of its filter. */
  readonly where: string;
  /** Expression of the number of rows over all pages where there is a faster one than counting matches. */
  readonly count?: string;
}

/** A connection as it was fetched, from which its members are read. */
interface Fetched {
  readonly rows: readonly unknown[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: unknown;
}

function collectRows(
  { match, item }: Listing,
  conditions: readonly string[],
  page: Page,
  projection: Columns,
): string {
  const where = [...conditions, ...page.conditions];
  const kept = [item.edge, item.node].filter((name) => name !== undefined);
  return [
    `COLLECT { ${match}`,
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    `WITH ${kept.join(', ')} ${page.clause}`,
    `RETURN ${projection} }`,
  ].join(' ');
}

function countRows({ match }: Listing, conditions: readonly string[]): string {
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `COUNT { ${match}${where} }`;
}

function compilePageInfo(compiler: Compiler, field: Field, readRowCursor: Reader): Reader {
  const readFields = compiler.plain(field);
  return (value, reading) => {
    const { rows, hasNextPage, hasPreviousPage } = value as Fetched;
    const cursor = (row: unknown) => (row === undefined ? null : readRowCursor(row, reading));
    const info = {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursor(rows[0]),
      endCursor: cursor(rows.at(-1)),
    };
    return readFields(info, reading);
  };
}

/** Compiles what is selected of the items, for all of them into one row. */
function compileItems(
  compiler: Compiler,
  field: Field,
  item: Subject,
  projection: Columns,
): Reader {
  const type = getNamedType(field.definition.type);
  if (!isCompositeType(type)) throw new Error(`${type.name} has no fields to select`);
  const read = list(compiler.select(type, field.nodes, field.path, item, projection), false);
  return (value, reading) => read((value as Fetched).rows, reading);
}

/**
 * Compiles a field that answers with a connection. All selections of `edges` and `nodes` share one subquery,
 * whose rows hold what they need together; a member that is not selected costs nothing.
 */
export function compileConnection(
  compiler: Compiler,
  field: Field,
  listing: Listing,
  row: Columns,
): Reader {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const page = compilePage(compiler, field, listing.order);
  const projection = new Columns();
  const members = new Map<string, Reader>();
  const selected = new Set<string>();
  for (const [key, nodes] of collectFields(compiler.context, type, selectionSetsOf(field.nodes))) {
    const name = nodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    if (!definition) {
      members.set(key, () => type.name);
      continue;
    }
    selected.add(name);
    const member = compiler.field(key, nodes, definition, type, field.path);
    const read =
      name === 'totalCount'
        ? (value: unknown) => (value as Fetched).totalCount
        : name === 'pageInfo'
          ? compilePageInfo(compiler, member, readCursor(listing.order, projection))
          : compileItems(compiler, member, listing.item, projection);
    members.set(key, compiler.complete(member, definition.type, read));
  }
  const needsRows = ['edges', 'nodes', 'pageInfo'].some((name) => selected.has(name));
  const filter = compiler.compileWhere(
    listing.where,
    field.arguments.where ?? null,
    listing.item,
    compiler,
  );
  const isFiltered = filter !== unconditional;
  const conditions = isFiltered ? [...listing.conditions, filter] : listing.conditions;
  const rows = needsRows ? row.add(collectRows(listing, conditions, page, projection)) : undefined;
  const count = selected.has('totalCount')
    ? row.add((!isFiltered && listing.count) || countRows(listing, conditions))
    : undefined;
  const readMembers = object(members);
  return (value, reading) =>
    readMembers(fetch(value as readonly unknown[], rows, count, page, reading), reading);
}

function fetch(
  row: readonly unknown[],
  rows: number | undefined,
  count: number | undefined,
  page: Page,
  reading: Reading,
): Fetched {
  const fetched = rows === undefined ? [] : (row[rows] as readonly unknown[]);
  return {
    rows: page.rows(fetched, reading),
    hasNextPage: page.hasNext(fetched, reading),
    hasPreviousPage: page.hasPrevious(fetched, reading),
    totalCount: count === undefined ? null : row[count],
  };
}

/** Compiles the `cursor` of the edge of a connection. */
export const compileCursor: FieldCompiler = (_field, { order }, row) => {
  if (!order) throw new Error('A cursor stands on the edge of a connection');
  return readCursor(order, row);
};
