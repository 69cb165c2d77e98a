import { remember } from '../facts/remember.ts';
import {
  namedTasksFileSchema,
  workActivitiesFileSchema,
  type NamedTask,
  type WorkActivity,
} from '../schemas/named-task.ts';
import type { Occupation } from '../schemas/occupation.ts';
import { problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundOccupations } from './sound-occupations.ts';

interface Placed<Data> {
  data: Data;
  file: ContentFile;
  path: FieldPath;
}

const soundTasks = remember((file: ContentFile) => namedTasksFileSchema.safeParse(file.data).data?.tasks);
const soundActivities = remember((file: ContentFile) => workActivitiesFileSchema.safeParse(file.data).data?.activities);

function placed<Data>(
  files: readonly ContentFile[],
  collection: ContentFile['collection'],
  read: (file: ContentFile) => readonly Data[] | undefined,
  key: string,
): Placed<Data>[] {
  return files
    .filter((file) => file.collection === collection)
    .flatMap((file) => (read(file) ?? []).map((data, at) => ({ data, file, path: [key, at] })));
}

/** A code names one thing. */
function checkCodes(entries: readonly Placed<{ code: string; id: string }>[]): ContentProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ data: { code, id }, file, path }) => {
    const holder = first.get(code);
    first.set(code, holder ?? id);
    if (holder === undefined) return [];
    return [problemAt(file, [...path, 'code'], show(code), `a code of its own; ${holder} has this one`)];
  });
}

/** The code of a task starts with that of its activity. */
function checkActivity(
  { data: { code, activity }, file, path }: Placed<NamedTask>,
  codes: ReadonlyMap<string, string>,
): ContentProblem[] {
  const own = codes.get(activity);
  if (own === undefined || code.startsWith(`${own}.`)) return [];
  return [problemAt(file, [...path, 'activity'], show(activity), `the activity whose code ${code} starts with`)];
}

/** All tasks were counted in the same months, and handed over in none in which they were not counted. */
function checkMonths(tasks: readonly Placed<NamedTask>[]): ContentProblem[] {
  const [first] = tasks;
  if (!first) return [];
  const months = Object.keys(first.data.use).toSorted();
  return tasks.flatMap(({ data: { use, delegated = {} }, file, path }) => {
    const own = Object.keys(use).toSorted();
    if (own.join() !== months.join()) {
      return [problemAt(file, [...path, 'use'], own.join(', ') || 'no month', `the months ${months.join(', ')}`)];
    }
    return Object.keys(delegated)
      .filter((month) => !use[month])
      .map((month) => problemAt(file, [...path, 'delegated', month], show(month), 'a month in which it was in use'));
  });
}

/** Shares are rounded to five places, and there are up to some hundred of them. */
const shareTolerance = 0.002;

/** The tasks of an occupation are its whole work, each once, the largest first. */
function checkParts({ tasks, unnamed }: Occupation, file: ContentFile): ContentProblem[] {
  const sum = tasks.reduce((whole, { share }) => whole + share, unnamed?.share ?? 0);
  const seen = new Set<string>();
  const repeated = tasks.flatMap(({ task }, at) => {
    const isNew = !seen.has(task);
    seen.add(task);
    return isNew ? [] : [problemAt(file, ['tasks', at, 'task'], show(task), 'each task once')];
  });
  const unsorted = tasks.findIndex(({ share }, at) => share > (tasks[at - 1]?.share ?? 1));
  return [
    ...(Math.abs(sum - 1) <= shareTolerance
      ? []
      : [problemAt(file, ['tasks'], `shares that sum to ${Number(sum.toFixed(4))}`, 'shares that sum to 1')]),
    ...repeated,
    ...(unsorted > 0
      ? [problemAt(file, ['tasks', unsorted, 'share'], show(tasks[unsorted]?.share), 'the largest share first')]
      : []),
  ];
}

/** Pay runs from low to high, with the median between them where both are told alike. */
function checkPayRange({ payRange, medianPay, medianHourlyPay }: Occupation, file: ContentFile): ContentProblem[] {
  if (!payRange) return [];
  const { low, high, per } = payRange;
  const median = per === 'year' ? medianPay : medianHourlyPay;
  if (low < high && (median === undefined || (low <= median && median <= high))) return [];
  const allowed = `from low to high, with the median ${median === undefined ? 'between them' : `${median} between`}`;
  return [problemAt(file, ['payRange'], `${low} to ${high}`, allowed)];
}

function checkSimilar({ similar }: Occupation, file: ContentFile): ContentProblem[] {
  return similar.flatMap((id, at) =>
    id === file.name ? [problemAt(file, ['similar', at], show(id), 'another occupation')] : [],
  );
}

/** Named tasks, activities and the parts of occupations, each of which could be, and together cannot. */
export function checkNamedTasks(files: readonly ContentFile[]): ContentProblem[] {
  const tasks = placed<NamedTask>(files, 'named-tasks', soundTasks, 'tasks');
  const activities = placed<WorkActivity>(files, 'work-activities', soundActivities, 'activities');
  const codes = new Map(activities.map(({ data: { id, code } }) => [id, code]));
  return [
    ...checkCodes(tasks),
    ...checkCodes(activities),
    ...tasks.flatMap((task) => checkActivity(task, codes)),
    ...checkMonths(tasks),
    ...soundOccupations(files).flatMap(({ occupation, file }) => [
      ...checkParts(occupation, file),
      ...checkPayRange(occupation, file),
      ...checkSimilar(occupation, file),
    ]),
  ];
}
