import type { BarSort } from '../plots/bar-sort.ts';

/** What a comparison shows. */
export interface ComparedIds {
  /** Tasks of jobs, `<job>.<task>`: a task of our own of a role in depth, or a named task of the official list. */
  tasks: string[];
  /** Jobs. */
  roles: string[];
  /** Named tasks, each in all jobs that do it. */
  across: string[];
  sort: BarSort;
}

export const mostTasks = 8;
export const mostRoles = 4;
export const mostAcross = 2;
export const emptyComparison: ComparedIds = { tasks: [], roles: [], across: [], sort: 'listed' };

/** Whether a link asks for anything at all. */
export function isEmptyComparison({ tasks, roles, across }: ComparedIds): boolean {
  return tasks.length + roles.length + across.length === 0;
}

/**
 * A comparison as a query string, `?v=1&tasks=a.b,c.d&roles=e&across=f&sort=highest`; empty for an empty one.
 */
export function formatComparison(comparison: ComparedIds): string {
  if (isEmptyComparison(comparison)) return '';
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',');
  const { tasks, roles, across, sort } = comparison;
  return [
    '?v=1',
    ...(tasks.length > 0 ? [`tasks=${list(tasks)}`] : []),
    ...(roles.length > 0 ? [`roles=${list(roles)}`] : []),
    ...(across.length > 0 ? [`across=${list(across)}`] : []),
    ...(sort === 'listed' ? [] : [`sort=${sort}`]),
  ].join('&');
}
