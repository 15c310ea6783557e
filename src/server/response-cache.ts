import { LRUCache } from 'lru-cache';

/** An answer as it was sent. */
export interface StoredAnswer {
  /** Of the graph, read before the answer was: the answer is not older than it. */
  readonly stamp: string;
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
}

/** What an entry takes beside its body, in bytes: key, header values, the links of the list. */
const overhead = 512;

/** The largest part of the whole that one answer may take, lest it displace all others. */
const largestShare = 1 / 8;

/** Keeps answers up to a number of bytes; those not asked for the longest time go first. */
export class ResponseCache {
  readonly #answers: LRUCache<string, StoredAnswer> | undefined;

  /** @param maxBytes how much to keep; 0 for nothing */
  constructor(maxBytes: number) {
    if (maxBytes <= 0) return;
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes * largestShare)),
      sizeCalculation: ({ body }) => body.length + overhead,
    });
  }

  /** Whether it keeps anything at all. */
  get isOn(): boolean {
    return this.#answers !== undefined;
  }

  /** The answer under a key, if it is one of the graph as the stamp has it. */
  get(key: string, stamp: string): StoredAnswer | undefined {
    const answer = this.#answers?.get(key);
    return answer?.stamp === stamp ? answer : undefined;
  }

  set(key: string, answer: StoredAnswer): void {
    this.#answers?.set(key, answer);
  }

  clear(): void {
    this.#answers?.clear();
  }

  /** How many bytes it keeps. */
  get bytes(): number {
    return this.#answers?.calculatedSize ?? 0;
  }

  /** How many answers it keeps. */
  get size(): number {
    return this.#answers?.size ?? 0;
  }
}
