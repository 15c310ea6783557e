import { setTimeout as delay } from 'node:timers/promises';
import type { Graph } from '../graph/graph';
import { namedStatement } from '../graph/statements';

/** For how long what was read is used without another look, in ms: half of what others may lag behind. */
const intervalMs = 500;

/** For how long a request waits to learn the revision before it goes on without, in ms. */
const patienceMs = 2_000;

/** A look at the revision, and when it began (ms of `performance.now()`). */
interface Look {
  readonly startedAt: number;
  readonly stamp: Promise<string | undefined>;
}

/**
 * Knows the revision of the graph: at once after a write of this process, within half a second after a write of
 * another one. It looks while requests come, at most once in an interval, and never by a timer of its own.
 */
export class Revision {
  readonly #graph: Graph;
  readonly #onMoved: () => void;
  #stamp: string | undefined;
  #stampReadAt = 0;
  #freshUntil = 0;
  #writes = 0;
  #look: Look | undefined;
  #isAnswering = true;

  /** @param onMoved called when the graph turns out to be another than it was at the last look */
  constructor(graph: Graph, onMoved: () => void = () => undefined) {
    this.#graph = graph;
    this.#onMoved = onMoved;
  }

  /** The stamp that was read last, however long ago. */
  get known(): string | undefined {
    return this.#stamp;
  }

  /** To be called when this process has written: what was known, and looks under way, no longer count. */
  changed(): void {
    this.#writes += 1;
    this.#freshUntil = 0;
    this.#look = undefined;
  }

  /**
   * A stamp of the graph that differs whenever its content does. Whatever is read after this resolved is at least
   * as new as the stamp.
   *
   * @returns undefined when the graph cannot be asked, has not been migrated or does not answer in time; never throws
   */
  async current(): Promise<string | undefined> {
    const now = performance.now();
    if (now < this.#freshUntil) return this.#stamp;
    // A look that has been under way for longer may have seen a state from before that time.
    const isJoinable = this.#look && now - this.#look.startedAt < intervalMs;
    const look = isJoinable && this.#look ? this.#look : this.#start(now);
    // While the database is gone nobody waits for it twice: for its revision, then for the answer.
    return this.#isAnswering ? look.stamp : undefined;
  }

  #start(startedAt: number): Look {
    const look = { startedAt, stamp: this.#inTime(this.#read(startedAt, this.#writes)) };
    this.#look = look;
    return look;
  }

  async #inTime(reading: Promise<string | undefined>): Promise<string | undefined> {
    const end = new AbortController();
    const limit = delay(patienceMs, true, { signal: end.signal, ref: false }).catch(() => false);
    const stamp = await Promise.race([reading, limit.then(() => undefined)]);
    if (stamp === undefined) this.#isAnswering = false;
    end.abort();
    return stamp;
  }

  async #read(startedAt: number, writes: number): Promise<string | undefined> {
    try {
      const [row] = await this.#graph.read(namedStatement('read/graph-revision'), {
        timeoutMs: patienceMs,
      });
      const stamp = row?.join('|');
      this.#isAnswering = true;
      if (writes === this.#writes && startedAt > this.#stampReadAt) this.#keep(startedAt, stamp);
      return stamp;
    } catch {
      // The operation that follows meets the same failure, and reports it.
      return undefined;
    }
  }

  #keep(startedAt: number, stamp: string | undefined): void {
    const isMoved = stamp !== this.#stamp;
    this.#stamp = stamp;
    this.#stampReadAt = startedAt;
    this.#freshUntil = startedAt + intervalMs;
    if (isMoved) this.#onMoved();
  }
}
