import { setTimeout as delay } from 'node:timers/promises';
import { Graph, type GraphAddress } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import type { Ontology } from '../../src/ontology/model';
import { startTestNeo4j } from '../support/neo4j';

/** A Neo4j in a temporary folder with the constraints of the product, and nothing in it. */
export interface Database {
  readonly address: GraphAddress;
  readonly graph: Graph;
  close(): Promise<void>;
}

/** Starts a database for the time of some benches. */
export async function openDatabase(ontology: Ontology): Promise<Database> {
  const neo4j = await startTestNeo4j();
  try {
    const graph = await Graph.connect(neo4j.address);
    await migrate(graph, ontology);
    return {
      address: neo4j.address,
      graph,
      async close() {
        await graph.close();
        await neo4j.stop();
      },
    };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** Makes Neo4j forget the plans of all statements, so that the next call plans anew. */
export async function forgetPlans(graph: Graph): Promise<void> {
  await graph.read({ name: 'forget plans', text: 'CALL db.clearQueryCaches()' });
}

/** Lets Neo4j count what it holds, on which its plans depend, and finish its indexes. */
export async function settle(graph: Graph): Promise<void> {
  await graph.read(
    { name: 'await indexes', text: 'CALL db.awaitIndexes(300)' },
    { timeoutMs: 300_000 },
  );
  await graph.read({ name: 'sample indexes', text: 'CALL db.resampleOutdatedIndexes()' });
}

/** Waits until Neo4j works on nothing: what a peer was asked last may still run when its turn is over. */
export async function untilIdle(graph: Graph): Promise<void> {
  const text = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*)';
  for (let tries = 0; tries < 100; tries += 1) {
    const [row] = await graph.read({ name: 'idle', text });
    // The question itself is the one transaction there is.
    if (Number(row?.[0]) <= 1) return;
    await delay(200);
  }
}
