import fc from 'fast-check';
import { type Network, toNetwork } from '../../src/analysis/network';

/** An edge between numbered entities. */
export type Pair = readonly [subject: number, object: number];

/** The id of a numbered entity; the names are such that a careless program trips over some. */
export function idOf(node: number): string {
  return ['__proto__', 'constructor', '1', '01'][node] ?? `entity-${node}`;
}

/** A few entities with edges among them: parallel ones, loops and separate parts included. */
export const pairs: fc.Arbitrary<Pair[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size + 2 }),
  );

/** The entities that edges join. */
export function nodesOf(edges: readonly Pair[]): number[] {
  return [...new Set(edges.flat())];
}

/** Makes a network as the service does, with one entity more that no edge joins. */
export function networkOf(edges: readonly Pair[]): Network {
  return toNetwork(
    [...nodesOf(edges), 99].map((node) => ({
      id: idOf(node),
      type: node % 2 === 0 ? 'Person' : 'Topic',
      objects: edges.filter(([subject]) => subject === node).map(([, object]) => idOf(object)),
    })),
  );
}
