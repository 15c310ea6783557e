import { digestOf } from '../../src/dataset/record';
import {
  edgeProperties,
  entityProperties,
  sourceProperties,
  statementProperties,
} from '../../src/dataset/stored';
import type { Graph } from '../../src/graph/graph';
import type { World } from './world';

/** Rows of one statement: what a person who writes an import by hand would take. */
const batchSize = 5_000;

/** The name that the made records are kept under, as an import would have it. */
export const datasetName = 'bench';

const limitMs = 600_000;

const statements = {
  entities: `UNWIND $rows AS row CREATE (n:Entity) SET n = row.properties, n:$(row.type)`,
  sources: `UNWIND $rows AS row CREATE (n:Source) SET n = row.properties`,
  statements: `UNWIND $rows AS row
    MATCH (subject:Entity {id: row.subject})
    MATCH (object:Entity {id: row.object})
    MATCH (source:Source {id: row.source})
    CREATE (s:Statement)-[:SUBJECT]->(subject), (s)-[:OBJECT]->(object), (s)-[:QUOTED_FROM]->(source)
    SET s = row.properties
    CREATE (subject)-[edge:$(row.type)]->(object)
    SET edge = row.edge
    FOREACH (_ IN CASE WHEN row.isAttributed THEN [1] END | CREATE (s)-[:ATTRIBUTED_TO]->(subject))`,
  revision: `MERGE (g:Graph {name: 'atazan'})
    SET g.revision = coalesce(g.revision, 0) + 1, g.changedAt = toString(datetime())`,
};

/** Told how many rows of how many have been written. */
export type Progress = (done: number, total: number) => void;

/**
 * Writes a world into a migrated, empty graph with batched UNWIND and nothing round it: no validation, no
 * look at what is there. It is both how the benches fill their graph and what an import is measured against.
 */
export async function fill(graph: Graph, world: World, onProgress?: Progress): Promise<void> {
  const total = world.entities.length + world.sources.length + world.statements.length;
  let done = 0;
  async function write<T>(
    name: keyof typeof statements,
    items: readonly T[],
    row: (item: T) => object,
  ) {
    for (let start = 0; start < items.length; start += batchSize) {
      const rows = items.slice(start, start + batchSize).map(row);
      await graph.write(
        'fill',
        (transaction) => transaction.run({ name, text: statements[name], parameters: { rows } }),
        { timeoutMs: limitMs },
      );
      done += rows.length;
      onProgress?.(done, total);
    }
  }
  await write('entities', world.entities, (record) => ({
    type: record.type,
    properties: { ...entityProperties(record), digest: digestOf(record), dataset: datasetName },
  }));
  await write('sources', world.sources, (record) => ({
    properties: { ...sourceProperties(record), digest: digestOf(record), dataset: datasetName },
  }));
  await write('statements', world.statements, (record) => ({
    type: record.predicate,
    subject: record.subject,
    object: record.object,
    source: record.source,
    isAttributed: record.attributedTo !== undefined,
    properties: { ...statementProperties(record), digest: digestOf(record), dataset: datasetName },
    edge: edgeProperties(record),
  }));
  await graph.write('fill', (transaction) =>
    transaction.run({ name: 'revision', text: statements.revision }),
  );
}
