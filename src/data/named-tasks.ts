import { roundToLabels } from '../facts/statistics/exposed-share.ts';
import { formatWorkShare } from '../facts/describe/named-tasks.ts';
import type { RatedPart } from '../facts/statistics/named-tasks.ts';
import { remember } from '../facts/remember.ts';
import type { OccupationTask } from '../schemas/occupation.ts';
import type { EntryOf } from '../schemas/collections.ts';
import { entryOf, type Content } from './content.ts';
import { href } from './href.ts';
import { jobsOf, type Job } from './jobs.ts';
import type { Link } from './links.ts';

/** What one occupation's work holds of a named task. */
export interface WorkPart {
  /** Share of the work, 0–1. */
  share: number;
  /** `4.4%`. */
  shareText: string;
  /** Places on the scale of labels, 0–100, in steps that the labels carry. */
  people: number;
  gpt4: number;
  /** Rated O*NET statements behind them. */
  statements: number;
  /** The weighted means of labels behind the places, 0–1, for arithmetic and published files. */
  exact: RatedPart;
}

/** A named task of a job. */
export interface TaskOfJob extends WorkPart {
  id: string;
  name: Link;
}

/** A job that does a named task. */
export interface JobOfTask extends WorkPart {
  job: Job;
}

/** A part of an occupation's work, as it is printed. */
export function viewPart({ share, people, gpt4, statements }: Omit<OccupationTask, 'task'>): WorkPart {
  return {
    share,
    shareText: formatWorkShare(share),
    people: roundToLabels(people * 100, statements),
    gpt4: roundToLabels(gpt4 * 100, statements),
    statements,
    exact: { people, gpt4, statements },
  };
}

/** A named task as a link to its page. */
export function linkTask({ id, name }: Pick<EntryOf<'named-tasks'>, 'id' | 'name'>): Link {
  return { text: name, href: href(`/tasks/${id}/`) };
}

/** The named tasks of an occupation, those with the largest share of its work first. */
export function tasksOfOccupation(content: Content, occupation: string): TaskOfJob[] {
  const { tasks } = entryOf(content.occupations, occupation, 'occupations');
  return tasks.map((part) => ({
    id: part.task,
    name: linkTask(entryOf(content['named-tasks'], part.task, 'named-tasks')),
    ...viewPart(part),
  }));
}

/** The jobs that do each named task, by its id, those with the largest share of their work first. */
export const jobsByTask = remember((content: Content): ReadonlyMap<string, JobOfTask[]> => {
  const jobs = new Map<string, Job>();
  // Where several roles in depth are one occupation, its work counts once.
  for (const job of jobsOf(content)) {
    if (job.occupation && !jobs.has(job.occupation.id)) jobs.set(job.occupation.id, job);
  }
  const rows = [...jobs].flatMap(([occupation, job]) => {
    const { tasks } = entryOf(content.occupations, occupation, 'occupations');
    return tasks.map((part) => ({ task: part.task, row: { job, ...viewPart(part) } }));
  });
  const grouped = Map.groupBy(rows, ({ task }) => task);
  return new Map(
    [...grouped].map(([task, own]) => [
      task,
      own.map(({ row }) => row).toSorted((a, b) => b.share - a.share || a.job.title.localeCompare(b.job.title)),
    ]),
  );
});
