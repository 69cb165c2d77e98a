import { capitalise, formatCount, inflect } from '../format/count.ts';
import type { AgreementBand } from '../statistics/agreement.ts';

/**
 * "Of 342 jobs, the measures agree on 178: 85 more exposed than most, 93 less. On 163 they do not. One has too few
 * measures to tell."
 */
export function describeDirectory(bands: readonly { id: AgreementBand; count: number }[]): string {
  const of = (id: AgreementBand) => bands.find((band) => band.id === id)?.count ?? 0;
  const all = bands.reduce((sum, { count }) => sum + count, 0);
  const [high, low, unknown] = [of('high'), of('low'), of('unknown')];
  const agreed = `Of ${all} jobs, the measures agree on ${high + low}: ${high} more exposed than most, ${low} less.`;
  const untold = `${capitalise(formatCount(unknown))} ${inflect(unknown, 'has', 'have')} too few measures to tell.`;
  return [agreed, `On ${of('mixed')} they do not.`, ...(unknown > 0 ? [untold] : [])].join(' ');
}

/** How many jobs the directory has, how many of them a reader's filters and words find, and how many rows stand there. */
export interface DirectoryCounts {
  all: number;
  found: number;
  shown: number;
}

/** "50 of 342 jobs shown"; "80 of 342 jobs found, the first 50 shown". */
export function describeShown({ all, found, shown }: DirectoryCounts): string {
  if (found === all) return shown === all ? `All ${all} jobs shown` : `${shown} of ${all} jobs shown`;
  return `${found} of ${all} jobs found${shown < found ? `, the first ${shown} shown` : ''}`;
}

/** "Show all 80 jobs", of those that were found. */
export function describeMore({ found }: Pick<DirectoryCounts, 'found'>): string {
  return `Show all ${found} jobs`;
}
