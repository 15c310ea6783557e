import type { AnalysedWord } from '../../text/analyse';
import { derivedFrom } from '../cues/derive';
import { wordTest } from '../cues/matcher';
import type { Cues } from '../cues/read';

/** A day that a text names, and the word after which it is complete. */
export interface DatedWords {
  /** ISO 8601. */
  readonly date: string;
  readonly first: number;
  readonly last: number;
}

const dayLength = 24 * 60 * 60 * 1000;

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * dayLength).toISOString().slice(0, 10);
}

function numberOf(word: AnalysedWord | undefined): number | undefined {
  const digits = /^(\d{1,4})(?:$|-?(?:st|nd|rd|th|го|ші|шы|да|де)$)/u.exec(word?.exact ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function asDay(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

function asYear(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1900 && value <= 2100 ? value : undefined;
}

/** The year of a day without one: the nearest to the day of publication. */
function nearestYear(month: number, day: number, published: string): number {
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(Date.parse(iso(candidate, month, day) ?? published) - Date.parse(published));
  return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0] ?? year;
}

/** Tells the words that a date may be found by, so that all others are passed over at once. */
const mayDateOf = derivedFrom(({ months, weekdays, today, yesterday }: Cues['dates']) => {
  const begins = wordTest(
    [...months, ...weekdays, ...today, ...yesterday].map((start) => `${start}-`),
  );
  return (exact: string) => begins(exact) || /^\d{4}-/.test(exact);
});

/**
 * The days that words name: with month and day, with or without a year, on either side of each other; today, yesterday
 * and days of the week by the day of publication.
 *
 * @param published ISO 8601; without the day, words like today tell none
 */
export function datesIn(
  words: readonly AnalysedWord[],
  { dates }: Cues,
  published: string | undefined,
): DatedWords[] {
  const reference = published !== undefined && published.length === 10 ? published : undefined;
  const mayDate = mayDateOf(dates);
  const found: DatedWords[] = [];
  const add = (date: string | undefined, first: number, last: number) => {
    if (date !== undefined) found.push({ date, first, last });
  };
  words.forEach(({ exact }, index) => {
    if (!mayDate(exact)) return;
    const month = dates.months.findIndex((name) => exact.startsWith(name)) + 1;
    if (month > 0) {
      const before = numberOf(words[index - 1]);
      const after = numberOf(words[index + 1]);
      const dayIsBefore = asDay(before) !== undefined;
      const day = asDay(before) ?? asDay(after);
      if (day === undefined) return;
      const first = dayIsBefore ? index - 1 : index;
      const last = dayIsBefore ? index : index + 1;
      const afterwards = asYear(numberOf(words[last + 1]));
      // 2026 жылғы 9 ақпан: a word for the year stands between.
      const beforehand = asYear(numberOf(words[first - 2])) ?? asYear(numberOf(words[first - 1]));
      const year =
        afterwards ?? beforehand ?? (published ? nearestYear(month, day, published) : undefined);
      if (year !== undefined) add(iso(year, month, day), first, last);
      return;
    }
    const numeric = /^(\d{4})-(\d{2})-(\d{2})$/.exec(exact);
    if (numeric) add(exact, index, index);
    if (!reference) return;
    if (dates.today.includes(exact)) add(reference, index, index);
    else if (dates.yesterday.includes(exact)) add(daysBefore(reference, 1), index, index);
    else {
      const weekday = dates.weekdays.findIndex(
        (name) => exact.startsWith(name) && exact.length <= name.length + 2,
      );
      if (weekday < 0) return;
      const today = (new Date(Date.parse(reference)).getUTCDay() + 6) % 7;
      add(daysBefore(reference, (today - weekday + 7) % 7), index, index);
    }
  });
  return found;
}
