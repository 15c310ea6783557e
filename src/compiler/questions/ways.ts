import type { Columns, Compiler, Field, FieldCompiler } from '../compiler';
import { lengthOf } from '../cost';
import { listLimit } from '../page';
import { column, type Reader } from '../reading';
import { edgeTypes, entityId, entityIds, entityIdsOf, numberWithin, startingPoint } from '../start';
import {
  compileColumn,
  compileColumnEdges,
  compileColumnNode,
  compileColumnNodes,
  compileQuestion,
  counts,
  edgeCounts,
} from './question';

type Fields = Readonly<Record<string, FieldCompiler>>;

/** `paths`: how two entities are connected. */
export const compilePaths: FieldCompiler = (field, _subject, row, compiler) =>
  compileQuestion(
    compiler,
    field,
    row,
    startingPoint(
      'read/paths',
      {
        from: entityId(compiler, field, field.arguments.from),
        to: entityId(compiler, field, field.arguments.to),
        holds: edgeCounts(compiler, 'r'),
        most: numberWithin(compiler, field, 'maxLength', [1, 5], 4),
        limit: numberWithin(compiler, field, 'k', [1, 10], 3),
      },
      edgeTypes(compiler, field),
    ),
  );

export const pathFields: Fields = {
  length: compileColumn('size(steps)'),
  nodes: compileColumnNodes('stops'),
  edges: compileColumnEdges('steps'),
};

/** How many entities a small graph holds beside those that are named. */
const mostNear = 5_000;

/**
 * Compiles a small graph: some entities, what is near some of them, and all edges between, each of which has both
 * ends among them.
 *
 * @param named expression of the ids of the entities
 * @param open expression of the ids of those whose neighbours are taken in too
 */
function compileSmallGraph(
  compiler: Compiler,
  field: Field,
  row: Columns,
  named: string,
  open: string,
): Reader {
  const limit = numberWithin(compiler, field, 'limit', [0, mostNear], 100);
  const types = edgeTypes(compiler, field);
  const holds = edgeCounts(compiler, 'r');
  const depth = numberWithin(compiler, field, 'depth', [1, 3], 1);
  const start = startingPoint('read/neighbourhood', { named, open, holds, depth, limit }, types);
  return compileQuestion(
    compiler,
    field,
    row,
    `CALL () { ${start} } ` +
      `WITH named, near[..toInteger(${limit})] AS kept, size(near) <= ${limit} AS isComplete ` +
      `WHERE size(named) > 0 RETURN head(named) AS of, named + kept AS all, kept, isComplete`,
    {
      node: '',
      before: [],
      between:
        `CALL (all) { UNWIND all AS n MATCH (n)-[r:${types.join('|')}]-() WHERE ${holds} ` +
        `WITH r, count(*) AS ends WHERE ends = 2 OR startNode(r) = endNode(r) ` +
        `RETURN collect(r) AS between }`,
    },
    lengthOf(field, ['limit'], mostNear),
  );
}

/** `neighbourhood`: the small graph round an entity. */
export const compileNeighbourhood: FieldCompiler = (field, _subject, row, compiler) => {
  const ids = `[${entityId(compiler, field, field.arguments.of)}]`;
  return compileSmallGraph(compiler, field, row, ids, ids);
};

/** `subgraph`: the graph of some entities. */
export const compileSubgraph: FieldCompiler = (field, _subject, row, compiler) => {
  const idsOf = (name: string) => entityIds(compiler, compiler.argument(field, name));
  const open = idsOf('near');
  return compileSmallGraph(compiler, field, row, `${idsOf('of')} + ${open}`, open);
};

/** The small graph as a whole is counted with as many items as it may have, so that a list of it counts as one each. */
const one = () => 1;

const smallGraphEdges = compileColumnEdges('between', one);

const smallGraphFields: Fields = {
  edges: (field, subject, row, compiler) => {
    const { before = [], between = '' } = subject;
    if (!before.includes(between)) before.push(between);
    return smallGraphEdges(field, subject, row, compiler);
  },
  isComplete: compileColumn('isComplete'),
};

export const neighbourhoodFields: Fields = {
  ...smallGraphFields,
  of: compileColumnNode('of'),
  nodes: compileColumnNodes('kept', { length: one }),
};

export const subgraphFields: Fields = {
  ...smallGraphFields,
  nodes: compileColumnNodes('all', { length: one }),
};

/** `coOccurrence`: topics that are discussed together. */
export const compileCoOccurrence: FieldCompiler = (field, _subject, row, compiler) => {
  const topics = field.arguments.topics as readonly unknown[] | null | undefined;
  const start = startingPoint('read/co-occurrence', {
    topics: topics ? entityIdsOf(compiler, field, topics) : 'null',
    holds: edgeCounts(compiler, 'r'),
    alsoHolds: edgeCounts(compiler, 'q'),
    limit: listLimit(compiler, field),
  });
  return compileQuestion(compiler, field, row, start);
};

export const topicPairFields: Fields = {
  one: compileColumnNode('one'),
  other: compileColumnNode('other'),
  count: compileColumn('size(together)'),
  together: compileColumnNodes('together', { limit: listLimit }),
};

/** `contradictions`: where the record contradicts itself. */
export const compileContradictions: FieldCompiler = (field, _subject, row, compiler) => {
  const start = startingPoint('read/contradictions', {
    accepted: counts(compiler, 's'),
    kinds: compiler.argument(field, 'kinds'),
    limit: listLimit(compiler, field),
  });
  return compileQuestion(compiler, field, row, start);
};

export const contradictionFields: Fields = {
  kind: compileColumn('kind'),
  about: compileColumnNode('about'),
  edges: compileColumnNodes('carriers'),
};

/** The expression of a dimension: of a statement s, its source, its speaker, the subject of its edge. */
const dimensions: Readonly<Record<string, string>> = {
  MONTH: 'left(s.statedOn, 7)',
  YEAR: 'left(s.statedOn, 4)',
  PUBLISHER: 'source.publisher',
  SOURCE: 'source.slug',
  LANGUAGE: 's.language',
  TYPE: 's.predicate',
  ACTOR_KIND: 'subject.type',
  SPEAKER: 'speaker.slug',
};

/** `statementStats`: statements counted by groups. */
export const compileStatementStats: FieldCompiler = (field, _subject, row, compiler) => {
  const by = field.arguments.by as readonly string[];
  if (by.length === 0) throw compiler.error(field, `${field.key}: by names no dimension`);
  const where = compiler.compileWhere(
    'StatementWhere',
    field.arguments.where ?? null,
    { node: 's' },
    compiler,
  );
  const start = startingPoint('read/statement-stats', {
    matches: `${compiler.isAccepted('s')} AND ${where}`,
    key: `[${by.map((name) => dimensions[name]).join(', ')}]`,
    limit: listLimit(compiler, field),
  });
  return compileQuestion(compiler, field, row, start);
};

const columnOfItsName: FieldCompiler = (field, _subject, row) =>
  column(row.add(field.definition.name));

export const statementGroupFields: Fields = {
  key: columnOfItsName,
  statements: columnOfItsName,
  edges: columnOfItsName,
  sources: columnOfItsName,
  speakers: columnOfItsName,
};
