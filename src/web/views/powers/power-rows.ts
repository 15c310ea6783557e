import type { EntityLinkFragment, FactFragment, RelationType } from '../../generated/graphql';
import { edgeGroups } from '../../parts/edge-groups';
import type { Change } from '../../parts/power-change';

/** The edge types that are powers. */
export const powerTypes = (Object.keys(edgeGroups) as RelationType[]).filter(
  (type) => edgeGroups[type] === 'power',
);

/** Who holds one kind of power over one thing, under either of two texts. */
export interface PowerRow {
  readonly type: RelationType;
  readonly object: EntityLinkFragment;
  readonly before: readonly FactFragment[];
  readonly after: readonly FactFragment[];
  readonly change: Change;
}

function changeOf(before: readonly FactFragment[], after: readonly FactFragment[]): Change {
  if (after.length === 0) return 'dropped';
  if (before.length === 0) return 'added';
  const holders = (facts: readonly FactFragment[]) =>
    [...new Set(facts.map(({ subject }) => subject.slug))].sort().join(' ');
  return holders(before) === holders(after) ? 'kept' : 'changed';
}

/**
 * Puts the powers under two texts side by side: one row for each kind of power over each thing, so that a power that
 * went from one holder to another stands in one row.
 *
 * @param compareNames the order of names in the reader's language
 */
export function powerRows(
  before: readonly FactFragment[],
  after: readonly FactFragment[],
  compareNames: (one: string, other: string) => number,
): readonly PowerRow[] {
  const keyOf = ({ type, object }: FactFragment) => `${object.slug} ${type}`;
  const first = Map.groupBy(before, keyOf);
  const second = Map.groupBy(after, keyOf);
  const examples = new Map([...before, ...after].map((fact) => [keyOf(fact), fact]));
  return [...examples]
    .map(([key, { type, object }]) => {
      const sides = { before: first.get(key) ?? [], after: second.get(key) ?? [] };
      return { type, object, ...sides, change: changeOf(sides.before, sides.after) };
    })
    .sort(
      (one, other) =>
        compareNames(one.object.name, other.object.name) ||
        powerTypes.indexOf(one.type) - powerTypes.indexOf(other.type),
    );
}

/** Whether an institution holds or undergoes the power of a row, under either text. */
export function concerns(row: PowerRow, slug: string): boolean {
  return (
    row.object.slug === slug ||
    [...row.before, ...row.after].some(({ subject }) => subject.slug === slug)
  );
}
