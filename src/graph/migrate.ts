import { createHash } from 'node:crypto';
import { AtazanError } from '../errors';
import type { Ontology } from '../ontology/model';
import { deriveConstraints } from './constraints';
import type { Graph } from './graph';
import { namedStatement, statementNames } from './statements';

/** A numbered file of `cypher/migrations`. */
export interface Migration {
  readonly version: number;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** How long a program waits for another one that migrates, and how long all migrations may take. */
const limitMs = 600_000;

/**
 * The migrations of the program, in order of number.
 *
 * @throws Error for a number that is left out or there twice
 */
export function readMigrations(): Migration[] {
  return statementNames('migrations').map((path, index) => {
    const { text } = namedStatement(path);
    const name = path.slice('migrations/'.length);
    const version = index + 1;
    if (Number.parseInt(name, 10) !== version) {
      throw new Error(`cypher/${path}: the number of this migration must be ${version}`);
    }
    return {
      version,
      name,
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: text
        .split(/;\s*(?:\n|$)/)
        .map((statement) => statement.trim())
        .filter(Boolean),
    };
  });
}

/** Compares what was run with what there is. */
function findPending(
  migrations: readonly Migration[],
  rows: readonly (readonly unknown[])[],
): Migration[] {
  for (const [version, name, checksum] of rows) {
    const migration = migrations.find((candidate) => candidate.version === version);
    if (!migration) {
      throw new AtazanError(
        'MIGRATION_CHANGED',
        `The graph was migrated by ${name}, which this version of Atazan does not have; use a newer one`,
      );
    }
    if (migration.checksum !== checksum || migration.name !== name) {
      throw new AtazanError(
        'MIGRATION_CHANGED',
        `Migration ${name} was changed after it had been run on this graph; undo the change and add a new migration`,
      );
    }
  }
  const done = new Set(rows.map(([version]) => version));
  const pending = migrations.filter(({ version }) => !done.has(version));
  const newest = Math.max(0, ...rows.map(([version]) => Number(version)));
  const late = pending.find(({ version }) => version < newest);
  if (late) {
    throw new AtazanError(
      'MIGRATION_CHANGED',
      `Migration ${late.name} has a number below ${newest}, which was run already; give it a higher one`,
    );
  }
  return pending;
}

async function apply(graph: Graph, migration: Migration): Promise<void> {
  for (const text of migration.statements) {
    await graph.schema({ name: `migration ${migration.name}`, text });
  }
  const { version, name, checksum } = migration;
  await graph.write('record migration', (transaction) =>
    transaction.run({
      ...namedStatement('write/migration-record'),
      parameters: { version, name, checksum },
    }),
  );
}

/**
 * Brings the graph up to date: runs the migrations that it has not seen, then makes the constraints and
 * indexes that follow from the ontology. Of several programs that start together one migrates and the others
 * wait for it: the lock is a node held by an open transaction, so that it is free again as soon as its holder
 * is gone.
 *
 * @returns the names of the migrations that were run
 * @throws AtazanError MIGRATION_CHANGED
 */
export async function migrate(
  graph: Graph,
  ontology: Ontology,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await graph.schema({
    name: 'migration lock',
    text: 'CREATE CONSTRAINT migration_lock_unique IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.name IS UNIQUE',
  });
  return graph.write(
    'migrate',
    async (transaction) => {
      await transaction.run(namedStatement('write/migration-lock'));
      // In the transaction that holds the lock: a read of its own might go to a follower that lags behind.
      const done = await transaction.run(namedStatement('read/migrations'));
      const pending = findPending(migrations, done);
      for (const migration of pending) await apply(graph, migration);
      for (const text of deriveConstraints(ontology)) {
        await graph.schema({ name: 'derived constraint', text });
      }
      await graph.schema({ name: 'await indexes', text: 'CALL db.awaitIndexes(120)' });
      return pending.map(({ name }) => name);
    },
    { timeoutMs: limitMs },
  );
}
