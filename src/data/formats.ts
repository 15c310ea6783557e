import { stringify } from 'csv-stringify/sync';
import { type Column, type Table, valueAt } from './table';

/** A row of a table: the values of its columns. */
export type Row = readonly unknown[];

/** A way to write a table. Parts are written as rows come. */
export interface Format {
  readonly contentType: string;
  write(table: Table, pages: AsyncIterable<readonly Row[]>): AsyncGenerator<string>;
}

/** The values of an item of the list, by column. */
export function rowOf({ columns }: Table, item: unknown): Row {
  return columns.map(({ path }) => valueAt(item, path));
}

const cell = (value: unknown) => (Array.isArray(value) ? value.join('; ') : value);

/** CSV (RFC 4180), with a header. Texts that a spreadsheet would take for formulas get an apostrophe in front. */
async function* writeCsv({ columns }: Table, pages: AsyncIterable<readonly Row[]>) {
  const options = { record_delimiter: 'windows', escape_formulas: true } as const;
  yield stringify([columns.map(({ name }) => name)], options);
  for await (const rows of pages) {
    yield stringify(
      rows.map((row) => row.map(cell)),
      { ...options, cast: { boolean: String } },
    );
  }
}

/** CSV with the mark by which Excel knows, in a file that was saved, that it is in UTF-8. */
async function* writeExcelCsv(table: Table, pages: AsyncIterable<readonly Row[]>) {
  yield '\ufeff';
  yield* writeCsv(table, pages);
}

function toObject(columns: readonly Column[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
}

/** A JSON array of flat objects. */
async function* writeJson({ columns }: Table, pages: AsyncIterable<readonly Row[]>) {
  yield '[';
  let separator = '\n';
  for await (const rows of pages) {
    for (const row of rows) {
      yield `${separator}${toObject(columns, row)}`;
      separator = ',\n';
    }
  }
  yield '\n]\n';
}

/** One JSON object a line. */
async function* writeLines({ columns }: Table, pages: AsyncIterable<readonly Row[]>) {
  for await (const rows of pages) for (const row of rows) yield `${toObject(columns, row)}\n`;
}

const csv = 'text/csv; charset=utf-8; header=present';

/** The ways to write a table, by the ending of the address. */
export const formats: Readonly<Record<string, Format>> = {
  csv: { contentType: csv, write: writeCsv },
  'excel.csv': { contentType: csv, write: writeExcelCsv },
  json: { contentType: 'application/json; charset=utf-8', write: writeJson },
  ndjson: { contentType: 'application/x-ndjson; charset=utf-8', write: writeLines },
};
