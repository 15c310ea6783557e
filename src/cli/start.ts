import type { Command } from 'commander';
import pino from 'pino';
import pretty from 'pino-pretty';
import { importDataset } from '../dataset/import';
import { Graph } from '../graph/graph';
import type { LocalNeo4j } from '../graph/local/local-neo4j';
import { migrate } from '../graph/migrate';
import type { Ontology } from '../ontology/model';
import { readOntology } from '../ontology/read';
import { seedsFolder } from '../project';
import { startServer } from '../server/server';
import { readSettings, type Settings } from '../settings';
import { say, startOwnNeo4j } from './connection';
import { exitCodes } from './failure';
import { ProgressBar } from './progress';
import { onceSignalled } from './signals';

interface Options {
  readonly seed: boolean;
  readonly planAhead: boolean;
}

async function seed(graph: Graph, ontology: Ontology): Promise<void> {
  const bar = new ProgressBar('Seeding {bar} {percentage}% of {total}');
  try {
    const { sorts, isChanged } = await importDataset(graph, ontology, {
      paths: [seedsFolder],
      onProgress: (done, total) => bar.update(done, total),
    });
    bar.stop();
    const written = Object.values(sorts).reduce(
      (sum, { created, updated }) => sum + created + updated,
      0,
    );
    say(isChanged ? `Seeded: ${written} records written` : 'The seeds are in the graph already');
  } finally {
    bar.stop();
  }
}

/** Waits for Ctrl-C, a request to end, or the end of the database. */
function untilEnd(own: LocalNeo4j | undefined): Promise<{ crash?: string }> {
  return new Promise((resolve) => {
    onceSignalled(() => resolve({}));
    own?.onCrash((lastWords) => resolve({ crash: lastWords }));
  });
}

/** Lines that a person reads on a terminal, JSON for machines anywhere else. */
function createLog(level: string) {
  return process.stderr.isTTY
    ? pino({ level }, pretty({ destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }))
    : pino({ level }, pino.destination(2));
}

async function serve(
  settings: Settings,
  own: LocalNeo4j | undefined,
  options: Options,
): Promise<void> {
  const ontology = readOntology();
  const end = untilEnd(own);
  const address = settings.graph ?? (own as LocalNeo4j).address;
  const graph = await Graph.connect(address, settings.readTimeoutMs);
  try {
    const applied = await migrate(graph, ontology);
    if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
    if (options.seed) await seed(graph, ontology);
    const { host, port, logLevel, cacheBytes, embedOrigins, publicUrl } = settings;
    const log = createLog(logLevel);
    const server = await startServer({
      graph,
      ontology,
      host,
      port,
      log,
      cacheBytes,
      embedOrigins,
      publicUrl,
      plansAhead: options.planAhead,
    });
    process.stdout.write(
      `\n  Page        ${server.url}/\n  Playground  ${server.url}/playground\n  Endpoint    ${server.url}/graphql\n\nCtrl-C stops.\n`,
    );
    const { crash } = await end;
    if (crash !== undefined) {
      say(`Neo4j ended by itself${crash ? `. It said:\n${crash}` : ''}`);
      process.exitCode = exitCodes.failed;
    }
    say('Stopping');
    await server.close();
  } finally {
    await graph.close();
  }
}

async function runStart(options: Options): Promise<void> {
  const settings = readSettings();
  const own = settings.graph ? undefined : await startOwnNeo4j(settings);
  try {
    await serve(settings, own, options);
  } finally {
    await own?.stop();
  }
}

/** `atazan start`: serves the graph. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Serve the graph: page, playground and GraphQL endpoint. Runs Neo4j itself unless NEO4J_URI names one.',
    )
    .option('--no-seed', 'do not import the seeds')
    .option('--no-plan-ahead', 'let the first visitor of each view wait until Neo4j has planned it')
    .addHelpText(
      'after',
      `
Examples:
  atazan start
  PORT=8080 atazan start
  NEO4J_URI=neo4j://db.example:7687 NEO4J_PASSWORD=... atazan start --no-seed`,
    )
    .action(runStart);
}
