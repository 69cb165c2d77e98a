import type { Bar } from './barseries.ts';
import { capitalise, countOf, formatCount, joinWords } from './formatcount.ts';
import { formatNumber } from './formatvalue.ts';
import type { ExposedShares } from './exposedshare.ts';
import type { CheckCount, CheckSummary } from './countchecks.ts';
import type { ScoreSpread } from './rankscores.ts';
import type { TaskShare } from './ranktasks.ts';

/** "none agrees", "one agrees", "two agree". */
function countDoing(count: number, verb: string): string {
  if (count === 0) return `none ${verb}s`;
  return `${formatCount(count)} ${verb}${count === 1 ? 's' : ''}`;
}

/** First letter small, unless the word is an acronym. */
export function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "20 trackers place machine learning engineers anywhere from 14 to 96 on the same line." */
export function describeSpread(plural: string, spread: ScoreSpread | undefined): string {
  if (!spread) return `No tracker’s score for ${plural} has been recorded yet.`;
  const { low, high, trackers } = spread;
  if (low === high) {
    const who = capitalise(countOf(trackers, 'tracker scores', 'trackers score'));
    return `${who} ${plural}: ${formatNumber(low)} on a line from 0 to 100.`;
  }
  const who = capitalise(countOf(trackers, 'tracker places', 'trackers place'));
  return `${who} ${plural} anywhere from ${formatNumber(low)} to ${formatNumber(high)} on the same line.`;
}

/** "One of them, Job-Risk, gives both 30 and 96 for the same job." */
export function describeSelfDisagreement(name: string, low: number, high: number): string {
  return `One of them, ${name}, gives both ${formatNumber(low)} and ${formatNumber(high)} for the same job.`;
}

/** Names in running text; more than three that share a place are counted, so that a sentence stays one. */
function nameTied(tasks: readonly TaskShare[]): string {
  return tasks.length > 3 ? `${formatCount(tasks.length)} tasks` : joinWords(tasks.map(({ name }) => lowerFirst(name)));
}

/** "Choosing and tuning models is the most automatable, scoping problems with other teams the least" */
export function describeTasks(ranked: readonly TaskShare[], measure: string): string {
  const first = ranked[0];
  const last = ranked.at(-1);
  if (!first || !last) return 'No figure for any task has been recorded yet.';
  if (ranked.length === 1) return `${first.name}: ${formatNumber(first.share)}% ${measure}`;
  if (first.share === last.share) return `All ${formatCount(ranked.length)} tasks are rated ${measure} alike`;
  const withShare = (share: number) => ranked.filter((task) => task.share === share);
  const most = withShare(first.share);
  const verb = most.length > 1 ? 'are the most' : 'is the most';
  return `${capitalise(nameTied(most))} ${verb} ${measure}, ${nameTied(withShare(last.share))} the least`;
}

/** "AI-Proof Me rates choosing and tuning models most automatable, scoping problems with other teams least." */
export function describeRating(
  { name, many = false }: { name: string; many?: boolean },
  ranked: readonly TaskShare[],
  measure: string,
): string {
  const first = ranked[0];
  const last = ranked.at(-1);
  if (!first || !last || first.share === last.share) return '';
  const withShare = (share: number) => nameTied(ranked.filter((task) => task.share === share));
  return `${name} ${many ? 'rate' : 'rates'} ${withShare(first.share)} most ${measure}, ${withShare(last.share)} least.`;
}

/** "The six tasks average 45.8%." and whose arithmetic that is. */
export function describeTaskMean(mean: number, tasks: number): string {
  return `The ${formatCount(tasks)} tasks average ${formatNumber(mean)}%. That is an unweighted mean and our arithmetic, not the tracker’s.`;
}

/** "All tasks together: 47% exposed as people rated them, 87% as GPT-4 did." */
export function describeExposedTotal({ people, gpt4 }: ExposedShares): string {
  return people === gpt4
    ? `All tasks together: ${people}% exposed, as people rated them and as GPT-4 did.`
    : `All tasks together: ${people}% exposed as people rated them, ${gpt4}% as GPT-4 did.`;
}

/** "Of 55 popular figures, six agree or nearly agree with an outside original." */
export function describeChecks({ figures, agree }: CheckSummary): string {
  if (figures === 0) return 'No figure has been compared with its original yet.';
  const all = figures === 1 ? 'one popular figure' : `${figures} popular figures`;
  const nearly = agree < 2 ? 'nearly agrees' : 'nearly agree';
  return `Of ${all}, ${countDoing(agree, 'agree')} or ${nearly} with an outside original.`;
}

/** "Of the 16 that do not say what their original says, nine overstate it and none understates it." */
export function describeLean(counts: readonly CheckCount[]): string {
  const of = (outcome: CheckCount['outcome']) => counts.find((count) => count.outcome === outcome)?.figures ?? 0;
  const over = of('overstated');
  const under = of('understated');
  const corrected = of('differs') + over + under;
  if (corrected === 0) return '';
  const which =
    corrected === 1
      ? 'Of the one that does not say what its'
      : `Of the ${formatCount(corrected)} that do not say what their`;
  return `${which} original says, ${countDoing(over, 'overstate')} it and ${countDoing(under, 'understate')} it.`;
}

/** Bars that a source stands behind; the others are counted apart. */
function confirmed(bars: readonly Bar[]): Bar[] {
  return bars.filter(({ unconfirmed }) => !unconfirmed);
}

/** The lowest and the highest end among bars, which must not be empty. */
function endsOf(bars: readonly Bar[]): { low: number; high: number } {
  return { low: Math.min(...bars.map(({ low }) => low)), high: Math.max(...bars.map(({ high }) => high)) };
}

/** "Pay figures run from $150,000 to $550,000 a year; four of five go back to no known source" */
export function describePayBands(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No figure for pay has been recorded yet';
  const { low, high } = endsOf(bars);
  const span =
    low === high ? `stand at $${formatNumber(low)}` : `run from $${formatNumber(low)} to $${formatNumber(high)}`;
  const unknown = bars.length - confirmed(bars).length;
  const verb = unknown === 1 ? 'goes' : 'go';
  const origin =
    unknown === 0
      ? 'all go back to a known source'
      : `${formatCount(unknown)} of ${formatCount(bars.length)} ${verb} back to no known source`;
  return `Pay figures ${span} a year; ${origin}`;
}

/** "Where a source was found, openings grew by 24.2% to 70%; the +89% in circulation has no known source." */
export function describeDemand(bars: readonly Bar[]): string {
  const found = confirmed(bars);
  if (found.length === 0) return 'No figure for demand has a known source.';
  const { low, high } = endsOf(found);
  const span = low === high ? `${formatNumber(low)}%` : `${formatNumber(low)}% to ${formatNumber(high)}%`;
  const said = bars.filter(({ unconfirmed }) => unconfirmed).map(({ text }) => text);
  const verb = said.length === 1 ? 'has' : 'have';
  const rest = said.length > 0 ? `; the ${joinWords(said)} in circulation ${verb} no known source` : '';
  return `Where a source was found, openings grew by ${span}${rest}.`;
}

/** "The largest fall with a source is Salesforce support staff (9,000 → 5,000 people); ages 35–49 … grew." */
export function describeDisplacement(bars: readonly Bar[]): string {
  const [deepest] = confirmed(bars)
    .filter(({ high }) => high < 0)
    .toSorted((a, b) => a.high - b.high);
  if (!deepest) return 'No fall in jobs has a known source.';
  const rises = confirmed(bars).filter(({ low }) => low > 0);
  const grew = rises.length > 0 ? `; ${joinWords(rises.map(({ label }) => lowerFirst(label)))} grew` : '';
  return `The largest fall with a source is ${deepest.label} (${deepest.text})${grew}.`;
}

/** "Six forecasts about six different events: from 1 to 15 years or more off" */
export function describeHorizons(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No forecast with a span of years has been recorded yet';
  const { low, high } = endsOf(bars);
  const open = bars.some((bar) => bar.open) ? ' or more' : '';
  const span = `from ${formatNumber(low)} to ${formatNumber(high)} years${open} off`;
  if (bars.length === 1) return `One forecast: ${span}`;
  return `${capitalise(countOf(bars.length, 'forecast'))} about ${formatCount(bars.length)} different events: ${span}`;
}

/** "Five of five sector figures are falls; the steepest with a source is Game illustrators in China (about −70%)" */
export function describeSectors(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No sector figure has been recorded yet';
  const falls = bars.filter(({ high }) => high < 0);
  const steepest = confirmed(falls).toSorted((a, b) => a.high - b.high)[0];
  const named = steepest ? `; the steepest with a source is ${steepest.label} (${steepest.text})` : '';
  const which = falls.length === 0 ? 'None' : capitalise(formatCount(falls.length));
  const verb = falls.length < 2 ? 'is a fall' : 'are falls';
  return `${which} of ${countOf(bars.length, 'sector figure')} ${verb}${named}`;
}
