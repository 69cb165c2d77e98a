import { remember } from '../facts/remember.ts';
import type { NamedTask } from '../schemas/named-task.ts';
import { problemAt, show } from './problems.ts';
import type { ContentFile, ContentProblem, FieldPath } from './read-content.ts';
import { soundFile } from './sound-file.ts';
import { soundOccupations, type SoundOccupation } from './sound-occupations.ts';

interface Placed<Data> {
  data: Data;
  file: ContentFile;
  path: FieldPath;
}

const tasksIn = remember((file: ContentFile) =>
  (soundFile(file, 'named-tasks')?.tasks ?? []).map((data, at) => ({ data, file, path: ['tasks', at] })),
);
const activitiesIn = remember((file: ContentFile) =>
  (soundFile(file, 'work-activities')?.activities ?? []).map((data, at) => ({ data, file, path: ['activities', at] })),
);

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

const monthsOf = remember(({ data: { use } }: Placed<NamedTask>) => Object.keys(use).toSorted());

/** All tasks were counted in the same months, and handed over in none in which they were not counted. */
function checkMonths(tasks: readonly Placed<NamedTask>[]): ContentProblem[] {
  const [first] = tasks;
  if (!first) return [];
  const months = monthsOf(first);
  return tasks.flatMap((task) => {
    const { data, file, path } = task;
    const { use, delegated = {} } = data;
    const own = monthsOf(task);
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
function checkParts({ occupation: { tasks, unnamed }, file }: SoundOccupation): ContentProblem[] {
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
function checkPayRange({ occupation, file }: SoundOccupation): ContentProblem[] {
  const { payRange, medianPay, medianHourlyPay } = occupation;
  if (!payRange) return [];
  const { low, high, per } = payRange;
  const median = per === 'year' ? medianPay : medianHourlyPay;
  if (low < high && (median === undefined || (low <= median && median <= high))) return [];
  const allowed = `from low to high, with the median ${median === undefined ? 'between them' : `${median} between`}`;
  return [problemAt(file, ['payRange'], `${low} to ${high}`, allowed)];
}

function checkSimilar({ occupation, file }: SoundOccupation): ContentProblem[] {
  return occupation.similar.flatMap((id, at) =>
    id === file.name ? [problemAt(file, ['similar', at], show(id), 'another occupation')] : [],
  );
}

const checkOccupation = remember((one: SoundOccupation) => [
  ...checkParts(one),
  ...checkPayRange(one),
  ...checkSimilar(one),
]);

/** Named tasks, activities and the parts of occupations, each of which could be, and together cannot. */
export function checkNamedTasks(files: readonly ContentFile[]): ContentProblem[] {
  const tasks = files.flatMap(tasksIn);
  const activities = files.flatMap(activitiesIn);
  const codes = new Map(activities.map(({ data: { id, code } }) => [id, code]));
  return [
    ...checkCodes(tasks),
    ...checkCodes(activities),
    ...tasks.flatMap((task) => checkActivity(task, codes)),
    ...checkMonths(tasks),
    ...soundOccupations(files).flatMap(checkOccupation),
  ];
}
