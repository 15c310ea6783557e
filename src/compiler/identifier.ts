import { createHash } from 'node:crypto';

/** A global id, taken apart: the GraphQL type and the key within it. */
export interface Identifier {
  readonly type: string;
  readonly key: string;
}

/**
 * Makes a global id as the Relay specification has it: opaque, stable, unique over all types.
 * https://relay.dev/graphql/objectidentification.htm
 */
export function toGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Takes a global id apart; undefined when it is none. */
export function fromGlobalId(id: string): Identifier | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const colon = text.indexOf(':');
  const identifier = { type: text.slice(0, colon), key: text.slice(colon + 1) };
  return colon > 0 && toGlobalId(identifier.type, identifier.key) === id.replace(/=+$/, '')
    ? identifier
    : undefined;
}

/** A short mark of a list's order, so that a cursor is only taken by lists of the same order. */
function mark(order: string): string {
  return createHash('sha256').update(order).digest('base64url').slice(0, 6);
}

/** Makes a cursor: the values by which the list is ordered at one row. */
export function toCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([mark(order), ...keys])).toString('base64url');
}

/** Takes a cursor apart into the values of its row; undefined when it is not one of such a list. */
export function fromCursor(order: string, cursor: string): readonly unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parts)) return undefined;
    const [found, ...keys] = parts as unknown[];
    return found === mark(order) ? keys : undefined;
  } catch {
    return undefined;
  }
}
