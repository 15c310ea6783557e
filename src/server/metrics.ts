import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ResponseCache } from './response-cache';

/** What the cache had to do with a request: `bypass` when it was not asked. */
export type CacheOutcome = 'hit' | 'miss' | 'bypass';

/** What became of a request for an operation. */
export type RequestOutcome =
  | 'answered'
  | 'with_errors'
  | 'not_modified'
  | 'redirected'
  | 'refused'
  | 'failed';

/** Bounds of durations in seconds: from a hit to the time limit of a statement. */
const buckets = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Of the process, which several servers may share: observers that would pile up are made once. */
let processRegistry: Registry | undefined;

function processMetrics(): Registry {
  if (!processRegistry) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry;
}

/** What one server counts and measures. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: 'atazan_graphql_requests_total',
    help: 'Requests for operations, by what became of them.',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });
  readonly #lookups = new Counter({
    name: 'atazan_cache_lookups_total',
    help: 'Requests for operations, by what the response cache had to do with them.',
    labelNames: ['result'] as const,
    registers: [this.registry],
  });
  readonly #durations = new Histogram({
    name: 'atazan_graphql_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['cache'] as const,
    buckets,
    registers: [this.registry],
  });

  constructor(cache: ResponseCache) {
    const registers = [this.registry];
    new Gauge({
      name: 'atazan_cache_bytes',
      help: 'Bytes that the response cache keeps.',
      registers,
      collect() {
        this.set(cache.bytes);
      },
    });
    new Gauge({
      name: 'atazan_cache_answers',
      help: 'Answers that the response cache keeps.',
      registers,
      collect() {
        this.set(cache.size);
      },
    });
    // Series that are there from the start let a monitor tell "none yet" from "not measured".
    for (const result of ['hit', 'miss', 'bypass']) this.#lookups.inc({ result }, 0);
  }

  /** Counts a request for an operation that has been answered. */
  observe(outcome: RequestOutcome, cache: CacheOutcome, durationMs: number): void {
    this.#requests.labels(outcome).inc();
    this.#lookups.labels(cache).inc();
    this.#durations.labels(cache).observe(durationMs / 1000);
  }
}

/** `/metrics`: what the server and its process count, in the text format of Prometheus. */
export function addMetrics(app: FastifyInstance, { registry }: Metrics): void {
  const ofProcess = processMetrics();
  app.get('/metrics', { logLevel: 'silent' }, async (_request, reply) => {
    const texts = await Promise.all([registry.metrics(), ofProcess.metrics()]);
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(texts.join('\n'));
  });
}
