/** Stops the Neo4j that the set-up started. */
export default async function tearDown(): Promise<void> {
  const { stopTestNeo4j } = globalThis as { stopTestNeo4j?: () => Promise<void> };
  await stopTestNeo4j?.();
}
