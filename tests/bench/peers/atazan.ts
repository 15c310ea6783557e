import pino from 'pino';
import { Graph, type GraphAddress } from '../../../src/graph/graph';
import { readOntology } from '../../../src/ontology/read';
import { startServer } from '../../../src/server/server';

async function serve(address: GraphAddress, settings: Readonly<Record<string, unknown>>) {
  const graph = await Graph.connect(address);
  const log = pino({ level: 'silent' });
  const ontology = readOntology();
  const where = { host: '127.0.0.1', port: 0 };
  const { url } = await startServer({ graph, ontology, log, ...where, ...settings });
  return url;
}

/**
 * Serves a graph as the product does, but keeps no answers, so that each is worked out. It keeps no log either,
 * as the other peers keep none.
 */
export async function serveAtazan(address: GraphAddress): Promise<string> {
  return serve(address, { cacheBytes: 0 });
}

/** Serves a graph as the product does, with whatever it keeps of its answers. */
export async function serveAtazanCached(address: GraphAddress): Promise<string> {
  return serve(address, {});
}
