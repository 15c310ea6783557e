import { Graph } from '../graph/graph';
import { fetchNeo4jJars, type JarSet } from '../graph/local/jars';
import { findJava } from '../graph/local/java';
import { type LocalNeo4j, runningNeo4j, startLocalNeo4j } from '../graph/local/local-neo4j';
import type { Settings } from '../settings';
import { ProgressBar } from './progress';

const megabyte = 1_000_000;

/** Says to the person at the terminal what goes on. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function jarsFor({ cache, mavenRepositoryUrl }: Settings): Promise<JarSet> {
  const bar = new ProgressBar('Fetching Neo4j {bar} {percentage}% of {total} MB');
  let isAnnounced = false;
  try {
    return await fetchNeo4jJars({
      cache,
      repositoryUrl: mavenRepositoryUrl.replace(/\/+$/, ''),
      onWait: () => say('Another program is fetching Neo4j; waiting for it'),
      onProgress({ doneBytes, totalBytes }) {
        if (!isAnnounced) say(`Neo4j is fetched once, into ${cache}`);
        isAnnounced = true;
        bar.update(
          Math.round(doneBytes / megabyte),
          Math.max(1, Math.round(totalBytes / megabyte)),
        );
      },
    });
  } finally {
    bar.stop();
  }
}

/** Starts the program's own Neo4j, fetching it first where it is not there yet. */
export async function startOwnNeo4j(settings: Settings, stays = false): Promise<LocalNeo4j> {
  const java = await findJava();
  const jars = await jarsFor(settings);
  say(`Starting Neo4j ${jars.version}`);
  return startLocalNeo4j({ home: settings.home, java, jars, port: settings.boltPort, stays });
}

/**
 * Does some work on the graph, and closes it afterwards: the Neo4j of NEO4J_URI, or else the program's own,
 * which is started for the time of the work unless it runs already.
 */
export async function withGraph<T>(
  settings: Settings,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const address = settings.graph ?? (await runningNeo4j(settings.home));
  const own = address ? undefined : await startOwnNeo4j(settings);
  try {
    const graph = await Graph.connect(address ?? (own as LocalNeo4j).address);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await own?.stop();
  }
}
