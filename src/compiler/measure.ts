/** A question about the shape of the whole graph, which is answered before the statement runs. */
export type Measure = RankingMeasure | CommunityMeasure;

export type RankingMetric = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS';

export interface RankingMeasure {
  readonly kind: 'ranking';
  readonly metric: RankingMetric;
  /** Entity types to list; undefined for all. */
  readonly types: readonly string[] | undefined;
  readonly edgeTypes: readonly string[];
  /** How many to list. */
  readonly first: number;
}

export interface CommunityMeasure {
  readonly kind: 'communities';
  readonly edgeTypes: readonly string[];
  readonly first: number;
}
