import { capitalise, countOf, formatCount, joinWords } from '../format/count.ts';
import { formatWorkShare } from '../describe/named-tasks.ts';
import type { Rated } from './rated-bar.ts';

/** A named task as part of a job's work. */
export interface WorkTask extends Rated {
  /** Id of the named task, the same in every job that does it. */
  id: string;
  name: string;
  /** Share of the job's work, 0–1. */
  share: number;
  /** Rated O*NET statements behind the two ratings. */
  statements: number;
}

/** A job and its named tasks. */
export interface JobWork {
  id: string;
  tasks: readonly WorkTask[];
}

/** A job's part in a task that others do too. */
export type TaskPart = WorkTask & { job: string };

/** A task that several jobs do, with the part of each, in the order of the jobs. */
export interface CommonTask {
  id: string;
  name: string;
  parts: TaskPart[];
}

/** The tasks of several jobs: each task of each job stands in one group. */
export interface DividedTasks {
  /** What all of them do; of one job alone, nothing. */
  all: CommonTask[];
  /** What at least two of them do, but not all. */
  some: CommonTask[];
  /** What one of them does alone, a list for each job in their order. */
  alone: { job: string; tasks: WorkTask[] }[];
}

/** Shares are published to four digits; whole numbers add up to the same in any order. */
const inSteps = (share: number) => Math.round(share * 10_000);
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function byShare(sizeOf: ReadonlyMap<string, number>) {
  return (a: { id: string }, b: { id: string }) =>
    (sizeOf.get(b.id) ?? 0) - (sizeOf.get(a.id) ?? 0) || compareText(a.id, b.id);
}

/**
 * Divides the named tasks of jobs by how many of them do each: all, some, one alone. Within a group the tasks that
 * take the largest share of the work stand first, the shares of the jobs added up; the order does not depend on that
 * of the jobs.
 */
export function divideTasks(jobs: readonly JobWork[]): DividedTasks {
  const parts = Map.groupBy(
    jobs.flatMap(({ id: job, tasks }) => tasks.map((task): TaskPart => ({ ...task, job }))),
    ({ id }) => id,
  );
  const sizes = new Map(
    [...parts].map(([id, own]) => [id, own.reduce((sum, { share }) => sum + inSteps(share), 0)] as const),
  );
  const common = [...parts]
    .flatMap(([id, own]) => (own.length > 1 && own[0] ? [{ id, name: own[0].name, parts: own }] : []))
    .toSorted(byShare(sizes));
  return {
    all: common.filter((task) => task.parts.length === jobs.length),
    some: common.filter((task) => task.parts.length < jobs.length),
    alone: jobs.map(({ id: job, tasks }) => ({
      job,
      tasks: tasks.filter(({ id }) => parts.get(id)?.length === 1).toSorted(byShare(sizes)),
    })),
  };
}

/** Share of a job's work, 0–1, that some tasks of several jobs take up in it. */
function shareOf(job: string, tasks: readonly CommonTask[]): number {
  const own = tasks.flatMap(({ parts }) => parts.filter((part) => part.job === job));
  return own.reduce((sum, { share }) => sum + share, 0);
}

/** A job as a sentence names it. */
export interface NamedJob {
  id: string;
  /** People in it. */
  plural: string;
}

/**
 * "Bakers and cooks share three tasks of the official list: 12% of the work of bakers and 8% of the work of cooks."
 * Empty for fewer than two jobs.
 */
export function describeShared(jobs: readonly NamedJob[], { all, some }: DividedTasks): string {
  if (jobs.length < 2) return '';
  const pair = jobs.length === 2 ? capitalise(joinWords(jobs.map(({ plural }) => plural))) : '';
  if (all.length === 0) {
    const none = pair
      ? `${pair} share no task of the official list`
      : `No task of the official list is done by all ${formatCount(jobs.length)}`;
    return some.length > 0 ? `${none}, but some of them share ${countOf(some.length, 'task')}.` : `${none}.`;
  }
  const shares = jobs.map(({ id, plural }) => `${formatWorkShare(shareOf(id, all))} of the work of ${plural}`);
  const who = pair || `All ${formatCount(jobs.length)}`;
  return `${who} share ${countOf(all.length, 'task')} of the official list: ${joinWords(shares)}.`;
}

/** Why some of the compared jobs have no part in it: "The official list has no tasks of machine learning engineers …" */
export function describeUnlisted(plurals: readonly string[]): string {
  if (plurals.length === 0) return '';
  return `There is no official list of the tasks of ${joinWords(plurals)}: statistics do not count them separately.`;
}
