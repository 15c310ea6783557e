import type { EntityRecord } from '../../src/dataset/record';
import type { World } from './world';

export type { World } from './world';

const indexes = new WeakMap<World, Map<string, EntityRecord>>();

/** The entities of a world by id. */
export function byId(world: World): ReadonlyMap<string, EntityRecord> {
  const known = indexes.get(world) ?? new Map(world.entities.map((record) => [record.id, record]));
  indexes.set(world, known);
  return known;
}

/** How many statements of one type, or of any, each entity has at one of its ends. */
export function evidenceCounts(
  world: World,
  predicate: string | undefined,
  end: 'subject' | 'object',
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of world.statements) {
    if (predicate !== undefined && statement.predicate !== predicate) continue;
    counts.set(statement[end], (counts.get(statement[end]) ?? 0) + 1);
  }
  return counts;
}
