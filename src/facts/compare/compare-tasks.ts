import { capitalise, countOf, joinWords, lowerFirst } from '../format/count.ts';
import { rankOfBar, sortBars, type Bar, type BarSeries } from '../plots/bar-series.ts';
import type { BarSort } from '../plots/bar-sort.ts';
import { describeTasks } from '../describe/tasks.ts';
import { taskAxes } from '../statistics/exposed-share.ts';
import type { ComparedMeasure } from './measure.ts';

/** A figure for a task: where it may stand, and its bar. */
export interface ComparedFigure {
  measure: ComparedMeasure;
  bar: Bar;
  /** As printed: `2023`, `undated`. */
  date: string;
  use: 'main' | 'other';
}

export interface ComparedTask {
  id: string;
  name: string;
  role: { id: string; title: string };
  figures: ComparedFigure[];
}

/** One measure with its own axis; bars of another measure stand in another panel. */
export interface ComparisonPanel {
  series: BarSeries;
  /** The finding, computed from the bars, and whose it is. */
  title: string;
  /** What the second of two raters finds; empty where there is one. */
  second: string;
  meaning: string;
  /** What the bars do not share; empty where they do. */
  dates: string;
  /** Compared tasks without a figure in this measure. */
  missing: string[];
}

/** "Writing code (software developer)"; the role only where tasks of several are compared. */
export function nameTask({ name, role }: Pick<ComparedTask, 'name' | 'role'>, tasks: readonly ComparedTask[]): string {
  const several = new Set(tasks.map((task) => task.role.id)).size > 1;
  return several ? `${name} (${lowerFirst(role.title)})` : name;
}

/** "The figures are not of one date: 2023 and February 2026." */
export function describeDates(dates: readonly string[]): string {
  const distinct = [...new Set(dates)];
  if (distinct.length < 2) return '';
  return `The figures are not of one date: ${joinWords(distinct)}.`;
}

/** The figures of compared tasks, one panel per measure. */
export function panelsOf(tasks: readonly ComparedTask[], sort: BarSort, use: ComparedFigure['use']): ComparisonPanel[] {
  const figures = tasks.flatMap((task) =>
    task.figures
      .filter((figure) => figure.use === use)
      .map((figure) => ({ ...figure, task, bar: { ...figure.bar, label: labelOf(task, figure, tasks) } })),
  );
  return [...Map.groupBy(figures, ({ measure }) => measure.id)].flatMap(([id, own]) => {
    const [first] = own;
    if (!first) return [];
    const bars = sortBars(
      own.map(({ bar }) => bar),
      sort,
    );
    const ranked = sortBars(bars, 'highest').map((bar) => ({ id: bar.id, name: bar.label, share: rankOfBar(bar) }));
    const has = new Set(own.map(({ task }) => task.id));
    return [
      {
        series: { id, name: first.measure.name, axis: taskAxes[first.measure.scale], bars },
        title: describeTasks(first.measure, ranked),
        second: describeSecond(first.measure, bars),
        meaning: first.measure.meaning,
        dates: describeDates(own.map(({ date }) => date)),
        missing: tasks.filter((task) => !has.has(task.id)).map((task) => nameTask(task, tasks)),
      },
    ];
  });
}

/** What GPT-4 finds of bars that carry its mark too: neither rater stands alone. Without a full stop. */
function describeSecond(measure: ComparedMeasure, bars: readonly Bar[]): string {
  const rated = bars.flatMap(({ id, label: name, marks }) => {
    const mark = marks?.find(({ shape }) => shape === 'diamond');
    return mark ? [{ id, name, share: mark.at }] : [];
  });
  if (rated.length === 0) return '';
  const ranked = rated.toSorted((a, b) => b.share - a.share);
  return describeTasks({ ...measure, rater: { name: 'GPT-4' } }, ranked);
}

/** A tracker's own name for a task stands behind ours, where it rates something near. */
function labelOf(task: ComparedTask, { bar, use }: ComparedFigure, tasks: readonly ComparedTask[]): string {
  const name = nameTask(task, tasks);
  return use === 'main' || bar.label === task.name ? name : `${name}: ${bar.label}`;
}

/** Why figures of compared tasks stand in more than one panel; empty for one. */
export function describePanels(panels: readonly Pick<ComparisonPanel, 'series'>[]): string {
  if (panels.length < 2) return '';
  const names = joinWords(panels.map(({ series }) => `“${series.name}”`));
  return `${capitalise(countOf(panels.length, 'measure'))} are shown separately, each on its own axis: ${names}. They ask different things, so a bar in one can’t be read against a bar in another.`;
}

function mainFigure({ figures }: ComparedTask): ComparedFigure | undefined {
  return figures.find(({ use }) => use === 'main');
}

/**
 * Tasks in the order that the reader chose. By figure, tasks rated by one measure stay together, because figures
 * from two measures cannot be ranked against each other; tasks without a figure come last.
 */
export function sortTasks<Task extends ComparedTask>(tasks: readonly Task[], sort: BarSort): Task[] {
  if (sort === 'listed') return [...tasks];
  if (sort === 'name') return tasks.toSorted((a, b) => a.name.localeCompare(b.name));
  const sign = sort === 'highest' ? -1 : 1;
  const groups = Map.groupBy(tasks, (task) => mainFigure(task)?.measure.id ?? '');
  const ordered = [...groups].toSorted(([a], [b]) => Number(a === '') - Number(b === ''));
  return ordered.flatMap(([, own]) => {
    const rank = (task: Task) => {
      const main = mainFigure(task);
      return main ? rankOfBar(main.bar) : 0;
    };
    return own.toSorted((a, b) => sign * (rank(a) - rank(b)));
  });
}
