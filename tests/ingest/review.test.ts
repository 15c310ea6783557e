import { checkGraph } from '../../src/dataset/check';
import type { Graph } from '../../src/graph/graph';
import { ingest } from '../../src/ingest/ingest';
import { accept } from '../../src/ingest/review/accept';
import { type Correction, correct } from '../../src/ingest/review/correct';
import { readProposals } from '../../src/ingest/review/proposals';
import { reject } from '../../src/ingest/review/reject';
import { openEmptyGraph } from '../support/world';
import { article, fillGraph, firstText, one, ontology, openProposal } from './world';

let graph: Graph;
let known: string;
let unknown: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
});

afterAll(() => graph.close());

const put = (file = article()) => ingest(graph, [file], { dataset: 'articles' });
const revision = async () => Number(await one(graph, 'MATCH (g:Graph) RETURN g.revision'));
const names = { en: 'Boris Petrov', ru: 'Борис Петров' };
const create = { candidate: 'boris-petrov', names };

beforeEach(async () => {
  await fillGraph(graph);
  await put();
  known = (await openProposal(graph, 'amir-serik')).id;
  unknown = (await openProposal(graph, 'boris-petrov')).id;
});

describe('accept', () => {
  test('the edge is there at once, with its evidence, and the revision is raised by one', async () => {
    const before = await revision();
    await accept(graph, ontology, [known]);
    expect(
      await one(
        graph,
        "MATCH (:Person {id: 'amir-serik'})-[r:SUPPORTS]->(:Document {id: 'draft'}) MATCH (s:Statement {edge: r.id})-[:QUOTED_FROM]->(q) RETURN [s.status, s.statedOn, q.publisher]",
      ),
    ).toEqual(['ACCEPTED', '2026-02-09', 'Example News']);
    expect(await revision()).toBe(before + 1);
    expect(await checkGraph(graph, ontology)).toEqual([]);
  });

  test('the beginning of an id is enough', async () => {
    const { statements } = await accept(graph, ontology, [known.slice(0, 12)]);
    expect(statements.map(({ id }) => id)).toEqual([known]);
  });

  test('the same text does not propose it again', async () => {
    await accept(graph, ontology, [known]);
    expect((await put())[0]).toMatchObject({ proposed: 0 });
    expect((await put(article(`${firstText}More.\n`)))[0]).toMatchObject({ proposed: 0 });
    expect(await one(graph, `MATCH (s:Statement {id: '${known}'}) RETURN s.status`)).toBe(
      'ACCEPTED',
    );
  });

  test('an end that is not in the graph is named, and nothing is written', async () => {
    const before = await revision();
    await expect(accept(graph, ontology, [known, unknown])).rejects.toThrow(
      /boris-petrov \(Person, "Boris Petrov"\) is not in the graph; make it with --create boris-petrov/,
    );
    expect(await revision()).toBe(before);
  });

  test('a candidate is made an entity first', async () => {
    const { entities } = await accept(graph, ontology, [unknown], { create });
    expect(entities).toMatchObject([{ id: 'boris-petrov', type: 'Person', names }]);
    expect(
      await one(
        graph,
        "MATCH (n:Person {slug: 'boris-petrov'})-[:OPPOSES]->(:Document) RETURN n.name_ru",
      ),
    ).toBe('Борис Петров');
    expect(await one(graph, 'RETURN COUNT { (:Candidate) }')).toBe(0);
    expect(await checkGraph(graph, ontology)).toEqual([]);
  });

  test('a candidate is a known entity after all', async () => {
    await accept(graph, ontology, [unknown], { as: new Map([['', 'steppe']]) });
    expect(await one(graph, 'RETURN EXISTS { (:Organization)-[:OPPOSES]->(:Document) }')).toBe(
      true,
    );
    expect(await one(graph, 'RETURN COUNT { (:Candidate) }')).toBe(0);
  });

  test('an entity that was imported meanwhile under the name of the candidate is it', async () => {
    await put(article('Boris Petrov supports the Draft Constitution.', { title: 'Another' }));
    await accept(graph, ontology, [unknown], { create });
    const other = await openProposal(graph, 'boris-petrov');
    expect(other.subject.isCandidate).toBe(false);
    await accept(graph, ontology, [other.id]);
    expect(await one(graph, 'RETURN EXISTS { (:Person)-[:SUPPORTS]->(:Document) }')).toBe(true);
  });

  test.each([
    [{ create: { ...create, candidate: 'boris-petrof' } }, /did you mean boris-petrov\?/],
    [{ create: { ...create, type: 'Persn' } }, /type must be .* \(did you mean Person\?\)/],
    [
      { create: { ...create, type: 'Place' } },
      /subject of OPPOSES must be .*; boris-petrov is Place/,
    ],
    [{ create: { ...create, names: { fr: 'B' } } }, /language must be kk, ru or en, not fr/],
    [
      { as: new Map([['boris-petrov', 'amir-serk']]) },
      /no entity amir-serk \(did you mean amir-serik\?\)/,
    ],
    [{ as: new Map([['', 'draft']]) }, /subject and object are both draft/],
  ])('refuses %j', async (settlement, message) => {
    const before = await one(graph, 'RETURN COUNT { () }');
    await expect(accept(graph, ontology, [unknown], settlement)).rejects.toThrow(message);
    expect(await one(graph, 'RETURN COUNT { () }')).toBe(before);
  });

  test('an id that is not there is named, with the near one', async () => {
    const near = `${known.slice(0, -1)}x`;
    await expect(accept(graph, ontology, [near])).rejects.toThrow(`did you mean ${known}?`);
  });
});

describe('correct', () => {
  const put = (correction: Correction, text?: { name: string; text: string }) =>
    correct(graph, ontology, known, correction, text);
  const corrected = () => openProposal(graph, 'amir-serik');

  test('changes what is given and leaves the rest; it is still a proposal', async () => {
    const before = await corrected();
    await put({ predicate: 'OPPOSES', attributedTo: 'steppe', note: 'Read again' });
    expect(await corrected()).toMatchObject({
      id: known,
      predicate: 'OPPOSES',
      note: 'Read again',
      quote: before.quote,
      start: before.start,
      attributedTo: { id: 'steppe' },
    });
    await put({ attributedTo: '', note: '' });
    const after = await corrected();
    expect([after.attributedTo, after.note]).toEqual([undefined, undefined]);
  });

  test('then it is accepted as it is, and does not come back as it was', async () => {
    await put({ predicate: 'OPPOSES' });
    await accept(graph, ontology, [known]);
    expect(
      await one(graph, "RETURN EXISTS { ({id: 'amir-serik'})-[:OPPOSES]->({id: 'draft'}) }"),
    ).toBe(true);
    await ingest(graph, [article()], { dataset: 'articles' });
    expect((await readProposals((statement) => graph.read(statement), {})).length).toBe(1);
  });

  test('an unknown end may stay', async () => {
    await correct(graph, ontology, unknown, { predicate: 'SUPPORTS' });
    expect(await openProposal(graph, 'boris-petrov')).toMatchObject({
      predicate: 'SUPPORTS',
      subject: { isCandidate: true },
    });
  });

  test('a quote that is looked up in the text has its place there', async () => {
    const quote = 'supports the Draft Constitution, he said';
    await put({ quote }, { name: 'a.txt', text: firstText });
    const { start, end } = await corrected();
    expect(firstText.slice(start, end)).toBe(quote);
  });

  test.each<[Correction, RegExp]>([
    [{ object: 'drft' }, /no entity drft \(did you mean draft\?\)/],
    [{ predicate: 'SUPORTS' }, /predicate must be .* \(did you mean SUPPORTS\?\)/],
    [{ predicate: 'HEADS' }, /object of HEADS must be .*; draft is Document/],
    [{ role: 'Chair' }, /an edge SUPPORTS has no role/],
    [{ quote: 'too short' }, /quote must have from 3 to 12 words, not 2/],
    [{ statedOn: '2026-02-30' }, /stated_on must be a day, month or year that exists/],
    [{ since: 'yesterday' }, /since must be a day/],
  ])('refuses %j', async (correction, message) => {
    const before = await corrected();
    await expect(put(correction)).rejects.toThrow(message);
    expect(await corrected()).toEqual(before);
  });

  test('a quote that is not in the text is refused', async () => {
    const text = { name: 'a.txt', text: firstText };
    await expect(put({ quote: 'he never said such things' }, text)).rejects.toThrow(
      'the quote is not in a.txt: he never said such things',
    );
  });
});

test('reject takes a proposal away with its candidate, and readers notice nothing', async () => {
  const before = await revision();
  await reject(graph, [unknown]);
  const left = await readProposals((statement) => graph.read(statement), {});
  expect(left.map(({ id }) => id)).toEqual([known]);
  expect(await one(graph, 'RETURN COUNT { (:Candidate) }')).toBe(0);
  expect(await revision()).toBe(before);
});

test('filters', async () => {
  const list = async (filter: Parameters<typeof readProposals>[1]) =>
    (await readProposals((statement) => graph.read(statement), filter)).map(({ id }) => id);
  expect(await list({ predicate: 'OPPOSES' })).toEqual([unknown]);
  expect(await list({ entity: 'boris-petrov' })).toEqual([unknown]);
  expect(await list({ entity: 'draft' })).toEqual([known, unknown]);
  expect(await list({ source: 'page' })).toEqual([]);
  expect(await list({ confidence: 1 })).toEqual([]);
  expect(await list({ confidence: 0 })).toEqual([known, unknown]);
});
