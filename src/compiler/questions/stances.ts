import { compileObject } from '../aggregate';
import type { Columns, Compiler, Field, FieldCompiler, Subject } from '../compiler';
import { compileConnection } from '../connection';
import { lengthOf } from '../cost';
import { statementOrder } from '../fields/evidence';
import { listLimit } from '../page';
import { column } from '../reading';
import { entityId, startingPoint } from '../start';
import { compileColumnNode, compileQuestion, counts } from './question';

const positions = ['SUPPORTS', 'OPPOSES'] as const;

type Position = (typeof positions)[number];

/** The figures of one group and position, as they come from the database: key, position and three counts. */
type GroupRow = readonly [string | null, Position, number, number, number];

const noTally = { actors: 0, statements: 0, sources: 0 };

/** Puts the two positions of each group together; the order of the groups stays. */
function groupsOf(rows: readonly GroupRow[]) {
  const groups = new Map<string | null, Record<Position, typeof noTally>>();
  for (const [key, position, actors, statements, sources] of rows) {
    const group = groups.get(key) ?? { SUPPORTS: noTally, OPPOSES: noTally };
    groups.set(key, { ...group, [position]: { actors, statements, sources } });
  }
  return [...groups].map(([key, { SUPPORTS, OPPOSES }]) => ({
    key,
    supporting: SUPPORTS,
    opposing: OPPOSES,
  }));
}

/** What stands in the named statement of a part of the answer. */
const standIns = ({ matches = 'true' }: Subject) => ({ on: 'on.id', matches });

/** Has a statement run before the row is made; returns the variable that holds its rows, each as an expression says. */
function runBefore(compiler: Compiler, { before }: Subject, statement: string, item: string) {
  const rows = compiler.name('rows');
  before?.push(`CALL (on) { CALL (on) { ${statement} } RETURN collect(${item}) AS ${rows} }`);
  return rows;
}

/** Compiles the figures of a position, of which only what is selected is counted. */
function compileTally(position: Position): FieldCompiler {
  return (field, subject, row, compiler) => {
    const { matches } = standIns(subject);
    const said = `MATCH (s:Statement)-[:OBJECT]->(on) WHERE s.predicate = '${position}' AND ${matches}`;
    const figures: Readonly<Record<string, string>> = {
      actors: `COUNT { ${said} MATCH (s)-[:SUBJECT]->(actor) RETURN DISTINCT actor }`,
      statements: `COUNT { ${said} }`,
      sources: `COUNT { ${said} MATCH (s)-[:QUOTED_FROM]->(source) RETURN DISTINCT source }`,
    };
    return compileObject(compiler, field, ({ definition }) =>
      column(row.add(figures[definition.name] ?? 'null')),
    );
  };
}

/**
 * Compiles the figures of each group.
 *
 * @param key expression of the group of a statement `s` of an `actor`
 */
function compileGroups(key: string): FieldCompiler {
  return (field, subject, row, compiler) => {
    const read = compiler.plain(field);
    const start = startingPoint('read/stance-groups', { ...standIns(subject), key });
    const figures = '[key, position, actors, statements, sources]';
    const rows = runBefore(compiler, subject, start, figures);
    return column(row.add(rows), (found, reading) =>
      read(groupsOf(found as readonly GroupRow[]), reading),
    );
  };
}

const compileChanges: FieldCompiler = (field, subject, row, compiler) => {
  const limit = listLimit(compiler, field);
  const start = startingPoint('read/stance-changes', { ...standIns(subject), limit });
  const changes = runBefore(
    compiler,
    subject,
    start,
    '{actor: actor, before: before, after: after}',
  );
  const wrap = (projection: Columns) =>
    `COLLECT { UNWIND ${changes} AS change RETURN ${projection} }`;
  return compiler.counted(field, lengthOf(field, ['first']), () =>
    compiler.nested(field, { node: '' }, row, wrap),
  );
};

const compileStanceStatements: FieldCompiler = (field, _subject, row, compiler) => {
  const node = compiler.name('s');
  const position = field.arguments.position as Position | null | undefined;
  const those = (position ? [position] : positions).map((name) => `'${name}'`).join(', ');
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

/** Which statements `s` an answer rests on. */
function matchesOf(compiler: Compiler, field: Field): string {
  const where = field.arguments.where ?? null;
  const condition = compiler.compileWhere('StatementWhere', where, { node: 's' }, compiler);
  return `${counts(compiler, 's')} AND ${condition}`;
}

/** `stances`: who supports a thing and who opposes it. */
export const compileStances: FieldCompiler = (field, _subject, row, compiler) => {
  const start = startingPoint('read/stances', {
    on: entityId(compiler, field, field.arguments.on),
  });
  const matches = matchesOf(compiler, field);
  return compileQuestion(compiler, field, row, start, { node: 'on', matches, before: [] });
};

export const stancesFields: Readonly<Record<string, FieldCompiler>> = {
  on: compileColumnNode('on'),
  supporting: compileTally('SUPPORTS'),
  opposing: compileTally('OPPOSES'),
  byActorKind: compileGroups('actor.type'),
  // A year alone says no month: it stands as a group of its own.
  byMonth: compileGroups('left(s.statedOn, 7)'),
  changes: compileChanges,
  statements: compileStanceStatements,
};

export const stanceChangeFields: Readonly<Record<string, FieldCompiler>> = {
  actor: compileColumnNode('change.actor'),
  before: compileColumnNode('change.before'),
  after: compileColumnNode('change.after'),
};
