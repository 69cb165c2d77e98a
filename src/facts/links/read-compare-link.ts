import { barSorts } from '../plots/bar-sort.ts';
import { mostAcross, mostRoles, mostTasks, type ComparedIds } from './compare-link.ts';

/** Of a link that names more, no more are looked up: each may need a file. */
export const mostLookedUp = 24;

/** What can be compared, and where ids that changed lead to. */
export interface KnownIds {
  tasks: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  /** Named tasks. */
  across: ReadonlySet<string>;
  /** Former ids and short forms → ids of today. */
  taskAliases: ReadonlyMap<string, string>;
  roleAliases: ReadonlyMap<string, string>;
  /** Codes of the official classification → ids of named tasks. */
  codes: ReadonlyMap<string, string>;
}

/** Something about a link that the reader is told. */
export interface LinkNotice {
  kind: 'unknown-task' | 'unknown-role' | 'unknown-across' | 'too-many-tasks' | 'too-many-roles' | 'too-many-across';
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
  return {
    tasks: readList(query, 'tasks'),
    roles: readList(query, 'roles'),
    across: readList(query, 'across'),
    sort: sort ?? 'listed',
  };
}

/** The two parts of a task's id, `<job>.<task>`; the task may be a code, which has dots of its own. */
export function splitTaskId(id: string): { job: string; task: string } {
  const at = id.indexOf('.');
  return at < 0 ? { job: id, task: '' } : { job: id.slice(0, at), task: id.slice(at + 1) };
}

/** Whether a text can be the id of a job or a named task: nothing else is ever asked for by its address. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** The id that most named tasks have: their name in small letters, a hyphen for all else. A long one is shorter. */
export function idOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A code of the official classification, `4.A.1.a.1.I01.D02`: the kind of work, and what stands in it; else undefined. */
export function readCode(text: string): { kind: string; rest: string } | undefined {
  const [, kind, rest] = /^(\d\.[A-Z](?:\.\d|\.[a-z]){2,3})\.(I\d{2}\.D\d{2})$/.exec(text) ?? [];
  return kind === undefined || rest === undefined ? undefined : { kind, rest };
}

function resolve(
  ids: readonly string[],
  known: ReadonlySet<string>,
  find: (id: string) => string | undefined,
  most: number,
): { kept: string[]; unknown: string[]; cut: string[] } {
  const found = ids.slice(0, mostLookedUp).map((id) => ({ id, now: known.has(id) ? id : find(id) }));
  const kept = [...new Set(found.flatMap(({ now }) => (now === undefined ? [] : [now])))];
  return {
    kept: kept.slice(0, most),
    unknown: found.filter(({ now }) => now === undefined).map(({ id }) => id),
    cut: [...kept.slice(most), ...ids.slice(mostLookedUp)],
  };
}

/** A task's id of today: its job and its own id may each have changed, or the official code stands for it. */
function findTask(id: string, { tasks, taskAliases, roleAliases, codes }: KnownIds): string | undefined {
  const { job, task } = splitTaskId(id);
  const now = roleAliases.get(job) ?? job;
  const coded = codes.get(task);
  const own = [`${now}.${task}`, ...(coded === undefined ? [] : [`${now}.${coded}`])];
  for (const each of own) {
    if (tasks.has(each)) return each;
    const alias = taskAliases.get(each);
    if (alias !== undefined) return alias;
  }
  return undefined;
}

/** A named task's id of today, if the code is known and so is what it stands for. */
function findCoded(code: string, { across, codes }: KnownIds): string | undefined {
  const id = codes.get(code);
  return id !== undefined && across.has(id) ? id : undefined;
}

/**
 * Keeps what can be shown of a link and says what can't: unknown ids are dropped, changed ids followed, lists cut to
 * 8 tasks, 4 roles and 2 tasks across jobs. Order is kept.
 */
export function resolveComparison(
  wanted: ComparedIds,
  known: KnownIds,
): { comparison: ComparedIds; notices: LinkNotice[] } {
  const tasks = resolve(wanted.tasks, known.tasks, (id) => findTask(id, known), mostTasks);
  const roles = resolve(wanted.roles, known.roles, (id) => known.roleAliases.get(id), mostRoles);
  const across = resolve(wanted.across, known.across, (id) => findCoded(id, known), mostAcross);
  const notices: LinkNotice[] = [
    { kind: 'unknown-task' as const, ids: tasks.unknown },
    { kind: 'unknown-role' as const, ids: roles.unknown },
    { kind: 'unknown-across' as const, ids: across.unknown },
    { kind: 'too-many-tasks' as const, ids: tasks.cut },
    { kind: 'too-many-roles' as const, ids: roles.cut },
    { kind: 'too-many-across' as const, ids: across.cut },
  ].filter(({ ids }) => ids.length > 0);
  return { comparison: { tasks: tasks.kept, roles: roles.kept, across: across.kept, sort: wanted.sort }, notices };
}
