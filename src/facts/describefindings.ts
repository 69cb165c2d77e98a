import { capitalise, countOf, formatCount, joinWords } from './formatcount.ts';
import { formatNumber } from './formatvalue.ts';
import type { CheckSummary } from './countchecks.ts';
import type { ScoreSpread } from './rankscores.ts';
import type { TaskShare } from './ranktasks.ts';

/** "20 trackers place machine learning engineers anywhere from 14 to 96 on the same line." */
export function describeSpread(plural: string, spread: ScoreSpread | undefined): string {
  if (!spread) return `No tracker’s score for ${plural} has been recorded yet.`;
  if (spread.trackers === 1) return `One tracker scores ${plural}: ${formatNumber(spread.low)} on a line from 0 to 100.`;
  return (
    `${capitalise(countOf(spread.trackers, 'tracker'))} place ${plural} anywhere from ` +
    `${formatNumber(spread.low)} to ${formatNumber(spread.high)} on the same line.`
  );
}

/** "One of them, Job-Risk, holds both 30 and 96." */
export function describeSelfDisagreement(name: string, low: number, high: number): string {
  return `One of them, ${name}, gives both ${formatNumber(low)} and ${formatNumber(high)} for the same job.`;
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

/** "Published figures for pay run from $150,000 to $550,000 a year, and none says where it comes from." */
export function describePayBands(lowest: number, highest: number, unsourced: number, all: number): string {
  const none = unsourced === all ? 'and none names a source' : `and ${formatCount(unsourced)} of ${formatCount(all)} name no source`;
  return `Figures for pay run from $${formatNumber(lowest)} to $${formatNumber(highest)} a year, ${none}`;
}
