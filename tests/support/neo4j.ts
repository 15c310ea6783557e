import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNeo4jJars, type JarSet } from '../../src/graph/local/jars';
import { findJava } from '../../src/graph/local/java';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/graph/local/local-neo4j';
import { readSettings } from '../../src/settings';

/** The jars of Neo4j, fetched if this machine does not have them yet. */
export async function testJars(): Promise<JarSet> {
  const { cache, mavenRepositoryUrl } = readSettings();
  return fetchNeo4jJars({ cache, repositoryUrl: mavenRepositoryUrl });
}

/** A Neo4j of its own in a folder of its own, which goes with it. */
export async function startTestNeo4j(): Promise<LocalNeo4j> {
  const home = mkdtempSync(join(tmpdir(), 'atazan-test-'));
  const neo4j = await startLocalNeo4j({
    home,
    java: await findJava(),
    jars: await testJars(),
    port: 0,
  });
  return {
    ...neo4j,
    async stop() {
      await neo4j.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
