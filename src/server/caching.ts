import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from './context';
import type { CacheOutcome, Metrics, RequestOutcome } from './metrics';
import { operationKey } from './operation-key';
import type { ResponseCache, StoredAnswer } from './response-cache';
import type { Revision } from './revision';
import { isHeld, revalidated } from './validators';

/** An answer that may come to be kept, and those who wait for it. */
interface Miss {
  readonly key: string;
  readonly stamp: string;
  /** Gives the answer to those who wait for the same, or lets them go without. */
  readonly finish: (answer?: StoredAnswer) => void;
}

/**
 * Marks the answers that may be kept: whole answers to queries. Apollo itself says `no-store` of all others.
 */
export const keepablePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ operation, response: { body, http } }) {
      const isWhole = body.kind === 'single' && !body.singleResult.errors;
      if (isWhole && operation?.operation === OperationTypeNode.QUERY) {
        http.headers.set('cache-control', revalidated);
      }
    },
  }),
};

/** A strong validator: the same for the same bytes of the same media type, whichever revision they are of. */
function etagOf(body: Buffer, contentType: string): string {
  const hash = createHash('sha256').update(contentType).update('\n').update(body);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Puts the response cache before the endpoint: the hooks of its route. */
export class Caching {
  readonly #outcomes = new WeakMap<FastifyRequest, CacheOutcome>();
  readonly #misses = new WeakMap<FastifyRequest, Miss>();
  /** Answers that somebody was the first to ask for, by key and stamp. */
  readonly #underWay = new Map<string, Promise<StoredAnswer | undefined>>();

  constructor(
    readonly cache: ResponseCache,
    readonly revision: Revision,
    readonly metrics: Metrics,
  ) {}

  /** Answers what is known, before anything of the operation is parsed. */
  readonly preHandler = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('vary', 'accept, accept-language');
    const asked = this.cache.isOn ? operationKey(request) : undefined;
    const stamp = asked && (await this.revision.current());
    if (!asked || stamp === undefined) return undefined;
    const { key, isRegistration } = asked;
    const found = isRegistration
      ? undefined
      : (this.cache.get(key, stamp) ?? this.#underWay.get(`${key}|${stamp}`));
    // No wait where nothing is found: of those who come together one is then the first.
    const known = found instanceof Promise ? await found : found;
    this.#outcomes.set(request, known ? 'hit' : 'miss');
    if (known) return send(request, reply, known);
    this.#begin(request, key, stamp);
    return undefined;
  };

  /** Keeps an answer that may be kept, and leaves it out where the client has it. */
  readonly onSend = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const miss = this.#misses.get(request);
    const isKeepable = reply.getHeader('cache-control') === revalidated;
    if (!isKeepable || reply.hasHeader('etag') || typeof payload !== 'string') {
      miss?.finish();
      return payload;
    }
    const contentType = String(reply.getHeader('content-type'));
    const body = Buffer.from(payload);
    const etag = etagOf(body, contentType);
    if (miss) this.#keep(miss, { stamp: miss.stamp, body, contentType, etag });
    reply.header('etag', etag);
    if (!isHeld(request.headers['if-none-match'], etag, true)) return body;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  };

  /** Counts a request when its answer has been sent. */
  readonly onResponse = async (request: FastifyRequest, reply: FastifyReply) => {
    const cache = this.#outcomes.get(request) ?? 'bypass';
    this.metrics.observe(outcomeOf(reply), cache, reply.elapsedTime);
  };

  /** Notes who is the first to ask something, for others to wait for. */
  #begin(request: FastifyRequest, key: string, stamp: string): void {
    const name = `${key}|${stamp}`;
    let resolve: Miss['finish'] = () => undefined;
    const end = new Promise<StoredAnswer | undefined>((resolveEnd) => {
      resolve = resolveEnd;
    });
    const finish: Miss['finish'] = (answer) => {
      if (this.#underWay.get(name) === end) this.#underWay.delete(name);
      resolve(answer);
    };
    this.#underWay.set(name, end);
    this.#misses.set(request, { key, stamp, finish });
  }

  #keep({ key, stamp, finish }: Miss, answer: StoredAnswer): void {
    // Where the graph has moved on meanwhile, nobody will ask for the answer under its stamp.
    if (stamp === this.revision.known) this.cache.set(key, answer);
    finish(answer);
  }
}

/*
 * A conditional POST is answered with 304 as a GET is, where RFC 9110 has 412: that is for methods that change
 * something, a query by POST does not, and a client that sends If-None-Match with it wants to be spared the body.
 */
function send(request: FastifyRequest, reply: FastifyReply, answer: StoredAnswer): FastifyReply {
  const { body, contentType, etag } = answer;
  reply.header('etag', etag).header('cache-control', revalidated);
  return isHeld(request.headers['if-none-match'], etag, true)
    ? reply.code(304).send()
    : reply.type(contentType).send(body);
}

function outcomeOf(reply: FastifyReply): RequestOutcome {
  const { statusCode } = reply;
  if (statusCode >= 500) return 'failed';
  if (statusCode >= 400) return 'refused';
  if (statusCode === 304) return 'not_modified';
  if (statusCode >= 300) return 'redirected';
  return reply.hasHeader('etag') ? 'answered' : 'with_errors';
}
