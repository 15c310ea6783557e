import * as fc from 'fast-check';
import { toGlobalId } from '../../src/compiler/identifier';
import type { Records } from '../differential/world';
import { seed } from './world';

/** No day, and days before, between, on and after those of the world. */
export const asOf = fc.constantFrom(
  null,
  null,
  '2023-12-31',
  '2024-03',
  '2025',
  '2025-06-14',
  '2025-06-15',
  '2026-02-08',
  '2030',
);

/** An entity by its id, and one way to name it. */
export interface Named {
  readonly id: string;
  readonly ref: { readonly slug: string } | { readonly id: string };
}

/** An entity of some type, named by slug, former slug or global id. */
export function entity(records: Records, types?: readonly string[]): fc.Arbitrary<Named> {
  const all = [...records.entities.values()];
  const those = types ? all.filter(({ __typename }) => types.includes(__typename)) : all;
  return fc
    .tuple(fc.constantFrom(...those), fc.constantFrom('slug', 'former', 'id'))
    .map(([{ id, slug, former_slugs, __typename }, way]) => {
      if (way === 'id') return { id, ref: { id: toGlobalId(__typename, id) } };
      return { id, ref: { slug: way === 'slug' ? slug : (former_slugs[0] ?? slug) } };
    });
}

/** The global id of an entity. */
export function globalId(records: Records, id: string): string {
  return toGlobalId(records.entities.get(id)?.__typename ?? '', id);
}

/** The global id of an edge. */
export function edgeId(id: string): string {
  return toGlobalId('Relation', id);
}

/** Checks random questions of one sort. */
export async function check<T>(
  questions: fc.Arbitrary<T>,
  numRuns: number,
  expectAnswer: (question: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(questions, expectAnswer), { numRuns, seed, endOnFailure: true });
}

/** What an answer tells of a thing that has an id. */
export interface Identified {
  readonly id: string;
}

/** The ids of some things. */
export function ids(things: readonly Identified[]): string[] {
  return things.map(({ id }) => id);
}
