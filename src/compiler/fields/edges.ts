import { getNamedType, isCompositeType } from 'graphql';
import type { EdgeSide } from '../../ontology/derive';
import type { Compiler, FieldCompiler } from '../compiler';
import { compileConnection } from '../connection';
import { byId } from '../order';
import { relationshipPattern } from '../pattern';

const byEdgeId = (edge: string) => ({ name: 'Relation by id', keys: [byId(edge)] });

/** Counts edges by the degrees that the database keeps, while every edge counts. */
const degree = (compiler: Compiler, pattern: string) =>
  compiler.asOf ? {} : { count: `COUNT { ${pattern} }` };

/** The edges of one type, as a connection. */
export function compileEdges({ edge: edgeType, direction, stem }: EdgeSide): FieldCompiler {
  return (field, subject, row, compiler) => {
    const edge = compiler.name('r');
    const node = compiler.name('n');
    const listing = {
      match: `MATCH ${relationshipPattern(subject.node, edge, [edgeType.name], direction, node)}`,
      conditions: compiler.holds(edge),
      order: byEdgeId(edge),
      item: { node, edge, origin: subject.node },
      items: `${stem}Edge`,
      ...degree(compiler, relationshipPattern(subject.node, '', [edgeType.name], direction, '')),
    };
    return compileConnection(compiler, field, listing, row);
  };
}

/** The edges of every type, or of those asked for, as a connection. */
export const compileRelations: FieldCompiler = (field, subject, row, compiler) => {
  const asked = field.arguments.types as readonly string[] | null | undefined;
  const known = compiler.ontology.edgeTypes;
  const edgeTypes = asked ? known.filter(({ name }) => asked.includes(name)) : known;
  const types = edgeTypes.map(({ name }) => name);
  const direction = String(field.arguments.direction ?? 'BOTH');
  const edge = compiler.name('r');
  const node = compiler.name('n');
  const listing = {
    match: `MATCH ${relationshipPattern(subject.node, edge, types, direction, node)}`,
    conditions: types.length > 0 ? compiler.holds(edge) : ['false'],
    order: byEdgeId(edge),
    item: { node, edge, edgeTypes, origin: subject.node },
    items: 'RelationEdge',
    ...(types.length > 0
      ? degree(compiler, relationshipPattern(subject.node, '', types, direction, ''))
      : { count: '0' }),
  };
  return compileConnection(compiler, field, listing, row);
};

/** The node of an edge: its columns stand in the row of the edge itself. */
export const compileNode: FieldCompiler = (field, { node, type: own }, row, compiler) => {
  const type = getNamedType(field.definition.type);
  if (!isCompositeType(type)) throw new Error(`${type.name} has no fields to select`);
  return compiler.select(type, field.nodes, field.path, { node }, row, own);
};
