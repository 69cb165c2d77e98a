import { nice, tickStep } from 'd3-array';
import type { Unit } from '../../schemas/claim.ts';
import type { BarSort } from './bar-sort.ts';
import type { Ink } from './ink.ts';

/** One of several answers on a bar; its shape says who gave it. */
export interface BarMark {
  shape: 'circle' | 'diamond';
  at: number;
  /** Who, and the value as printed: `people 50`. */
  text: string;
}

/** One bar of a chart: a share from zero, or a span from `low` to `high`. */
export interface Bar {
  id: string;
  label: string;
  low: number;
  high: number;
  /** The value as it is printed. */
  text: string;
  /** Who says so and when, in small print. */
  note: string;
  /** The upper end may be exceeded. */
  open?: boolean;
  /** Nothing was found that the figure goes back to. */
  unconfirmed?: boolean;
  /** How it is drawn, by how its source knows the figure; solid, as measured, where nothing is said. */
  ink?: Ink;
  /** How its source knows the figure, in a word: `Survey`. */
  grade?: string;
  /** What `low` and `high` are counted in, for those who take the figures on. */
  countedIn?: Unit;
  /** What is being said in place of this figure; drawn as an outline. */
  said?: { low: number; high: number; text: string };
  /** Marks for each answer; the bar then only joins them. The first one ranks the bar. */
  marks?: BarMark[];
  href: string;
  /** Exposure, 0–100, on the scale from cool to warm; missing for all else, which has no colour. */
  tone?: number;
}

export interface Axis {
  min: number;
  max: number;
  step: number;
  /** Text before and after each tick. */
  prefix: string;
  suffix: string;
  /** What each tick is called, in place of its number. */
  words?: readonly string[];
}

/** Bars that share a measure and so may share an axis. */
export interface BarSeries {
  id: string;
  name: string;
  axis: Axis;
  bars: Bar[];
}

const mostSteps = 5;

/**
 * An axis that starts at zero (or runs below it for falls), reaches past the longest bar and has at most five steps.
 * Percent shares should pass `max: 100`.
 */
export function axisFor(
  bars: readonly Bar[],
  { prefix = '', suffix = '', max }: { prefix?: string; suffix?: string; max?: number },
): Axis {
  const values = bars.flatMap(({ low, high, said }) => [low, high, said?.low ?? 0, said?.high ?? 0]);
  const top = Math.max(max ?? 0, ...values, 0);
  const bottom = Math.min(0, ...values);
  // An axis has a length even where every bar lies at zero.
  const end = top === bottom ? 1 : top;
  // The library takes a number of steps as a hint, so it is asked for fewer too; the shortest axis that fits is taken.
  const axes = Array.from({ length: mostSteps }, (_, fewer) => {
    const wanted = mostSteps - fewer;
    const [min, nicest] = nice(bottom, end, wanted);
    return { min, max: max ?? nicest, step: tickStep(min, nicest, wanted), prefix, suffix };
  });
  const [shortest] = axes
    .filter((axis) => stepsOf(axis) <= mostSteps)
    .toSorted((one, other) => one.max - one.min - (other.max - other.min));
  if (!shortest) throw new RangeError(`no axis from ${bottom} to ${top} has at most ${mostSteps} steps`);
  return shortest;
}

function stepsOf({ min, max, step }: Pick<Axis, 'min' | 'max' | 'step'>): number {
  return Math.round((max - min) / step);
}

/** The axis that the others fit on: of some that start at one value, the longest. Undefined for none. */
export function longestAxis(axes: readonly Axis[]): Axis | undefined {
  const [longest] = axes.toSorted((one, other) => other.max - one.max);
  return longest;
}

/** The ticks of an axis, from its lowest to its highest value. */
export function ticksOf(axis: Axis): number[] {
  // 0.1 + 0.2 is no round tick: what twelve digits can't show is cut.
  return Array.from({ length: stepsOf(axis) + 1 }, (_, at) => Number((axis.min + at * axis.step).toPrecision(12)));
}

/** Where a value lies along an axis, percent 0–100 of its length. */
export function placeOnAxis(value: number, { min, max }: Axis): number {
  return Math.round(((value - min) / (max - min)) * 10000) / 100;
}

/** Where a bar starts and ends: a point starts at zero, a span at its low end, marks are joined as they are. */
export function spanOfBar({ low, high, marks }: Pick<Bar, 'low' | 'high' | 'marks'>): [number, number] {
  return low === high && !marks ? [Math.min(0, low), Math.max(0, high)] : [low, high];
}

/** The part of an axis that a bar covers, percent of its length. */
export function extentOfBar(bar: Pick<Bar, 'low' | 'high' | 'marks'>, axis: Axis): { from: number; width: number } {
  const [start, end] = spanOfBar(bar).map((value) => placeOnAxis(value, axis)) as [number, number];
  return { from: start, width: Math.round((end - start) * 100) / 100 };
}

/** What a bar is ranked by: its first mark, else its upper end. */
export function rankOfBar({ high, marks }: Pick<Bar, 'high' | 'marks'>): number {
  return marks?.[0]?.at ?? high;
}

/** Bars in the chosen order; `listed` keeps theirs. Ties keep their order. */
export function sortBars(bars: readonly Bar[], sort: BarSort): Bar[] {
  switch (sort) {
    case 'listed':
      return [...bars];
    case 'highest':
      return bars.toSorted((a, b) => rankOfBar(b) - rankOfBar(a));
    case 'lowest':
      return bars.toSorted((a, b) => rankOfBar(a) - rankOfBar(b));
    case 'name':
      return bars.toSorted((a, b) => a.label.localeCompare(b.label));
  }
}

/** A bar's value in words: its marks by name, else the value as printed. */
export function wordsOfBar({ marks, text }: Pick<Bar, 'marks' | 'text'>): string {
  return marks ? marks.map((mark) => mark.text).join(', ') : text;
}
