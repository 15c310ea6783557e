import { evidenceCounts } from './choices';
import { pick, seeded } from './random';
import type { Data, Work } from './work';
import type { World } from './world';

/*
 * Questions about the shape of the graph, each a root field of its own. They are left out, and the report says
 * so, while the served schema does not have them as they are asked here. `@neo4j/graphql` has nothing like them.
 */

/** The types that join entities: a statement's own relationships are no steps of a path. */
const edges =
  'SUPPORTS|OPPOSES|DISCUSSES|PARTICIPATES_IN|MEMBER_OF|HEADS|ORGANIZES|HELD_AT|CITES|PROPOSES';

/** The same, as a list of the schema's names. */
const edgeNames = edges.split('|').join(', ');

/** The document with the most statements about it: at 10^5 edges they are some 10,000. */
function mostDiscussed(world: World): string {
  const counts = [...evidenceCounts(world, undefined, 'object')].filter(([id]) =>
    id.startsWith('document-'),
  );
  const [most] = counts.sort(([, a], [, b]) => b - a);
  if (!most) throw new Error('No document has statements');
  return most[0];
}

/** People, each with an event. */
function pairs(world: World) {
  const random = seeded(5);
  const people = world.entities.filter(({ type }) => type === 'Person');
  const events = world.entities.filter(({ type }) => type === 'Event');
  return Array.from({ length: 50 }, () => ({
    from: pick(people, random).slug,
    to: pick(events, random).slug,
  }));
}

/** There may be several shortest paths, but they are of one length. */
function haveSameLength(found: unknown, expected: unknown): boolean {
  const lengths = (data: unknown) =>
    ((data as Data).paths as readonly { readonly length: number }[]).map(({ length }) => length);
  return lengths(found)[0] === lengths(expected)[0];
}

/** Which of the nodes at the rim belong to a cut neighbourhood is for each to say; how many is not. */
function haveSameNumber(found: unknown, expected: unknown): boolean {
  const count = (data: unknown) =>
    ((data as Data).neighbourhood as { readonly nodes: readonly unknown[] }).nodes.length;
  return count(found) === count(expected);
}

export const analyses: readonly Work[] = [
  {
    name: 'paths',
    title: 'shortest path',
    rootField: 'paths',
    variables: pairs,
    atazan: {
      query: `query Paths($from: String!, $to: String!) {
        paths(from: { slug: $from }, to: { slug: $to }, maxLength: 5, k: 1, types: [${edgeNames}]) {
          length nodes { slug } }
      }`,
    },
    cypher: `MATCH (a:Entity {slug: $from}), (b:Entity {slug: $to})
      OPTIONAL MATCH p = shortestPath((a)-[:${edges}*..5]-(b))
      RETURN {paths: CASE WHEN p IS NULL THEN [] ELSE
        [{length: length(p), nodes: [n IN nodes(p) | {slug: n.slug}]}] END} AS data`,
    isSame: haveSameLength,
  },
  {
    name: 'neighbourhood',
    title: 'neighbourhood of 500 nodes',
    rootField: 'neighbourhood',
    variables: (world) => [{ slug: mostDiscussed(world) }],
    atazan: {
      query: `query Neighbourhood($slug: String!) {
        neighbourhood(of: { slug: $slug }, depth: 2, limit: 500, types: [${edgeNames}]) { nodes { slug } }
      }`,
    },
    cypher: `MATCH (n:Entity {slug: $slug})
      RETURN {neighbourhood: {nodes: COLLECT {
        MATCH (n)-[:${edges}*1..2]-(m) WHERE m <> n WITH DISTINCT m LIMIT 500 RETURN {slug: m.slug} }}} AS data`,
    isSame: haveSameNumber,
  },
  {
    name: 'stances',
    title: 'stances towards one document',
    rootField: 'stances',
    variables: (world) => [{ slug: mostDiscussed(world) }],
    atazan: {
      query: `query Stances($slug: String!) {
        stances(on: { slug: $slug }) { supporting { statements } opposing { statements } }
      }`,
    },
    cypher: `MATCH (n:Entity {slug: $slug})
      RETURN {stances: {
        supporting: {statements: COUNT { MATCH (n)<-[:OBJECT]-(s:Statement) WHERE s.predicate = 'SUPPORTS' AND s.status = 'ACCEPTED' }},
        opposing: {statements: COUNT { MATCH (n)<-[:OBJECT]-(s:Statement) WHERE s.predicate = 'OPPOSES' AND s.status = 'ACCEPTED' }}
      }} AS data`,
  },
];
