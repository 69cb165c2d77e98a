import Papa from 'papaparse';

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\uFEFF';

/** What makes a spreadsheet read a cell as a formula; the library's own pattern misses cells of several lines. */
const formulaStart = /^[=+\-@\t\r]/;

/** Rows as CSV: UTF-8, and no cell that a spreadsheet would run as a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${byteOrderMark}${Papa.unparse(rows as (string | number)[][], { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`;
}
