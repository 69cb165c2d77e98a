import type { NamedTask, WorkActivity } from '../../src/schemas/named-task.ts';
import { numberOf, requireNumber, textOf, type Row } from './read-cells.ts';

/** Ids are at most as long as the schema allows. */
const longestId = 80;

/** `Study details of artistic productions` → `study-details-of-artistic-productions`, cut between words. */
export function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words.length <= longestId ? words : words.slice(0, longestId + 1).replace(/-[^-]*$/, '');
}

/** Ids by code: those that are held stay as they are, whatever becomes of the names. Throws where two names make one id. */
function idsOf(
  rows: readonly Row[],
  [codeColumn, nameColumn]: readonly [string, string],
  held: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const row of rows) {
    const code = textOf(row, codeColumn);
    const id = held.get(code) ?? slugOf(textOf(row, nameColumn));
    const holder = holders.get(id);
    if (holder !== undefined && holder !== code) throw new Error(`${code}: the id "${id}" is that of ${holder}`);
    ids.set(code, id);
    holders.set(id, code);
  }
  return ids;
}

/** Values by month of the columns `<prefix>_2025_01` …; those that are empty are left out. */
function monthsOf(row: Row, prefix: string): Record<string, number> {
  const pattern = new RegExp(`^${prefix}_(\\d{4})_(\\d{2})$`);
  return Object.fromEntries(
    Object.keys(row).flatMap((column) => {
      const [, year, month] = pattern.exec(column) ?? [];
      const value = year === undefined ? undefined : numberOf(row, column);
      return value === undefined ? [] : [[`${year}-${month}`, value] as const];
    }),
  );
}

/** Broader activities with their use in Copilot. Throws naming row and column. */
export function readWorkActivityRows(rows: readonly Row[], held: ReadonlyMap<string, string>): WorkActivity[] {
  const ids = idsOf(rows, ['iwa_id', 'iwa_title'], held);
  return rows.map((row) => {
    const code = textOf(row, 'iwa_id');
    return {
      id: ids.get(code) ?? '',
      code,
      name: textOf(row, 'iwa_title'),
      copilot: {
        sought: requireNumber(row, 'copilot_share_user'),
        performed: requireNumber(row, 'copilot_share_ai'),
      },
    };
  });
}

/** Named tasks with their use by month. Throws naming row and column. */
export function readNamedTaskRows(
  rows: readonly Row[],
  activities: readonly WorkActivity[],
  held: ReadonlyMap<string, string>,
): NamedTask[] {
  const ids = idsOf(rows, ['dwa_id', 'dwa_title'], held);
  const activityIds = new Map(activities.map(({ id, code }) => [code, id]));
  return rows.map((row) => {
    const code = textOf(row, 'dwa_id');
    const delegated = monthsOf(row, 'claude_delegated');
    const activity = activityIds.get(textOf(row, 'iwa_id'));
    if (activity === undefined) throw new Error(`${code}: no activity "${textOf(row, 'iwa_id')}" in activity_use.csv`);
    return {
      id: ids.get(code) ?? '',
      code,
      name: textOf(row, 'dwa_title'),
      activity,
      use: monthsOf(row, 'claude_share'),
      ...(Object.keys(delegated).length > 0 && { delegated }),
    };
  });
}

/** The kind of work that a task or activity belongs to: `4.A.1.a.1.I01.D02` → `4.A.1.a.1`. */
export function kindOfWork(code: string): string {
  return code.replace(/\.I\d+.*$/, '');
}
