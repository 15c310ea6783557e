import { lastDay } from '../../ontology/date';

/** From one date until another, both included, each a day, a month or a year of ISO 8601. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** A stretch of a time band, and how much lies within it. */
export interface Bucket extends Span {
  readonly count: number;
  /** Whether it stands for a long time in which there is nothing, as short as any other. */
  readonly isGap: boolean;
}

/** A time cut into stretches of one length; where nothing bounds it, long emptiness is one stretch. */
export interface TimeScale {
  readonly precision: Precision;
  readonly buckets: readonly Bucket[];
  /** How much is not known exactly enough to lie within one stretch. */
  readonly vague: number;
}

/** The lengths of stretches, in units of their precision. The finest that gives few enough is taken. */
const steps = [
  { precision: 'day', step: 1 },
  { precision: 'month', step: 1 },
  { precision: 'year', step: 1 },
  { precision: 'year', step: 10 },
  { precision: 'year', step: 100 },
] as const;

/** How many stretches fit a narrow screen. */
const most = 62;

/** How many empty stretches in a row are drawn as one. */
const manyEmpty = 3;

const millisecondsOfDay = 86_400_000;

/** `2026-02-09`, `2026-02` and `2026` by their lengths. */
export function precisionOf(date: string): Precision {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** Days, months or years since a fixed one. Of a less exact date, its first. */
function toOrdinal(date: string, precision: Precision): number {
  const [year, month = '01', day = '01'] = date.split('-');
  if (precision === 'year') return Number(year);
  if (precision === 'month') return Number(year) * 12 + Number(month) - 1;
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / millisecondsOfDay;
}

function toDate(ordinal: number, precision: Precision): string {
  if (precision === 'day') return new Date(ordinal * millisecondsOfDay).toISOString().slice(0, 10);
  const year = precision === 'year' ? ordinal : Math.floor(ordinal / 12);
  const text = String(year).padStart(4, '0');
  return precision === 'year' ? text : `${text}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
}

/** Draws many empty stretches in a row as one, so that one old date does not press the others together. */
function withGaps(buckets: readonly Bucket[]): readonly Bucket[] {
  const runs: Bucket[][] = [];
  for (const bucket of buckets) {
    const run = runs.at(-1);
    if (run?.[0]?.count === 0 && bucket.count === 0) run.push(bucket);
    else runs.push([bucket]);
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const isGap = run.length >= manyEmpty && first && last;
    return isGap ? { from: first.from, to: last.to, count: 0, isGap: true } : run;
  });
}

/**
 * Cuts a time into stretches and counts the dates in each.
 *
 * @param dates in order
 * @param span its ends; where one is not given, the first or the last of the dates
 */
export function timeScale(dates: readonly string[], span: Partial<Span>): TimeScale | undefined {
  const from = span.from ?? dates[0];
  const to = span.to ?? dates.at(-1);
  if (!from || !to || lastDay(to) < from) return undefined;
  const indexOf = (date: string, { precision, step }: (typeof steps)[number]) =>
    Math.floor(toOrdinal(date, precision) / step);
  const scale =
    steps.find((each) => indexOf(lastDay(to), each) - indexOf(from, each) < most) ?? steps[4];
  const { precision, step } = scale;
  const first = indexOf(from, scale);
  const counts = new Array<number>(indexOf(lastDay(to), scale) - first + 1).fill(0);
  let vague = 0;
  for (const date of dates) {
    const index = indexOf(date, scale) - first;
    const isExact = toOrdinal(date, precision) === toOrdinal(lastDay(date), precision);
    if (isExact && counts[index] !== undefined) counts[index] += 1;
    else vague += 1;
  }
  const buckets = counts.map((count, index) => ({
    from: toDate((first + index) * step, precision),
    to: toDate((first + index + 1) * step - 1, precision),
    count,
    isGap: false,
  }));
  const isBounded = span.from !== undefined && span.to !== undefined;
  return { precision, buckets: isBounded ? buckets : withGaps(buckets), vague };
}

/** A time of the same length right after or before another. */
export function shifted({ from, to }: Span, direction: 1 | -1): Span {
  const precision = precisionOf(from.length > to.length ? from : to);
  const [first, last] = [toOrdinal(from, precision), toOrdinal(lastDay(to), precision)];
  const by = direction * (last - first + 1);
  return { from: toDate(first + by, precision), to: toDate(last + by, precision) };
}

/** The next longer time round another: its month, its year; undefined for all time. */
export function widened({ from, to }: Span): Span | undefined {
  for (const length of [7, 4]) {
    const whole = from.slice(0, length);
    const isLonger = from !== whole || to !== whole;
    if (isLonger && from.length >= length && to.startsWith(whole))
      return { from: whole, to: whole };
  }
  return undefined;
}
