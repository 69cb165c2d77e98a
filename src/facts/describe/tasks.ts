import { exposureScale, formatExposure, type ExposedShares, type TaskScale } from '../statistics/exposed-share.ts';
import { formatCount, joinWords, lowerFirst } from '../format/count.ts';
import { formatNumber } from '../format/value.ts';
import type { TaskShare } from '../statistics/rank-tasks.ts';

/** Who rates the tasks, in which word, and on which scale. */
export interface TaskMeasure {
  /** The rater's word: `exposed`, `automatable`. */
  word: string;
  /** Who rates, in the plural if there are many: a finding is theirs, never a bare fact. */
  rater: { name: string; many?: true };
  scale: TaskScale;
}

/** Above this number, tasks that tie are counted instead of named, to keep the sentence readable. */
const mostNamed = 3;

function nameTied(tasks: readonly TaskShare[]): string {
  return joinWords(tasks.map(({ name }) => lowerFirst(name)));
}

const verbOf = ({ many }: TaskMeasure['rater']) => (many ? ['rate', 'put'] : ['rates', 'puts']);

/** Two ends of a ranking in words: "tuning most exposed, scoping least", or how many tasks share an end. */
function nameEnds(most: readonly TaskShare[], least: readonly TaskShare[], word: string): string {
  const isCounted = (tasks: readonly TaskShare[]) => tasks.length > mostNamed;
  if (!isCounted(most) && !isCounted(least)) {
    const ends = [nameTied(most), nameTied(least)];
    // A comma would be lost among those of a list.
    const join = ends.some((end) => end.includes(',')) ? ';' : ',';
    return `${ends[0]} most ${word}${join} ${ends[1]} least`;
  }
  const nameEnd = (tasks: readonly TaskShare[]) =>
    isCounted(tasks) ? `${formatCount(tasks.length)} tasks alike` : nameTied(tasks);
  return `${nameEnd(most)} as the most ${word}, and ${nameEnd(least)} as the least`;
}

/**
 * "AI-Proof Me rates choosing and tuning models most automatable, scoping problems with other teams least": what one
 * rater finds, without a full stop. Tasks in descending order; ties are named as such.
 */
export function describeTasks(measure: TaskMeasure, ranked: readonly TaskShare[]): string {
  const { rater, word, scale } = measure;
  const [rate, put] = verbOf(rater);
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last) return 'No figure for any task has been recorded yet';
  if (ranked.length === 1) {
    return scale === 'labels'
      ? `${rater.name} ${put} ${lowerFirst(first.name)} at ${formatExposure(first.share)}`
      : `${rater.name} ${rate} ${lowerFirst(first.name)} ${formatNumber(first.share)}% ${word}`;
  }
  if (first.share === last.share) {
    const all = ranked.length === 2 ? 'both tasks' : `all ${formatCount(ranked.length)} tasks`;
    return `${rater.name} ${rate} ${all} alike`;
  }
  const withShare = (share: number) => ranked.filter((task) => task.share === share);
  return `${rater.name} ${rate} ${nameEnds(withShare(first.share), withShare(last.share), word)}`;
}

/** The same as a full sentence; empty if the rater does not tell the tasks apart. */
export function describeRating(measure: TaskMeasure, ranked: readonly TaskShare[]): string {
  return ranked[0]?.share === ranked.at(-1)?.share ? '' : `${describeTasks(measure, ranked)}.`;
}

/** "The six tasks average 45.8%." and whose arithmetic that is. */
export function describeTaskMean(mean: number, tasks: number): string {
  return `The ${formatCount(tasks)} tasks average ${formatNumber(mean)}%. That is an unweighted mean and our arithmetic, not the tracker’s.`;
}

/** "Its 19 rated statements together stand at 50 out of 100 as people rated them, at 90 out of 100 as GPT-4 did …" */
export function describeExposedTotal({ people, gpt4, statements }: ExposedShares): string {
  const who =
    people === gpt4
      ? `${formatExposure(people)}, as people rated them and as GPT-4 did`
      : `${formatExposure(people)} as people rated them and at ${gpt4} as GPT-4 did`;
  return `Its ${statements} rated statements together stand at ${who} (${exposureScale}).`;
}
