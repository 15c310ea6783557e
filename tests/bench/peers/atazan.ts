import pino from 'pino';
import { Graph, type GraphAddress } from '../../../src/graph/graph';
import { readOntology } from '../../../src/ontology/read';
import { startServer } from '../../../src/server/server';

/** Serves a graph as the product does. It keeps no log, as the other peers keep none. */
export async function serveAtazan(address: GraphAddress): Promise<string> {
  const graph = await Graph.connect(address);
  const log = pino({ level: 'silent' });
  const ontology = readOntology();
  const { url } = await startServer({ graph, ontology, host: '127.0.0.1', port: 0, log });
  return url;
}
