import Papa from 'papaparse';

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\uFEFF';

/** Rows as CSV: UTF-8, and no cell that a spreadsheet would run as a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${byteOrderMark}${Papa.unparse(rows as (string | number)[][], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
