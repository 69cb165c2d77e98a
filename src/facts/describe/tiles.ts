import type { AgreementBand } from '../statistics/agreement.ts';
import { formatNumber } from '../format/value.ts';

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
