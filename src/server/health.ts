import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph';

/** `/health`: the process lives. `/ready`: it can answer, since its database does. */
export function addHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/health', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  app.get('/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const isReady = await graph.isReachable();
    return reply
      .status(isReady ? 200 : 503)
      .send(
        isReady ? { status: 'ready' } : { status: 'unavailable', reason: 'Neo4j does not answer' },
      );
  });
}
