import { listsOf, type Row } from '../../src/playground/result/answer-lists';
import { csvOf } from '../../src/playground/result/csv';
import { sortRows } from '../../src/playground/result/sort-rows';

const answer = {
  document: {
    name: 'The draft',
    supportedBy: {
      totalCount: 2,
      edges: [
        {
          node: { name: 'One', aliases: ['1', 'I'] },
          statements: [
            { quote: 'for it', source: { publisher: 'A' } },
            { quote: 'again', source: { publisher: 'B' } },
          ],
        },
        { node: { name: 'Two', aliases: [] }, statements: [] },
      ],
    },
  },
};

test('each list of an answer is a table, the outer before the inner', () => {
  expect(listsOf(answer)).toEqual([
    {
      path: 'document.supportedBy.edges',
      columns: ['node.name', 'node.aliases', 'statements'],
      rows: [
        { 'node.name': 'One', 'node.aliases': '1 · I', statements: 2 },
        { 'node.name': 'Two', 'node.aliases': null, statements: null },
      ],
    },
    {
      path: 'document.supportedBy.edges.statements',
      columns: ['node.name', 'statements.quote', 'statements.source.publisher'],
      rows: [
        { 'node.name': 'One', 'statements.quote': 'for it', 'statements.source.publisher': 'A' },
        { 'node.name': 'One', 'statements.quote': 'again', 'statements.source.publisher': 'B' },
      ],
    },
  ]);
});

test('items of different types have the columns of all', () => {
  const [list] = listsOf({ nodes: [{ name: 'Entity' }, null, { title: 'Source', year: 2026 }] });
  expect(list?.columns).toEqual(['name', 'title', 'year']);
});

test('an answer without lists is one row, an empty list a table without rows', () => {
  expect(listsOf({ stats: { revision: 7, sources: 3 } })).toEqual([
    {
      path: '',
      columns: ['stats.revision', 'stats.sources'],
      rows: [{ 'stats.revision': 7, 'stats.sources': 3 }],
    },
  ]);
  expect(listsOf({ events: { nodes: [] } })).toEqual([
    { path: 'events.nodes', columns: [], rows: [] },
  ]);
  expect(listsOf(undefined)).toEqual([]);
});

test('rows are ordered by size and by the alphabet; what is missing stands last both ways', () => {
  const rows = [10, 9, null, 100].map((value) => ({ value }));
  const values = (direction: 'ascending' | 'descending') =>
    sortRows(rows, { column: 'value', direction }, 'en').map(({ value }) => value);
  expect(values('ascending')).toEqual([9, 10, 100, null]);
  expect(values('descending')).toEqual([100, 10, 9, null]);
  const names = ['Ұлы', 'Үкімет', 'Әділет', 'Ата'].map((name) => ({ name }));
  const order = { column: 'name', direction: 'ascending' } as const;
  expect(sortRows(names, order, 'kk').map(({ name }) => name)).toEqual([
    'Ата',
    'Әділет',
    'Ұлы',
    'Үкімет',
  ]);
});

test('a list is written as CSV that a spreadsheet reads as it stands', () => {
  const rows: Row[] = [
    { name: 'a "b", c', count: -1, none: null },
    { name: '=SUM(A1)', count: 2 },
  ];
  expect(csvOf({ columns: ['name', 'count', 'none'], rows })).toBe(
    '\uFEFFname,count,none\r\n"a ""b"", c",-1,\r\n\'=SUM(A1),2,\r\n',
  );
});
