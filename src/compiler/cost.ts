import { type FieldNode, GraphQLError } from 'graphql';
import { pageSize } from '../ontology/derive';
import { Reference, type Variables } from './argument';
import type { Field } from './compiler';

/** How deep fields may be nested, counted from the root. */
export const maximumDepth = 32;

/** How many items all lists of one operation together may hold, were every page full. */
export const maximumItems = 500_000;

/** A list of an operation: it may be there as often as the list round it has items. */
export interface CountedList {
  readonly path: readonly string[];
  readonly nodes: readonly FieldNode[];
  readonly round: CountedList | undefined;
  /** The greatest number of its items. */
  readonly length: (variables: Variables) => number;
}

/** What an operation could touch, and how much of what it may that leaves. */
export interface Cost {
  readonly items: number;
  readonly maximumItems: number;
  readonly remainingItems: number;
}

/**
 * The greatest number of items of a list, by those of its arguments that say how many to give.
 *
 * @param most how many it gives at most
 */
export function lengthOf(
  field: Field,
  names: readonly string[],
  most: number = pageSize.maximum,
): CountedList['length'] {
  const name = names.find((candidate) => field.arguments[candidate] instanceof Reference);
  const argument = name === undefined ? undefined : field.arguments[name];
  // A length that no list has is refused with its own message when the parameters are made.
  return (variables) =>
    argument instanceof Reference
      ? Math.min(Math.max(Number(argument.read(variables)), 0), most)
      : pageSize.default;
}

/**
 * Counts the items that an operation could touch: for each list the length that is asked for, times that of the
 * lists round it.
 *
 * @throws GraphQLError LIMIT_EXCEEDED that names the list with which there are too many
 */
export function costOf(lists: readonly CountedList[], variables: Variables): Cost {
  const counts = new Map<CountedList, number>();
  let items = 0;
  for (const list of lists) {
    const count = list.length(variables) * (list.round ? (counts.get(list.round) ?? 1) : 1);
    counts.set(list, count);
    items += count;
    if (items > maximumItems) {
      throw new GraphQLError(
        `${list.path.join('.')}: with this list the operation could hold ${items} items, more than ${maximumItems}; ask for fewer with \`first\`, here or in the lists round it`,
        {
          nodes: list.nodes,
          path: list.path,
          extensions: { code: 'LIMIT_EXCEEDED', items, maximumItems },
        },
      );
    }
  }
  return { items, maximumItems, remainingItems: maximumItems - items };
}
