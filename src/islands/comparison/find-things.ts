import type { RoleFile } from '../../data/comparison.ts';
import type { IndexedTask } from '../../data/comparison-tasks.ts';
import { idOfName, readCode } from '../../facts/links/read-compare-link.ts';
import { countOf } from '../../facts/format/count.ts';
import { rankHits, searchNames } from '../../facts/search/rank-hits.ts';
import { loadJobSearch } from '../job-search.ts';

/** Something that can be added to a comparison. */
export interface Hit {
  kind: 'task' | 'role' | 'across';
  id: string;
  name: string;
  /** What it is, in small print. */
  note: string;
}

let tasks: Promise<(text: string) => Hit[]> | undefined;

async function fetchTasks(address: string): Promise<(text: string) => Hit[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const entries = (await answer.json()) as IndexedTask[];
  return searchNames(
    entries.map(([name, jobs, id = idOfName(name)]): Hit => ({
      kind: 'across',
      id,
      name,
      note: `task, in ${countOf(jobs, 'job')}`,
    })),
  );
}

/** The search over named tasks, loaded once; after a failure the next search tries again. */
function loadTasks(address: string): Promise<(text: string) => Hit[]> {
  tasks ??= fetchTasks(address).catch((error: unknown) => {
    tasks = undefined;
    throw error;
  });
  return tasks;
}

/** Every task of the jobs that are compared already. */
function tasksOf({ role, tasks: own, work }: RoleFile): Hit[] {
  const note = `task · ${role.title}`;
  const ownIds = new Set(own.map(({ id }) => id));
  const named = (work?.tasks ?? []).map(({ id, name }) => ({ id: `${role.id}.${id}`, name }));
  return [...own, ...named.filter(({ id }) => !ownIds.has(id))].map(({ id, name }): Hit => ({
    kind: 'task',
    id,
    name,
    note,
  }));
}

/** What a reader may mean by what they typed, best first. Rejects where the search can't be loaded. */
export async function findThings(text: string, root: string, compared: readonly RoleFile[]): Promise<Hit[]> {
  const [findJobs, findTasks] = await Promise.all([
    loadJobSearch(`${root}roles/search.json`),
    loadTasks(`${root}compare/data/tasks.json`),
  ]);
  const jobs = (await findJobs(text)).map(({ id, title, via }): Hit => ({
    kind: 'role',
    id,
    name: title,
    note: via === undefined ? 'job' : `job, for “${via}”`,
  }));
  const code = readCode(text.trim());
  const coded = code
    ? [{ kind: 'across' as const, id: text.trim(), name: text.trim(), note: 'official code of a task' }]
    : [];
  return rankHits(text, {
    own: searchNames(compared.flatMap(tasksOf))(text),
    jobs,
    tasks: [...coded, ...findTasks(text)],
  });
}
