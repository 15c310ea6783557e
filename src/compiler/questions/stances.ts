import type { Columns, FieldCompiler } from '../compiler';
import { compileConnection } from '../connection';
import { lengthOf } from '../cost';
import { statementOrder } from '../fields/evidence';
import { listLimit } from '../page';
import { column } from '../reading';
import { entityId, startingPoint } from '../start';
import { compileColumnNode, compileQuestion, counts } from './question';

/** A statement for or against, as the starting point gives it. */
interface StanceRow {
  readonly position: 'SUPPORTS' | 'OPPOSES';
  readonly actor: string;
  readonly kind: string;
  readonly source: string;
  readonly day: string | null;
}

const distinct = (rows: readonly StanceRow[], key: 'actor' | 'source') =>
  new Set(rows.map((row) => row[key])).size;

function tally(rows: readonly StanceRow[], position: StanceRow['position']) {
  const those = rows.filter((row) => row.position === position);
  return {
    actors: distinct(those, 'actor'),
    statements: those.length,
    sources: distinct(those, 'source'),
  };
}

function both(rows: readonly StanceRow[]) {
  return { supporting: tally(rows, 'SUPPORTS'), opposing: tally(rows, 'OPPOSES') };
}

/** Those of each key, in the order of the keys; those without one last. */
function group(rows: readonly StanceRow[], keyOf: (row: StanceRow) => string | null) {
  const groups = new Map<string | null, StanceRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([key, those]) => ({ key, ...both(those) }));
}

/** Compiles a field that is computed from the rows of all statements. */
function fromRows(compute: (rows: readonly StanceRow[]) => unknown): FieldCompiler {
  return (field, _subject, row, compiler) => {
    const read = compiler.plain(field);
    return column(row.add('rows'), (rows, reading) =>
      read(compute(rows as readonly StanceRow[]), reading),
    );
  };
}

const compileChanges: FieldCompiler = (field, _subject, row, compiler) => {
  const limit = listLimit(compiler, field);
  const wrap = (projection: Columns) =>
    `COLLECT { UNWIND changes AS change WITH change LIMIT ${limit} RETURN ${projection} }`;
  return compiler.counted(field, lengthOf(field, ['first']), () =>
    compiler.nested(field, { node: 'change' }, row, wrap),
  );
};

const compileStanceStatements: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('s');
  const position = field.arguments.position as string | null | undefined;
  const positions = position ? [position] : ['SUPPORTS', 'OPPOSES'];
  const those = positions.map((name) => `'${name}'`).join(', ');
  return compileConnection(
    compiler,
    field,
    {
      match: `MATCH (${node}:Statement)-[:OBJECT]->(on)`,
      conditions: [`${node}.predicate IN [${those}]`, counts(compiler, node)],
      order: statementOrder(node, field),
      item: { node },
      items: 'Statement',
    },
    row,
  );
};

/** `stances`: who supports a thing and who opposes it. */
export const compileStances: FieldCompiler = (field, _subject, row, compiler) => {
  const where = compiler.compileWhere(
    'StatementWhere',
    field.arguments.where ?? null,
    { node: 's' },
    compiler,
  );
  const start = startingPoint('read/stances', {
    on: entityId(compiler, field, field.arguments.on),
    matches: `${counts(compiler, 's')} AND ${where}`,
  });
  return compileQuestion(compiler, field, row, start);
};

export const stancesFields: Readonly<Record<string, FieldCompiler>> = {
  on: compileColumnNode('on'),
  supporting: fromRows((rows) => tally(rows, 'SUPPORTS')),
  opposing: fromRows((rows) => tally(rows, 'OPPOSES')),
  byActorKind: fromRows((rows) => group(rows, ({ kind }) => kind)),
  byMonth: fromRows((rows) =>
    // A year alone says no month: it stands as a group of its own.
    group(rows, ({ day }) => day?.slice(0, 7) ?? null),
  ),
  changes: compileChanges,
  statements: compileStanceStatements,
};

export const stanceChangeFields: Readonly<Record<string, FieldCompiler>> = {
  actor: compileColumnNode('change.actor'),
  before: compileColumnNode('change.before'),
  after: compileColumnNode('change.after'),
};
