import { lastDay } from '../../../ontology/date';
import type { FactFromOneEndFragment } from '../../generated/graphql';

/** Whether an office is held on a day. One whose end is not known is held; to lead a meeting was over with it. */
function isHeld({ node, until }: FactFromOneEndFragment, today: string): boolean {
  return node.type !== 'Event' && (until === null || lastDay(until) >= today);
}

/**
 * Offices in the order in which a reader looks for them: those that are held, then those that were; each the latest
 * first, by the day on which it began or ended, and those of no known day last.
 *
 * @param today in ISO 8601
 */
export function inOrder(
  offices: readonly FactFromOneEndFragment[],
  today: string,
): readonly FactFromOneEndFragment[] {
  const latestFirst = (dateOf: (office: FactFromOneEndFragment) => string | null) => {
    const key = (office: FactFromOneEndFragment) => dateOf(office) ?? '';
    return (one: FactFromOneEndFragment, other: FactFromOneEndFragment) =>
      key(other).localeCompare(key(one));
  };
  const { held = [], past = [] } = Object.groupBy(offices, (office) =>
    isHeld(office, today) ? 'held' : 'past',
  );
  return [
    ...held.sort(latestFirst(({ since }) => since)),
    ...past.sort(latestFirst(({ since, until }) => until ?? since)),
  ];
}
