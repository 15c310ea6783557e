import pagerank from 'graphology-metrics/centrality/pagerank';
import type { RankingMetric } from '../compiler/measure';
import { betweennessOf } from './betweenness';
import type { Network } from './network';
import { directed, undirected } from './simple';

/** Entities by score: ids, types and scores in one order. */
export interface Ranking {
  readonly ids: readonly string[];
  readonly types: readonly string[];
  readonly scores: readonly number[];
}

/** The number of edges that join each entity; one from an entity to itself counts once. */
function degree({ ids, subjects, objects }: Network): number[] {
  const degrees = new Array<number>(ids.length).fill(0);
  const count = (node: number) => {
    degrees[node] = (degrees[node] ?? 0) + 1;
  };
  subjects.forEach((subject, edge) => {
    const object = objects[edge] ?? subject;
    count(subject);
    if (object !== subject) count(object);
  });
  return degrees;
}

/*
 * How far all scores together may be from the limit. A step shrinks that distance to 0.85 of what it was, and it
 * is 2 at most in the beginning: 150 steps are enough.
 */
const tolerance = 1e-10;
const maxIterations = 200;

/**
 * PageRank with a damping factor of 0.85, where nodes without outgoing edges lead everywhere alike.
 *
 * Page, Brin, Motwani, Winograd: The PageRank Citation Ranking: Bringing Order to the Web (1999).
 */
function pageRank(network: Network): number[] {
  const scores = pagerank(directed(network), {
    alpha: 0.85,
    maxIterations,
    tolerance: tolerance / network.ids.length,
    getEdgeWeight: 'weight',
  });
  return network.ids.map((_id, node) => scores[node] ?? 0);
}

const metrics: Readonly<Record<RankingMetric, (network: Network) => number[]>> = {
  DEGREE: degree,
  PAGERANK: pageRank,
  BETWEENNESS: (network) => betweennessOf(undirected(network)),
};

/** Without the digits that come of the order of additions, so that equals are seen to be equal. */
function rounded(score: number): number {
  return Number(score.toPrecision(12));
}

/** Ranks all entities of a network, the greatest score first, those of equal score by id. */
export function rank(network: Network, metric: RankingMetric): Ranking {
  const { ids, types } = network;
  const scores = ids.length > 0 ? metrics[metric](network).map(rounded) : [];
  const order = ids
    .map((_id, node) => node)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return {
    ids: order.map((node) => ids[node] ?? ''),
    types: order.map((node) => types[node] ?? ''),
    scores: order.map((node) => scores[node] ?? 0),
  };
}
