import type { RankingMetric } from '../compiler/measure';
import { Threads } from '../threads';
import type { Partition } from './communities';
import type { Network } from './network';
import type { Ranking } from './ranking';
import type { Task } from './worker';

/** Betweenness grows with the product of entities and edges. */
const timeoutMs = 120_000;

/** Threads in which networks are analysed. */
export class AnalysisPool {
  readonly #threads = new Threads<Task, unknown>({
    module: 'analysis/worker.js',
    most: 2,
    idleMs: 30_000,
    timeoutMs,
    late: `The analysis took longer than ${timeoutMs / 1000} s; ask for fewer edge types`,
  });

  rank(network: Network, metric: RankingMetric): Promise<Ranking> {
    return this.#run({ network, metric }) as Promise<Ranking>;
  }

  divide(network: Network): Promise<Partition> {
    return this.#run({ network, metric: undefined }) as Promise<Partition>;
  }

  #run(task: Task): Promise<unknown> {
    const { subjects, objects } = task.network;
    return this.#threads.run(task, [subjects.buffer, objects.buffer]);
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    await this.#threads.close();
  }
}
