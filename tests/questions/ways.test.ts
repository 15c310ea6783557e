import * as fc from 'fast-check';
import type { Edge } from '../differential/world';
import { compile } from '../support/compile';
import { Asker } from './ask';
import { asOf, check, edgeId, entity, globalId, type Identified, ids } from './pick';
import { byText, Moment, near, pathText, simplePaths } from './reference';
import { openRandomWorld, type RandomWorld } from './world';

/*
 * Paths, neighbourhoods and pairs of topics in a random graph, beside what a walk over the same edges in memory
 * finds.
 */

let world: RandomWorld;
let asker: Asker;

beforeAll(async () => {
  world = await openRandomWorld();
  asker = new Asker(world);
});

afterAll(() => world.close());

const types = fc.constantFrom(null, null, ['HEADS', 'MEMBER_OF', 'PART_OF']);

interface Path {
  readonly length: number;
  readonly nodes: readonly Identified[];
  readonly edges: readonly Identified[];
}

const askPaths = `query ($from: EntityRef!, $to: EntityRef!, $most: Int, $types: [RelationType!], $k: Int, $asOf: Date) {
  answer: paths(from: $from, to: $to, maxLength: $most, types: $types, k: $k, asOf: $asOf) {
    length nodes { id } edges { id }
  }
}`;

test('paths are the shortest of those that a search of every way finds', async () => {
  let found = 0;
  const question = fc.record({
    from: entity(world.records),
    to: entity(world.records),
    most: fc.constantFrom(null, 1, 2, 3, 4, 5),
    k: fc.constantFrom(null, 1, 2, 10),
    types,
    asOf,
  });
  await check(question, 60, async ({ from, to, most, k, types, asOf }) => {
    const paths = await asker.ask<Path[]>(askPaths, {
      from: from.ref,
      to: to.ref,
      most,
      k,
      types,
      asOf,
    });
    const edges = new Moment(world.records, asOf)
      .along(types)
      .map(({ id, subject, object, ...rest }) => ({
        ...rest,
        id: edgeId(id),
        subject: globalId(world.records, subject),
        object: globalId(world.records, object),
      }));
    const ends = [from, to].map(({ id }) => globalId(world.records, id)) as [string, string];
    const all = simplePaths(edges, ...ends, Math.min(most ?? 4, 4));
    // The fifth step is only searched where the shorter ways do not fill the answer.
    const every = all.length < (k ?? 3) && most === 5 ? simplePaths(edges, ...ends, 5) : all;
    const lengths = every.map((text) => (text.split(' | ')[1] ?? '').split(' ').length);
    expect(paths.map(({ length }) => length)).toEqual(
      lengths.sort((a, b) => a - b).slice(0, k ?? 3),
    );
    const texts = paths.map(({ nodes, edges }) => pathText(ids(nodes), ids(edges)));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(every).toContain(text);
    for (const { nodes, edges, length } of paths) {
      expect([new Set(ids(nodes)).size, edges.length]).toEqual([length + 1, length]);
    }
    found += paths.length;
  });
  expect(found).toBeGreaterThan(15);
});

interface Neighbourhood {
  readonly of: Identified;
  readonly nodes: readonly Identified[];
  readonly edges: readonly Identified[];
  readonly isComplete: boolean;
}

const askNeighbourhood = `query ($of: EntityRef!, $depth: Int, $types: [RelationType!], $limit: Int, $asOf: Date) {
  answer: neighbourhood(of: $of, depth: $depth, types: $types, limit: $limit, asOf: $asOf) {
    of { id } nodes { id } edges { id } isComplete
  }
}`;

test('a neighbourhood holds what is within reach, nearest first, and the edges between', async () => {
  const question = fc.record({
    of: entity(world.records),
    depth: fc.constantFrom(null, 1, 2, 3),
    limit: fc.constantFrom(null, 0, 1, 5, 12, 500),
    types,
    asOf,
  });
  const seen = { complete: 0, cut: 0 };
  await check(question, 50, async ({ of, depth, limit, types, asOf }) => {
    const answer = await asker.ask<Neighbourhood>(askNeighbourhood, {
      of: of.ref,
      depth,
      limit,
      types,
      asOf,
    });
    const edges = new Moment(world.records, asOf).along(types);
    const reached = near(edges, of.id, depth ?? 1);
    const kept = reached.slice(0, limit ?? 100);
    const among = new Set([of.id, ...kept]);
    const between = edges.filter(({ subject, object }) => among.has(subject) && among.has(object));
    expect({ ...answer, edges: inOrder(answer.edges) }).toEqual({
      of: { id: globalId(world.records, of.id) },
      nodes: kept.map((id) => ({ id: globalId(world.records, id) })),
      edges: between
        .map(({ id }) => edgeId(id))
        .sort(byText)
        .map((id) => ({ id })),
      isComplete: kept.length === reached.length,
    });
    seen[answer.isComplete ? 'complete' : 'cut'] += 1;
  });
  expect(Math.min(seen.complete, seen.cut)).toBeGreaterThan(10);
});

/** The edges of a small graph, which come in no particular order. */
const inOrder = (edges: readonly Identified[]) => edges.toSorted((a, b) => byText(a.id, b.id));

const askSubgraph = `query ($of: [String!], $near: [String!], $depth: Int, $types: [RelationType!], $limit: Int, $asOf: Date) {
  answer: subgraph(of: $of, near: $near, depth: $depth, types: $types, limit: $limit, asOf: $asOf) {
    nodes { id } edges { id } isComplete
  }
}`;

/** What is within some steps of the open, no way leading through what is named; nearest first, then by id. */
function nearOthers(
  edges: readonly Edge[],
  named: readonly string[],
  open: ReadonlySet<string>,
  depth: number,
): string[] {
  const known = new Set(named);
  const found: string[] = [];
  let rim = open;
  for (let step = 0; step < depth; step += 1) {
    const next = edges.flatMap(({ subject, object }) => [
      ...(rim.has(subject) ? [object] : []),
      ...(rim.has(object) ? [subject] : []),
    ]);
    rim = new Set(next.filter((id) => !known.has(id)));
    for (const id of rim) known.add(id);
    found.push(...[...rim].sort(byText));
  }
  return found;
}

test('a subgraph holds what is named, what is within reach of some of it, and the edges between', async () => {
  const some = fc.array(entity(world.records), { maxLength: 4 });
  const question = fc.record({
    of: some,
    near: some,
    depth: fc.constantFrom(null, 1, 2, 3),
    limit: fc.constantFrom(0, 5, 12, 5_000),
    types,
    asOf,
  });
  const slug = ({ id }: { readonly id: string }) => world.records.entities.get(id)?.slug;
  await check(question, 50, async ({ of, near: open, depth, limit, types, asOf }) => {
    const answer = await asker.ask<Omit<Neighbourhood, 'of'> | null>(askSubgraph, {
      of: [...of.map(slug), 'no-such-slug'],
      near: open.map(slug),
      depth,
      limit,
      types,
      asOf,
    });
    const named = [...new Set([...of, ...open].map(({ id }) => id))].sort(byText);
    if (!answer) return expect(named).toEqual([]);
    const edges = new Moment(world.records, asOf).along(types);
    const reached = nearOthers(edges, named, new Set(open.map(({ id }) => id)), depth ?? 1);
    const kept = reached.slice(0, limit);
    const among = new Set([...named, ...kept]);
    return expect({ ...answer, edges: inOrder(answer.edges) }).toEqual({
      nodes: [...named, ...kept].map((id) => ({ id: globalId(world.records, id) })),
      edges: edges
        .filter(({ subject, object }) => among.has(subject) && among.has(object))
        .map(({ id }) => edgeId(id))
        .sort(byText)
        .map((id) => ({ id })),
      isComplete: kept.length === reached.length,
    });
  });
});

interface Pair {
  readonly one: Identified;
  readonly other: Identified;
  readonly count: number;
  readonly together: readonly Identified[];
}

const askPairs = `query ($topics: [EntityRef!], $first: Int, $asOf: Date) {
  answer: coOccurrence(topics: $topics, first: $first, asOf: $asOf) {
    one { id } other { id } count together(first: 500) { id }
  }
}`;

test('pairs of one topic and of many are asked by the same statement', () => {
  const textFor = (count: number) =>
    compile(askPairs, { topics: Array.from({ length: count }, () => ({ slug: 'any' })) }).text;
  expect(textFor(40)).toBe(textFor(1));
});

test('pairs of topics have what discusses both, most often first', async () => {
  const question = fc.record({
    topics: fc.option(fc.array(entity(world.records, ['Topic']), { maxLength: 2 })),
    first: fc.constantFrom(null, 0, 2, 500),
    asOf,
  });
  let found = 0;
  await check(question, 30, async ({ topics, first, asOf }) => {
    const asked = topics?.map(({ ref }) => ref) ?? null;
    const answer = await asker.ask<Pair[]>(askPairs, { topics: asked, first, asOf });
    const edges = new Moment(world.records, asOf).along(['DISCUSSES']);
    const discussing = (topic: string) =>
      new Set(edges.filter(({ object }) => object === topic).map(({ subject }) => subject));
    const all = [...world.records.entities.values()]
      .filter(({ __typename }) => __typename === 'Topic')
      .map(({ id }) => id)
      .sort(byText);
    const pairs = all.flatMap((one, index) =>
      all.slice(index + 1).map((other) => ({
        one,
        other,
        together: [...discussing(one)].filter((id) => discussing(other).has(id)),
      })),
    );
    const wanted = pairs
      .filter(({ together }) => together.length > 0)
      .filter(({ one, other }) => topics?.some(({ id }) => id === one || id === other) ?? true)
      .sort((a, b) => b.together.length - a.together.length)
      .slice(0, first ?? 25);
    const named = (id: string) => globalId(world.records, id);
    expect(answer.map((pair) => ({ ...pair, together: ids(pair.together).sort(byText) }))).toEqual(
      wanted.map(({ one, other, together }) => ({
        one: { id: named(one) },
        other: { id: named(other) },
        count: together.length,
        together: together.map(named).sort(byText),
      })),
    );
    found += answer.length;
  });
  expect(found).toBeGreaterThan(4);
});
