import { AtazanError } from '../errors';
import type { CallOptions, Graph } from './graph';
import { namedStatement } from './statements';

/** How often it is read anew when the graph changes while it is read. */
const attempts = 5;

/** The revision that the graph is at. */
export async function readRevision(graph: Graph, options: CallOptions = {}): Promise<number> {
  const [row] = await graph.read(namedStatement('read/revision'), options);
  return Number(row?.[0]);
}

/**
 * Reads what must be of one revision. Neo4j reads what is committed, not a snapshot: a change while a statement runs
 * could show in part, so the revision must be the same before and after.
 *
 * @param read gives what it reads and the revision before it
 * @throws AtazanError UNAVAILABLE when the graph changes each time
 */
export async function readUnchanged<Read extends { readonly revision: number }>(
  graph: Graph,
  read: () => Promise<Read>,
  options?: CallOptions,
): Promise<Read> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await read();
    if ((await readRevision(graph, options)) === found.revision) return found;
  }
  throw changesTooFast();
}

/** Told who asks of a graph that changes each time it is read. */
export function changesTooFast(): AtazanError {
  return new AtazanError(
    'UNAVAILABLE',
    'The graph changes faster than it can be read; ask again in a while',
  );
}
