/** What a file says of its article; only the text is sure to be there. */
export interface Draft {
  /** With line feeds at the ends of lines, and otherwise as it was read. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601, of a day, month or year. */
  readonly published?: string | undefined;
  /** A tag of BCP 47, as the file declares it: `kk-KZ`. */
  readonly language?: string | undefined;
  readonly url?: string | undefined;
}

/** Line feeds in place of the other line ends. */
export function normalLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** The day at the beginning of a date with or without time; undefined where there is none. */
export function dayOf(date: string | null | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(date ?? '')?.[1];
}

/** The first text that says something. */
export function firstText(...texts: readonly unknown[]): string | undefined {
  for (const text of texts) {
    if (typeof text === 'string' && text.trim() !== '') return text.replace(/\s+/gu, ' ').trim();
  }
  return undefined;
}
