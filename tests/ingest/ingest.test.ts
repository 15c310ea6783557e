import pino from 'pino';
import { toGlobalId } from '../../src/compiler/identifier';
import { checkGraph } from '../../src/dataset/check';
import type { Graph } from '../../src/graph/graph';
import { ingest } from '../../src/ingest/ingest';
import { readProposals } from '../../src/ingest/review/proposals';
import { reject } from '../../src/ingest/review/reject';
import { type RunningServer, startServer } from '../../src/server/server';
import { answer } from '../support/server';
import { openEmptyGraph } from '../support/world';
import { article, fillGraph, firstText, one, ontology } from './world';

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await openEmptyGraph();
  const log = pino({ level: 'silent' });
  await fillGraph(graph);
  server = await startServer({ graph, ontology, host: '127.0.0.1', port: 0, log });
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

beforeEach(() => fillGraph(graph));

const dataset = 'articles';
const put = (...files: Parameters<typeof ingest>[1]) => ingest(graph, files, { dataset });
const revision = () => one(graph, "MATCH (g:Graph {name: 'atazan'}) RETURN g.revision");
const open = () => readProposals((statement) => graph.read(statement), {});

test('a source and its proposals are kept, each with a quote that stands in the text', async () => {
  const [report] = await put(article());
  expect(report).toMatchObject({ version: 1, proposed: 2, isNewText: true });
  const id = 'example-news-2026-02-09-amir-serik-supports-the-draft-constitution';
  const proposals = await open();
  expect(
    proposals.map(({ subject, predicate, object }) => [subject.id, predicate, object.id]),
  ).toEqual([
    ['amir-serik', 'SUPPORTS', 'draft'],
    ['boris-petrov', 'OPPOSES', 'draft'],
  ]);
  for (const { quote, start, end, source } of proposals) {
    expect(firstText.slice(start, end)).toBe(quote);
    expect(source.id).toBe(id);
  }
  expect(proposals[1]?.subject).toEqual({
    id: 'boris-petrov',
    type: 'Person',
    name: 'Boris Petrov',
    isCandidate: true,
  });
});

test('nobody who is not known becomes an entity, and the graph is sound', async () => {
  await put(article());
  expect(await one(graph, 'RETURN COUNT { (:Entity) }')).toBe(3);
  expect(await checkGraph(graph, ontology)).toEqual([]);
});

test('a dry run reads the same and changes nothing', async () => {
  const before = await one(graph, 'RETURN COUNT { () }');
  const [dry] = await ingest(graph, [article()], { dataset, dryRun: true });
  expect(await one(graph, 'RETURN COUNT { () }')).toBe(before);
  const [wet] = await put(article());
  expect(dry?.reading).toEqual(wet?.reading);
  expect(dry?.source).toEqual(wet?.source);
});

test('the same text again changes nothing', async () => {
  await put(article());
  const [before, proposals] = [await revision(), await open()];
  const [report] = await put(article());
  expect(report).toMatchObject({ version: 1, proposed: 0, isNewText: false });
  expect(await revision()).toBe(before);
  expect(await open()).toEqual(proposals);
});

test('a changed text is a new version: what it still says stays, what it says no more is withdrawn', async () => {
  await put(article());
  const changed = `An introduction. ${firstText.replace('Boris Petrov opposes', 'Nobody opposes')}`;
  const [report] = await put(article(changed));
  expect(report).toMatchObject({ version: 2, withdrawn: 1, isNewText: true });
  const [proposal, ...others] = await open();
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ predicate: 'SUPPORTS', version: 2 });
  expect(changed.slice(proposal?.start, proposal?.end)).toBe(proposal?.quote);
  expect(await one(graph, 'RETURN COUNT { (:TextVersion) }')).toBe(2);
  expect(await one(graph, 'RETURN COUNT { (:Candidate) }')).toBe(0);
});

test('the text is not kept', async () => {
  await put(article(`${firstText}\nThe weather was fine in the mountains.\n`));
  const values = await one(
    graph,
    "MATCH (n) UNWIND keys(n) AS key WITH toStringOrNull(n[key]) AS value WHERE value CONTAINS 'mountains' RETURN count(*)",
  );
  expect(values).toBe(0);
});

test('the address tells a source of the graph, whose record stays as its dataset has it', async () => {
  const [report] = await put(article(firstText, { url: 'https://example.org/' }));
  expect(report?.source.id).toBe('page');
  expect(await one(graph, "MATCH (s:Source {id: 'page'}) RETURN s.title")).toBe('A page');
});

test('two pages of one publisher, day and topic are two sources', async () => {
  const [first] = await put(article(firstText, { url: 'https://example.org/1' }));
  const [second] = await put(article(firstText, { url: 'https://example.org/2' }));
  expect(second?.source.id).toBe(`${first?.source.id}-2`);
});

test('one text in two files is refused, and nothing is written', async () => {
  const before = await revision();
  await expect(put(article(), { ...article(), name: 'copy.txt' })).rejects.toThrow(
    /^copy\.txt: this is the source .*, as article\.txt is/,
  );
  expect(await revision()).toBe(before);
});

/** Whatever readers can ask about things that proposals speak of. */
const everything = `{
  stats { revision sources statements entities { type count } relations { type count } }
  statements { totalCount nodes { quote status } }
  sources { nodes { slug statements { totalCount } } }
  search(text: "Amir Serik supports the Draft Constitution Boris Petrov") {
    nodes { ... on Entity { slug } ... on Statement { quote } ... on Source { slug } } }
  person(slug: "amir-serik") {
    relations { totalCount } attributedStatements { totalCount } supports { totalCount } }
  document(slug: "draft") { supportedBy { totalCount } opposedBy { totalCount } }
  stances(on: {slug: "draft"}) { supporting { statements } opposing { statements } }
  changes(since: 0) { id }
  statementStats(by: [TYPE]) { statements }
  timeline { date }
}`;

test('readers see nothing of proposals', async () => {
  await put(article());
  const withProposals = await answer<Record<string, unknown>>(server, everything);
  const ids = (await open()).map(({ id }) => id);
  const nodes = await answer<{ nodes: unknown[] }>(
    server,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: ids.map((id) => toGlobalId('Statement', id)) },
  );
  expect(nodes.nodes).toEqual([null, null]);
  expect(JSON.stringify(withProposals)).not.toMatch(/Petrov|opposes the/);
  await reject(graph, ids);
  expect(await answer(server, everything)).toEqual(withProposals);
});

test('what was rejected does not come back, from the same text or a new one', async () => {
  await put(article());
  await reject(
    graph,
    (await open()).map(({ id }) => id),
  );
  expect((await put(article()))[0]).toMatchObject({ proposed: 0 });
  expect((await put(article(`${firstText}More.\n`)))[0]).toMatchObject({ proposed: 0, version: 2 });
  expect(await open()).toEqual([]);
});
