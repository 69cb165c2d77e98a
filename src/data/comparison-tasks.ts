import type { Rated } from '../facts/compare/rated-bar.ts';
import { idOfName, readCode } from '../facts/links/read-compare-link.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { linkSource, type Link } from './links.ts';
import { jobsByTask } from './named-tasks.ts';
import { vintageOf } from './occupations.ts';

/** A job as one of those that do a named task. */
export interface TaskJob extends Rated {
  id: string;
  title: string;
  /** Share of its work, 0–1. */
  share: number;
  /** Rated O*NET statements behind the ratings. */
  statements: number;
  /** Official median pay a year as printed. */
  pay: string;
  /** Official count of its jobs as printed. */
  jobs: string;
}

/** A named task and all jobs that do it; a comparison loads one such file for each task that it shows across jobs. */
export interface TaskFile {
  id: string;
  name: string;
  /** Those with the largest share of their work first. */
  jobs: TaskJob[];
  /** The dates of pay and of counts of jobs. */
  vintage: { pay: string; jobs: string };
  sources: Link[];
}

const shareDigits = 4;

/** A named task and all jobs that do it. */
export function viewTaskFile(content: Content, id: string): TaskFile {
  const { name } = entryOf(content['named-tasks'], id, 'named-tasks');
  const { source, names, ratings } = releaseOf(content);
  const { payAsOf, from } = vintageOf(content);
  return {
    id,
    name,
    jobs: (jobsByTask(content).get(id) ?? []).map(({ job, share, people, gpt4, statements }) => ({
      id: job.id,
      title: job.title,
      share: Number(share.toFixed(shareDigits)),
      people,
      gpt4,
      statements,
      pay: job.occupation?.payShort ?? '',
      jobs: job.occupation?.jobs ?? '',
    })),
    vintage: { pay: payAsOf, jobs: String(from) },
    sources: [...new Set([names, ratings, source])].map((each) => linkSource(content, each)),
  };
}

/** A file for each named task that any job does. */
export async function getComparisonTaskFiles(): Promise<TaskFile[]> {
  const content = await getContent();
  return [...content['named-tasks'].keys()].map((id) => viewTaskFile(content, id));
}

/** A named task as a search in the comparison finds it: name, number of jobs that do it, id where the name does not give it. */
export type IndexedTask = [name: string, jobs: number, id?: string];

/** Every named task, those that most jobs do first. */
export function indexTasks(content: Content): IndexedTask[] {
  return [...content['named-tasks'].values()]
    .map(({ id, name }): IndexedTask => {
      const jobs = jobsByTask(content).get(id)?.length ?? 0;
      return idOfName(name) === id ? [name, jobs] : [name, jobs, id];
    })
    .toSorted(([a, many], [b, more]) => more - many || a.localeCompare(b));
}

export async function getTaskIndex(): Promise<IndexedTask[]> {
  return indexTasks(await getContent());
}

/** Ids of named tasks by the rest of their codes, for each kind of work: `{ '4.A.1.a.1': { 'I01.D02': 'id' } }`. */
export function codesByKind(content: Content): Record<string, Record<string, string>> {
  const kinds: Record<string, Record<string, string>> = {};
  for (const { id, code } of content['named-tasks'].values()) {
    const parts = readCode(code);
    if (!parts) throw new Error(`${code} of the named task ${id} is no code of the classification`);
    (kinds[parts.kind] ??= {})[parts.rest] = id;
  }
  return kinds;
}

export async function getCodesByKind(): Promise<Record<string, Record<string, string>>> {
  return codesByKind(await getContent());
}
