import type { AgreementBand } from '../statistics/agreement.ts';
import { formatNumber, formatValue } from '../format/value.ts';

interface Counted {
  band: AgreementBand;
  jobs: number;
}

/** Share of all jobs that a band of agreement holds, whole percent. */
export function shareOfBand(occupations: readonly Counted[], band: AgreementBand): number {
  const sum = (own: readonly Counted[]) => own.reduce((total, { jobs }) => total + jobs, 0);
  const all = sum(occupations);
  return all === 0 ? 0 : Math.round((sum(occupations.filter((one) => one.band === band)) / all) * 100);
}

/**
 * "Every measure puts 18% of US jobs in the more exposed half and 26% in the less exposed half; over the rest they
 * disagree."
 */
export function describeTiles(occupations: readonly Counted[]): string {
  const [high, low] = (['high', 'low'] as const).map((band) => formatNumber(shareOfBand(occupations, band)));
  return `The measures agree that ${high}% of US jobs are in the more exposed half of occupations and ${low}% in the less exposed half. Over the rest they disagree.`;
}

interface Paid {
  /** Median pay, US dollars a year; missing where none is published. */
  medianPay: number | undefined;
  jobs: number;
}

/** The lowest median pay such that occupations with no more than that hold half of the jobs whose pay is known. */
export function payOfHalf(occupations: readonly Paid[]): number | undefined {
  const known = occupations
    .flatMap(({ medianPay, jobs }) => (medianPay === undefined ? [] : [{ medianPay, jobs }]))
    .toSorted((a, b) => a.medianPay - b.medianPay);
  const half = known.reduce((sum, { jobs }) => sum + jobs, 0) / 2;
  let counted = 0;
  return known.find(({ jobs }) => (counted += jobs) >= half)?.medianPay;
}

/** "Half of US jobs are in occupations whose median pay is $48,620 a year or less." */
export function describeTilesByPay(occupations: readonly Paid[]): string {
  const pay = payOfHalf(occupations);
  if (pay === undefined) return 'No pay is published for these occupations.';
  const usd = formatValue({ kind: 'number', number: pay, unit: 'usd-per-year' });
  return `Half of US jobs are in occupations whose median pay is ${usd} a year or less.`;
}

/** "By 2034, occupations that hold 24% of US jobs are projected to shrink, and those that hold 68% to grow." */
export function describeTilesByGrowth(occupations: readonly { growth: number; jobs: number }[], year: number): string {
  const sum = (own: typeof occupations) => own.reduce((total, { jobs }) => total + jobs, 0);
  const all = sum(occupations) || 1;
  const share = (own: typeof occupations) => formatNumber(Math.round((sum(own) / all) * 100));
  const [shrink, grow] = [
    occupations.filter(({ growth }) => growth < 0),
    occupations.filter(({ growth }) => growth > 0),
  ];
  return `By ${year}, occupations that hold ${share(shrink)}% of US jobs are projected to shrink, and those that hold ${share(grow)}% to grow.`;
}
