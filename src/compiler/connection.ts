import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { compileAggregate } from './aggregate';
import { isAnchored } from './anchor';
import { Columns, type Compiler, type Field, type FieldCompiler, type Subject } from './compiler';
import { lengthOf } from './cost';
import { compileOrder, type Order } from './order';
import { compilePage, type Page, readCursor } from './page';
import { whereClause } from './pattern';
import { list, object, type Reader, type Reading } from './reading';
import { collectFields, selectionSetsOf } from './selection';
import { unconditional } from './where';

/** What a connection lists. */
export interface Listing {
  /** `MATCH ...` that binds the subject of an item. */
  readonly match: string;
  readonly conditions: readonly string[];
  /** How it is ordered where nothing else is asked for, and after what is. */
  readonly order: Order;
  readonly item: Subject;
  /** Stem of the types that tell what can be asked of the items. */
  readonly items: string;
  /** Whether the list begins at nothing: then the database chooses where to begin. */
  readonly isOpen?: boolean;
  /** Expression of the number of rows over all pages where there is a faster one than counting matches. */
  readonly count?: string;
}

/** A connection as it was fetched, from which its members are read. */
interface Fetched {
  readonly rows: readonly unknown[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: unknown;
  /** The row that holds the connection, for what is read from it directly. */
  readonly row: readonly unknown[];
}

/** What a list holds, whichever page is asked for: to be followed by what becomes of the items. */
interface Matched {
  readonly text: string;
  /** The variables of an item. */
  readonly kept: string;
  /** Whether an item is matched once at the most. */
  readonly isDistinct: boolean;
}

function matchItems({ match, item }: Listing, joins: readonly string[]) {
  const kept = [item.edge, item.node].filter((name) => name !== undefined).join(', ');
  return (conditions: readonly string[]): Matched => ({
    text: `${[match, ...joins].join(' ')}${whereClause(conditions)}`,
    kept,
    isDistinct: joins.length === 0,
  });
}

function collectRows({ text, kept, isDistinct }: Matched, clause: string, projection: Columns) {
  const distinct = isDistinct ? '' : 'DISTINCT ';
  return `COLLECT { ${text} WITH ${distinct}${kept} ${clause} RETURN ${projection} }`;
}

/** The match for figures, in which each item counts once. */
function eachOnce({ text, kept, isDistinct }: Matched): string {
  return isDistinct ? text : `${text} WITH DISTINCT ${kept}`;
}

function countRows({ text, kept, isDistinct }: Matched): string {
  return `COUNT { ${text}${isDistinct ? '' : ` RETURN DISTINCT ${kept}`} }`;
}

/** Says of an open list that its rows have the property it is ordered by: an index then gives them in order. */
function inOrder({ isOpen }: Listing, { keys: [first] }: Order): string[] {
  return isOpen && first?.isProperty ? [`${first.expression} IS NOT NULL`] : [];
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
  const length = lengthOf(field, ['first', 'last']);
  return compiler.counted(field, length, () => compileMembers(compiler, field, listing, row));
}

function compileMembers(compiler: Compiler, field: Field, listing: Listing, row: Columns): Reader {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const order = compileOrder(compiler, field, listing.items, listing.item, listing.order);
  const item = { ...listing.item, order };
  const page = compilePage(compiler, field, order);
  const joins: string[] = [];
  const { where = null } = field.arguments;
  const mayJoin = listing.isOpen && isAnchored(where);
  const filter = compiler.compileWhere(
    `${listing.items}Where`,
    where,
    mayJoin ? { ...item, joins } : item,
    compiler,
  );
  const isFiltered = filter !== unconditional;
  const conditions = isFiltered ? [...listing.conditions, filter] : listing.conditions;
  const match = matchItems(listing, joins);
  const total = (!isFiltered && listing.count) || countRows(match(conditions));
  const projection = new Columns();
  const members = new Map<string, Reader>();
  const compileMember = (member: Field): Reader => {
    switch (member.definition.name) {
      case 'totalCount':
        return (value) => (value as Fetched).totalCount;
      case 'pageInfo':
        return compilePageInfo(compiler, member, readCursor(order, projection));
      case 'aggregate': {
        const matched = eachOnce(match(conditions));
        const aggregated = { stem: listing.items, item, matched, count: total };
        const read = compileAggregate(compiler, member, aggregated, row);
        return (value, reading) => read((value as Fetched).row, reading);
      }
      default:
        return compileItems(compiler, member, item, projection);
    }
  };
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
    members.set(key, compiler.complete(member, definition.type, compileMember(member)));
  }
  const needsRows = ['edges', 'nodes', 'pageInfo'].some((name) => selected.has(name));
  const ofPage = [...conditions, ...inOrder(listing, order), ...page.conditions];
  const rows = needsRows
    ? row.add(collectRows(match(ofPage), page.clause(selected.has('pageInfo')), projection))
    : undefined;
  const count = selected.has('totalCount') ? row.add(total) : undefined;
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
    row,
  };
}

/** Compiles the `cursor` of the edge of a connection. */
export const compileCursor: FieldCompiler = (_field, { order }, row) => {
  if (!order) throw new Error('A cursor stands on the edge of a connection');
  return readCursor(order, row);
};
