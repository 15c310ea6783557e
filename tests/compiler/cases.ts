/** An operation, for tests of its text, its plan and its rows. */
export interface Case {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Each kind of selection that the compiler knows, on the founding report. */
export const cases: readonly Case[] = [
  { title: 'an entity by slug', query: '{ person(slug: "marat-bashimov") { name } }' },
  {
    title: 'an entity by id',
    query: '{ person(id: "UGVyc29uOm1hcmF0LWJhc2hpbW92") { slug } }',
  },
  {
    title: 'names by language',
    query: '{ person(slug: "marat-bashimov") { kk: name(lang: kk) name } }',
  },
  {
    title: 'edges with evidence',
    query: `{ person(slug: "marat-bashimov") { heads { edges { role statements {
      quote attributedTo { name } source { publisher } } node { name } } } } }`,
  },
  {
    title: 'edges seen from their object',
    query:
      '{ document(slug: "draft-constitution-2026") { supportedBy(first: 2) { nodes { name } } } }',
  },
  {
    title: 'a page after a cursor',
    query:
      'query ($after: String) { people(first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
    variables: { after: 'WyI4M1ZoZ3QiLCJhIl0' },
  },
  { title: 'a count alone', query: '{ people { totalCount } }' },
  {
    title: 'the count of edges alone',
    query: '{ document(slug: "draft-constitution-2026") { opposedBy { totalCount } } }',
  },
  {
    title: 'edges of some types, either way',
    query:
      '{ entity(slug: "marat-bashimov") { relations(types: [HEADS, MEMBER_OF]) { edges { type direction node { slug } } } } }',
  },
  {
    title: 'a power with the document it is held under',
    query:
      '{ institution(slug: "constitutional-court") { appointedBy { edges { under { slug } node { slug } } } } }',
  },
  {
    title: 'what a source claims',
    query:
      '{ source(slug: "baq-2026-02-09-round-table") { statements(first: 3) { nodes { quote edge { type subject { slug } object { slug } } } } } }',
  },
  {
    title: 'what rests on one source alone',
    query:
      '{ statements(first: 3, where: { restsAlone: { eq: true } }) { totalCount nodes { quote restsAlone } } }',
  },
  {
    title: 'several keys of order',
    query:
      '{ people(first: 2, sort: [{ heads: { count: DESC } }, { name: { lang: kk } }]) { nodes { slug } } }',
  },
  {
    title: 'edges by what they lead to, those without a day last',
    query: `{ document(slug: "draft-constitution-2026") { supportedBy(
      first: 3, sort: [{ since: DESC }, { node: { slug: ASC } }]) { nodes { slug } pageInfo { endCursor } } } }`,
  },
  {
    title: 'a list summed up',
    query: `{ events(where: { kind: { eq: ROUND_TABLE } }) { aggregate { count date { min max distinct } } }
      organization(slug: "international-lawyers-association") { headedBy { aggregate { count nodes } } } }`,
  },
  {
    title: 'edges as of a day',
    query: `query ($day: Date!) { person(slug: "marat-bashimov", asOf: $day) {
      heads { totalCount nodes { slug } } attributedStatements { totalCount } } }`,
    variables: { day: '2026-02-09' },
  },
  {
    title: 'names as of a day',
    query: `query ($day: Date!) { organization(slug: "amanat", asOf: $day) {
      name names { language value } formerNames { until names { value } } } }`,
    variables: { day: '2021-12' },
  },
  {
    title: 'stances',
    query: `{ stances(on: { slug: "draft-constitution-2026" }) { supporting { actors } opposing { statements sources }
      byActorKind { key supporting { actors } } changes { actor { slug } }
      statements(position: OPPOSES, first: 1) { nodes { quote offices { role object { slug } } } } } }`,
  },
  {
    title: 'paths with evidence',
    query: `{ paths(from: { slug: "marat-bashimov" }, to: { slug: "draft-constitution-2026" }, maxLength: 2) {
      length nodes { slug } edges { type statementCount } } }`,
  },
  {
    title: 'a neighbourhood',
    query: `{ neighbourhood(of: { slug: "international-lawyers-association" }, limit: 5) {
      isComplete nodes { slug } edges { type } } }`,
  },
  {
    title: 'a subgraph',
    query: `query ($of: [String!], $near: [String!]) { subgraph(of: $of, near: $near, limit: 3) {
      isComplete nodes { slug } edges { type } } }`,
    variables: { of: ['kurultai'], near: ['international-lawyers-association'] },
  },
  {
    title: 'a timeline',
    query: `{ timeline(from: "2026-02", to: "2026-02", about: { slug: "draft-constitution-2026" }, first: 3) {
      date what entity { slug } edge { type } } }`,
  },
  {
    title: 'powers and what differs between two constitutions',
    query: `{ powers(under: { slug: "constitution-1995" }) { type subject { slug } object { slug } }
      compare(documents: [{ slug: "constitution-1995" }, { slug: "draft-constitution-2026" }]) {
        institutionsDropped { slug } powersKept { type } } }`,
  },
  {
    title: 'statements by group, contradictions, topics that go together',
    query: `{ statementStats(by: [YEAR, LANGUAGE]) { key statements edges sources speakers }
      contradictions { kind about { slug } edges { type } }
      coOccurrence(first: 2) { one { slug } other { slug } count } }`,
  },
  {
    title: 'a filter by the other end and the evidence',
    query: `query ($day: Date) { people(where: { supports: { some: {
      statements: { some: { statedOn: { gte: $day } } } node: { type: { eq: Document } } } } }) { nodes { slug } } }`,
    variables: { day: '2026-02-01' },
  },
  {
    title: 'events by date',
    query: '{ events(first: 3, where: { date: { gte: "2026-02-09" } }) { nodes { slug date } } }',
  },
  {
    title: 'things of several types by id',
    query: `{ nodes(ids: ["UGVyc29uOm1hcmF0LWJhc2hpbW92", "U291cmNlOmJhcS0yMDI2LTAyLTA5LXJvdW5kLXRhYmxl"]) {
      __typename id ... on Person { name } ... on Source { publisher } } }`,
  },
  { title: 'figures', query: '{ stats { revision sources entities { type count } } }' },
];
