import { pageSize } from '../ontology/derive';
import { Reference } from './argument';
import type { Columns, Compiler, Field } from './compiler';
import { fromCursor, toCursor } from './identifier';
import type { Key, Order } from './order';
import type { Reader, Reading } from './reading';

/** How a connection is cut into pages. */
export interface Page {
  /** Conditions on the order keys, for WHERE. */
  readonly conditions: readonly string[];
  /** `ORDER BY ... LIMIT ...`; with one row more than the page where it is asked whether there are more. */
  readonly clause: (isMoreAsked: boolean) => string;
  /** The rows of the page itself, in the order of the list. */
  readonly rows: (fetched: readonly unknown[], reading: Reading) => readonly unknown[];
  /** Whether something stands after the page. */
  readonly hasNext: (fetched: readonly unknown[], reading: Reading) => boolean;
  /** Whether something stands before the page. */
  readonly hasPrevious: (fetched: readonly unknown[], reading: Reading) => boolean;
}

function pageLength(compiler: Compiler, field: Field, name: string): (value: unknown) => number {
  return (value) => {
    const length = (value as number | null) ?? pageSize.default;
    if (length < 0 || length > pageSize.maximum) {
      throw compiler.error(
        field,
        `${field.key}: ${name} must be from 0 to ${pageSize.maximum}, not ${length}`,
      );
    }
    return length;
  };
}

/** Reads how many items of a list without pages are asked for. */
export function listLength(compiler: Compiler, field: Field): (value: unknown) => number {
  return pageLength(compiler, field, 'first');
}

/** Adds a parameter for how many rows to fetch of a list without pages. */
export function listLimit(compiler: Compiler, field: Field): string {
  return `toInteger(${compiler.argument(field, 'first', pageLength(compiler, field, 'first'))})`;
}

/**
 * Rows after (or before) a cursor, by the values of the keys rather than by counting, so that rows that are
 * written meanwhile move nothing: k1 > a OR (k1 = a AND (k2 > b OR ...)). Where the first key is a property, the same is
 * said as k1 >= a AND (k1 > a OR k2 > b OR ...), by whose first part an index can be entered.
 */
function beyond(
  [key, ...rest]: readonly Key[],
  cursor: string,
  side: 'after' | 'before',
  index = 0,
): string {
  if (!key) return 'false';
  const operator = (side === 'after') === key.isDescending ? '<' : '>';
  const value = `${cursor}[${index}]`;
  const condition = `${key.expression} ${operator} ${value}`;
  if (rest.length === 0) return condition;
  const further = beyond(rest, cursor, side, index + 1);
  return index === 0 && key.isProperty
    ? `${key.expression} ${operator}= ${value} AND (${condition} OR ${further})`
    : `(${condition} OR (${key.expression} = ${value} AND ${further}))`;
}

/** The keys of an order for ORDER BY. */
function orderBy(keys: readonly Key[], isBackward: boolean): string {
  return keys
    .map(({ expression, isDescending }) =>
      isDescending === isBackward ? expression : `${expression} DESC`,
    )
    .join(', ');
}

/** What a cursor is bound to: the order, and what decides what the list holds. */
function cursorName({ name, topic }: Order, value: unknown): string {
  return topic ? `${name} ${JSON.stringify(value)}` : name;
}

/** Compiles the arguments `first`, `after`, `last` and `before` of a connection. */
export function compilePage(compiler: Compiler, field: Field, order: Order): Page {
  const isGiven = (name: string) => (field.arguments[name] ?? null) !== null;
  const backward = isGiven('last');
  const hasAfter = isGiven('after');
  const hasBefore = isGiven('before');
  if (backward && isGiven('first')) {
    throw compiler.error(field, `${field.key}: give first or last, not both`);
  }
  const cursor = (name: 'after' | 'before') => {
    const given = field.arguments[name];
    return compiler.parameter((variables) => {
      const value = given instanceof Reference ? given.read(variables) : given;
      const found = fromCursor(cursorName(order, order.topic?.value(variables)), String(value));
      if (found?.length === order.keys.length) return found;
      throw compiler.error(field, `${field.key}: ${name} is no cursor of this list: ${value}`);
    });
  };
  const side = backward ? 'last' : 'first';
  const length = compiler.argument(field, side, pageLength(compiler, field, side));
  const lengthOf = ({ parameters }: Reading) => Number(parameters[length.slice(1)]);
  const hasMore = (fetched: readonly unknown[], reading: Reading) =>
    fetched.length > lengthOf(reading);
  return {
    conditions: [
      ...(hasAfter ? [beyond(order.keys, cursor('after'), 'after')] : []),
      ...(hasBefore ? [beyond(order.keys, cursor('before'), 'before')] : []),
    ],
    clause: (isMoreAsked) =>
      `ORDER BY ${orderBy(order.keys, backward)} LIMIT toInteger(${length})${isMoreAsked ? ' + 1' : ''}`,
    rows(fetched, reading) {
      const rows = fetched.slice(0, lengthOf(reading));
      return backward ? rows.reverse() : rows;
    },
    hasNext: (fetched, reading) => hasBefore || (!backward && hasMore(fetched, reading)),
    hasPrevious: (fetched, reading) => hasAfter || (backward && hasMore(fetched, reading)),
  };
}

/** Reads the cursor of a row; adds the order keys to it. */
export function readCursor(order: Order, row: Columns): Reader {
  const columns = order.keys.map(({ expression }) => row.add(expression));
  return (value, { parameters }) =>
    toCursor(
      cursorName(order, parameters[order.topic?.name ?? '']),
      columns.map((index) => (value as readonly unknown[])[index]),
    );
}
