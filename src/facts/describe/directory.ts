import type { AgreementBand } from '../statistics/agreement.ts';

/** "Of 342 jobs, the measures agree on 178: 85 more exposed than most, 93 less. On 163 they do not." */
export function describeDirectory(bands: readonly { id: AgreementBand; count: number }[]): string {
  const of = (id: AgreementBand) => bands.find((band) => band.id === id)?.count ?? 0;
  const all = bands.reduce((sum, { count }) => sum + count, 0);
  const [high, low] = [of('high'), of('low')];
  return `Of ${all} jobs, the measures agree on ${high + low}: ${high} more exposed than most, ${low} less. On ${of('mixed')} they do not.`;
}
