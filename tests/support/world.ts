import { importDataset } from '../../src/dataset/import';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { Ontology } from '../../src/ontology/model';
import { readOntology } from '../../src/ontology/read';
import { seedsFolder } from '../../src/project';

/** A graph to test on, and the ontology that it follows. */
export interface World {
  readonly graph: Graph;
  readonly ontology: Ontology;
  close(): Promise<void>;
}

/** Long enough for a plan on a machine that is busy with other work. */
const readTimeoutMs = 120_000;

/** The Neo4j that all tests of a run share; each test file fills it as it needs. */
export function testAddress(): GraphAddress {
  return JSON.parse(process.env.ATAZAN_TEST_NEO4J ?? '') as GraphAddress;
}

/** Takes everything out of a graph: nodes, constraints, indexes. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write('empty', (transaction) =>
    transaction.run({ name: 'empty', text: 'MATCH (n) DETACH DELETE n' }),
  );
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const rows = await graph.read({
      name: 'names',
      text: `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
    });
    for (const [name] of rows) {
      await graph.schema({ name: 'drop', text: `DROP ${kind} ${String(name)} IF EXISTS` });
    }
  }
}

/** An empty graph. */
export async function openEmptyGraph(): Promise<Graph> {
  const graph = await Graph.connect(testAddress(), readTimeoutMs);
  await emptyGraph(graph);
  return graph;
}

/** Marks a graph that holds the entries of some files and nothing else, so that it need not be filled again. */
async function isFilled(graph: Graph, key: string): Promise<boolean> {
  const [row] = await graph.read({
    name: 'marker',
    text: 'RETURN EXISTS { (:TestWorld {key: $key}) }',
    parameters: { key },
  });
  return row?.[0] === true;
}

/** A migrated graph with the entries of some files: by default the seeds. Tests must leave it as it is. */
export async function openWorld(paths: readonly string[] = [seedsFolder]): Promise<World> {
  const graph = await Graph.connect(testAddress(), readTimeoutMs);
  const ontology = readOntology();
  const key = paths.join();
  if (!(await isFilled(graph, key))) {
    await emptyGraph(graph);
    await migrate(graph, ontology);
    await importDataset(graph, ontology, { paths, dataset: 'world' });
    await graph.write('mark', (transaction) =>
      transaction.run({
        name: 'mark',
        text: 'CREATE (:TestWorld {key: $key})',
        parameters: { key },
      }),
    );
  }
  return { graph, ontology, close: () => graph.close() };
}
