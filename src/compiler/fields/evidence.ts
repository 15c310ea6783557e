import type { Columns, Field, FieldCompiler, Subject } from '../compiler';
import { compileConnection } from '../connection';
import { lengthOf } from '../cost';
import { toGlobalId } from '../identifier';
import { byId, day, type Order } from '../order';
import { listLimit } from '../page';
import { directionOf } from '../pattern';
import { column } from '../reading';
import { restsAlone } from '../rests-alone';

/** The order of all lists of statements: by day, those without one last. */
export const statementOrder = (statement: string, field: Field): Order => ({
  name: 'Statement by day',
  keys: [day(statement, 'statedOn', field), byId(statement)],
});

/** The global id of a node that is no entity. */
export function compileId(type: string): FieldCompiler {
  return (_field, { node }, row) =>
    column(row.add(`${node}.id`), (key) => toGlobalId(type, String(key)));
}

/** Compiles a field to the node at the other end of a relationship that there is at most one of. */
export function compileNeighbour(type: string, stem: string): FieldCompiler {
  return (field, subject, row, compiler) => {
    const node = compiler.name(stem);
    return compiler.nested(
      field,
      { node },
      row,
      (projection) =>
        `head(COLLECT { MATCH (${subject.node})-[:${type}]->(${node}) RETURN ${projection} })`,
    );
  };
}

/** The accepted statements that have a relationship to a node, as a connection. */
export function compileStatements(type: string): FieldCompiler {
  return (field, subject, row, compiler) => {
    const node = compiler.name('s');
    const order = statementOrder(node, field);
    const match = `MATCH (${node}:Statement)-[:${type}]->(${subject.node})`;
    return compileConnection(
      compiler,
      field,
      {
        match,
        conditions: [compiler.isAccepted(node)],
        order,
        item: { node },
        items: 'Statement',
      },
      row,
    );
  };
}

/** The id of the edge that a subject stands for: a relationship, or one of the statements that carry it. */
const edgeIdOf = ({ edge, node }: Subject) => (edge ? `${edge}.id` : `${node}.edge`);

/** A property of an edge, whether it was reached as a relationship or through a statement. */
export function compileEdgeProperty(property: string): FieldCompiler {
  return (_field, { edge, node }, row) => column(row.add(`${edge ?? node}.${property}`));
}

/** The global id of an edge. */
export const compileRelationId: FieldCompiler = (_field, subject, row) =>
  column(row.add(edgeIdOf(subject)), (key) => toGlobalId('Relation', String(key)));

/** The type of an edge. */
export const compileRelationType: FieldCompiler = (_field, { edge, node }, row) =>
  column(row.add(edge ? `type(${edge})` : `${node}.predicate`));

/** Which way an edge goes, seen from the node it was followed from. */
export const compileDirection: FieldCompiler = (_field, subject, row) =>
  column(row.add(directionOf(subject)));

/** An entity that a property of an edge names by its id; null at once where no edge of the list may have one. */
export function compileReference(property: string): FieldCompiler {
  return (field, { edge, edgeTypes, node }, row, compiler) => {
    const mayHaveOne = edgeTypes?.some(({ properties }) =>
      properties.some(({ name }) => name === property),
    );
    if (mayHaveOne === false) return () => null;
    const target = compiler.name('u');
    return compiler.nested(
      field,
      { node: target },
      row,
      (projection) =>
        `head(COLLECT { MATCH (${target}:Entity {id: ${edge ?? node}.${property}}) RETURN ${projection} })`,
    );
  };
}

/** The accepted statements that carry an edge, as a list. */
export const compileEvidence: FieldCompiler = (field, subject, row, compiler) => {
  const node = compiler.name('s');
  const limit = listLimit(compiler, field);
  const { keys } = statementOrder(node, field);
  const wrap = (projection: Columns) =>
    `COLLECT { MATCH (${node}:Statement {edge: ${edgeIdOf(subject)}}) WHERE ${compiler.isAccepted(node)} ` +
    `WITH ${node} ORDER BY ${keys.map(({ expression }) => expression).join(', ')} LIMIT ${limit} RETURN ${projection} }`;
  return compiler.counted(field, lengthOf(field, ['first']), () =>
    compiler.nested(field, { node }, row, wrap),
  );
};

/** How many accepted statements carry an edge. */
export const compileEvidenceCount: FieldCompiler = (_field, subject, row, compiler) => {
  const node = compiler.name('s');
  return column(
    row.add(
      `COUNT { MATCH (${node}:Statement {edge: ${edgeIdOf(subject)}}) WHERE ${compiler.isAccepted(node)} }`,
    ),
  );
};

/** The edge that a statement is evidence for, while an accepted statement carries it. */
export const compileStatementEdge: FieldCompiler = (field, subject, row, compiler) => {
  const carrier = compiler.name('s');
  const { node } = subject;
  return compiler.nested(
    field,
    { node },
    row,
    (projection) =>
      `CASE WHEN ${[...compiler.isValid(node), `EXISTS { MATCH (${carrier}:Statement {edge: ${node}.edge}) WHERE ${compiler.isAccepted(carrier)} }`].join(' AND ')} ` +
      `THEN ${projection} END`,
  );
};

/** Whether the edge that a statement is evidence for rests on its source alone. */
export const compileRestsAlone: FieldCompiler = (_field, { node }, row, compiler) =>
  column(row.add(restsAlone(node, compiler)));

/**
 * The offices of somebody on the day a statement was made: what they headed or belonged to then. An edge without
 * dates is taken to have held.
 *
 * @param holder the relationship from the statement to whoever held them
 */
export function compileOffices(holder: 'ATTRIBUTED_TO' | 'SUBJECT'): FieldCompiler {
  return (field, { node }, row, compiler) => {
    const [speaker, edge, office, carrier] = ['n', 'r', 'n', 's'].map((stem) =>
      compiler.name(stem),
    );
    const day = `coalesce(${node}.statedOn, ${edge}.since)`;
    const conditions = [
      `coalesce(${edge}.since <= ${day}, true)`,
      `coalesce(${edge}.until >= ${day} OR ${day} STARTS WITH ${edge}.until, true)`,
    ];
    const evidence =
      `head(COLLECT { MATCH (${carrier}:Statement {edge: ${edge}.id}) ` +
      `WHERE ${compiler.isAccepted(`${carrier}`)} RETURN ${carrier} LIMIT 1 })`;
    return compiler.nested(
      field,
      { node: `${carrier}` },
      row,
      (projection) =>
        `COLLECT { MATCH (${node})-[:${holder}]->(${speaker})-[${edge}:HEADS|MEMBER_OF]->(${office}) ` +
        `WHERE ${conditions.join(' AND ')} WITH ${edge}, ${evidence} AS ${carrier} ` +
        `WHERE ${carrier} IS NOT NULL WITH ${carrier} ORDER BY ${carrier}.edge RETURN ${projection} }`,
    );
  };
}
