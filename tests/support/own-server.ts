import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { importDataset } from '../../src/dataset/import';
import { migrate } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { startServer } from '../../src/server/server';
import type { TestServer } from './server';
import { openEmptyGraph } from './world';

/** A server over a graph that is empty at first, and that a test fills as it likes. */
export interface OwnServer extends TestServer {
  /** Makes the graph hold what a YAML text says, and nothing else. */
  store(text: string): Promise<void>;
}

/** Starts the real server on an empty graph. */
export async function startOwnServer(): Promise<OwnServer> {
  const ontology = readOntology();
  const folder = mkdtempSync(join(tmpdir(), 'atazan-own-'));
  const graph = await openEmptyGraph();
  await migrate(graph, ontology);
  const log = pino({ level: 'silent' });
  const server = await startServer({ graph, ontology, host: '127.0.0.1', port: 0, log });
  return {
    url: server.url,
    async store(text) {
      const file = join(folder, 'own.yml');
      writeFileSync(file, text);
      await importDataset(graph, ontology, { paths: [file], dataset: 'own', prune: true });
    },
    async close() {
      await server.close();
      await graph.close();
      rmSync(folder, { recursive: true });
    },
  };
}
