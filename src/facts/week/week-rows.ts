import { roundToLabels } from '../statistics/label-places.ts';
import {
  minutesOf,
  restKey,
  startEntries,
  type Minutes,
  type RatedPlaces,
  type Week,
  type WeekEntry,
  type WeekJob,
  type WeekTask,
  type WeekTracker,
} from './week.ts';

/** A line of the week with its figures: a task of the job or of another one, the rest, or one of the reader's own. */
export interface WeekRow extends Minutes {
  /** Tells rows apart: the entry's key with its job, or the place of an own task. */
  id: string;
  kind: 'task' | 'rest' | 'own';
  name: string;
  href?: string;
  /** The other job that it comes from. */
  from?: string;
  /** What a reader should know of the figures: how many tasks the rest holds. */
  note?: string;
  rated?: RatedPlaces;
  said?: { percent: number; tracker: WeekTracker };
  /** Of the rest: the tasks that it counts together. */
  holds?: readonly WeekTask[];
}

/** The name of an entry in rows and in links: `scoping`, `electrician.wiring`. */
export function entryId({ key, job }: Pick<WeekEntry, 'key' | 'job'>): string {
  return job === undefined ? key : `${job}.${key}`;
}

function meanOf(tasks: readonly WeekTask[], rater: 'people' | 'gpt4'): number {
  const weight = tasks.reduce((sum, { share = 0 }) => sum + share, 0);
  return tasks.reduce((sum, { share = 0, rated }) => sum + share * (rated?.[rater] ?? 0), 0) / weight;
}

/** Where tasks stand together: the mean of their places by their share of the work, in steps that the labels carry. */
export function placeTogether(tasks: readonly WeekTask[]): RatedPlaces | undefined {
  const rated = tasks.filter((task) => task.rated !== undefined && (task.share ?? 0) > 0);
  const statements = rated.reduce((sum, task) => sum + (task.rated?.statements ?? 0), 0);
  if (statements === 0) return undefined;
  return {
    people: roundToLabels(meanOf(rated, 'people'), statements),
    gpt4: roundToLabels(meanOf(rated, 'gpt4'), statements),
    statements,
  };
}

/** Tasks of the job that have no row of their own. */
export function restOf({ tasks }: Pick<WeekJob, 'tasks'>, entries: readonly WeekEntry[]): WeekTask[] {
  const taken = new Set(entries.filter(({ job }) => job === undefined).map(({ key }) => key));
  return tasks.filter(({ key }) => !taken.has(key));
}

const timeOf = ({ now, later }: Minutes): Minutes => ({ now, ...(later !== undefined && { later }) });

function rowOfTask(entry: WeekEntry, job: WeekJob, task: WeekTask): WeekRow {
  const { name, href, rated, said } = task;
  return {
    id: entryId(entry),
    kind: 'task',
    name,
    href,
    ...timeOf(entry),
    ...(entry.job !== undefined && { from: job.title }),
    ...(rated && { rated }),
    ...(said !== undefined && job.tracker && { said: { percent: said, tracker: job.tracker } }),
  };
}

function rowOfRest(entry: WeekEntry, job: WeekJob, entries: readonly WeekEntry[]): WeekRow {
  const rest = restOf(job, entries);
  const rated = placeTogether(rest);
  return {
    id: restKey,
    kind: 'rest',
    name: 'The rest',
    note: `${rest.length} ${rest.length === 1 ? 'smaller task' : 'smaller tasks'} together`,
    ...timeOf(entry),
    ...(rated && { rated }),
    holds: rest,
  };
}

/** The split of a week, that of its start if it was not touched. */
export function entriesOf({ entries, total }: Pick<Week, 'entries' | 'total'>, job: WeekJob): WeekEntry[] {
  return entries ?? startEntries(job, total);
}

/**
 * The lines of a week with their figures. `jobs` holds the week's own job and those that tasks were taken from; what
 * they do not have is left out, and counted in `unknown`.
 */
export function rowsOf(week: Week, jobs: ReadonlyMap<string, WeekJob>): { rows: WeekRow[]; unknown: number } {
  const job = jobs.get(week.job);
  if (!job) return { rows: [], unknown: 0 };
  const entries = entriesOf(week, job);
  const known = entries.flatMap((entry): WeekRow[] => {
    if (entry.key === restKey && entry.job === undefined) return [rowOfRest(entry, job, entries)];
    const from = jobs.get(entry.job ?? week.job);
    const task = from?.tasks.find(({ key }) => key === entry.key);
    return from && task ? [rowOfTask(entry, from, task)] : [];
  });
  const own = week.own.map((task, index): WeekRow => ({
    id: `own-${index}`,
    kind: 'own',
    name: task.name,
    ...timeOf(task),
  }));
  return { rows: [...known, ...own], unknown: entries.length - known.length };
}

/** Minutes planned in one of the weeks. */
export function plannedMinutes(rows: readonly Minutes[], when: keyof Minutes): number {
  return rows.reduce((sum, row) => sum + minutesOf(row, when), 0);
}
