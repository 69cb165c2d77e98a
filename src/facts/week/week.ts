import type { Horizon } from '../../schemas/role.ts';

/** Where a task stands on the scale of labels, 0–100, as its two raters see it, in steps that the labels carry. */
export interface RatedPlaces {
  people: number;
  gpt4: number;
  /** Rated O*NET statements behind both. */
  statements: number;
}

/** A task that a week can hold. */
export interface WeekTask {
  /** Its name in a link, among the tasks of its job. */
  key: string;
  name: string;
  href: string;
  /** Share of the work, 0–1; missing where nobody says it. */
  share?: number;
  rated?: RatedPlaces;
  /** Percent of the task, as the job's tracker has it. */
  said?: number;
}

/** Who gives the percentages of a job's tasks, and in which word. */
export interface WeekTracker {
  id: string;
  /** `AI-Proof Me` */
  name: string;
  /** `automatable` */
  word: string;
  meaning: string;
}

/** Something that one could do, by someone's advice or computed from tables. */
export interface WeekMove {
  id: string;
  title: string;
  href: string;
  note: string;
  horizon: Horizon;
  /** Who advises it, or how it was computed. */
  says: string;
  /** Keys of the tasks that it leads away from. */
  awayFrom?: string[];
  /** For another job: keys of the tasks that it has too; it leads away from all others. */
  keeps?: string[];
}

/** A job with all that a week of it needs. */
export interface WeekJob {
  id: string;
  title: string;
  href: string;
  /** The tasks with the largest share of the work first, where shares are known. */
  tasks: WeekTask[];
  /** The tasks that links know from before the job was written up, where they were others. */
  formerTasks?: WeekTask[];
  tracker?: WeekTracker;
  /** What else is said of the job as a whole; it takes no part in the sums. */
  beside: { text: string; href: string; value: string }[];
  moves: WeekMove[];
  sources: { text: string; href: string }[];
}

/** Time for one task: today, and a year from now where a second week is planned. Whole minutes. */
export interface Minutes {
  now: number;
  later?: number;
}

/** A task of the week; `job` is missing for one of the week's own job. */
export interface WeekEntry extends Minutes {
  key: string;
  job?: string;
}

/** A task that the reader named. It has no figure. */
export interface OwnTask extends Minutes {
  name: string;
}

/** A line of the plan that the reader wrote. */
export interface OwnLine {
  horizon: Horizon;
  text: string;
}

/** A reader's week, as a link holds it. */
export interface Week {
  job: string;
  /** Minutes that the week has. */
  total: number;
  /** Undefined while it is the split that it started with. */
  entries?: WeekEntry[];
  own: OwnTask[];
  /** Moves that the reader took into the plan. */
  moves: { id: string; horizon: Horizon }[];
  lines: OwnLine[];
}

/** The key under which all tasks of the job that have no row of their own are counted together. */
export const restKey = 'rest';

/** The week starts with 40 hours; a slider moves by quarters of an hour. */
export const firstTotal = 40 * 60;
export const quarter = 15;
/** No week has more minutes than this. */
export const mostMinutes = 7 * 24 * 60;

/** Tasks with a row of their own at the start; the smaller ones are counted together. */
export const mostRows = 12;

/** An untouched week of a job. */
export function openWeek(job: string): Week {
  return { job, total: firstTotal, own: [], moves: [], lines: [] };
}

/** Whether a second week, a year from now, is planned. */
export function hasLater({ entries = [], own }: Pick<Week, 'entries' | 'own'>): boolean {
  return [...entries, ...own].some(({ later }) => later !== undefined);
}

/** Which of the two weeks. */
export type When = keyof Minutes;

/** Minutes of a task in one of the weeks; a year from now as today where nothing else was said. */
export function minutesOf({ now, later }: Minutes, when: When): number {
  return when === 'later' ? (later ?? now) : now;
}

/** Parts of a whole, in whole steps that add up to it: the largest remainders are rounded up, the first of equal ones. */
export function splitWhole(whole: number, shares: readonly number[], step: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const steps = Math.floor(whole / step);
  const exact = shares.map((share) => (share / sum) * steps);
  const floors = exact.map(Math.floor);
  const left = steps - floors.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - (floors[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  const parts = floors.map((part, index) => (part + (raised.has(index) ? 1 : 0)) * step);
  // What is less than a step goes to the first part, so that nothing is lost.
  return parts.map((part, index) => (index === 0 ? part + (whole - steps * step) : part));
}

/**
 * The split that a week of a job starts with: the shares of the work in quarters of an hour, the smallest tasks together
 * as the rest; where no shares are known, the same time for each task, to the minute.
 */
export function startEntries({ tasks }: Pick<WeekJob, 'tasks'>, total: number): WeekEntry[] {
  const isShared = tasks.some(({ share }) => share !== undefined);
  const shown = tasks.length > mostRows + 1 ? tasks.slice(0, mostRows) : tasks;
  const others = tasks.slice(shown.length);
  const keys = [...shown.map(({ key }) => key), ...(others.length > 0 ? [restKey] : [])];
  const shares = isShared
    ? [...shown.map(({ share = 0 }) => share), ...(others.length > 0 ? [sumShares(others)] : [])]
    : keys.map(() => 1);
  const minutes = splitWhole(total, shares, isShared ? quarter : 1);
  return keys.map((key, index) => ({ key, now: minutes[index] ?? 0 }));
}

/**
 * A job with the tasks that a week of it was split by: the former ones where the week names any of them, so that a link
 * from before the job was written up still opens. `id` is what the link calls the job.
 */
export function fitTasks(id: string, job: WeekJob, week: Pick<Week, 'job' | 'entries'>): WeekJob {
  const { formerTasks = [], tasks } = job;
  const has = (some: readonly WeekTask[], wanted: string) => some.some(({ key }) => key === wanted);
  const isFormer = week.entries?.some(
    (entry) => (entry.job ?? week.job) === id && has(formerTasks, entry.key) && !has(tasks, entry.key),
  );
  return isFormer ? { ...job, tasks: formerTasks } : job;
}

function sumShares(tasks: readonly WeekTask[]): number {
  return tasks.reduce((sum, { share = 0 }) => sum + share, 0);
}
