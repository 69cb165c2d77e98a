import type { PackedRoleFile, RoleFile } from '../../data/comparison.ts';
import type { TaskFile } from '../../data/comparison-tasks.ts';
import { type ComparedIds } from '../../facts/links/compare-link.ts';
import {
  idOfName,
  isId,
  mostLookedUp,
  readCode,
  splitTaskId,
  type KnownIds,
} from '../../facts/links/read-compare-link.ts';

/** What a page knows of the ids of jobs before anything is loaded. */
export interface JobIds {
  /** All that there are; without it, the file of every id is asked for, and there may be none. */
  jobs?: ReadonlySet<string>;
  roleAliases: KnownIds['roleAliases'];
}

/** Reads what a page says of the ids of jobs: `baker=bakers=bun-maker` for former ones, `actors baker` for all. */
export function readJobIds(former: string, jobs?: string): JobIds {
  const aliases = former.split(' ').map((job) => job.split('='));
  return {
    ...(jobs !== undefined && { jobs: new Set(jobs.split(' ')) }),
    roleAliases: new Map(aliases.flatMap(([id = '', ...others]) => others.map((each) => [each, id] as const))),
  };
}

/** Everything that a link asked for and that there is. */
export interface Loaded {
  /** The link that it was loaded for. */
  asked: ComparedIds;
  jobs: ReadonlyMap<string, RoleFile>;
  tasks: ReadonlyMap<string, TaskFile>;
  codes: ReadonlyMap<string, string>;
}

const answers = new Map<string, Promise<unknown>>();

/** A file, loaded once; undefined where there is none. Rejects where it can't be had, and asks again the next time. */
function loadFile<Data>(address: string): Promise<Data | undefined> {
  const known = answers.get(address) ?? fetchFile(address);
  answers.set(address, known);
  known.catch(() => answers.delete(address));
  // A file is what the site's own build has written there.
  return known as Promise<Data | undefined>;
}

async function fetchFile(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function loadAll<Data>(ids: readonly string[], addressOf: (id: string) => string): Promise<Map<string, Data>> {
  const files = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await loadFile<Data>(addressOf(id))] as const),
  );
  return new Map(files.flatMap(([id, file]) => (file === undefined ? [] : [[id, file] as const])));
}

/** Files with the ids of their official tasks, which are left out of them where they follow from the names. */
function unpack(files: ReadonlyMap<string, PackedRoleFile>): Map<string, RoleFile> {
  return new Map(
    [...files].map(([job, { work, ...file }]) => [
      job,
      {
        ...file,
        ...(work && { work: { ...work, tasks: work.tasks.map((task) => ({ id: idOfName(task.name), ...task })) } }),
      },
    ]),
  );
}

/** Ids of the jobs whose files a link needs: those that exist, as far as the page knows. */
function jobsIn({ tasks, roles }: ComparedIds, { jobs, roleAliases }: JobIds): string[] {
  const named = [...roles, ...tasks.map((id) => splitTaskId(id).job)];
  return named.map((id) => roleAliases.get(id) ?? id).filter((id) => (jobs ? jobs.has(id) : isId(id)));
}

/** The named tasks that codes in a link stand for. */
async function loadCodes({ tasks, across }: ComparedIds, data: string): Promise<Map<string, string>> {
  const codes = [...across, ...tasks.map((id) => splitTaskId(id).task)].flatMap((code) => readCode(code) ?? []);
  const kinds = await loadAll<Record<string, string>>(
    codes.map(({ kind }) => kind),
    (kind) => `${data}codes/${kind}.json`,
  );
  return new Map(
    codes.flatMap(({ kind, rest }) => {
      const id = Object.entries(kinds.get(kind) ?? {}).find(([code]) => code === rest)?.[1];
      return id === undefined ? [] : [[`${kind}.${rest}`, id] as const];
    }),
  );
}

/** Loads the files of what a link names, and of nothing else. Rejects where one can't be had. */
export async function loadComparison(asked: ComparedIds, ids: JobIds, data: string): Promise<Loaded> {
  const within = {
    ...asked,
    tasks: asked.tasks.slice(0, mostLookedUp),
    roles: asked.roles.slice(0, mostLookedUp),
    across: asked.across.slice(0, mostLookedUp),
  };
  const jobs = loadAll<PackedRoleFile>(jobsIn(within, ids), (id) => `${data}${id}.json`);
  const codes = await loadCodes(within, data);
  const named = within.across.map((id) => codes.get(id) ?? id).filter(isId);
  const tasks = loadAll<TaskFile>(named, (id) => `${data}tasks/${id}.json`);
  return { asked, codes, jobs: unpack(await jobs), tasks: await tasks };
}

/** What a link can name, as far as it is loaded. A role's own tasks, and their former ids, come before named tasks. */
export function knownIn({ jobs, tasks, codes }: Loaded, { roleAliases }: JobIds): KnownIds {
  const own = [...jobs].flatMap(([job, file]) =>
    file.tasks.map(({ id, aliases = [] }) => ({ id, aliases: aliases.map((alias) => `${job}.${alias}`) })),
  );
  const taskAliases = new Map(own.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
  const named = [...jobs].flatMap(([job, { work }]) => (work?.tasks ?? []).map(({ id }) => `${job}.${id}`));
  return {
    roles: new Set(jobs.keys()),
    roleAliases,
    tasks: new Set([...own.map(({ id }) => id), ...named.filter((id) => !taskAliases.has(id))]),
    taskAliases,
    across: new Set(tasks.keys()),
    codes,
  };
}
