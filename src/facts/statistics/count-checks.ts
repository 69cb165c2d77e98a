import { formatValue } from '../format/value.ts';
import type { Claim, Verdict } from '../../schemas/claim.ts';

/** How a check is counted: a match with the page itself proves nothing about the world, so it is counted separately. */
export type CheckOutcome = Verdict | 'own-origin';

/** Outcomes in the order in which pictures and tables show them, from agreement to nothing to compare. */
export const checkOutcomes: readonly CheckOutcome[] = [
  'matches',
  'close',
  'understated',
  'differs',
  'overstated',
  'original-not-found',
  'own-origin',
  'opinion',
];

/** Whether a claim's value is a figure: a number, range, ratio, change or score. Labels and statements are not. */
export function isFigure(claim: Claim): boolean {
  return !['none', 'label'].includes(claim.value.kind);
}

/** The outcome of a claim's check, or undefined where it was not checked. */
export function outcomeOf(claim: Claim): CheckOutcome | undefined {
  return claim.check?.ownOrigin ? 'own-origin' : claim.check?.verdict;
}

export interface CheckCount {
  outcome: CheckOutcome;
  claims: number;
  figures: number;
}

/** Counts checked claims and checked figures by outcome; outcomes that never occurred are counted as zero. */
export function countChecks(claims: readonly Claim[]): CheckCount[] {
  return checkOutcomes.map((outcome) => {
    const found = claims.filter((claim) => !claim.withdrawn && outcomeOf(claim) === outcome);
    return { outcome, claims: found.length, figures: found.filter(isFigure).length };
  });
}

/** Figures that agree or nearly agree with an outside original, against all checked figures. */
export interface CheckSummary {
  figures: number;
  /** Pages that print them. */
  pages: number;
  agree: number;
  corrected: number;
  notFound: number;
  nothingToCompare: number;
}

/** The four answers that the checks of some claims give in short; they add up to `figures`. */
export function summariseChecks(claims: readonly Claim[]): CheckSummary {
  const counts = countChecks(claims);
  const checked = claims.filter((claim) => !claim.withdrawn && claim.check && isFigure(claim));
  const sum = (...outcomes: CheckOutcome[]) =>
    counts.filter(({ outcome }) => outcomes.includes(outcome)).reduce((total, { figures }) => total + figures, 0);
  return {
    figures: sum(...checkOutcomes),
    pages: new Set(checked.map(({ source }) => source)).size,
    agree: sum('matches', 'close'),
    corrected: sum('differs', 'overstated', 'understated'),
    notFound: sum('original-not-found'),
    nothingToCompare: sum('own-origin', 'opinion'),
  };
}

/** Whether pages lead with the original's figure in place of the claim's own. */
export function isCorrected(claim: Claim): boolean {
  return ['differs', 'overstated', 'understated'].includes(claim.check?.verdict ?? '');
}

/**
 * Whether a claim's value is struck beside its original's: only where the two read differently, because a figure may be
 * right and what is said of it wrong.
 */
export function isStruck(claim: Claim, original: Claim | undefined): boolean {
  if (!isCorrected(claim) || original === undefined || original.value.kind === 'none') return false;
  return formatValue(claim.value) !== formatValue(original.value);
}

/** A part of the picture of the checks: its count, and its place on a bar of 100 percent. */
export interface CheckPart {
  id: 'agree' | 'corrected' | 'not-found' | 'none';
  name: string;
  count: number;
  from: number;
  width: number;
}

/** The four answers as parts of one bar, in order; parts without a figure have no width. */
export function shareChecks({ figures, agree, corrected, notFound, nothingToCompare }: CheckSummary): CheckPart[] {
  const answers = [
    { id: 'agree', name: 'agree or nearly agree with an outside original', count: agree },
    { id: 'corrected', name: 'say something other than their original', count: corrected },
    { id: 'not-found', name: 'have no original that we found', count: notFound },
    { id: 'none', name: 'are the page’s own scores, forecasts or experience', count: nothingToCompare },
  ] as const;
  let from = 0;
  return answers.map((answer) => {
    const width = figures === 0 ? 0 : (answer.count / figures) * 100;
    const part = { ...answer, from: Math.round(from * 100) / 100, width: Math.round(width * 100) / 100 };
    from += width;
    return part;
  });
}
