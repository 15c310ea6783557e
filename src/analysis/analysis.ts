import { LRUCache } from 'lru-cache';
import type { CommunityMeasure, NetworkMeasure, RankingMeasure } from '../compiler/measure';
import type { Graph } from '../graph/graph';
import { readUnchanged } from '../graph/read-unchanged';
import { namedStatement } from '../graph/statements';
import { pageSize } from '../ontology/derive';
import type { Measured } from './ask';
import type { Partition } from './communities';
import { type Network, toNetwork } from './network';
import { AnalysisPool } from './pool';
import type { Ranking } from './ranking';

/** A whole ranking or partition, from which answers to any number of measures are cut. */
interface Result {
  readonly revision: number;
  readonly found: Ranking | Partition;
}

/** Results kept: the measures on all edges and a few selections of edge types, at two or three revisions. */
const keptResults = 30;

const readTimeoutMs = 60_000;

function subjectOf(measure: NetworkMeasure): string {
  const metric = measure.kind === 'ranking' ? measure.metric : '';
  return `${measure.kind} ${metric} ${measure.edgeTypes.join()}`;
}

function cutRanking({ metric, types, first }: RankingMeasure, { revision, found }: Result) {
  const { ids, types: typeOf, scores } = found as Ranking;
  const items: { id: string; rank: number; score: number }[] = [];
  for (let place = 0; place < ids.length && items.length < first; place += 1) {
    if (types && !types.includes(typeOf[place] ?? '')) continue;
    items.push({ id: ids[place] ?? '', rank: items.length + 1, score: scores[place] ?? 0 });
  }
  return { revision, metric, items };
}

function cutPartition({ first }: CommunityMeasure, { revision, found }: Result) {
  const { modularity, communities } = found as Partition;
  return {
    revision,
    modularity,
    count: communities.length,
    communities: communities.slice(0, first).map((members, place) => ({
      index: place + 1,
      size: members.length,
      members: members.slice(0, pageSize.maximum),
    })),
  };
}

/**
 * Measures the whole graph. A result is kept by the revision that it holds for; those who ask for the same one
 * while it is computed wait for the same computation.
 */
export class Analysis {
  readonly #results = new LRUCache<string, Promise<Result>>({ max: keptResults });
  readonly #pool = new AnalysisPool();
  /** The revision that the graph was last seen at. */
  #revision: number | undefined;

  constructor(readonly graph: Graph) {}

  /**
   * Answers a measure.
   *
   * @param revision where the graph is known to be now; without it, an answer for the revision that was seen
   *   last is good enough, for the caller to look whether it still is the graph's
   * @throws AtazanError TIMEOUT when it takes too long, or a failure of the graph
   */
  async answer(measure: NetworkMeasure, revision: number | undefined): Promise<Measured> {
    this.#revision = revision ?? this.#revision;
    const result = await this.#result(measure);
    return measure.kind === 'ranking' ? cutRanking(measure, result) : cutPartition(measure, result);
  }

  #result(measure: NetworkMeasure): Promise<Result> {
    const key = `${this.#revision} ${subjectOf(measure)}`;
    const known = this.#results.get(key);
    if (known) return known;
    const result = this.#compute(measure);
    this.#results.set(key, result);
    result.then(
      ({ revision }) => {
        // It may have become one for a later revision than that which was asked for.
        if (`${revision} ${subjectOf(measure)}` === key) return;
        if (this.#results.get(key) === result) this.#results.delete(key);
        this.#results.set(`${revision} ${subjectOf(measure)}`, result);
      },
      () => {
        if (this.#results.get(key) === result) this.#results.delete(key);
      },
    );
    return result;
  }

  async #compute(measure: NetworkMeasure): Promise<Result> {
    const { revision, network } = await this.#read(measure.edgeTypes);
    this.#revision = revision;
    const found =
      measure.kind === 'ranking'
        ? await this.#pool.rank(network, measure.metric)
        : await this.#pool.divide(network);
    return { revision, found };
  }

  /** Reads the edges and the revision that they are of. */
  async #read(types: readonly string[]): Promise<{ revision: number; network: Network }> {
    const options = { timeoutMs: readTimeoutMs };
    const edges = { ...namedStatement('read/analysis-edges'), parameters: { types } };
    const read = async () => {
      const rows = await this.graph.read(edges, options);
      return { revision: rows[0]?.[0] as number, rows };
    };
    const { revision, rows } = await readUnchanged(this.graph, read, options);
    const entities = rows
      .filter(([, id]) => id !== null)
      .map(([, id, type, objects]) => ({
        id: id as string,
        type: type as string,
        objects: objects as readonly string[],
      }));
    return { revision, network: toNetwork(entities) };
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}
