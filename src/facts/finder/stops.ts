import { range } from 'd3-array';
import type { LimitedFigure, Limit } from '../links/explore-view.ts';

/** A slider that sets one end of what a figure has to be. */
export interface LimitField {
  figure: LimitedFigure;
  end: keyof Limit;
  /** `Median pay, at least`. */
  name: string;
  /** The values that it stops at, in their order; null where it sets no limit. */
  stops: (number | null)[];
}

const decades = [100, 1000, 10_000, 100_000, 1_000_000];

/** Round values that a slider of a figure stops at, before any that the data adds. */
const roundStops: Record<LimitedFigure, number[]> = {
  pay: range(25_000, 250_000, 5000),
  exposure: range(5, 100, 5),
  growth: [-30, -20, -15, ...range(-10, 11), 12, 15, 20, 25, 30, 40, 50, 75, 100],
  openings: decades.flatMap((decade) => [1, 2, 5].map((digit) => digit * decade)),
};

/**
 * Where a slider stops: at the round values between the least and the largest of the figures, at those of `more` (what a
 * preset or a link asks), and, at the end that lets every job through, at no limit.
 */
export function stopsOf(
  figure: LimitedFigure,
  end: keyof Limit,
  values: readonly number[],
  more: readonly number[] = [],
): (number | null)[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const round = roundStops[figure].filter((stop) => stop > low && stop < high);
  const stops = [...new Set([...round, ...more])].toSorted((a, b) => a - b);
  return end === 'from' ? [null, ...stops] : [...stops, null];
}

/** The stops of a slider with a value among them that a link may have brought. */
export function stopsWith(
  { end, stops }: Pick<LimitField, 'end' | 'stops'>,
  value: number | undefined,
): LimitField['stops'] {
  if (value === undefined || stops.includes(value)) return stops;
  const all = [...stops.filter((stop) => stop !== null), value].toSorted((a, b) => a - b);
  return end === 'from' ? [null, ...all] : [...all, null];
}
