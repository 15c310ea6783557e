import { isDate } from '../../../ontology/date';
import type { TimelineQueryVariables } from '../../generated/graphql';
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

/** Without a choice of kinds, `all` would ask for the same once more. */
export function timelineVariables(values: TimelineValues): TimelineQueryVariables {
  const { from = null, to = null } = spanOf(values);
  const kinds = kindsNamed(values.kinds);
  const isChosen = kinds.length > 0;
  const about = values.about ? { slug: values.about } : null;
  return { from, to, about, kinds: isChosen ? kinds : null, isChosen, first: most };
}
