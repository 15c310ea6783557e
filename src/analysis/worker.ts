import type { RankingMetric } from '../compiler/measure';
import { divide, type Partition } from './communities';
import type { Network } from './network';
import { type Ranking, rank } from './ranking';

/** What a thread is handed; without a metric, the network is to be divided into communities. */
export interface Task {
  readonly network: Network;
  readonly metric: RankingMetric | undefined;
}

/** Runs a task. Called by the pool in a thread of its own. */
export default function run({ network, metric }: Task): Ranking | Partition {
  return metric ? rank(network, metric) : divide(network);
}
