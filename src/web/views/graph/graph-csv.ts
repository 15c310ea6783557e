import { csvOf } from '../../../playground/result/csv';
import type { ShownGraph } from './shown';

const columns = [
  'id',
  'subject_type',
  'subject_slug',
  'subject_name',
  'type',
  'object_type',
  'object_slug',
  'object_name',
  'role',
  'since',
  'until',
  'statementCount',
] as const;

/** The edges that are shown as CSV, with the columns that the tables of `/data` have. */
export function csvOfGraph({ nodes, edges }: ShownGraph): string {
  const named = new Map(nodes.map((node) => [node.slug, node]));
  const rows = edges.map(({ id, type, subject, object, role, since, until, statementCount }) => {
    const [from, to] = [named.get(subject.slug), named.get(object.slug)];
    return {
      id,
      subject_type: from?.type ?? null,
      subject_slug: subject.slug,
      subject_name: from?.name ?? null,
      type,
      object_type: to?.type ?? null,
      object_slug: object.slug,
      object_name: to?.name ?? null,
      role,
      since,
      until,
      statementCount,
    };
  });
  return csvOf({ columns, rows });
}
