import type { FieldCompiler } from '../compiler';
import { listLimit } from '../page';
import { column } from '../reading';
import { edgeTypes, entityId, numberWithin, startingPoint } from '../start';
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

/** `neighbourhood`: the small graph round an entity. */
export const compileNeighbourhood: FieldCompiler = (field, _subject, row, compiler) => {
  const limit = numberWithin(compiler, field, 'limit', [0, 500], 100);
  const types = edgeTypes(compiler, field);
  const start = startingPoint(
    'read/neighbourhood',
    {
      of: entityId(compiler, field, field.arguments.of),
      holds: edgeCounts(compiler, 'r'),
      depth: numberWithin(compiler, field, 'depth', [1, 3], 1),
      limit,
    },
    types,
  );
  return compileQuestion(
    compiler,
    field,
    row,
    `CALL () { ${start} } ` +
      `WITH of, near[..toInteger(${limit})] AS kept, size(near) <= ${limit} AS isComplete ` +
      `RETURN of, kept, isComplete, COLLECT { UNWIND [of] + kept AS n ` +
      `MATCH (n)-[r:${types.join('|')}]->(m) WHERE m IN [of] + kept AND ${edgeCounts(compiler, 'r')} ` +
      `WITH r ORDER BY r.id RETURN r } AS between`,
  );
};

export const neighbourhoodFields: Fields = {
  of: compileColumnNode('of'),
  nodes: compileColumnNodes('kept'),
  edges: compileColumnEdges('between'),
  isComplete: compileColumn('isComplete'),
};

/** `coOccurrence`: topics that are discussed together. */
export const compileCoOccurrence: FieldCompiler = (field, _subject, row, compiler) => {
  const topics = field.arguments.topics as readonly unknown[] | null | undefined;
  const ids = topics?.map((ref) => entityId(compiler, field, ref)).join(', ');
  const start = startingPoint('read/co-occurrence', {
    topics: topics ? `[${ids}]` : 'null',
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
  together: compileColumnNodes('together', listLimit),
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
