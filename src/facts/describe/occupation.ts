import type { Agreement } from '../statistics/agreement.ts';
import { capitalise, countOf, joinWords, lowerFirst } from '../format/count.ts';
import { leastAlike } from '../statistics/neighbours.ts';
import { formatShare } from '../format/value.ts';
import { formatPercentile, formatRank, formatRankSpan } from '../format/percentile.ts';

/** "Seven measures rank actors 14th to 57th out of 100 by exposure, some above average, some below." */
export function describeMeasureAgreement(title: string, { band, low, high, measures }: Agreement): string {
  const who = lowerFirst(title);
  if (band === 'unknown') return `Too few measures cover ${who} to say whether they agree.`;
  const verdict = {
    high: 'all above average',
    low: 'all below average',
    middle: 'all close to the average',
    mixed: 'some above average, some below',
  }[band];
  return `${capitalise(countOf(measures, 'measure'))} rank ${who} ${formatRankSpan(low, high)} by exposure, ${verdict}.`;
}

/** "The median rank, 41st out of 100, is the middle of those that count: 29.1, 41.5 and 59.0." followed by what it is not. */
export function describeMedian({ band, median }: Agreement, percentiles: readonly number[]): string {
  if (band === 'unknown') return '';
  const ranks = percentiles.toSorted((a, b) => a - b).map(formatPercentile);
  return `The median rank, ${formatRank(median)} out of 100, is the middle of those that count: ${joinWords(ranks)}. Tracker scores are never averaged; measures are summarised by their median rank.`;
}

/** AI applicability of an activity as printed: a zero is not a measurement, because rare activities are cut off. */
export function formatApplicability(applicability: number): string {
  if (applicability === 0) return 'seen too seldom';
  return applicability < 0.005 ? 'under 0.01' : applicability.toFixed(2);
}

/** "Of its main activities AI was seen most applicable to getting information (0.34), 12% of the work" */
export function describeActivities(
  rows: readonly { name: string; applicability: number; applicabilityText: string; shareText: string }[],
): string {
  if (rows.length === 0) return 'No work activities are published for it';
  const [first] = rows
    .filter(({ applicability }) => applicability > 0)
    .toSorted((a, b) => b.applicability - a.applicability);
  if (!first) return 'None of its main activities was seen often enough in a chat assistant’s use to count';
  return `Of its main activities AI was seen most applicable to ${lowerFirst(first.name)} (${first.applicabilityText}), ${first.shareText} of the work`;
}

/** Work of an occupation by activity: share of the work and AI applicability, both 0–1. */
export type ActivityShares = Readonly<Record<string, readonly [share: number, applicability: number]>>;

/** From this share of the work on, the page says that it counts as zero. */
export const leastUnseen = 0.5;

/**
 * "70% of the work was seen too seldom to count": where activities under the cut-off, whose applicability is zero, make
 * up at least half of the work, so that the value says little. Each of several codes counts equally. Otherwise empty.
 */
export function describeUnseen(codes: readonly ActivityShares[]): string {
  const unseen = codes.flatMap((shares) => Object.values(shares)).filter(([, applicability]) => applicability === 0);
  const share = unseen.reduce((sum, [part]) => sum + part, 0) / codes.length;
  return share >= leastUnseen ? `${formatShare(share)} of the work was seen too seldom to count` : '';
}

/** "more than in 71% of occupations": where a figure stands among those of all occupations; a percentile, unrounded. */
export function describePlace(percentile: number | undefined): string {
  if (percentile === undefined) return '';
  const rounded = Math.round(percentile);
  if (rounded === 0) return 'less than in almost all occupations';
  if (rounded === 100) return 'more than in almost all occupations';
  return `more than in ${rounded}% of occupations`;
}

/** Percentage points within which growth is called the same as that of all occupations. */
const alike = 1;

/** Projected growth beside that of all occupations, percent over the decade. */
export function describeOutlook(growth: number, all: number): string {
  if (growth > all + alike) return 'faster than all occupations together';
  if (growth < all - alike)
    return growth < 0 ? 'shrinking, while all occupations together grow' : 'slower than all occupations together';
  return 'about as fast as all occupations together';
}

/** Why an occupation has no similar ones: none that fits, or nothing to look with. */
export function describeNoNeighbours(has: { pay: boolean; activities: boolean; measures: boolean }): string {
  const lacking = [
    ...(has.pay ? [] : ['yearly pay']),
    ...(has.activities ? [] : ['activities']),
    ...(has.measures ? [] : ['enough measures']),
  ];
  return lacking.length > 0
    ? `None can be looked for without ${joinWords(lacking)}.`
    : `No occupation that is at least ${formatShare(leastAlike)} alike is less exposed and pays as much.`;
}
