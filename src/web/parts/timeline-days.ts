import { precisionOf } from './time-scale';

interface Dated {
  /** Known by its day, month or year. */
  readonly date: string;
}

/** Entries that have one date. */
export type SameDate<Entry extends Dated> = readonly [date: string, entries: readonly Entry[]];

/**
 * Entries by month and within it by date, in the order in which they come; those of a month of which no day is known
 * stand last in it.
 *
 * @param entries by date
 */
export function byMonthAndDay<Entry extends Dated>(
  entries: readonly Entry[],
): readonly (readonly [month: string, dates: readonly SameDate<Entry>[]])[] {
  const months = Map.groupBy(entries, ({ date }) => date.slice(0, 7));
  return [...months].map(([month, those]) => {
    const dates = [...Map.groupBy(those, ({ date }) => date)];
    const isDay = ([date]: SameDate<Entry>) => precisionOf(date) === 'day';
    return [month, [...dates.filter(isDay), ...dates.filter((each) => !isDay(each))]];
  });
}
