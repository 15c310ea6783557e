import fc from 'fast-check';
import { divide } from '../../src/analysis/communities';
import { idOf, networkOf, nodesOf, type Pair, pairs } from './networks';
import { modularity } from './reference';

/** The community of each node, as a partition has it. */
function communityOf(edges: readonly Pair[]): Map<number, number> {
  const { communities } = divide(networkOf(edges));
  return new Map(
    nodesOf(edges).map((node) => [
      node,
      communities.findIndex((members) => members.includes(idOf(node))),
    ]),
  );
}

const properOnly = (edges: readonly Pair[]) => edges.filter(([a, b]) => a !== b);

test('every entity that an edge joins to another is in one community', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const members = divide(networkOf(edges)).communities.flat();
      expect(members.sort()).toEqual(nodesOf(properOnly(edges)).map(idOf).sort());
    }),
  );
});

test('the modularity is that of the members, by its definition', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const found = divide(networkOf(edges)).modularity;
      expect(found).toBeCloseTo(modularity(edges, communityOf(edges)), 10);
    }),
    { numRuns: 300 },
  );
});

test('neither one community of all nor one for each entity is better', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const found = divide(networkOf(edges)).modularity;
      const alone = new Map(nodesOf(edges).map((node) => [node, node]));
      expect(found).toBeGreaterThanOrEqual(modularity(edges, alone) - 1e-9);
      expect(found).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

// Once communities are merged the method moves them whole, so that single entities can be left where they no longer
// fit best: by 0.08 at most in 8000 random graphs of this size.
test('no entity would be much better off in another community', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const given = communityOf(edges);
      const found = modularity(edges, given);
      for (const node of nodesOf(properOnly(edges))) {
        for (const other of new Set(given.values())) {
          const moved = modularity(edges, new Map(given).set(node, other));
          expect(moved).toBeLessThanOrEqual(found + 0.15);
        }
      }
    }),
  );
});

test('the largest community is first, the best joined member first within it', () => {
  fc.assert(
    fc.property(pairs, (edges) => {
      const { communities } = divide(networkOf(edges));
      const sizes = communities.map(({ length }) => length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      const nodeOf = new Map(nodesOf(edges).map((node) => [idOf(node), node]));
      for (const members of communities) {
        const nodes = members.map((id) => nodeOf.get(id) as number);
        const inward = nodes.map(
          (node) =>
            properOnly(edges).filter(
              (edge) => edge.includes(node) && edge.every((end) => nodes.includes(end)),
            ).length,
        );
        expect(inward).toEqual([...inward].sort((a, b) => b - a));
      }
    }),
  );
});

test('two rings of friends that one edge joins are two communities, each time', () => {
  const clique = (first: number): Pair[] =>
    [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b): Pair => [first + a, first + b]));
  const edges = [...clique(4), ...clique(10), [4, 10] as const];
  const { communities } = divide(networkOf(edges));
  expect(communities).toEqual([
    ['entity-10', 'entity-11', 'entity-12', 'entity-13'],
    ['entity-4', 'entity-5', 'entity-6', 'entity-7'],
  ]);
  expect(divide(networkOf(edges))).toEqual(divide(networkOf([...edges].reverse())));
});

test('nothing is divided into nothing', () => {
  expect(divide(networkOf([]))).toEqual({ modularity: 0, communities: [] });
  expect(divide(networkOf([[3, 3]]))).toEqual({ modularity: 0, communities: [] });
});
