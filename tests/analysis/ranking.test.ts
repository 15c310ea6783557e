import fc from 'fast-check';
import { rank } from '../../src/analysis/ranking';
import type { RankingMetric } from '../../src/compiler/measure';
import { idOf, networkOf, nodesOf, type Pair, pairs } from './networks';
import { betweennesses, degrees, pageRanks } from './reference';

const references: readonly [RankingMetric, (edges: readonly Pair[]) => Map<number, number>][] = [
  ['DEGREE', degrees],
  ['PAGERANK', pageRanks],
  ['BETWEENNESS', betweennesses],
];

describe.each(references)('%s', (metric, reference) => {
  test('is what its definition gives', () => {
    fc.assert(
      fc.property(pairs, (edges) => {
        const { ids, scores } = rank(networkOf(edges), metric);
        const expected = reference(edges);
        expect([...ids].sort()).toEqual(nodesOf(edges).map(idOf).sort());
        for (const [node, score] of expected) {
          expect(scores[ids.indexOf(idOf(node))]).toBeCloseTo(score, 8);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('puts the greatest first, equals by id', () => {
    fc.assert(
      fc.property(pairs, (edges) => {
        const { ids, scores } = rank(networkOf(edges), metric);
        for (let place = 1; place < ids.length; place += 1) {
          const [before = 0, score = 0] = scores.slice(place - 1, place + 1);
          expect(before).toBeGreaterThanOrEqual(score);
          if (before === score) expect(String(ids[place - 1]) < String(ids[place])).toBe(true);
        }
      }),
    );
  });

  test('is nothing of nothing', () => {
    expect(rank(networkOf([]), metric)).toEqual({ ids: [], types: [], scores: [] });
  });
});

test('equal places get equal scores', () => {
  const ring = Array.from({ length: 7 }, (_item, node): Pair => [node, (node + 1) % 7]);
  for (const [metric] of references) {
    const { scores } = rank(networkOf(ring), metric);
    expect(new Set(scores).size).toBe(1);
  }
});

test('the type of an entity goes with its id', () => {
  const { ids, types } = rank(
    networkOf([
      [4, 5],
      [6, 5],
    ]),
    'DEGREE',
  );
  expect(ids).toEqual(['entity-5', 'entity-4', 'entity-6']);
  expect(types).toEqual(['Topic', 'Person', 'Person']);
});
