import { startTestNeo4j } from './neo4j';

/** Starts the one Neo4j that the tests of a run share, unless ATAZAN_TEST_NEO4J names one. */
export default async function setUp(): Promise<void> {
  if (process.env.ATAZAN_TEST_NEO4J) return;
  const neo4j = await startTestNeo4j();
  process.env.ATAZAN_TEST_NEO4J = JSON.stringify(neo4j.address);
  Object.assign(globalThis, { stopTestNeo4j: neo4j.stop });
}
