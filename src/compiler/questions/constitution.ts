import { lastDay } from '../../ontology/date';
import { Reference } from '../argument';
import type { FieldCompiler } from '../compiler';
import { listLimit } from '../page';
import { entityId, startingPoint } from '../start';
import {
  compileColumn,
  compileColumnNode,
  compileColumnNodes,
  compileQuestion,
  counts,
  edgeCounts,
} from './question';

type Fields = Readonly<Record<string, FieldCompiler>>;

/** `timeline`: what happened between two days. */
export const compileTimeline: FieldCompiler = (field, _subject, row, compiler) => {
  const { about } = field.arguments;
  const day = (name: string, convert: (date: string) => string) =>
    compiler.argument(field, name, (date) => (date === null ? null : convert(String(date))));
  const start = startingPoint('read/timeline', {
    from: day('from', (date) => date),
    to: day('to', lastDay),
    // Of nothing that there is, there is nothing to tell; null would ask about everything.
    about: about ? `coalesce(${entityId(compiler, field, about)}, '')` : 'null',
    kinds: compiler.argument(field, 'kinds'),
    accepted: counts(compiler, 's'),
    limit: listLimit(compiler, field),
  });
  return compileQuestion(compiler, field, row, start);
};

export const timelineFields: Fields = {
  date: compileColumn('date'),
  what: compileColumn('what'),
  kind: compileColumn('kind'),
  entity: compileColumnNode("CASE WHEN what = 'HAPPENED' THEN node END"),
  edge: compileColumnNode("CASE WHEN what <> 'HAPPENED' THEN node END"),
};

/** `powers`: who may do what to whom under a document. */
export const compilePowers: FieldCompiler = (field, _subject, row, compiler) => {
  const start = startingPoint('read/powers', {
    under: entityId(compiler, field, field.arguments.under),
    accepted: counts(compiler, 's'),
    holds: edgeCounts(compiler, 'r'),
  });
  return compileQuestion(compiler, field, row, start, { node: 's' });
};

/** `compare`: two constitutions side by side. */
export const compileComparison: FieldCompiler = (field, _subject, row, compiler) => {
  const documents = field.arguments.documents as readonly unknown[] | Reference;
  if (documents instanceof Reference || documents.length !== 2) {
    throw compiler.error(field, `${field.key}: documents must name two documents`);
  }
  const start = startingPoint('read/compare', {
    before: entityId(compiler, field, documents[0]),
    after: entityId(compiler, field, documents[1]),
    accepted: counts(compiler, 's'),
    holds: edgeCounts(compiler, 'r'),
  });
  return compileQuestion(compiler, field, row, start);
};

/** Whether a power that differs has to do with an institution. */
const isTouched =
  'any(p IN powers WHERE (p.old IS NULL OR p.new IS NULL) AND i.institution.id IN [p.subject, p.object])';

const institutionsWhere = (condition: string) =>
  compileColumnNodes(`[i IN institutions WHERE ${condition} | i.institution]`);

const powersWhere = (condition: string, which: 'old' | 'new') =>
  compileColumnNodes(`[p IN powers WHERE ${condition} | p.${which}]`);

export const comparisonFields: Fields = {
  before: compileColumnNode('before'),
  after: compileColumnNode('after'),
  institutionsAdded: institutionsWhere('i.new AND NOT i.old'),
  institutionsDropped: institutionsWhere('i.old AND NOT i.new'),
  institutionsChanged: institutionsWhere(`i.old AND i.new AND ${isTouched}`),
  institutionsKept: institutionsWhere(`i.old AND i.new AND NOT ${isTouched}`),
  powersAdded: powersWhere('p.old IS NULL', 'new'),
  powersDropped: powersWhere('p.new IS NULL', 'old'),
  powersKept: powersWhere('p.old IS NOT NULL AND p.new IS NOT NULL', 'new'),
};
