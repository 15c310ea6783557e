import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import type { GraphAddress } from '../../../src/graph/graph';
import { openDriver } from './driver';

const edgeTypes: readonly (readonly [type: string, field: string, inverse: string])[] = [
  ['HEADS', 'heads', 'headedBy'],
  ['MEMBER_OF', 'memberOf', 'members'],
  ['SUPPORTS', 'supports', 'supportedBy'],
  ['OPPOSES', 'opposes', 'opposedBy'],
  ['DISCUSSES', 'discusses', 'discussedBy'],
  ['PARTICIPATES_IN', 'participatesIn', 'participants'],
  ['ORGANIZES', 'organizes', 'organizedBy'],
  ['HELD_AT', 'heldAt', 'hosts'],
  ['CITES', 'cites', 'citedBy'],
  ['PROPOSES', 'proposes', 'proposedBy'],
];

const edges = edgeTypes
  .map(
    ([type, field, inverse]) => `
    ${field}: [Entity!]! @relationship(type: "${type}", direction: OUT, properties: "Edge")
    ${inverse}: [Entity!]! @relationship(type: "${type}", direction: IN, properties: "Edge")`,
  )
  .join('');

const fields = `
    id: String!
    slug: String!
    type: String!
    name_kk: String
    name_ru: String
    name_en: String
    kind: String
    date: String
    evidenceAsSubject: [Statement!]! @relationship(type: "SUBJECT", direction: IN)
    evidenceAsObject: [Statement!]! @relationship(type: "OBJECT", direction: IN)
    ${edges}`;

const labels = ['Person', 'Organization', 'Document', 'Event'];

/*
 * What stands at the other end of an edge is an `Entity`, which is a label of its own in the graph. An
 * interface over the eight types would be nearer to Atazan's schema, but becomes a union of eight matches.
 */
const typeDefs = `
  type Edge @relationshipProperties { id: String! role: String since: String until: String }
  type Entity @node {${fields}
  }
  ${labels.map((label) => `type ${label} @node {${fields}\n  }`).join('\n')}
  type Source @node { id: String! slug: String! title: String! publisher: String! published: String url: String! }
  type Statement @node {
    id: String!
    edge: String!
    predicate: String!
    quote: String!
    role: String
    statedOn: String
    status: String!
    source: [Source!]! @relationship(type: "QUOTED_FROM", direction: OUT)
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Entity!]! @relationship(type: "OBJECT", direction: OUT)
  }
`;

/** Serves a graph through `@neo4j/graphql`, behind the same Apollo Server and Fastify as Atazan. */
export async function serveNeo4jGraphql(address: GraphAddress): Promise<string> {
  const driver = openDriver(address);
  const comparable = { GT: true, GTE: true, LT: true, LTE: true };
  const neo4jGraphql = new Neo4jGraphQL({
    typeDefs,
    driver,
    features: { filters: { String: comparable } },
  });
  const app = Fastify({ logger: false });
  const apollo = new ApolloServer({
    schema: await neo4jGraphql.getSchema(),
    csrfPrevention: false,
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const context = { sessionConfig: { database: address.database } };
  app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({ ...context }) }));
  return app.listen({ host: '127.0.0.1', port: 0 });
}
