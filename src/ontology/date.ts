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
