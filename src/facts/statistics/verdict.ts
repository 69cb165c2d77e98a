import { middlePercentile, type Agreement } from './agreement.ts';

/** What the measures together say of a job, in the order in which the rules are tried. */
export type Verdict = 'unmeasured' | 'more' | 'less' | 'middle' | 'disagree';

/** Ends of the middle third, percentiles 0–100. */
export const middleThird = { from: 100 / 3, to: 200 / 3 };

/** The verdict that follows from the places of the measures that count. */
export function verdictOf({ band, low, high }: Pick<Agreement, 'band' | 'low' | 'high'>): Verdict {
  if (band === 'unknown') return 'unmeasured';
  if (band === 'high') return 'more';
  if (band === 'low') return 'less';
  return low >= middleThird.from && high <= middleThird.to ? 'middle' : 'disagree';
}

/** How many measures put a job in the upper half, and how many in the lower; percentiles 0–100, unrounded. */
export function countHalves(percentiles: readonly number[]): { above: number; below: number } {
  const above = percentiles.filter((percentile) => percentile >= middlePercentile).length;
  return { above, below: percentiles.length - above };
}
