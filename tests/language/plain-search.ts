import type { Graph } from '../../src/graph/graph';
import type { Answers } from './search-score';

/** Analyzers that come with Neo4j, by which one would search without this product. */
export const analyzers = ['standard', 'russian', 'english'] as const;

/** A search of the same names and aliases by one of Neo4j's own analyzers; ends the one made before. */
export async function plainSearch(
  graph: Graph,
  analyzer: (typeof analyzers)[number],
): Promise<Answers> {
  await graph.schema({ name: 'no plain index', text: 'DROP INDEX plain IF EXISTS' });
  await graph.schema({
    name: 'plain index',
    text:
      'CREATE FULLTEXT INDEX plain FOR (n:Entity) ' +
      'ON EACH [n.name_kk, n.name_ru, n.name_en, n.aliases] ' +
      `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
  });
  await graph.read({ name: 'await indexes', text: 'CALL db.awaitIndexes(60)' });
  return async (text) => {
    // Lower case, so that no word is an operator.
    const query = text
      .replace(/[^\p{L}\p{N}\p{M}\s]/gu, ' ')
      .trim()
      .toLowerCase();
    if (query === '') return [];
    const rows = await graph.read({
      name: 'plain search',
      text: "CALL db.index.fulltext.queryNodes('plain', $query, {limit: 10}) YIELD node RETURN node.slug",
      parameters: { query },
    });
    return rows.map(([slug]) => String(slug));
  };
}
