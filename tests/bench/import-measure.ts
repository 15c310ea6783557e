import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { Row } from '../../src/graph/graph';
import { readOntology } from '../../src/ontology/read';
import { type Database, openDatabase } from './database';
import type { ImportOrder, ImportRun } from './import-run';
import { median } from './median';
import { forkScript } from './peers/peer';
import { makeWorld, type World } from './world';

/** What an import came to beside a bare batched UNWIND of the same rows. */
export interface ImportFigures {
  readonly statements: number;
  /** Statements per second: medians of the rounds. */
  readonly importPerSecond: number;
  readonly barePerSecond: number;
  /** Median of the rounds. */
  readonly ratio: number;
  /** Peak memory of the importing process in bytes, and what it had before it began. */
  readonly peakBytes: number;
  readonly startBytes: number;
  readonly barePeakBytes: number;
}

/** Writes a world as files of the format of `seeds/`; absent values are left out by `stringify`. */
function writeFiles(world: World, folder: string): void {
  const entities = world.entities.map((record) => ({
    id: record.id,
    type: record.type,
    names: record.names,
    description: record.descriptions,
    ...record.properties,
    ...(record.properties.kind && { kind: record.properties.kind.toLowerCase() }),
  }));
  const sources = world.sources.map(({ titleIsLabel: _isLabel, ...record }) => record);
  const statements = world.statements.map((record) => ({
    subject: record.subject,
    predicate: record.predicate,
    object: record.object,
    role: record.role,
    since: record.since,
    attributed_to: record.attributedTo,
    stated_on: record.statedOn,
    source: record.source,
    language: record.language,
    quote: record.quote,
  }));
  for (const [name, items] of Object.entries({ entities, sources, statements })) {
    writeFileSync(join(folder, `${name}.yml`), stringify(items));
  }
}

/** Runs one import in a process of its own, whose memory is then its own too. */
function run(order: ImportOrder): Promise<ImportRun> {
  const child = forkScript('import-run.ts', [JSON.stringify(order)]);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as ImportRun));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The import ended with code ${code}`));
    });
  });
}

/** What a graph holds, in short: by which two ways of writing it are found to have done the same. */
async function contents({ graph }: Database): Promise<Row[]> {
  const statements = await graph.read({
    name: 'statements',
    text: 'MATCH (s:Statement) RETURN s.id, s.edge, s.statedOn, s.status ORDER BY s.id',
  });
  const edges = await graph.read({
    name: 'edges',
    text: 'MATCH (a)-[r]->(b) RETURN type(r), labels(a), labels(b), r.role IS NULL, count(*) AS n, count(r.id) ORDER BY type(r), labels(a), labels(b), r.role IS NULL',
  });
  return [...statements, ...edges];
}

async function clear({ graph }: Database): Promise<void> {
  await graph.write('clear', (transaction) =>
    transaction.run({
      name: 'clear',
      text: 'MATCH (n:Entity|Source|Statement|FormerSlug) DETACH DELETE n',
    }),
  );
}

/**
 * Measures the import of some statements, with what they speak of, into an empty graph.
 *
 * @throws Error when the two ways leave different graphs
 */
export async function measureImport(
  statements: number,
  rounds: number,
  onRound: () => void,
): Promise<ImportFigures> {
  const database = await openDatabase(readOntology());
  const folder = mkdtempSync(join(tmpdir(), 'atazan-bench-import-'));
  try {
    writeFiles(makeWorld(statements), folder);
    const runs: Record<ImportOrder['way'], ImportRun[]> = { import: [], bare: [] };
    // The first round warms Neo4j and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const left: Row[][] = [];
      for (const way of round % 2 === 0
        ? (['import', 'bare'] as const)
        : (['bare', 'import'] as const)) {
        await clear(database);
        const figures = await run({ way, address: database.address, folder, statements });
        if (round > 0) runs[way].push(figures);
        left.push(await contents(database));
        onRound();
      }
      if (!isDeepStrictEqual(left[0], left[1])) {
        throw new Error('The import and the bare UNWIND left different graphs');
      }
    }
    const rates = (way: ImportOrder['way']) => runs[way].map(({ ms }) => (statements * 1000) / ms);
    const [imported, bare] = [rates('import'), rates('bare')];
    return {
      statements,
      importPerSecond: median(imported),
      barePerSecond: median(bare),
      ratio: median(imported.map((rate, round) => rate / (bare[round] ?? Number.NaN))),
      peakBytes: median(runs.import.map(({ peakBytes }) => peakBytes)),
      startBytes: median(runs.import.map(({ startBytes }) => startBytes)),
      barePeakBytes: median(runs.bare.map(({ peakBytes }) => peakBytes)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await database.close();
  }
}
