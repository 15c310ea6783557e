import { isDate } from '../../../ontology/date';
import type { TimelineEntryFragment, TimelineQueryVariables } from '../../generated/graphql';
import type { Span } from '../../parts/time-scale';
import { kindsNamed } from '../../parts/timeline-kinds';

/** The parameters of the address: from when, until when, about what, and of which kinds. */
export const timelineDefaults = { from: '', to: '', about: '', kinds: '' };

export type TimelineValues = Readonly<Record<keyof typeof timelineDefaults, string>>;

/** How many entries are asked for: all that the endpoint gives at once. */
export const most = 500;

/** The ends that an address gives; what is no date is left aside. */
export function spanOf({ from, to }: TimelineValues): Partial<Span> {
  return { ...(isDate(from) && { from }), ...(isDate(to) && { to }) };
}

export function timelineVariables(values: TimelineValues): TimelineQueryVariables {
  const { from = null, to = null } = spanOf(values);
  return { from, to, about: values.about ? { slug: values.about } : null, first: most };
}

/** The entries of the kinds that an address chooses; all where it chooses none. */
export function chosenEntries(
  entries: readonly TimelineEntryFragment[],
  { kinds }: TimelineValues,
): readonly TimelineEntryFragment[] {
  const chosen = kindsNamed(kinds);
  return chosen.length === 0 ? entries : entries.filter(({ kind }) => chosen.includes(kind));
}
