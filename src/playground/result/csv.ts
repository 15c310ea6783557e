import type { AnswerList, Cell } from './answer-lists';

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula is marked as text. */
function written(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const isFormula = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell);
  const text = isFormula ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A list as CSV. Spreadsheets know by the mark at its beginning that it is UTF-8. */
export function csvOf({ columns, rows }: Pick<AnswerList, 'columns' | 'rows'>): string {
  const lines: readonly (readonly (Cell | undefined)[])[] = [
    columns,
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}
