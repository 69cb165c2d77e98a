import type { ScoreQuantity } from '../../schemas/claim.ts';
import { capitalise, countOf } from '../format/count.ts';
import { formatNumber } from '../format/value.ts';
import type { ScoreSpread } from '../statistics/rank-scores.ts';

/** What the trackers of each quantity put a number on, for people in a role. */
const asked: Record<ScoreQuantity, (plural: string) => string> = {
  exposure: (plural) => `how exposed ${plural} are to AI`,
  automation: (plural) => `how much of the work of ${plural} can be automated`,
  displacement: (plural) => `the risk that AI displaces ${plural}`,
  replacement: (plural) => `the risk that AI replaces ${plural}`,
  durability: (plural) => `how well the work of ${plural} will hold up`,
  unspecified: (plural) => `a “risk” for ${plural} without saying of what`,
};

/** The ends of a spread as trackers print them: durability is drawn reversed, so it is reversed back here. */
function printedEnds({ quantity, low, high }: ScoreSpread): [number, number] {
  return quantity === 'durability' ? [100 - high, 100 - low] : [low, high];
}

/**
 * "Four trackers score how exposed machine learning engineers are to AI, from 35 to 96 out of 100." Of the first spread
 * alone: scores of two quantities have no common range.
 */
export function describeScoreSpread(plural: string, [first]: readonly ScoreSpread[]): string {
  if (!first) return `No tracker’s score for ${plural} has been recorded yet.`;
  const [low, high] = printedEnds(first);
  const who = capitalise(countOf(first.trackers, 'tracker scores', 'trackers score'));
  const span = low === high ? `at ${formatNumber(low)}` : `from ${formatNumber(low)} to ${formatNumber(high)}`;
  return `${who} ${asked[first.quantity](plural)}, ${span} out of 100.`;
}

/** "16 others score something else: automation, displacement …, each apart below."; empty where there are none. */
export function describeOtherScores(spreads: readonly ScoreSpread[], trackers: number): string {
  const [first] = spreads;
  const others = trackers - (first?.trackers ?? 0);
  if (others <= 0) return '';
  const who = capitalise(countOf(others, 'other scores', 'others score'));
  return `${who} something else, so their numbers are shown separately.`;
}

/** "One of them, Job-Risk, gives both 30 and 96 for the same title." Both are of one quantity. */
export function describeSelfDisagreement(name: string, low: number, high: number): string {
  return `One of them, ${name}, gives both ${formatNumber(low)} and ${formatNumber(high)} for the same title.`;
}
