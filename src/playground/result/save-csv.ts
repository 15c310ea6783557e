import type { AnswerList } from './answer-lists';

/** Saves a list as a file, as RFC 4180 has it. Spreadsheets know by the mark at its beginning that it is UTF-8. */
export async function saveCsv({ path, columns, rows }: AnswerList): Promise<void> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const text = stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
    // What a spreadsheet would take for a formula is text.
    escape_formulas: true,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = `${path || 'answer'}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
