import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A query of the gold set: the entities that are meant come before anything else; none means nothing at all. */
export interface GoldQuery {
  readonly class: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** The gold set of `gold/search.yml`. */
export function goldQueries(): readonly GoldQuery[] {
  return parse(readFileSync(join(__dirname, 'gold', 'search.yml'), 'utf8')) as GoldQuery[];
}

/** Slugs that a search found, the best first. */
export type Answers = (query: string) => Promise<readonly string[]>;

/** How a search did on one class of queries, each figure from 0 to 1. */
export interface Score {
  readonly queries: number;
  /** The share of queries whose first find is one that was meant. */
  readonly top1: number;
  /** Mean reciprocal rank of the first find that was meant (Voorhees, TREC-8, 1999). */
  readonly mrr: number;
  /** The share of queries that should find nothing and found something; 0 for classes that have none of them. */
  readonly falseFinds: number;
}

/** A query on which a search did not do as it should. */
export interface Miss extends GoldQuery {
  readonly found: readonly string[];
}

function scoreOf(
  queries: readonly GoldQuery[],
  found: ReadonlyMap<GoldQuery, readonly string[]>,
): Score {
  const meant = queries.filter(({ expected }) => expected.length > 0);
  const nothing = queries.filter(({ expected }) => expected.length === 0);
  const ranks = meant.map((query) => {
    const rank = (found.get(query) ?? []).findIndex((slug) => query.expected.includes(slug));
    return rank < 0 ? 0 : 1 / (rank + 1);
  });
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: queries.length,
    top1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    mrr: mean(ranks),
    falseFinds: mean(nothing.map((query) => ((found.get(query) ?? []).length > 0 ? 1 : 0))),
  };
}

/** Asks a search everything, and tells how it did: by class, in all, and where it failed. */
export async function score(
  gold: readonly GoldQuery[],
  answers: Answers,
): Promise<{
  readonly classes: ReadonlyMap<string, Score>;
  readonly meant: Score;
  readonly unknown: Score;
  readonly misses: readonly Miss[];
}> {
  const found = new Map<GoldQuery, readonly string[]>();
  for (const query of gold) found.set(query, await answers(query.query));
  const names = [...new Set(gold.map((query) => query.class))];
  const ofClass = (name: string) => gold.filter((query) => query.class === name);
  return {
    classes: new Map(names.map((name) => [name, scoreOf(ofClass(name), found)])),
    meant: scoreOf(
      gold.filter(({ expected }) => expected.length > 0),
      found,
    ),
    unknown: scoreOf(
      gold.filter(({ expected }) => expected.length === 0),
      found,
    ),
    misses: gold.flatMap((query) => {
      const [first] = found.get(query) ?? [];
      const isRight =
        first === undefined ? query.expected.length === 0 : query.expected.includes(first);
      return isRight ? [] : [{ ...query, found: found.get(query) ?? [] }];
    }),
  };
}
