import { createHash } from 'node:crypto';
import { Graph } from '../../src/graph/graph';
import { type Migration, migrate, readMigrations } from '../../src/graph/migrate';
import { readOntology } from '../../src/ontology/read';
import { openEmptyGraph, testAddress } from '../support/world';

const ontology = readOntology();
let graph: Graph;

beforeEach(async () => {
  graph = await openEmptyGraph();
});

afterEach(() => graph.close());

function migration(version: number, statement: string): Migration {
  return {
    version,
    name: `${String(version).padStart(3, '0')}-test`,
    checksum: createHash('sha256').update(statement).digest('hex'),
    statements: [statement],
  };
}

async function count(pattern: string): Promise<unknown> {
  const [row] = await graph.read({ name: 'count', text: `RETURN COUNT { ${pattern} }` });
  return row?.[0];
}

test('runs what is new, once', async () => {
  const first = [...readMigrations(), migration(900, 'CREATE (:Mark)')];
  expect(await migrate(graph, ontology, first)).toEqual(first.map(({ name }) => name));
  expect(await migrate(graph, ontology, first)).toEqual([]);
  expect(await count('(:Mark)')).toBe(1);
});

test('programs that start together migrate once', async () => {
  const other = await Graph.connect(testAddress());
  try {
    const migrations = [...readMigrations(), migration(900, 'CREATE (:Mark)')];
    const applied = await Promise.all([
      migrate(graph, ontology, migrations),
      migrate(other, ontology, migrations),
      migrate(other, ontology, migrations),
    ]);
    expect(applied.flat()).toEqual(migrations.map(({ name }) => name));
    expect(await count('(:Mark)')).toBe(1);
  } finally {
    await other.close();
  }
});

test('refuses an old file that was changed, by name', async () => {
  await migrate(graph, ontology, [migration(1, 'CREATE (:Mark)')]);
  await expect(migrate(graph, ontology, [migration(1, 'CREATE (:Other)')])).rejects.toMatchObject({
    code: 'MIGRATION_CHANGED',
    message: expect.stringContaining('001-test'),
  });
  expect(await count('(:Other)')).toBe(0);
});

test('refuses a graph that a newer version has migrated', async () => {
  await migrate(graph, ontology, [migration(1, 'CREATE (:Mark)'), migration(2, 'CREATE (:Mark)')]);
  await expect(migrate(graph, ontology, [migration(1, 'CREATE (:Mark)')])).rejects.toMatchObject({
    code: 'MIGRATION_CHANGED',
    message: expect.stringContaining('002-test'),
  });
});

test('refuses a file that is numbered below what was run', async () => {
  await migrate(graph, ontology, [migration(2, 'CREATE (:Mark)')]);
  await expect(
    migrate(graph, ontology, [migration(1, 'CREATE (:Mark)'), migration(2, 'CREATE (:Mark)')]),
  ).rejects.toMatchObject({ message: expect.stringContaining('001-test') });
});

test('makes the constraints that follow from the ontology', async () => {
  await migrate(graph, ontology);
  const twice = graph.write('twice', (transaction) =>
    transaction.run({ name: 'twice', text: "CREATE (:Entity {id: 'x'}), (:Entity {id: 'x'})" }),
  );
  await expect(twice).rejects.toMatchObject({ code: 'CONFLICT' });
});
