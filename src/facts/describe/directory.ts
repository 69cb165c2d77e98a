import { capitalise, formatCount, inflect } from '../format/count.ts';
import type { AgreementBand } from '../statistics/agreement.ts';

/**
 * "Of 342 jobs, the measures agree on 178: 85 more exposed than most, 93 less. Eight they all rank close to the average,
 * and on 155 they disagree. One has too few measures to tell."
 */
export function describeDirectory(bands: readonly { id: AgreementBand; count: number }[]): string {
  const of = (id: AgreementBand) => bands.find((band) => band.id === id)?.count ?? 0;
  const all = bands.reduce((sum, { count }) => sum + count, 0);
  const [high, low, middle, unknown] = [of('high'), of('low'), of('middle'), of('unknown')];
  const agreed = `Of ${all} jobs, the measures agree on ${high + low}: ${high} more exposed than most, ${low} less.`;
  const untold = `${capitalise(formatCount(unknown))} ${inflect(unknown, 'has', 'have')} too few measures to tell.`;
  const differ =
    middle > 0
      ? `${capitalise(formatCount(middle))} they all rank close to the average, and on ${of('mixed')} they disagree.`
      : `On ${of('mixed')} they disagree.`;
  return [agreed, differ, ...(unknown > 0 ? [untold] : [])].join(' ');
}
