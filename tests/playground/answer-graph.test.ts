import { graphOf } from '../../src/playground/result/answer-graph';

/** The edges of an answer in words. */
function wordsOf(data: unknown): readonly string[] {
  const { nodes, edges } = graphOf(data);
  const names = new Map(nodes.map(({ slug, name }) => [slug, name]));
  return edges.map(
    ({ type, subject, object }) => `${names.get(subject.slug)} ${type} ${names.get(object.slug)}`,
  );
}

test('a connection joins its holder to what it holds, by type and direction where it says them', () => {
  const data = {
    person: {
      name: 'A',
      heads: { nodes: [{ name: 'B', supports: { edges: [{ node: { name: 'C' } }] } }] },
      relations: { edges: [{ type: 'MENTIONS', direction: 'IN', node: { name: 'D' } }] },
    },
  };
  expect(wordsOf(data).toSorted()).toEqual(['A heads B', 'B supports C', 'D MENTIONS A']);
});

test('an edge with both ends joins them, though they are named elsewhere', () => {
  const data = {
    edges: [{ id: 'e', type: 'ELECTS', subject: { id: '1' }, object: { id: '2' } }],
    nodes: [
      { id: '1', slug: 'a', name: 'A', type: 'Institution' },
      { id: '2', slug: 'b', name: 'B' },
    ],
  };
  expect(wordsOf(data)).toEqual(['A ELECTS B']);
  expect(graphOf(data).nodes[0]).toEqual({
    slug: 'a',
    name: 'A',
    type: 'Institution',
    path: '/entity/a',
  });
});

test('a path joins its nodes in order', () => {
  const path = {
    length: 2,
    nodes: [{ name: 'A' }, { name: 'B' }, { name: 'C' }],
    edges: [{ type: 'HEADS' }, { type: 'OPPOSES' }],
  };
  expect(wordsOf({ paths: [path] })).toEqual(['A HEADS B', 'B OPPOSES C']);
});

test('the same thing is one node wherever it stands; what has no name is none', () => {
  const data = {
    one: { slug: 'a', name: 'A' },
    other: { slug: 'a', name: 'A', type: 'Person' },
    statement: { quote: 'words', attributedTo: null },
  };
  expect(graphOf(data)).toEqual({
    nodes: [{ slug: 'a', name: 'A', type: 'Person', path: '/entity/a' }],
    edges: [],
  });
  expect(graphOf(undefined)).toEqual({ nodes: [], edges: [] });
});
