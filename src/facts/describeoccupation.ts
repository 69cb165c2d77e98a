import type { Agreement } from './agreement.ts';
import { capitalise, countOf } from './formatcount.ts';
import { lowerFirst } from './describefindings.ts';
import { formatNumber } from './formatvalue.ts';

/** "Seven measures place actors from percentile 14.1 to 57.4 among all occupations: they do not agree on which half it belongs to." */
export function describeAgreement(title: string, { band, low, high, measures }: Agreement): string {
  const who = lowerFirst(title);
  if (band === 'unknown') return `Too few measures cover ${who} to say whether they agree.`;
  const span = `from percentile ${formatNumber(low)} to ${formatNumber(high)} among all occupations`;
  const all = capitalise(countOf(measures, 'measure'));
  const verdict = {
    high: 'they agree that it is more exposed than most',
    low: 'they agree that it is less exposed than most',
    mixed: 'they do not agree on which half it belongs to',
  }[band];
  return `${all} place ${who} ${span}: ${verdict}.`;
}

/** "Of its main activities AI was seen most applicable to getting information (0.34), 12% of the work." */
export function describeActivities(
  rows: readonly { name: string; applicability: number; applicabilityText: string; shareText: string }[],
): string {
  const [first] = rows.toSorted((a, b) => b.applicability - a.applicability);
  if (!first) return 'No work activities are published for it.';
  return `Of its main activities AI was seen most applicable to ${lowerFirst(first.name)} (${first.applicabilityText}), ${first.shareText} of the work`;
}

/** Work of an occupation by activity: share of the work and AI applicability, both 0–1. */
export type ActivityShares = Readonly<Record<string, readonly [share: number, applicability: number]>>;

/** From this share of the work on it is said that it counts as zero. */
const leastUnseen = 0.5;

/**
 * "70% of the work was seen too seldom to count": where activities under the cut-off, whose applicability is zero, make
 * up at least half of the work, so that the value says little. Several codes count alike. Else the empty string.
 */
export function describeUnseen(codes: readonly ActivityShares[]): string {
  const unseen = codes.flatMap((shares) => Object.values(shares)).filter(([, applicability]) => applicability === 0);
  const share = unseen.reduce((sum, [part]) => sum + part, 0) / codes.length;
  return share >= leastUnseen ? `${Math.round(share * 100)}% of the work was seen too seldom to count` : '';
}

/** "more than in 71% of occupations": where a figure stands among those of all occupations, 0–100. */
export function describePlace(percentile: number | undefined): string {
  return percentile === undefined ? '' : `more than in ${formatNumber(Math.round(percentile))}% of occupations`;
}

/** Projected growth beside that of all occupations, percent over the decade. */
export function describeOutlook(growth: number, all: number): string {
  if (growth > all + 1) return 'faster than all occupations together';
  if (growth < all - 1)
    return growth < 0 ? 'shrinking, while all occupations together grow' : 'slower than all occupations together';
  return 'about as fast as all occupations together';
}
