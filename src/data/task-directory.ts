import { createHash } from 'node:crypto';
import { describeAllTasks, describeMoves, formatPoints, formatUse } from '../facts/describe/named-tasks.ts';
import { formatDate } from '../facts/format/date.ts';
import { taskColumns, type TaskColumn } from '../facts/links/task-filter.ts';
import { axisFor, extentOfBar, placeOnAxis } from '../facts/plots/bar-series.ts';
import { changeInUse, countAtEnds, findMoves } from '../facts/statistics/named-tasks.ts';
import { getContent, type Content } from './content.ts';
import type { Link } from './links.ts';
import { linkTask } from './named-tasks.ts';
import {
  assistant,
  kindsOfWork,
  sourcesOfTasks,
  tasksByKind,
  tasksAcrossJobs,
  type TaskAcrossJobs,
  type TaskPage,
} from './task-pages.ts';

/** A task in the list of all. */
export interface ListedTask {
  name: Link;
  /** The text of each column: ratings are empty where no job does it, points where its use did not move. */
  cells: Record<TaskColumn, string | number>;
}

/** A column of figures: its heading, and the label of its cells on a phone, which shows no headings. */
export interface ListedColumn {
  id: TaskColumn;
  heading: string;
  label: string;
}

/** Tasks of one broader activity. */
interface ListedActivity {
  name: string;
  /** Its code, then the ends of the codes of its tasks, `4.A.1.a.1.I01 D01 D02`. */
  codes: string;
  tasks: ListedTask[];
}

/** Tasks of one kind of work. */
interface ListedKind {
  id: string;
  name: string;
  count: number;
  activities: ListedActivity[];
}

/** A task in the picture of what grew and what shrank. */
interface Move {
  name: Link;
  pointsText: string;
  /** Its use in each month known. */
  months: string[];
  /** Its bar, percent of the axis. */
  bar: { from: number; width: number };
}

export interface TaskDirectory {
  lead: string;
  columns: ListedColumn[];
  /** A style sheet that gives each cell the label of its column as `--label`, and its hash for the page's policy. */
  labels: { sheet: string; hash: `sha256-${string}` };
  kinds: ListedKind[];
  moves: {
    finding: string;
    months: string[];
    /** `January 2025` and `November 2025`. */
    span: { from: string; to: string };
    zero: number;
    grown: Move[];
    shrunk: Move[];
  };
  assistant: string;
  sources: TaskPage['sources'];
}

/** Tasks at either end of the picture. */
const mostMoves = 8;

function listTask({ task, rows, mean }: TaskAcrossJobs): ListedTask {
  const change = changeInUse(task.use);
  return {
    name: linkTask(task),
    cells: {
      jobs: rows.length,
      people: mean?.people ?? '',
      gpt4: mean?.gpt4 ?? '',
      use: formatUse(change?.to.percent ?? 0),
      points: formatPoints(change?.points ?? 0),
    },
  };
}

function listColumns(month: string): ListedColumn[] {
  const columns: Record<TaskColumn, Omit<ListedColumn, 'id'>> = {
    jobs: { heading: 'Jobs', label: 'jobs' },
    people: { heading: '● People', label: 'people' },
    gpt4: { heading: '◆ GPT-4', label: 'GPT-4' },
    use: { heading: `Use, ${month}`, label: 'use' },
    points: { heading: 'Change in points', label: 'points' },
  };
  return taskColumns.map((id) => ({ id, ...columns[id] }));
}

/** Ten thousand cells: a label in each would make the page 4.5 KB larger as sent. */
function writeLabels(columns: readonly ListedColumn[]): TaskDirectory['labels'] {
  const sheet = columns
    .map(({ label }, at) => `.task-table td:nth-of-type(${at + 1}){--label:${JSON.stringify(`${label} `)}}`)
    .join('');
  return { sheet, hash: `sha256-${createHash('sha256').update(sheet).digest('base64')}` };
}

function listActivities(entries: readonly TaskAcrossJobs[]): ListedActivity[] {
  const sorted = entries.toSorted((a, b) => a.task.code.localeCompare(b.task.code));
  return [...Map.groupBy(sorted, ({ activity }) => activity).values()].map((own) => ({
    name: own[0]?.activityName ?? '',
    codes: [own[0]?.task.code.replace(/\.D\d+$/, ''), ...own.map(({ task }) => task.code.slice(-3))].join(' '),
    tasks: own.map(listTask),
  }));
}

function viewMoves(entries: readonly TaskAcrossJobs[]): TaskDirectory['moves'] {
  const changes = entries.flatMap((entry) => {
    const change = changeInUse(entry.task.use);
    return change ? [{ id: entry.id, entry, change, points: change.points }] : [];
  });
  const { grown, shrunk } = findMoves(changes, mostMoves);
  const bars = [...grown, ...shrunk].map(({ points }) => ({ low: points, high: points }));
  const axis = axisFor(
    bars.map((bar) => ({ ...bar, id: '', label: '', text: '', note: '', href: '' })),
    {},
  );
  const view = ({ entry: { task }, points }: (typeof changes)[number]): Move => ({
    name: linkTask(task),
    pointsText: formatPoints(points),
    months: Object.keys(task.use)
      .toSorted()
      .map((month) => formatUse(task.use[month] ?? 0)),
    bar: extentOfBar({ low: points, high: points }, axis),
  });
  const [first] = changes;
  return {
    finding: describeMoves(grown[0]?.entry.task.name, shrunk[0]?.entry.task.name, assistant),
    months: Object.keys(first?.entry.task.use ?? {})
      .toSorted()
      .map(formatDate),
    span: { from: formatDate(first?.change.from.month ?? ''), to: formatDate(first?.change.to.month ?? '') },
    zero: placeOnAxis(0, axis),
    grown: grown.map(view),
    shrunk: shrunk.map(view),
  };
}

/** Every named task by kind of work, and how use moved. */
export function viewTaskDirectory(content: Content): TaskDirectory {
  const entries = [...tasksAcrossJobs(content).values()];
  const ends = countAtEnds(entries.flatMap(({ mean }) => (mean ? [mean] : [])));
  const moves = viewMoves(entries);
  const columns = listColumns(moves.span.to);
  return {
    lead: describeAllTasks({ tasks: entries.length, occupations: content.occupations.size }, ends),
    columns,
    labels: writeLabels(columns),
    kinds: [...kindsOfWork(content).values()].map(({ code, id, name }) => {
      const own = tasksByKind(content).get(code) ?? [];
      return { id, name, count: own.length, activities: listActivities(own) };
    }),
    moves,
    assistant,
    sources: sourcesOfTasks(content),
  };
}

export async function getTaskDirectory(): Promise<TaskDirectory> {
  return viewTaskDirectory(await getContent());
}
