import type { Language } from '../ontology/model';
import { firstCyrillicKey, firstLatinKey } from '../text/collation';
import type { Argument } from './argument';
import type { Compiler, Field, PlannedParameter, Subject } from './compiler';
import type { Items } from './items';
import { nearestName } from './names';
import { isRequired } from './required';

/** One key of an order: an expression that is never null. */
export interface Key {
  readonly expression: string;
  readonly isDescending: boolean;
  /** Whether it is a property of which there may be an index that gives the rows in order. */
  readonly isProperty?: boolean;
}

/** How a list is ordered. */
export interface Order {
  /** Names the order, so that cursors of other orders are refused. */
  readonly name: string;
  /** Which together tell all rows apart. */
  readonly keys: readonly Key[];
  /** The value that decides what the list holds, where its cursors are of no use under another one. */
  readonly topic?: PlannedParameter;
  /** The language of that value, where it is a text whose language was given. */
  readonly language?: Language | undefined;
}

/** Sorts after every date: where an item without a date stands. */
const noDate = "'9999-99-99'";

export const ascending = (expression: string): Key => ({ expression, isDescending: false });

/** The id of a node or an edge, which every one has. */
export const byId = (item: string): Key => ({ ...ascending(`${item}.id`), isProperty: true });

/** The day of an item: the property itself, of which there is an index, where the list holds no item without it. */
export function day(node: string, property: string, field: Field): Key {
  const value = `${node}.${property}`;
  return isRequired(field.arguments.where, property)
    ? { ...ascending(value), isProperty: true }
    : ascending(`coalesce(${value}, ${noDate})`);
}

/** A value that some have not: those stand last, whichever the direction. */
function optional(expression: string, isDescending: boolean): Key[] {
  return [
    ascending(`${expression} IS NULL`),
    { expression: `coalesce(${expression}, '')`, isDescending },
  ];
}

function byName(
  argument: { readonly [name: string]: Argument },
  { node }: Subject,
  compiler: Compiler,
): Key[] {
  const languages = compiler.preferred(argument.lang);
  const isDescending = argument.direction === 'DESC';
  const key = `coalesce(${nearestName(compiler, node, 'sort', languages)}, '')`;
  const byKey = { expression: key, isDescending };
  // The keys have Cyrillic before Latin, as Kazakh and Russian lists do; English ones have it the other way.
  return languages[0] === 'en'
    ? [
        {
          expression: `(${key} >= '${firstCyrillicKey}' AND ${key} < '${firstLatinKey}')`,
          isDescending,
        },
        byKey,
      ]
    : [byKey];
}

/** One key as given: an input object with one field. */
export type Sort = { readonly [name: string]: Argument };

function compileKey(
  sort: Sort,
  stem: string,
  subject: Subject,
  compiler: Compiler,
  where?: Argument,
): readonly Key[] {
  const items = compiler.items(stem);
  const [[name, argument] = ['', null]] = Object.entries(sort);
  if (name === 'name' && items.isNamed) return byName(argument as Sort, subject, compiler);
  const value = items.values.find((item) => item.name === name);
  if (value) {
    const isDescending = argument === 'DESC';
    const expression = items.value(name, subject);
    return value.isOptional && !isRequired(where, name)
      ? optional(expression, isDescending)
      : [{ expression, isDescending, isProperty: true }];
  }
  const neighbour = items.neighbours.find((item) => item.name === name);
  if (neighbour)
    return compileNeighbour(argument as Sort, neighbour.stem, items, subject, compiler);
  const counted = argument as Sort;
  const isDescending = counted.count === 'DESC';
  return [{ expression: items.count(name, subject, compiler, counted), isDescending }];
}

function compileNeighbour(
  sort: Sort,
  stem: string,
  { relationship }: Items,
  { node }: Subject,
  compiler: Compiler,
): readonly Key[] {
  if (!relationship) return compileKey(sort, stem, { node }, compiler);
  const neighbour = compiler.name('n');
  return compileKey(sort, stem, { node: neighbour }, compiler).map((key) => ({
    ...key,
    expression: `head(COLLECT { MATCH (${node})-[:${relationship}]->(${neighbour}) RETURN ${key.expression} })`,
  }));
}

/** A text of a sort argument that is the same for equal orders: what a cursor is bound to. */
function describe(sort: readonly Sort[], compiler: Compiler): string {
  return JSON.stringify([sort, compiler.languages]);
}

/**
 * Compiles the argument `sort` of a list: its keys, and after them those of the list's own order, which tell
 * the rest apart.
 */
export function compileOrder(
  compiler: Compiler,
  field: Field,
  stem: string,
  subject: Subject,
  own: Order,
): Order {
  const sorts = (field.arguments.sort ?? []) as readonly Sort[];
  if (sorts.length === 0) return own;
  const keys = sorts.flatMap((sort) =>
    compileKey(sort, stem, subject, compiler, field.arguments.where),
  );
  return { name: `${own.name} ${describe(sorts, compiler)}`, keys: [...keys, ...own.keys] };
}
