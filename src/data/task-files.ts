import type { ApiFile, JobOfTaskEntry, NamedTaskEntry } from '../schemas/api.ts';
import { about, blank, type Cell } from './api.ts';
import { remember } from '../facts/remember.ts';
import { getContent, type Content } from './content.ts';
import { listNamedTasks, publishJobs, publishTask, tasksAcrossJobs } from './task-pages.ts';

/** JSON and CSV are made of the same. */
const rememberFiles = remember((content: Content): Promise<ApiFile<'named-task'>[]> => {
  return Promise.all(
    [...tasksAcrossJobs(content).values()].map(async (entry) => ({
      about: await about(entry.task.name, `/api/v1/named-tasks/${entry.id}.json`, 'named-task'),
      task: publishTask(entry),
      jobs: publishJobs(entry),
    })),
  );
});

/** The file of every named task, with the jobs that do it. */
export async function getNamedTaskFiles(): Promise<ApiFile<'named-task'>[]> {
  return rememberFiles(await getContent());
}

/** The jobs of a task as a table: a header, then one row per job. */
export function tabulateJobs(jobs: readonly JobOfTaskEntry[]): Cell[][] {
  const columns = ['job', 'occupation', 'title', 'share', 'people', 'gpt4', 'statements', 'medianPay', 'jobs'] as const;
  return [
    [...columns.map((name) => name.replace('medianPay', 'median_pay_usd')), 'address'],
    ...jobs.map((row) => [...columns.map((name) => blank(row[name])), row.address]),
  ];
}

const monthsIn = (tasks: readonly NamedTaskEntry[], field: 'use' | 'delegated') =>
  [...new Set(tasks.flatMap((task) => Object.keys(task[field] ?? {})))].toSorted();

/** Named tasks as a table: a header, then one row per task. */
export function tabulateNamedTasks(tasks: readonly NamedTaskEntry[]): Cell[][] {
  const used = monthsIn(tasks, 'use');
  const delegated = monthsIn(tasks, 'delegated');
  const column = (name: string, month: string) => `${name}_${month.replace('-', '_')}`;
  return [
    [
      'id',
      'code',
      'name',
      'activity',
      'activity_name',
      'kind',
      'jobs',
      'exposed_people',
      'exposed_gpt4',
      'statements',
      ...used.map((month) => column('use_percent', month)),
      ...delegated.map((month) => column('delegated', month)),
      'address',
    ],
    ...tasks.map((task) => [
      task.id,
      task.code,
      task.name,
      task.activity,
      task.activityName,
      task.kind,
      task.jobs,
      blank(task.exposed?.people),
      blank(task.exposed?.gpt4),
      blank(task.exposed?.statements),
      ...used.map((month) => blank(task.use[month])),
      ...delegated.map((month) => blank(task.delegated?.[month])),
      task.address,
    ]),
  ];
}

export async function getNamedTasksTable(): Promise<Cell[][]> {
  return tabulateNamedTasks(listNamedTasks(await getContent()));
}
