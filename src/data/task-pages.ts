import {
  describeCopilot,
  describeDelegated,
  describeJobsOfTask,
  describeMeanExposure,
  describeRaters,
  describeRatingSpread,
  describeUse,
  formatUse,
  summariseTask,
} from '../facts/describe/named-tasks.ts';
import { formatDate } from '../facts/format/date.ts';
import { sentenceCase } from '../facts/format/labels.ts';
import { formatShare } from '../facts/format/value.ts';
import { emptyComparison, formatComparison } from '../facts/links/compare-link.ts';
import { remember } from '../facts/remember.ts';
import type { ExposedShares } from '../facts/statistics/exposed-share.ts';
import { findKindred, meanExposure, type KindredCandidate } from '../facts/statistics/named-tasks.ts';
import type { JobOfTaskEntry, NamedTaskEntry } from '../schemas/api.ts';
import type { EntryOf } from '../schemas/collections.ts';
import { entryOf, getContent, releaseOf, type Content } from './content.ts';
import { fullAddress, href, toFullAddress } from './href.ts';
import type { Job } from './jobs.ts';
import { linkSource, type Link } from './links.ts';
import { jobsByTask, linkTask, type JobOfTask } from './named-tasks.ts';

/** Whose conversations were counted, in words. */
export const assistant = 'Claude';

/** A row of a table of ratings: a job that does a task, or a task that a job does. */
export interface RatedTableRow {
  id: string;
  name: Link;
  /** Further cells before and after the ratings, each with the label that it has on a phone. */
  shareText: string;
  people: number;
  gpt4: number;
  /** `1 statement`; what is behind both ratings. */
  statements: number;
  pay?: string;
  jobs?: string;
  /** What the row adds to a comparison: its id and name. */
  pick: { id: string; name: string };
}

/** One month of a task's use. */
export interface UseRow {
  month: string;
  percentText: string;
  /** Length of its bar, percent of the longest month's. */
  length: number;
  /** Length of the part that was handed over, likewise; missing where the manner is not known. */
  delegatedLength?: number;
  delegatedText: string;
}

/** One of the 37 kinds of work of the classification. */
export interface KindOfWork {
  code: string;
  /** End of its anchor on the page of all tasks. */
  id: string;
  name: string;
}

/** A task with all that is computed of it once. */
export interface TaskAcrossJobs extends KindredCandidate {
  task: EntryOf<'named-tasks'>;
  activityName: string;
  kindOfWork: KindOfWork;
  rows: readonly JobOfTask[];
  mean: ExposedShares | undefined;
}

export interface TaskPage {
  id: string;
  code: string;
  name: string;
  kind: Link;
  /** Path of the picture of its kind of work. */
  picture: string;
  activity: string;
  lead: string;
  description: string;
  rows: RatedTableRow[];
  ratersFinding: string;
  spread: string;
  use: { finding: string; rows: UseRow[]; delegated: string };
  copilot: string;
  kindred: (Link & { note: string })[];
  /** The jobs in which it weighs most, side by side; missing for a task of one job. */
  compare?: { jobs: string; href: string; across: string };
  sources: Record<'names' | 'ratings' | 'use' | 'copilot' | 'official', Link>;
  /** Paths of the task's own files. */
  files: { json: string; csv: string };
}

/** The kind of work of a code: what stands before ".I". */
const kindCodeOf = (code: string) => code.replace(/\.I.*$/, '');

/** `Getting Information` → `getting-information`. */
const anchorOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The kinds of work by their codes, in the order of the classification. */
export const kindsOfWork = remember((content: Content): ReadonlyMap<string, KindOfWork> => {
  const { names } = entryOf(content.activities, 'activities', 'activities');
  const codes = new Set([...content['named-tasks'].values()].map(({ code }) => kindCodeOf(code)));
  return new Map(
    [...codes].toSorted().map((code) => {
      const name = names[code];
      return [code, { code, id: anchorOf(name ?? code), name: name ? sentenceCase(name) : code }] as const;
    }),
  );
});

/** Every named task with its jobs and its mean ratings, by its id. */
export const tasksAcrossJobs = remember((content: Content): ReadonlyMap<string, TaskAcrossJobs> => {
  const jobs = jobsByTask(content);
  const kinds = kindsOfWork(content);
  return new Map(
    [...content['named-tasks'].values()].map((task) => {
      const rows = jobs.get(task.id) ?? [];
      const kind = kindCodeOf(task.code);
      const entry: TaskAcrossJobs = {
        id: task.id,
        activity: task.activity,
        kind,
        jobs: new Set(rows.map(({ job }) => job.id)),
        task,
        activityName: entryOf(content['work-activities'], task.activity, 'work-activities').name,
        kindOfWork: kinds.get(kind) ?? { code: kind, id: anchorOf(kind), name: kind },
        rows,
        mean: meanExposure(rows.map(({ exact }) => exact)),
      };
      return [task.id, entry] as const;
    }),
  );
});

/** Tasks by their kind of work. */
export const tasksByKind = remember((content: Content) =>
  Map.groupBy([...tasksAcrossJobs(content).values()], ({ kind }) => kind),
);

/** The part of a job's work that a task is, as a row of its page. */
function viewRow(task: TaskAcrossJobs['task'], { job, shareText, people, gpt4, statements }: JobOfTask): RatedTableRow {
  return {
    id: job.id,
    name: { text: job.title, href: job.href },
    shareText,
    people,
    gpt4,
    statements,
    pay: job.occupation?.payShort ?? 'not stated',
    jobs: job.occupation?.jobs ?? 'not stated',
    pick: { id: `${job.id}.${task.id}`, name: `${task.name}, ${job.title}` },
  };
}

function viewUse({ use, delegated = {} }: TaskAcrossJobs['task']): UseRow[] {
  const longest = Math.max(...Object.values(use));
  // Where no month was published there is nothing to draw.
  if (!(longest > 0)) return [];
  return Object.entries(use)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([month, percent]) => {
      const part = delegated[month];
      const length = Math.round((percent / longest) * 1000) / 10;
      return {
        month: formatDate(month),
        percentText: formatUse(percent),
        length,
        ...(part !== undefined && { delegatedLength: Math.round(length * part * 10) / 10 }),
        delegatedText: part === undefined ? 'not known' : formatShare(part),
      };
    });
}

/** Jobs that a link to a comparison holds. */
const mostCompared = 3;

function viewCompare({ id, rows }: TaskAcrossJobs): TaskPage['compare'] {
  if (rows.length < 2) return undefined;
  const heaviest = rows.slice(0, mostCompared);
  const tasks = heaviest.map(({ job }) => `${job.id}.${id}`);
  return {
    jobs: heaviest.length === 2 ? 'both jobs' : 'the three jobs with the largest share',
    href: `${href('/compare/')}${formatComparison({ ...emptyComparison, tasks })}`,
    across: `${href('/compare/')}${formatComparison({ ...emptyComparison, across: [id] })}`,
  };
}

/** What stands behind figures of tasks, as links. */
export function sourcesOfTasks(content: Content): TaskPage['sources'] {
  const { source, names, ratings, use, copilot } = releaseOf(content);
  const link = (id: string) => linkSource(content, id);
  return {
    names: link(names),
    ratings: link(ratings),
    use: link(use),
    copilot: link(copilot),
    official: link(source),
  };
}

/** A job in a sentence on a task. */
const inSentence = ({ job, shareText }: { job: Job; shareText: string }) => ({ plural: job.plural, shareText });

/** The page of a named task. */
export function viewTask(content: Content, entry: TaskAcrossJobs): TaskPage {
  const { id, task, rows, mean, kindOfWork, activityName } = entry;
  const useFinding = describeUse(task.use, assistant);
  const where = describeJobsOfTask(rows.map(inSentence), content.occupations.size);
  const lead = mean ? `${where} ${describeMeanExposure(mean, rows.length)}` : where;
  const compare = viewCompare(entry);
  return {
    id,
    code: task.code,
    name: task.name,
    kind: { text: kindOfWork.name, href: `${href('/tasks/')}#${kindOfWork.id}` },
    picture: pictureOfKind(kindOfWork),
    activity: activityName,
    lead,
    description: `${task.name}: ${lead}`,
    rows: rows.map((row) => viewRow(task, row)),
    ratersFinding: describeRaters(rows),
    spread: describeRatingSpread(rows),
    use: { finding: useFinding, rows: viewUse(task), delegated: describeDelegated(task.delegated) },
    copilot: describeCopilot(
      activityName,
      entryOf(content['work-activities'], task.activity, 'work-activities').copilot,
    ),
    kindred: findKindred(entry, tasksByKind(content).get(entry.kind) ?? []).map((other) => ({
      ...linkTask(other.task),
      note: summariseTask(other.rows.length, other.mean),
    })),
    ...(compare && { compare }),
    sources: sourcesOfTasks(content),
    files: { json: `named-tasks/${id}.json`, csv: `named-tasks/${id}.csv` },
  };
}

/** Path of the share picture of a kind of work: all of its tasks have it. */
export function pictureOfKind({ id }: KindOfWork): string {
  return `tasks/${id}`;
}

/** The page of every named task. */
export async function getTaskPages(): Promise<TaskPage[]> {
  const content = await getContent();
  return [...tasksAcrossJobs(content).values()].map((entry) => viewTask(content, entry));
}

/** A named task as published files hold it. */
export function publishTask({ task, activityName, kindOfWork, rows, mean }: TaskAcrossJobs): NamedTaskEntry {
  return {
    ...task,
    address: fullAddress(`/tasks/${task.id}/`),
    activityName,
    kind: kindOfWork.name,
    kindCode: kindOfWork.code,
    jobs: rows.length,
    exposed: mean ?? null,
  };
}

/** Every named task as published files hold it. */
export function listNamedTasks(content: Content): NamedTaskEntry[] {
  return [...tasksAcrossJobs(content).values()].map(publishTask);
}

/** The jobs that do a task as its published file holds them. */
export function publishJobs({ rows }: TaskAcrossJobs): JobOfTaskEntry[] {
  return rows.flatMap(({ job: { id, title, href: path, occupation }, share, exact }) =>
    occupation
      ? [
          {
            job: id,
            occupation: occupation.id,
            title,
            address: toFullAddress(path),
            share,
            ...exact,
            medianPay: occupation.numbers.medianPay ?? null,
            jobs: occupation.numbers.jobs,
          },
        ]
      : [],
  );
}
