import { minutesOf, type Minutes, type WeekMove } from './week.ts';
import { changeOfMove, figuredMinutes, ratedParts, saidParts, trackersOf, weekRaters } from './week-sums.ts';
import type { WeekRow } from './week-rows.ts';

/** One way of giving tasks a figure: a rater's places, or a tracker's percentages. */
export interface Yardstick {
  id: string;
  figureOf: (row: WeekRow) => number | undefined;
  /** Minutes with a figure, the divisor of the mean. */
  figured: number;
}

/** All ways in which lines of the week have figures: both raters, or trackers where no line was rated. */
export function yardsticksOf(rows: readonly WeekRow[], when: keyof Minutes): Yardstick[] {
  if (rows.some(({ rated }) => rated)) {
    return weekRaters.map((rater) => ({
      id: rater,
      figureOf: (row) => row.rated?.[rater],
      figured: figuredMinutes(ratedParts(rows, rater, when)),
    }));
  }
  return trackersOf(rows).map(({ id }) => ({
    id,
    figureOf: (row) => (row.said?.tracker.id === id ? row.said.percent : undefined),
    figured: figuredMinutes(saidParts(rows, id, when)),
  }));
}

/** What an hour moved from one line to another changes, in points, by each yardstick. */
export interface HourMove {
  from: WeekRow;
  to: WeekRow;
  changes: number[];
}

function moveOf(from: WeekRow, to: WeekRow, yardsticks: readonly Yardstick[]): HourMove | undefined {
  const changes = yardsticks.flatMap(({ figureOf, figured }) => {
    const [before, after] = [figureOf(from), figureOf(to)];
    return before === undefined || after === undefined ? [] : [changeOfMove(before, after, figured)];
  });
  return changes.length === yardsticks.length && changes.length > 0 ? { from, to, changes } : undefined;
}

/** The change that all yardsticks agree on at least: the one nearest to zero, or above it. */
const surest = ({ changes }: HourMove) => Math.max(...changes);

function bySurest(a: HourMove, b: HourMove): number {
  return surest(a) - surest(b) || a.from.name.localeCompare(b.from.name) || a.to.name.localeCompare(b.to.name);
}

const namedTasks = (rows: readonly WeekRow[]) => rows.filter(({ kind }) => kind === 'task');

/**
 * For each task with an hour or more, what an hour of it changes if it goes to the task of the week that all yardsticks
 * put lowest; the most first. Neither the rest nor the reader's own tasks take part.
 */
export function hourMoves(rows: readonly WeekRow[], when: keyof Minutes): HourMove[] {
  const yardsticks = yardsticksOf(rows, when);
  const tasks = namedTasks(rows);
  return tasks
    .filter((row) => minutesOf(row, when) >= 60)
    .flatMap((from) => {
      const moves = tasks.flatMap((to) => (to.id === from.id ? [] : (moveOf(from, to, yardsticks) ?? [])));
      return moves.toSorted(bySurest).slice(0, 1);
    })
    .toSorted(bySurest);
}

export const mostNamedMoves = 3;

/** The moves of an hour that matter most: by all yardsticks the week stands lower after them. */
export function bestMoves(moves: readonly HourMove[]): HourMove[] {
  return moves.filter((move) => surest(move) < 0).slice(0, mostNamedMoves);
}

/** Whether anybody rates a task exposed at all. */
function isExposed({ rated, said }: WeekRow): boolean {
  return rated ? Math.max(rated.people, rated.gpt4) > 0 : (said?.percent ?? 0) > 0;
}

/** The figure of a line for ordering only: the higher of its raters', or the tracker's. */
function highestFigure({ rated, said }: WeekRow): number {
  return rated ? Math.max(rated.people, rated.gpt4) : (said?.percent ?? 0);
}

/** A move with the lines of the week that it leads away from. */
export interface AddressedMove {
  move: WeekMove;
  rows: WeekRow[];
  /** Minutes of these lines. */
  minutes: number;
}

function rowsLeft({ awayFrom = [], keeps }: WeekMove, rows: readonly WeekRow[]): WeekRow[] {
  const tasks = namedTasks(rows).filter(isExposed);
  return keeps ? tasks.filter(({ id }) => !keeps.includes(id)) : tasks.filter(({ id }) => awayFrom.includes(id));
}

/** The moves of a job, those first that lead away from most of the week's exposed time (time × highest figure). */
export function orderMoves(moves: readonly WeekMove[], rows: readonly WeekRow[], when: keyof Minutes): AddressedMove[] {
  const weigh = (left: readonly WeekRow[]) =>
    left.reduce((sum, row) => sum + minutesOf(row, when) * highestFigure(row), 0);
  return moves
    .map((move) => {
      const left = rowsLeft(move, rows).filter((row) => minutesOf(row, when) > 0);
      return { move, rows: left, minutes: left.reduce((sum, row) => sum + minutesOf(row, when), 0) };
    })
    .map((addressed, index) => ({ addressed, index, weight: weigh(addressed.rows) }))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ addressed }) => addressed);
}
