import type { Table } from '../../figures';
import type { Language } from '../app/language';

/** The address of a table as CSV, with names in a language. */
export function csvPath({ name, ...parameters }: Table, lang: Language): string {
  const given = Object.entries({ ...parameters, lang }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return `/data/${name}.csv?${new URLSearchParams(given)}`;
}
