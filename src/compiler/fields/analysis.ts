import { Reference } from '../argument';
import type { Columns, Compiler, Field, FieldCompiler, Subject } from '../compiler';
import type { CountedList } from '../cost';
import type { Measure, RankingMetric } from '../measure';
import { listLength, listLimit } from '../page';
import { column, type Reader } from '../reading';
import { compileNode } from './edges';

type Fields = Readonly<Record<string, FieldCompiler>>;

/** The edge types to go by, always in the order of the ontology so that equal questions are equal. */
function edgeTypesOf(compiler: Compiler, field: Field): readonly string[] {
  const asked = field.arguments.edgeTypes as readonly string[] | null | undefined;
  const known = compiler.ontology.edgeTypes.map(({ name }) => name);
  return asked ? known.filter((name) => asked.includes(name)) : known;
}

/** Adds a parameter that is computed, and projects the field's selection from what it is computed to. */
function compileMeasure(
  describe: (field: Field, compiler: Compiler) => (first: number) => Measure,
): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const measure = describe(field, compiler);
    const length = listLength(compiler, field);
    const { first } = field.arguments;
    const node = compiler.measured((variables) =>
      measure(length(first instanceof Reference ? first.read(variables) : null)),
    );
    return compiler.nested(field, { node }, row, (projection) => `${projection}`);
  };
}

/** The entities that matter most. */
export const compileRankings = compileMeasure((field, compiler) => {
  const metric = field.arguments.metric as RankingMetric;
  const types = (field.arguments.types ?? undefined) as readonly string[] | undefined;
  const edgeTypes = edgeTypesOf(compiler, field);
  return (first) => ({ kind: 'ranking', metric, types, edgeTypes, first });
});

/** The graph in communities. */
export const compileCommunities = compileMeasure((field, compiler) => {
  const edgeTypes = edgeTypesOf(compiler, field);
  return (first) => ({ kind: 'communities', edgeTypes, first });
});

/** Matches the entities whose ids a list has, in its order; one that was removed meanwhile is left out. */
function matchInOrder(node: string, place: string, ids: string, id: string): string {
  return `UNWIND range(0, size(${ids}) - 1) AS ${place} MATCH (${node}:Entity {id: ${id}})`;
}

const compileItems: FieldCompiler = (field, { node: rankings }, row, compiler) => {
  const place = compiler.name('i');
  const node = compiler.name('n');
  const items = `${rankings}.items`;
  const item = `${items}[${place}]`;
  return compiler.nested(
    field,
    { node, edge: item },
    row,
    (projection) =>
      `COLLECT { ${matchInOrder(node, place, items, `${item}.id`)} ` +
      `WITH ${node}, ${place} ORDER BY ${place} RETURN ${projection} }`,
  );
};

/**
 * A member that is a list of maps, of the same name as the field.
 *
 * @param length how many items it counts as; by default those that are asked for
 */
export function compileMaps(length?: CountedList['length']): FieldCompiler {
  return (field, { node: whole }, row, compiler) => {
    const node = compiler.name('c');
    const maps = `${whole}.${field.definition.name}`;
    const wrap = (projection: Columns) =>
      `COLLECT { UNWIND ${maps} AS ${node} RETURN ${projection} }`;
    const compile = () => compiler.nested(field, { node }, row, wrap);
    return length ? compiler.counted(field, length, compile) : compile();
  };
}

const compileMembers: FieldCompiler = (field, { node: community }, row, compiler) => {
  const place = compiler.name('i');
  const node = compiler.name('n');
  const ids = `${community}.members`;
  const limit = listLimit(compiler, field);
  return compiler.nested(
    field,
    { node },
    row,
    (projection) =>
      `COLLECT { ${matchInOrder(node, place, ids, `${ids}[${place}]`)} ` +
      `WITH ${node}, ${place} ORDER BY ${place} LIMIT ${limit} RETURN ${projection} }`,
  );
};

/** A member of the map that stands for the item in the parameter. */
function compileScore(name: string): FieldCompiler {
  return (_field, { edge }: Subject, row): Reader => column(row.add(`${edge}.${name}`));
}

/** The fields of `Rankings`, beside those that are members of its parameter. */
export const rankingsFields: Fields = { items: compileItems };

/** The fields of `RankedEntity`. */
export const rankedEntityFields: Fields = {
  rank: compileScore('rank'),
  score: compileScore('score'),
  entity: compileNode,
};

/** The fields of `Communities`, beside those that are members of its parameter. */
export const communitiesFields: Fields = { communities: compileMaps() };

/** The fields of `Community`, beside those that are members of its item. */
export const communityFields: Fields = { members: compileMembers };
