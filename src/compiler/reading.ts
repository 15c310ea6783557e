import { type FieldNode, GraphQLError } from 'graphql';

/** Parameters of the statement that a row answers. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What one reading of a row carries along: the parameters it was asked with, and the errors it meets. */
export interface Reading {
  readonly parameters: Parameters;
  readonly errors: GraphQLError[];
}

/** Turns what the database returned for one selection into its part of the response. */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** A value that must not be null but is; climbs to the nearest nullable field. */
class MissingValue extends Error {
  readonly path: (string | number)[] = [];

  constructor(
    readonly field: string,
    readonly nodes: readonly FieldNode[],
  ) {
    super(`Cannot return null for non-nullable field ${field}.`);
  }
}

function settle(error: unknown, reading: Reading): null {
  if (!(error instanceof MissingValue)) throw error;
  reading.errors.push(
    new GraphQLError(error.message, { nodes: error.nodes, path: [...error.path] }),
  );
  return null;
}

function under(step: string | number, error: unknown): unknown {
  if (error instanceof MissingValue) error.path.unshift(step);
  return error;
}

/** Reads a field whose value may be null: a missing value below it ends here. */
export function nullable(key: string, read: Reader): Reader {
  return (value, reading) => {
    try {
      return read(value, reading) ?? null;
    } catch (error) {
      return settle(under(key, error), reading);
    }
  };
}

/** Reads a field whose value must be there: a missing one climbs on. */
export function required(
  key: string,
  field: string,
  nodes: readonly FieldNode[],
  read: Reader,
): Reader {
  return (value, reading) => {
    try {
      const result = read(value, reading);
      if (result === null || result === undefined) throw new MissingValue(field, nodes);
      return result;
    } catch (error) {
      throw under(key, error);
    }
  };
}

/** Reads the root of a response: `null` when a missing value climbed all the way. */
export function root(read: Reader): Reader {
  return (value, reading) => {
    try {
      return read(value, reading);
    } catch (error) {
      return settle(error, reading);
    }
  };
}

/** Reads each item of a list; `isNullable` says whether an item may be null. */
export function list(read: Reader, isNullable: boolean): Reader {
  return (value, reading) => {
    if (value === null || value === undefined) return null;
    const rows = value as readonly unknown[];
    const items = new Array<unknown>(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
      try {
        items[index] = read(rows[index], reading);
      } catch (error) {
        const climbing = under(index, error);
        if (!isNullable) throw climbing;
        items[index] = settle(climbing, reading);
      }
    }
    return items;
  };
}

/** Reads an object field by field, in the order of the response. */
export function object(fields: ReadonlyMap<string, Reader>): Reader {
  const entries = [...fields];
  return (value, reading) => {
    if (value === null || value === undefined) return null;
    const result: Record<string, unknown> = Object.create(null);
    for (const [key, read] of entries) result[key] = read(value, reading);
    return result;
  };
}

/** Reads one column of a row. */
export function column(index: number, read: Reader = (value) => value): Reader {
  return (row, reading) => read((row as readonly unknown[])[index], reading);
}
