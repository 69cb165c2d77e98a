/** What the measures together say of an occupation. */
export type AgreementBand = 'high' | 'middle' | 'mixed' | 'low' | 'unknown';

/** A measure's place for one occupation. */
export interface MeasurePlace {
  measure: string;
  /** Percentile among the occupations that it measured, 0–100, unrounded. */
  percentile: number;
  /** Native value. */
  value: number;
  /** Shown, but never counted, where it is history or asks something else. */
  counts: boolean;
}

export interface Agreement {
  band: AgreementBand;
  /** Lowest and highest percentile of the measures that count, unrounded. */
  low: number;
  high: number;
  /** Median percentile of the measures that count, unrounded. */
  median: number;
  measures: number;
}

/** With fewer measures than this, nothing is said about agreement. */
export const leastMeasures = 3;

/** The percentile from which an occupation stands in the upper half. */
export const middlePercentile = 50;

/** Ends of the middle third, percentiles 0–100. */
export const middleThird = { from: 100 / 3, to: 200 / 3 };

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function bandOf(measures: number, low: number, high: number): AgreementBand {
  if (measures < leastMeasures) return 'unknown';
  if (low >= middlePercentile) return 'high';
  if (high <= middlePercentile) return 'low';
  return low >= middleThird.from && high <= middleThird.to ? 'middle' : 'mixed';
}

/**
 * Agreement of the measures that count: high if all of them place the occupation in the upper half, low if all place
 * it in the lower, middle if they differ in that and all place it in the middle third, else mixed; unknown for fewer
 * than three.
 */
export function agreementOf(places: readonly MeasurePlace[]): Agreement {
  const sorted = places
    .filter(({ counts }) => counts)
    .map(({ percentile }) => percentile)
    .toSorted((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const band = bandOf(sorted.length, low, high);
  return { band, low, high, median: medianOf(sorted), measures: sorted.length };
}

/** How many measures put a job in the upper half, and how many in the lower; percentiles 0–100, unrounded. */
export function countHalves(percentiles: readonly number[]): { above: number; below: number } {
  const above = percentiles.filter((percentile) => percentile >= middlePercentile).length;
  return { above, below: percentiles.length - above };
}
