import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context';
import type { Operation } from './executor';
import { isRecord } from './operation-key';

/** How many operations are kept: more than the clients of one server have, fewer than fill its memory. */
const mostKept = 1_000;

/** Media types by which a client takes plain JSON; what others want is for Apollo to judge. */
const plain: readonly (string | undefined)[] = [undefined, '*/*', 'application/json'];

const nameOf = (query: string, operationName: string | null | undefined) =>
  `${operationName ?? ''}\n${query}`;

/**
 * The operations that Apollo has parsed and validated, by their text. One that is asked again needs none of that:
 * half of what a short answer costs beside the database.
 */
export class KnownOperations {
  readonly #operations = new LRUCache<string, Omit<Operation, 'variables'>>({ max: mostKept });

  /** Learns of operations as Apollo finds them to be valid. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation }) => {
        if (!request.query || !operation) return;
        const known = { document, definition: operation };
        this.#operations.set(nameOf(request.query, request.operationName), known);
      },
    }),
  };

  /**
   * The operation that a request asks, with its variables.
   *
   * @returns undefined where it is not known, and for all requests that are not plain: those are Apollo's
   */
  find({ method, body, headers }: FastifyRequest): Operation | undefined {
    if (method !== 'POST' || !isRecord(body) || !plain.includes(headers.accept)) return undefined;
    const { query, operationName = null, variables, extensions, ...others } = body;
    if (typeof query !== 'string' || (extensions ?? null) !== null) return undefined;
    if (operationName !== null && typeof operationName !== 'string') return undefined;
    if (!isRecord(variables ?? {}) || Object.keys(others).length > 0) return undefined;
    const known = this.#operations.get(nameOf(query, operationName));
    return known && { ...known, variables: (variables ?? {}) as Operation['variables'] };
  }
}
