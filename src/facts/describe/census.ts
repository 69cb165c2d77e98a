import { formatCount, joinWords, lowerFirst } from '../format/count.ts';
import { formatFixed } from '../format/minus.ts';

/** Below this alpha, by the rule of thumb of its author, not even tentative conclusions hold. */
export const leastAlpha = 0.667;

/** `0.55`, `−0.01`. */
export function formatAlpha(alpha: number): string {
  return formatFixed(alpha, 2);
}

/**
 * "Trackers agree on 46 jobs taken together to 0.55, where 1 is full agreement and 0 is chance; on ten technical jobs,
 * to 0.22.": the finding of the census, which runs from all jobs to the fewest.
 */
export function describeTrackerAgreement(sets: readonly { label: string; jobs: number; alpha: number }[]): string {
  const [all] = sets;
  const fewest = sets.at(-1);
  if (!all || !fewest) return '';
  const verdict = all.alpha < leastAlpha ? 'Not far' : 'Far enough for tentative conclusions';
  const rest =
    fewest === all
      ? ''
      : ` On the ${formatCount(fewest.jobs)} ${lowerFirst(fewest.label)} it is ${formatAlpha(fewest.alpha)}.`;
  return `${verdict}: over ${all.jobs} jobs their agreement is ${formatAlpha(all.alpha)}, where 1 is full agreement and 0 is what chance would give.${rest}`;
}

/** "They agree most on journalists …": jobs by how far two trackers differ, in points of 100. */
export function describeEnds(
  most: readonly { title: string; gap: number }[],
  least: readonly { title: string; gap: number }[],
): string {
  const list = (jobs: typeof most) =>
    joinWords(jobs.map(({ title, gap }) => `${lowerFirst(title)} (${Math.round(gap)})`));
  if (most.length === 0) return '';
  return `Two trackers differ least on ${list(most)} and most on ${list(least)}: points out of 100, on average over pairs.`;
}
