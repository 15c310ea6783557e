import { analyses } from './analyses';
import { byId, evidenceCounts, type World } from './choices';
import { sample, seeded } from './random';

/** Values of one call, by the names that the questions of all peers use. */
export type Variables = Readonly<Record<string, unknown>>;

/** What came back below `data`. */
export type Data = Readonly<Record<string, unknown>>;

/** A question as `@neo4j/graphql` takes it. */
export interface PeerQuestion {
  readonly query: string;
  /** Brings its answer into the shape of Atazan's, with which it must then agree. */
  readonly reshape: (data: Data, variables: Variables) => unknown;
}

/** One kind of work, asked of all peers with the same values. */
export interface Work {
  /** Short, for the command line and the JSON. */
  readonly name: string;
  readonly title: string;
  /** Root field without which the work is left out, where the served schema may not have it yet. */
  readonly rootField?: string;
  readonly variables: (world: World) => readonly Variables[];
  readonly atazan: {
    readonly query: string;
    /** Adds what only the server itself can tell, such as a cursor. */
    readonly prepare?: (
      variables: Variables,
      ask: (query: string, variables: Variables) => Promise<Data>,
    ) => Promise<Variables>;
  };
  readonly neo4jGraphql?: PeerQuestion;
  /** The best statement for it that we could write by hand; returns one map, `data`. */
  readonly cypher: string;
  /** Whether an answer may stand for that of Atazan, where equality asks too much: of two shortest paths, say. */
  readonly isSame?: (found: unknown, expected: unknown) => boolean;
}

/** Calls with different values, so that none is answered from what the one before it left behind. */
const variants = 100;

const nameOf = (node: string) => `coalesce(${node}.name_en, ${node}.name_ru, ${node}.name_kk)`;

interface Connection {
  readonly edges: readonly { readonly properties?: object; readonly node: object }[];
}

/** The edges of a connection of the peer, whose properties stand apart from the edge. */
function flatten(connection: unknown) {
  const { edges } = connection as Connection;
  return { edges: edges.map(({ properties, node }) => ({ ...properties, node })) };
}

const lookup: Work = {
  name: 'lookup',
  title: 'lookup with three lists',
  variables(world) {
    const degrees = new Map<string, Set<string>>();
    const counts = new Map<string, number>();
    for (const { subject, predicate } of world.statements) {
      degrees.set(subject, (degrees.get(subject) ?? new Set()).add(predicate));
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    // People of like degree at every size, so that sizes differ in the graph alone.
    const people = world.entities.filter(({ id, type }) => {
      const listed = ['HEADS', 'MEMBER_OF', 'SUPPORTS'].every((name) => degrees.get(id)?.has(name));
      const degree = counts.get(id) ?? 0;
      return type === 'Person' && listed && degree >= 5 && degree <= 20;
    });
    return sample(people, variants, seeded(2)).map(({ slug }) => ({ slug }));
  },
  atazan: {
    query: `query Lookup($slug: String!) { person(slug: $slug) {
      name
      heads(first: 10) { edges { role node { slug name } } }
      memberOf(first: 10) { edges { role node { slug name } } }
      supports(first: 10) { edges { node { slug name } } }
    } }`,
  },
  neo4jGraphql: {
    query: `query Lookup($slug: String!) { people(where: { slug: { eq: $slug } }) {
      name: name_en
      heads: headsConnection(first: 10, sort: [{ edge: { id: ASC } }]) { edges { properties { role } node { slug name: name_en } } }
      memberOf: memberOfConnection(first: 10, sort: [{ edge: { id: ASC } }]) { edges { properties { role } node { slug name: name_en } } }
      supports: supportsConnection(first: 10, sort: [{ edge: { id: ASC } }]) { edges { node { slug name: name_en } } }
    } }`,
    reshape({ people }) {
      const [{ name, heads, memberOf, supports } = {}] = people as Data[];
      return {
        person: {
          name,
          heads: flatten(heads),
          memberOf: flatten(memberOf),
          supports: flatten(supports),
        },
      };
    },
  },
  cypher: `MATCH (n:Person {slug: $slug})
    RETURN {person: {
      name: ${nameOf('n')},
      heads: {edges: COLLECT { MATCH (n)-[r:HEADS]->(m) WITH r, m ORDER BY r.id LIMIT 10
        RETURN {role: r.role, node: {slug: m.slug, name: ${nameOf('m')}}} }},
      memberOf: {edges: COLLECT { MATCH (n)-[r:MEMBER_OF]->(m) WITH r, m ORDER BY r.id LIMIT 10
        RETURN {role: r.role, node: {slug: m.slug, name: ${nameOf('m')}}} }},
      supports: {edges: COLLECT { MATCH (n)-[r:SUPPORTS]->(m) WITH r, m ORDER BY r.id LIMIT 10
        RETURN {node: {slug: m.slug, name: ${nameOf('m')}}} }}
    }} AS data`,
};

interface PeerEvidence {
  readonly quote: string;
  readonly statedOn: string;
  readonly role?: string;
  readonly source: readonly object[];
  readonly subject: readonly {
    readonly name: string;
    readonly evidence: readonly PeerEvidence[];
  }[];
  readonly object: readonly object[];
}

function evidenceOf({ quote, statedOn, source }: PeerEvidence) {
  return { statements: [{ quote, statedOn, source: source[0] }] };
}

/** Three levels: a body, its members, what those support; each edge with its evidence. */
const evidence: Work = {
  name: 'evidence',
  title: 'three levels with evidence',
  variables(world) {
    const members = evidenceCounts(world, 'MEMBER_OF', 'object');
    const bodies = world.entities.filter(({ id }) => {
      const count = members.get(id) ?? 0;
      return count >= 3 && count <= 30;
    });
    return sample(bodies, variants, seeded(3)).map(({ slug }) => ({ slug }));
  },
  atazan: {
    query: `query Evidence($slug: String!) { organization(slug: $slug) {
      name
      members(first: 10) { edges {
        role
        statements(first: 3) { quote statedOn source { slug publisher } }
        node { name ... on Person { supports(first: 5) { edges {
          statements(first: 3) { quote statedOn source { slug publisher } }
          node { slug name }
        } } } }
      } }
    } }`,
  },
  // It has no fields on an edge that look for nodes, so it takes the way round: from one end over the
  // statements to the other. Here each edge has one statement, and the statements are as many as the edges.
  neo4jGraphql: {
    query: `query Evidence($slug: String!) { organizations(where: { slug: { eq: $slug } }) {
      name: name_en
      evidence: evidenceAsObject(where: { predicate: { eq: "MEMBER_OF" } }, sort: [{ edge: ASC }], limit: 10) {
        role quote statedOn source { slug publisher }
        subject { name: name_en
          evidence: evidenceAsSubject(where: { predicate: { eq: "SUPPORTS" } }, sort: [{ edge: ASC }], limit: 5) {
            quote statedOn source { slug publisher } object { slug name: name_en }
          }
        }
      }
    } }`,
    reshape({ organizations }) {
      const [{ name, evidence: members } = {}] = organizations as Data[];
      const edges = (members as PeerEvidence[]).map((member) => ({
        role: member.role,
        ...evidenceOf(member),
        node: {
          name: member.subject[0]?.name,
          supports: {
            edges: member.subject[0]?.evidence.map((support) => ({
              ...evidenceOf(support),
              node: support.object[0],
            })),
          },
        },
      }));
      return { organization: { name, members: { edges } } };
    },
  },
  cypher: `MATCH (n:Organization {slug: $slug})
    RETURN {organization: {
      name: ${nameOf('n')},
      members: {edges: COLLECT { MATCH (n)<-[r:MEMBER_OF]-(m) WITH r, m ORDER BY r.id LIMIT 10 RETURN {
        role: r.role,
        statements: COLLECT { MATCH (s:Statement {edge: r.id}) WHERE s.status = 'ACCEPTED'
          WITH s ORDER BY s.statedOn, s.id LIMIT 3 MATCH (s)-[:QUOTED_FROM]->(f)
          RETURN {quote: s.quote, statedOn: s.statedOn, source: {slug: f.slug, publisher: f.publisher}} },
        node: {
          name: ${nameOf('m')},
          supports: {edges: COLLECT { MATCH (m)-[q:SUPPORTS]->(o) WITH q, o ORDER BY q.id LIMIT 5 RETURN {
            statements: COLLECT { MATCH (s:Statement {edge: q.id}) WHERE s.status = 'ACCEPTED'
              WITH s ORDER BY s.statedOn, s.id LIMIT 3 MATCH (s)-[:QUOTED_FROM]->(f)
              RETURN {quote: s.quote, statedOn: s.statedOn, source: {slug: f.slug, publisher: f.publisher}} },
            node: {slug: o.slug, name: ${nameOf('o')}}
          } }}
        }
      } }}
    }} AS data`,
};

/** Events per page; the fiftieth page begins after 49 of them. */
const perPage = 10;

/** Ranges of days that have more than fifty pages of events at every size, with the 49th page's last event. */
function ranges(world: World, pagesBefore: number): Variables[] {
  const events = world.entities
    .flatMap(({ id, properties: { date } }) => (date ? [{ id, date }] : []))
    .filter(({ id }) => byId(world).get(id)?.type === 'Event')
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  return Array.from({ length: 30 }, (_, day) => {
    const from = events[day]?.date ?? '';
    const until = '2026-03-20';
    const inside = events.filter(({ date }) => date >= from && date < until);
    const last = inside[pagesBefore * perPage - 1];
    return {
      from,
      until,
      skip: pagesBefore * perPage,
      ...(last && { afterDate: last.date, afterId: last.id }),
    };
  });
}

const eventPage: PeerQuestion = {
  query: `query Page($from: String!, $until: String!, $skip: Int!) {
    events(where: { date: { gte: $from, lt: $until } }, sort: [{ date: ASC }, { id: ASC }], limit: ${perPage}, offset: $skip) {
      slug date kind name: name_en
    }
  }`,
  reshape: ({ events }) => ({ events: { nodes: events } }),
};

const eventFields = `slug: n.slug, date: n.date, kind: n.kind, name: ${nameOf('n')}`;

const firstPage: Work = {
  name: 'first-page',
  title: 'filtered and ordered list, first page',
  variables: (world) => ranges(world, 0),
  atazan: {
    query: `query Page($from: Date!, $until: Date!) {
      events(first: ${perPage}, where: { date: { gte: $from, lt: $until } }) { nodes { slug date kind name } }
    }`,
  },
  neo4jGraphql: eventPage,
  cypher: `RETURN {events: {nodes: COLLECT {
    MATCH (n:Event) WHERE n.date >= $from AND n.date < $until
    WITH n ORDER BY n.date, n.id LIMIT ${perPage} RETURN {${eventFields}} }}} AS data`,
};

const fiftiethPage: Work = {
  name: 'page-50',
  title: 'filtered and ordered list, page 50',
  variables: (world) => ranges(world, 49),
  atazan: {
    query: `query Page($from: Date!, $until: Date!, $after: String!) {
      events(first: ${perPage}, after: $after, where: { date: { gte: $from, lt: $until } }) { nodes { slug date kind name } }
    }`,
    async prepare(variables, ask) {
      const { events } = await ask(
        `query Cursor($from: Date!, $until: Date!, $skip: Int!) {
          events(first: $skip, where: { date: { gte: $from, lt: $until } }) { pageInfo { endCursor } }
        }`,
        variables,
      );
      const { pageInfo } = events as { readonly pageInfo: { readonly endCursor: string } };
      return { ...variables, after: pageInfo.endCursor };
    },
  },
  neo4jGraphql: eventPage,
  cypher: `RETURN {events: {nodes: COLLECT {
    MATCH (n:Event) WHERE n.date >= $afterDate AND n.date < $until AND (n.date > $afterDate OR n.id > $afterId)
    WITH n ORDER BY n.date, n.id LIMIT ${perPage} RETURN {${eventFields}} }}} AS data`,
};

/** People of the organizations that support a document. */
const nestedFilter: Work = {
  name: 'nested-filter',
  title: 'filter two edges away',
  variables(world) {
    const bodies = new Map<string, number>();
    for (const { subject, predicate, object } of world.statements) {
      const isBody = predicate === 'SUPPORTS' && subject.startsWith('organization-');
      if (isBody) bodies.set(object, (bodies.get(object) ?? 0) + 1);
    }
    const backed = world.entities.filter(({ id }) => {
      const count = bodies.get(id) ?? 0;
      return count >= 3 && count <= 20;
    });
    return sample(backed, 30, seeded(4)).map(({ slug }) => ({ slug }));
  },
  atazan: {
    query: `query Filter($slug: String!) {
      people(first: 10, where: { memberOf: { some: { node: { relations: { some: { type: { eq: SUPPORTS }, node: { slug: { eq: $slug } } } } } } } }) {
        nodes { slug name }
      }
    }`,
  },
  neo4jGraphql: {
    query: `query Filter($slug: String!) {
      people(limit: 10, sort: [{ id: ASC }], where: { memberOf: { some: { supports: { some: { slug: { eq: $slug } } } } } }) {
        slug name: name_en
      }
    }`,
    reshape: ({ people }) => ({ people: { nodes: people } }),
  },
  cypher: `RETURN {people: {nodes: COLLECT {
    MATCH (:Entity {slug: $slug})<-[:SUPPORTS]-()<-[:MEMBER_OF]-(n:Person)
    WITH DISTINCT n ORDER BY n.id LIMIT 10 RETURN {slug: n.slug, name: ${nameOf('n')}} }}} AS data`,
};

/** The work, in the order of the table. */
export const allWork: readonly Work[] = [
  lookup,
  evidence,
  firstPage,
  fiftiethPage,
  nestedFilter,
  ...analyses,
];
