import { foldText } from '../search/fold-text.ts';

/** How the list of tasks can be sorted: by what, and whether the largest come first. */
const orders = {
  jobs: { key: 'jobs', sign: -1 },
  people: { key: 'people', sign: -1 },
  'people-least': { key: 'people', sign: 1 },
  gpt4: { key: 'gpt4', sign: -1 },
  'gpt4-least': { key: 'gpt4', sign: 1 },
  use: { key: 'use', sign: -1 },
  grew: { key: 'points', sign: -1 },
  shrank: { key: 'points', sign: 1 },
} as const;

/**
 * The list's columns of figures, in their order. Cells, headings and labels are typed by this list: a new column does not
 * compile until it has them all.
 */
export const taskColumns = ['jobs', 'people', 'gpt4', 'use', 'points'] as const;
export type TaskColumn = (typeof taskColumns)[number];

export type TaskSort = keyof typeof orders;

/** Sorts beside the listed one, which is the order of the classification. */
export const taskSorts = Object.keys(orders) as TaskSort[];

/** What the list of tasks shows; an empty string lets everything through, or leaves the order as it is listed. */
export interface TaskListView {
  text: string;
  kind: string;
  sort: TaskSort | '';
}

const longestText = 100;

/** Reads a view from a query string; whatever it does not know is passed over, and nothing can throw. */
export function parseTasks(search: string): TaskListView {
  const query = new URLSearchParams(search);
  const read = (name: string) => (query.get(name) ?? '').slice(0, longestText);
  return { text: read('q'), kind: read('kind'), sort: taskSorts.find((name) => name === query.get('sort')) ?? '' };
}

/** A view as a query string, `?v=1&q=records&sort=jobs`; empty for the whole list as it stands. */
export function formatTasks({ text, kind, sort }: TaskListView): string {
  const query = new URLSearchParams({ v: '1' });
  for (const [name, value] of Object.entries({ q: text, kind, sort })) if (value) query.set(name, value);
  return query.size > 1 ? `?${query}` : '';
}

/** Whether a view is the whole list as it stands. */
export function isWholeList({ text, kind, sort }: TaskListView): boolean {
  return foldText(text) === '' && kind === '' && sort === '';
}

/**
 * A task as the list filters and sorts it. Its use is the percent of conversations in the last month known, with the
 * points by which that moved.
 */
export interface TaskKeys extends Record<TaskColumn, number> {
  /** Its name, its broader activity and its code, folded once, to be found by. */
  words: string;
  kind: string;
}

/** The tasks that hold every word of the search and are of its kind, in its order; those that are alike keep the order of the list. */
export function arrangeTasks<Task extends TaskKeys>(
  tasks: readonly Task[],
  { text, kind, sort }: TaskListView,
): Task[] {
  const wanted = foldText(text).split(' ');
  const kept = tasks.filter(
    (task) => (kind === '' || task.kind === kind) && wanted.every((word) => task.words.includes(word)),
  );
  if (sort === '') return kept;
  const { key, sign } = orders[sort];
  return kept.toSorted((a, b) => sign * (a[key] - b[key]));
}
