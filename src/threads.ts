import { join } from 'node:path';
import { Piscina } from 'piscina';
import { AtazanError } from './errors';
import { projectRoot } from './project';

/** What threads run, and how much of it. */
export interface ThreadsOptions {
  /** The module whose default export runs a task, below the folder of the built program. */
  readonly module: string;
  /** How many there are at most. */
  readonly most: number;
  /** After how long without a task they end, in milliseconds. */
  readonly idleMs: number;
  /** Longest that somebody waits, in milliseconds. */
  readonly timeoutMs: number;
  /** Told who waited longer. */
  readonly late: string;
}

/** Threads for what takes long, so that the one that serves requests goes on serving them. */
export class Threads<Task, Result> {
  #pool: Piscina<Task, Result> | undefined;

  constructor(readonly options: ThreadsOptions) {}

  /** How many tasks wait for a thread. */
  get waiting(): number {
    return this.#pool?.queueSize ?? 0;
  }

  /**
   * Runs a task.
   *
   * @param handed buffers of the task that the thread takes over rather than copies
   * @throws AtazanError TIMEOUT when it takes too long, or what the task throws
   */
  async run(task: Task, handed: readonly ArrayBufferLike[] = []): Promise<Result> {
    const { module, most, idleMs, timeoutMs, late } = this.options;
    // Made when it is first needed: most programs and tests that could run a task never do.
    this.#pool ??= new Piscina<Task, Result>({
      // Threads load JavaScript alone, also where the program itself runs from its sources, as in tests.
      filename: join(projectRoot, 'dist', module),
      minThreads: 0,
      maxThreads: most,
      idleTimeout: idleMs,
    });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await this.#pool.run(task, { signal, transferList: handed as ArrayBuffer[] });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new AtazanError('TIMEOUT', late);
    }
  }

  /** Ends the threads, and what they are at. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}
