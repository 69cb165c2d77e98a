/** A row of a published table: text by name of the column. */
export type Row = Record<string, string>;

/** What a row is called in an error. */
const nameOf = (row: Row) => row['slug'] ?? row['soc_code'] ?? row['dwa_id'] ?? row['iwa_id'] ?? 'a row';

/** A cell's text. Throws where the table has no such column. */
export function textOf(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`the table has no column "${column}"`);
  return text.trim();
}

/** A cell as a number; undefined for an empty one. Throws for anything else, naming row and column. */
export function numberOf(row: Row, column: string): number | undefined {
  const text = textOf(row, column);
  if (text === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error(`${nameOf(row)}: "${text}" in ${column} is no number`);
  return number;
}

/** A cell that must hold a number. Throws naming row and column. */
export function requireNumber(row: Row, column: string): number {
  const number = numberOf(row, column);
  if (number === undefined) throw new Error(`${nameOf(row)}: ${column} is empty`);
  return number;
}
