import type { Bar } from './barseries.ts';
import { capitalise, countOf, formatCount, joinWords } from './formatcount.ts';
import { formatNumber } from './formatvalue.ts';
import type { CheckCount, CheckSummary } from './countchecks.ts';
import type { ScoreSpread } from './rankscores.ts';
import type { TaskShare } from './ranktasks.ts';

/** "20 trackers place machine learning engineers anywhere from 14 to 96 on the same line." */
export function describeSpread(plural: string, spread: ScoreSpread | undefined): string {
  if (!spread) return `No tracker’s score for ${plural} has been recorded yet.`;
  if (spread.trackers === 1)
    return `One tracker scores ${plural}: ${formatNumber(spread.low)} on a line from 0 to 100.`;
  return (
    `${capitalise(countOf(spread.trackers, 'tracker'))} place ${plural} anywhere from ` +
    `${formatNumber(spread.low)} to ${formatNumber(spread.high)} on the same line.`
  );
}

/** "One of them, Job-Risk, holds both 30 and 96." */
export function describeSelfDisagreement(name: string, low: number, high: number): string {
  return `One of them, ${name}, gives both ${formatNumber(low)} and ${formatNumber(high)} for the same job.`;
}

/** "Of the 16 that do not say what their original says, nine overstate it and none understates it." */
export function describeLean(counts: readonly CheckCount[]): string {
  const of = (outcome: CheckCount['outcome']) => counts.find((count) => count.outcome === outcome)?.figures ?? 0;
  const over = of('overstated');
  const under = of('understated');
  const corrected = of('differs') + over + under;
  if (corrected === 0) return '';
  const below = under === 0 ? 'none understates it' : `${formatCount(under)} understate it`;
  return (
    `Of the ${formatCount(corrected)} that do not say what their original says, ` +
    `${formatCount(over)} overstate it and ${below}.`
  );
}

/** "Choosing and tuning models is the most automatable task, scoping problems with other teams the least." */
export function describeTasks(ranked: readonly TaskShare[], measure: string): string {
  const first = ranked[0];
  const last = ranked.at(-1);
  if (!first || !last) return 'No figure for any task has been recorded yet.';
  if (ranked.length === 1) return `${first.name}: ${formatNumber(first.share)}% ${measure}`;
  const tiedTop = ranked.filter(({ share }) => share === first.share).map(({ name }) => lowerFirst(name));
  if (first.share === last.share) return `All ${formatCount(ranked.length)} tasks are rated ${measure} alike`;
  const top = capitalise(joinWords(tiedTop));
  const verb = tiedTop.length > 1 ? 'are the most' : 'is the most';
  return `${top} ${verb} ${measure}, ${lowerFirst(last.name)} the least`;
}

/** First letter small, unless the word is an acronym. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Of 60 popular figures, 6 agree or nearly agree with an outside original." */
export function describeChecks({ figures, agree }: CheckSummary): string {
  if (figures === 0) return 'No figure has been compared with its original yet.';
  const verb = agree === 1 ? 'agrees or nearly agrees' : 'agree or nearly agree';
  return `Of ${figures} popular figures, ${formatCount(agree)} ${verb} with an outside original.`;
}

/** Sentences on bars name them by label and printed value; bars that nothing stands behind are counted apart. */
function confirmed(bars: readonly Bar[]): Bar[] {
  return bars.filter(({ unconfirmed }) => !unconfirmed);
}

/** "Figures for pay run from $150,000 to $550,000 a year; four of five go back to no known source." */
export function describePayBands(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No figure for pay has been recorded yet';
  const lowest = Math.min(...bars.map(({ low }) => low));
  const highest = Math.max(...bars.map(({ high }) => high));
  const unknown = bars.length - confirmed(bars).length;
  const origin =
    unknown === 0
      ? 'all go back to a known source'
      : `${formatCount(unknown)} of ${formatCount(bars.length)} go back to no known source`;
  return `Pay figures run from $${formatNumber(lowest)} to $${formatNumber(highest)} a year; ${origin}`;
}

/** "Job ads grew 24% to 70% where a source was found; the +89% in circulation has none." */
export function describeDemand(bars: readonly Bar[]): string {
  const found = confirmed(bars);
  const values = found.map(({ high }) => high);
  const said = bars.filter(({ unconfirmed }) => unconfirmed).map(({ text }) => text);
  if (found.length === 0) return 'No figure for demand has a known source.';
  const range =
    values.length === 1
      ? `by ${formatNumber(Math.max(...values))}%`
      : `by ${formatNumber(Math.min(...values))}% to ${formatNumber(Math.max(...values))}%`;
  const rest = said.length > 0 ? `; the ${joinWords(said)} in circulation has no known source` : '';
  return `Where a source was found, openings grew ${range}${rest}.`;
}

/** "The largest fall is Salesforce support staff, −44.4%; ages 35–49 in the most exposed jobs grew." */
export function describeDisplacement(bars: readonly Bar[]): string {
  const falls = confirmed(bars).filter(({ high }) => high < 0);
  const rises = confirmed(bars).filter(({ low }) => low > 0);
  const [deepest] = falls.toSorted((a, b) => a.high - b.high);
  if (!deepest) return 'No fall in jobs has a known source.';
  const grew = rises.length > 0 ? `; ${joinWords(rises.map(({ label }) => lowerFirst(label)))} grew` : '';
  return `The largest fall with a source is ${deepest.label} (${deepest.text})${grew}.`;
}

/** "Seven forecasts name seven different events, from 1 to 15 years off." */
export function describeHorizons(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No forecast with a span of years has been recorded yet';
  const lowest = Math.min(...bars.map(({ low }) => low));
  const highest = Math.max(...bars.map(({ high }) => high));
  const open = bars.some((bar) => bar.open) ? ' or more' : '';
  return (
    `${capitalise(countOf(bars.length, 'forecast'))} about ${formatCount(bars.length)} different events: ` +
    `from ${formatNumber(lowest)} to ${formatNumber(highest)} years${open} off`
  );
}

/** "Five sector figures; one is no more than what a single person said." */
export function describeSectors(bars: readonly Bar[]): string {
  const falls = bars.filter(({ high }) => high < 0);
  if (bars.length === 0) return 'No sector figure has been recorded yet';
  const steepest = confirmed(falls).toSorted((a, b) => a.high - b.high)[0];
  const named = steepest ? `; the steepest with a source is ${steepest.label} (${steepest.text})` : '';
  return `${capitalise(formatCount(falls.length))} of ${formatCount(bars.length)} sector figures are falls${named}`;
}

/** "The six tasks average 45.8%: the unweighted mean, which is our arithmetic." */
export function describeTaskMean(mean: number, tasks: number): string {
  return `The ${formatCount(tasks)} tasks average ${formatNumber(mean)}%. That is an unweighted mean and our arithmetic, not the tracker’s.`;
}
