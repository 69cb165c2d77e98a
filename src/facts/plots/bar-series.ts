import type { BarSort } from './bar-sort.ts';

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
  /** Nothing was found that the figure goes back to; drawn as an outline. */
  unconfirmed?: boolean;
  /** What is being said in place of this figure; drawn as an outline. */
  said?: { low: number; high: number; text: string };
  /** Marks for each answer; the bar then only joins them. The first one ranks the bar. */
  marks?: BarMark[];
  href: string;
  /** 0–100 on the scale from cool (less exposed, growth) to warm (more exposed, loss). */
  tone: number;
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

/** Without the error that sums of binary fractions carry: 3 × 0.1 is 0.3. */
const roundOff = (value: number) => Number(value.toPrecision(12));

/**
 * Steps that read well on an axis, 1, 2 or 5 times a power of ten, from the smallest that could do. The library that
 * the chart of all jobs takes them from would cost every other chart more script than there is room for.
 */
function niceSteps(rough: number): number[] {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10, 20, 50].map((factor) => factor * power).filter((step) => step >= rough);
}

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
  const shortest = niceSteps((end - bottom) / mostSteps)
    .map((step) => ({
      min: roundOff(Math.floor(bottom / step) * step),
      max: max ?? roundOff(Math.ceil(end / step) * step),
      step,
      prefix,
      suffix,
    }))
    .find((axis) => stepsOf(axis) <= mostSteps);
  if (!shortest) throw new RangeError(`no axis from ${bottom} to ${top} has at most ${mostSteps} steps`);
  return shortest;
}

function stepsOf({ min, max, step }: Pick<Axis, 'min' | 'max' | 'step'>): number {
  return Math.round((max - min) / step);
}

/** The ticks of an axis, from its lowest to its highest value. */
export function ticksOf(axis: Axis): number[] {
  const { min, step } = axis;
  return Array.from({ length: stepsOf(axis) + 1 }, (_, index) => roundOff(min + index * step));
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
