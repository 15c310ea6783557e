import { lastDay } from '../../src/ontology/date';
import type { Edge, Entity, Records } from './world';

/** Whether something with a validity held on a day; what has no date is taken to have been so. */
function held({ since, until }: Pick<Edge, 'since' | 'until'>, day: string): boolean {
  return (since === null || since <= day) && (until === null || lastDay(until) >= day);
}

/** An entity with the names that it bore on a day. */
function named(entity: Entity, day: string): Entity {
  const borne = entity.formerNames.find(({ until }) => lastDay(until) >= day);
  // A former name in one language stands in for those of all.
  return borne ? { ...entity, names: borne.names } : entity;
}

/**
 * What a graph would hold that had been made on a day: statements made by then, edges that held then as those tell,
 * names of that time.
 *
 * @param asOf a day, or a month or year, which means its last day
 */
export function recordsAsOf(records: Records, asOf: string): Records {
  const day = lastDay(asOf);
  const { entities, sources, statements, edges } = records;
  const made = [...statements.values()].filter(
    ({ statedOn }) => statedOn === null || statedOn <= day,
  );
  const carried = new Set(
    made.filter(({ status }) => status === 'ACCEPTED').map(({ edge }) => edge),
  );
  const told = [...edges.values()].filter(({ id }) => carried.has(id));
  return {
    entities: new Map([...entities].map(([id, entity]) => [id, named(entity, day)])),
    sources,
    statements: new Map(made.map((statement) => [statement.id, statement])),
    edges: new Map(told.filter((edge) => held(edge, day)).map((edge) => [edge.id, edge])),
    told: new Map(told.map((edge) => [edge.id, edge])),
  };
}

/** Days on which much is otherwise than on others, months, years, and days before and after everything. */
export const days: readonly string[] = [
  '1850',
  '1889-12-31',
  '1995-08-30',
  '2019-03',
  '2020',
  '2021-12',
  '2025-09-08',
  '2026-01-20',
  '2026-01',
  '2026-02-09',
  '2026-02-12',
  '2026',
  '2500-01-01',
];
