import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { RankingMetric } from '../compiler/measure';
import { AtazanError } from '../errors';
import { projectRoot } from '../project';
import type { Partition } from './communities';
import type { Network } from './network';
import type { Ranking } from './ranking';
import type { Task } from './worker';

/** Threads load JavaScript alone, also where the program itself runs from its sources, as in tests. */
const workerFile = join(projectRoot, 'dist', 'analysis', 'worker.js');

/** Longest that somebody waits: betweenness grows with the product of entities and edges. */
const timeoutMs = 120_000;

const idleTimeoutMs = 30_000;

/** Threads in which networks are analysed, so that the one that serves requests goes on serving them. */
export class AnalysisPool {
  #pool: Piscina | undefined;

  rank(network: Network, metric: RankingMetric): Promise<Ranking> {
    return this.#run({ network, metric }) as Promise<Ranking>;
  }

  divide(network: Network): Promise<Partition> {
    return this.#run({ network, metric: undefined }) as Promise<Partition>;
  }

  async #run(task: Task): Promise<unknown> {
    // Made when it is first needed: most programs and tests that could analyse never do.
    this.#pool ??= new Piscina({
      filename: workerFile,
      minThreads: 0,
      maxThreads: 2,
      idleTimeout: idleTimeoutMs,
    });
    const { buffer: subjects } = task.network.subjects;
    const { buffer: objects } = task.network.objects;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#pool.run(task, {
        signal,
        transferList: [subjects as ArrayBuffer, objects as ArrayBuffer],
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new AtazanError(
        'TIMEOUT',
        `The analysis took longer than ${timeoutMs / 1000} s; ask for fewer edge types`,
      );
    }
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}
