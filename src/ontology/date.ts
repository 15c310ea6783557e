const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether a text is a calendar date of ISO 8601 that exists: a day (`2026-02-09`), a month (`2026-02`) or a
 * year (`2026`).
 */
export function isDate(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The last day of a date that may be a month or a year: `2026-02` ends on `2026-02-28`. */
export function lastDay(date: string): string {
  const [, year = '', month, day] = form.exec(date) ?? [];
  if (day !== undefined) return date;
  // The day before the first of the month that follows; months count from 0.
  const end = new Date(0);
  end.setUTCFullYear(Number(year), month === undefined ? 12 : Number(month), 0);
  return end.toISOString().slice(0, 10);
}

/** A time by its first and last day, in ISO 8601; open where one is not given. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * A time between two dates, whichever of them is given first; what is no date is left aside. A month or a year is
 * taken whole.
 */
export function periodOf(from: string, to: string): Period {
  const given = { from: isDate(from) ? from : undefined, to: isDate(to) ? lastDay(to) : undefined };
  if (given.from && given.to && given.from > given.to) {
    return { from: to, to: lastDay(from) };
  }
  return given;
}

/** Whether what held since and until some date did so at some time of a period; an unknown date excludes nothing. */
export function heldIn(
  { from, to }: Period,
  { since, until }: { readonly since: string | null; readonly until: string | null },
): boolean {
  const isOver = from !== undefined && until !== null && lastDay(until) < from;
  const isToCome = to !== undefined && since !== null && since > to;
  return !isOver && !isToCome;
}

/** The day that it is, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
