import { importDataset } from '../../src/dataset/import';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { readOntology } from '../../src/ontology/read';
import { datasetName, fill } from './fill';
import { makeWorld } from './world';

/** What this process is to do. */
export interface ImportOrder {
  /** Through the product, or by bare batched UNWIND. */
  readonly way: 'import' | 'bare';
  readonly address: GraphAddress;
  /** Files of the world. */
  readonly folder: string;
  readonly statements: number;
}

/** What it took. */
export interface ImportRun {
  readonly ms: number;
  readonly peakBytes: number;
  readonly startBytes: number;
}

async function main(): Promise<void> {
  const { way, address, folder, statements } = JSON.parse(process.argv[2] ?? '') as ImportOrder;
  const graph = await Graph.connect(address);
  const ontology = readOntology();
  // The bare way has its rows at hand; the import reads its files, which is part of its work.
  const world = way === 'bare' ? makeWorld(statements) : undefined;
  const startBytes = process.memoryUsage.rss();
  const start = performance.now();
  if (world) await fill(graph, world);
  else await importDataset(graph, ontology, { paths: [folder], dataset: datasetName });
  const ms = performance.now() - start;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  await graph.close();
  process.send?.({ ms, peakBytes, startBytes } satisfies ImportRun, () => process.disconnect());
}

void main();
