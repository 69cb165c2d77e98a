import type { Agreement } from './agreement.ts';
import { capitalise, countOf } from './formatcount.ts';
import { lowerFirst } from './describefindings.ts';
import { formatNumber } from './formatvalue.ts';

/** "Seven of the measures put actors between the 14th and the 57th percentile: they do not agree." */
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

/** "The most applicable of its main activities is Getting information (0.34), 12% of the work." */
export function describeActivities(
  rows: readonly { name: string; applicability: number; applicabilityText: string; shareText: string }[],
): string {
  const [first] = rows.toSorted((a, b) => b.applicability - a.applicability);
  if (!first) return 'No work activities are published for it.';
  return `Of its main activities AI was seen most applicable to ${lowerFirst(first.name)} (${first.applicabilityText}), ${first.shareText} of the work`;
}

/** Projected growth beside that of all occupations, percent over the decade. */
export function describeOutlook(growth: number, all: number): string {
  if (growth > all + 1) return 'faster than all occupations together';
  if (growth < all - 1)
    return growth < 0 ? 'shrinking, while all occupations together grow' : 'slower than all occupations together';
  return 'about as fast as all occupations together';
}
