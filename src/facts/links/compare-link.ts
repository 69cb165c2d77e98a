import { barSorts, type BarSort } from '../plots/bar-sort.ts';

/** What a comparison shows; a task's id is `<role>.<task>`. */
export interface ComparedIds {
  tasks: string[];
  roles: string[];
  sort: BarSort;
}

export const mostTasks = 8;
export const mostRoles = 4;
export const emptyComparison: ComparedIds = { tasks: [], roles: [], sort: 'listed' };

/** What can be compared, and where ids that changed lead to. */
export interface KnownIds {
  tasks: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  /** Former ids and short forms → ids of today. */
  taskAliases: ReadonlyMap<string, string>;
  roleAliases: ReadonlyMap<string, string>;
}

/** Something about a link that the reader is told. */
export interface LinkNotice {
  kind: 'unknown-task' | 'unknown-role' | 'too-many-tasks' | 'too-many-roles';
  /** The ids in question, as the link has them, cut to a readable length. */
  ids: string[];
}

const longestId = 170;
const longestList = 100;

/** A list of a query as written: `a,b,,b` → `a`, `b`. Each once, in order. */
function readList(query: URLSearchParams, name: string): string[] {
  const items = query
    .getAll(name)
    .flatMap((text) => text.split(',', longestList))
    .map((item) => item.trim().slice(0, longestId).toWellFormed())
    .filter(Boolean);
  return [...new Set(items)].slice(0, longestList);
}

/** Reads a link as written, without asking whether its ids exist. Never throws. */
export function readComparison(search: string): ComparedIds {
  const query = new URLSearchParams(search);
  const sort = barSorts.find((name) => name === query.get('sort'));
  return { tasks: readList(query, 'tasks'), roles: readList(query, 'roles'), sort: sort ?? 'listed' };
}

/** Whether a link asks for anything at all. */
export function isEmptyComparison({ tasks, roles }: ComparedIds): boolean {
  return tasks.length + roles.length === 0;
}

function resolve(
  ids: readonly string[],
  known: ReadonlySet<string>,
  find: (id: string) => string | undefined,
  most: number,
): { kept: string[]; unknown: string[]; cut: string[] } {
  const found = ids.map((id) => ({ id, now: known.has(id) ? id : find(id) }));
  const kept = [...new Set(found.flatMap(({ now }) => (now === undefined ? [] : [now])))];
  return {
    kept: kept.slice(0, most),
    unknown: found.filter(({ now }) => now === undefined).map(({ id }) => id),
    cut: kept.slice(most),
  };
}

/** A task's id of today: its role and its own id may each have changed. */
function findTask(id: string, { tasks, taskAliases, roleAliases }: KnownIds): string | undefined {
  const [role = '', task = ''] = id.split('.');
  const underRole = `${roleAliases.get(role) ?? role}.${task}`;
  if (tasks.has(underRole)) return underRole;
  return taskAliases.get(underRole);
}

/**
 * Keeps what can be shown of a link and says what can't: unknown ids are dropped, changed ids followed, lists cut to
 * 8 tasks and 4 roles. Order is kept.
 */
export function resolveComparison(
  wanted: ComparedIds,
  known: KnownIds,
): { comparison: ComparedIds; notices: LinkNotice[] } {
  const tasks = resolve(wanted.tasks, known.tasks, (id) => findTask(id, known), mostTasks);
  const roles = resolve(wanted.roles, known.roles, (id) => known.roleAliases.get(id), mostRoles);
  const notices: LinkNotice[] = [
    { kind: 'unknown-task' as const, ids: tasks.unknown },
    { kind: 'unknown-role' as const, ids: roles.unknown },
    { kind: 'too-many-tasks' as const, ids: tasks.cut },
    { kind: 'too-many-roles' as const, ids: roles.cut },
  ].filter(({ ids }) => ids.length > 0);
  return { comparison: { tasks: tasks.kept, roles: roles.kept, sort: wanted.sort }, notices };
}

/** A comparison as a query string, `?v=1&tasks=a.b,c.d&roles=e&sort=highest`; empty for an empty one. */
export function formatComparison(comparison: ComparedIds): string {
  if (isEmptyComparison(comparison)) return '';
  const list = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',');
  const { tasks, roles, sort } = comparison;
  return [
    '?v=1',
    ...(tasks.length > 0 ? [`tasks=${list(tasks)}`] : []),
    ...(roles.length > 0 ? [`roles=${list(roles)}`] : []),
    ...(sort === 'listed' ? [] : [`sort=${sort}`]),
  ].join('&');
}
