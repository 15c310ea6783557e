import type { Columns, Compiler, Field, FieldCompiler, Subject } from '../compiler';
import { type CountedList, lengthOf } from '../cost';
import { column, type Reader } from '../reading';

function isList(field: Field): boolean {
  return String(field.definition.type).startsWith('[');
}

function lengthOfAnswer(field: Field): CountedList['length'] {
  return isList(field) ? lengthOf(field, ['first', 'k', 'limit']) : () => 1;
}

/**
 * Compiles a root field whose rows come from a named statement: the statement runs first, the selection is
 * projected from each of its rows, and all of them stand in one column.
 *
 * The statement stands before RETURN rather than in it, since it aggregates, which Neo4j does not allow in an
 * expression with others beside it.
 *
 * @param start the statement; its columns are what the fields below are compiled from
 * @param length how many items it counts as: those of the list, or one
 */
export function compileQuestion(
  compiler: Compiler,
  field: Field,
  row: Columns,
  start: string,
  subject: Subject = { node: '' },
  length = lengthOfAnswer(field),
): Reader {
  const answer = compiler.name('answer');
  const { before = [] } = subject;
  const wrap = (projection: Columns) => {
    // Conditions may rest on what texts have found before.
    const scope = compiler.starts.map(({ variable }) => variable).join(', ');
    const text =
      `CALL (${scope}) { CALL (${scope}) { ${[`${start} }`, ...before].join(' ')} ` +
      `WITH ${projection} AS item RETURN collect(item) AS ${answer} }`;
    compiler.starts.push({ variable: answer, text });
    return isList(field) ? answer : `head(${answer})`;
  };
  return compiler.counted(field, length, () => compiler.nested(field, subject, row, wrap));
}

/** Whether a statement counts: accepted, made by then, on an edge that held then. */
export function counts(compiler: Compiler, statement: string): string {
  return [compiler.isAccepted(statement), ...compiler.isValid(statement)].join(' AND ');
}

/** Whether an edge counts. */
export function edgeCounts(compiler: Compiler, edge: string): string {
  return compiler.holds(edge).join(' AND ') || 'true';
}

/** A field that is a column of the statement: a plain value, or plain objects. */
export function compileColumn(expression: string): FieldCompiler {
  return (_field, _subject, row) => column(row.add(expression));
}

/** A field that is one node in a column of the statement. */
export function compileColumnNode(expression: string): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const node = compiler.name('n');
    return compiler.nested(
      field,
      { node },
      row,
      (projection) =>
        `head(COLLECT { WITH ${expression} AS ${node} WHERE ${node} IS NOT NULL RETURN ${projection} })`,
    );
  };
}

interface ListOptions {
  /** Cuts the list. */
  readonly limit?: (compiler: Compiler, field: Field) => string;
  /** How many items it counts as; by default a page. */
  readonly length?: CountedList['length'];
}

/** A field that is a list of nodes in a column of the statement. */
export function compileColumnNodes(
  expression: string,
  { limit, length }: ListOptions = {},
): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const node = compiler.name('n');
    const end = limit ? ` LIMIT ${limit(compiler, field)}` : '';
    const wrap = (projection: Columns) =>
      `COLLECT { UNWIND ${expression} AS ${node} WITH ${node}${end} RETURN ${projection} }`;
    return compiler.counted(field, length ?? lengthOf(field, ['first']), () =>
      compiler.nested(field, { node }, row, wrap),
    );
  };
}

/** A field that is a list of edges: relationships in a column of the statement, each read from what carries it. */
export function compileColumnEdges(
  expression: string,
  length?: CountedList['length'],
): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const edge = compiler.name('r');
    const node = compiler.name('s');
    const carrier =
      `head(COLLECT { MATCH (${node}:Statement {edge: ${edge}.id}) ` +
      `WHERE ${counts(compiler, node)} RETURN ${node} LIMIT 1 })`;
    const wrap = (projection: Columns) =>
      `COLLECT { UNWIND ${expression} AS ${edge} WITH ${carrier} AS ${node} RETURN ${projection} }`;
    return compiler.counted(field, length ?? lengthOf(field, ['first']), () =>
      compiler.nested(field, { node }, row, wrap),
    );
  };
}
