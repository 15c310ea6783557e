import type { Language } from '../ontology/model';

/** A question that takes the whole graph to answer, which is done before the statement runs. */
export type Measure = NetworkMeasure | ReadingMeasure;

/** A question about the shape of the graph. */
export type NetworkMeasure = RankingMeasure | CommunityMeasure;

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

/** The longest text that is read, in UTF-16 code units. */
export const longestText = 100_000;

/** What an article names and says. */
export interface ReadingMeasure {
  readonly kind: 'reading';
  readonly text: string;
  /** Undefined where the words of the text are to tell. */
  readonly language: Language | undefined;
  /** ISO 8601; undefined where the first lines of the text are to tell. */
  readonly published: string | undefined;
}
