import type { FieldCompiler } from '../compiler';
import { fromCursor, toCursor, toGlobalId } from '../identifier';
import { listLimit } from '../page';
import { column } from '../reading';
import { startingPoint } from '../start';
import { compileColumn, compileQuestion } from './question';

/** Marks the cursors of this list. */
const order = 'Change by revision';

/** Stands after every key of one revision. */
const afterAll = '\u{ffff}';

/** `changes`: what was written or removed since a revision. */
export const compileChangesSince: FieldCompiler = (field, _subject, row, compiler) => {
  const isFurther = (field.arguments.after ?? null) !== null;
  const place = (index: 0 | 1) =>
    compiler.argument(field, 'after', (cursor) => {
      const found = fromCursor(order, String(cursor));
      if (found?.length === 2) return found[index];
      throw compiler.error(field, `${field.key}: after is no cursor of this list: ${cursor}`);
    });
  const since = compiler.argument(field, 'since', (revision) => {
    if (Number(revision) >= 0) return revision;
    throw compiler.error(field, `${field.key}: since must be 0 or more, not ${revision}`);
  });
  const start = startingPoint('read/changes', {
    revision: isFurther ? place(0) : since,
    key: isFurther ? place(1) : compiler.parameter(() => afterAll),
    limit: listLimit(compiler, field),
  });
  return compileQuestion(compiler, field, row, start);
};

const compileCursor: FieldCompiler = (_field, _subject, row) => {
  const [revision, key] = [row.add('revision'), row.add('key')];
  return (value) => {
    const columns = value as readonly unknown[];
    return toCursor(order, [columns[revision], columns[key]]);
  };
};

const compileId: FieldCompiler = (_field, _subject, row) => {
  const [type, id] = [row.add('type'), row.add('id')];
  return (value) => {
    const columns = value as readonly unknown[];
    return toGlobalId(String(columns[type]), String(columns[id]));
  };
};

const compileNode: FieldCompiler = (field, _subject, row, compiler) =>
  compiler.nested(
    field,
    { node: 'node' },
    row,
    (projection) => `CASE WHEN node IS NOT NULL THEN ${projection} END`,
    'type',
  );

export const changeFields: Readonly<Record<string, FieldCompiler>> = {
  cursor: compileCursor,
  revision: compileColumn('revision'),
  isRemoved: (_field, _subject, row) => column(row.add('node IS NULL')),
  id: compileId,
  node: compileNode,
};
