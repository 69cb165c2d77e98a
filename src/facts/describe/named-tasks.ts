import { capitalise, countOf, formatCount, inflect } from '../format/count.ts';
import { formatDate } from '../format/date.ts';
import { formatFixed } from '../format/minus.ts';
import { formatNumber, formatShare } from '../format/value.ts';
import { exposureScale, formatExposure, formatStatements, type ExposedShares } from '../statistics/exposed-share.ts';
import { changeInUse } from '../statistics/named-tasks.ts';
import { spanOf, type Span } from '../statistics/span.ts';

/** A share of the work as it is printed, of 0–1: `4.4%`, `12%`; `under 0.1%` for less. */
export function formatWorkShare(share: number): string {
  const percent = share * 100;
  if (percent < 0.1) return 'under 0.1%';
  return `${formatNumber(percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent))}%`;
}

/** A share of conversations, 0–100, as it is printed: `4.36%`, `under 0.01%`; `too few` where none was published. */
export function formatUse(percent: number): string {
  if (percent === 0) return 'too few';
  return percent < 0.01 ? 'under 0.01%' : `${percent.toFixed(2)}%`;
}

/** A job as a sentence about a task has it: people in it, and what the task is of their work. */
interface JobInSentence {
  plural: string;
  shareText: string;
}

/**
 * "Six of 341 occupations do this. It is the largest part of the work for tutors, 14%.": where a task is done. Jobs run
 * from the largest share.
 */
export function describeJobsOfTask(jobs: readonly JobInSentence[], occupations: number): string {
  const [first] = jobs;
  if (!first) return `None of ${occupations} occupations is known to do this.`;
  return jobs.length === 1
    ? `One of ${occupations} occupations does this: ${first.plural}, where it is ${first.shareText} of the work.`
    : `${capitalise(formatCount(jobs.length))} of ${occupations} occupations do this. Its share of the work is largest for ${first.plural}: ${first.shareText}.`;
}

/** "People rate it 50 out of 100 on average over these jobs, GPT-4 65 (0 not exposed, …)." */
export function describeMeanExposure({ people, gpt4 }: Omit<ExposedShares, 'statements'>, jobs: number): string {
  const over = jobs > 1 ? ' on average over these jobs' : '';
  const what =
    people === gpt4
      ? `People and GPT-4 both rate it ${formatExposure(people)}${over}`
      : `People rate it ${formatExposure(people)}${over}, GPT-4 ${gpt4}`;
  return `${what} (${exposureScale}).`;
}

/** Both raters' places in one job, 0–100, and the rated statements behind them. */
type Rated = ExposedShares;

/** Places on the scale that differ by this much or more differ by a label. */
const label = 50;

/** "People and GPT-4 rate it alike in four of six jobs, and a whole label apart in one.", without a full stop. */
export function describeRaters(rated: readonly Rated[]): string {
  const [first] = rated;
  if (!first) return 'No rating is known';
  const apartBy = ({ people, gpt4 }: Rated) => Math.abs(people - gpt4);
  if (rated.length === 1) {
    const apart = apartBy(first);
    return apart === 0 ? 'People and GPT-4 rate it alike' : `People and GPT-4 are ${apart} points apart`;
  }
  const alike = rated.filter((one) => apartBy(one) === 0).length;
  const apart = rated.filter((one) => apartBy(one) >= label).length;
  const pair = rated.length === 2;
  const every = pair ? 'both' : 'all';
  const inAlike =
    alike === rated.length
      ? pair
        ? 'both jobs'
        : `all ${formatCount(alike)} jobs`
      : alike === 0
        ? pair
          ? 'neither job'
          : `none of ${formatCount(rated.length)} jobs`
        : `${formatCount(alike)} of ${formatCount(rated.length)} jobs`;
  const inApart = apart === rated.length ? every : formatCount(apart);
  const further = apart > 0 ? `, and ${label} points or more apart in ${inApart}` : '';
  return `People and GPT-4 rate it alike in ${inAlike}${further}`;
}

const isOne = ({ low, high }: Span) => low === high;
const runs = ({ low, high }: Span) => `from ${low} to ${high}`;

/** How far ratings of a task run from job to job, and what lies behind them: the labels of each job's own statements. */
export function describeRatingSpread(rated: readonly Rated[]): string {
  const total = rated.reduce((sum, { statements }) => sum + statements, 0);
  const basis = `${formatCount(total)} rated ${inflect(total, 'statement')}`;
  const single = total === 1 ? ', so a single label decides' : '';
  if (rated.length < 2) return `${capitalise(basis)} ${inflect(total, 'stands', 'stand')} behind it${single}.`;
  const [people, gpt4, each] = [
    spanOf(rated.map((one) => one.people)),
    spanOf(rated.map((one) => one.gpt4)),
    spanOf(rated.map((one) => one.statements)),
  ];
  const perJob = isOne(each)
    ? `${formatCount(each.low)} for each job`
    : `${formatCount(each.low)} to ${formatCount(each.high)} for each job`;
  const few = each.low === 1 ? '; with one statement, a single label decides' : '';
  const behind = `The labels were given to each job’s own statements: ${formatCount(total)} in all, ${perJob}${few}.`;
  if (isOne(people) && isOne(gpt4)) return `Each rater gives every job the same rating. ${behind}`;
  if (isOne(people)) return `People rate it ${people.low} in every job; GPT-4’s ratings run ${runs(gpt4)}. ${behind}`;
  if (isOne(gpt4)) return `GPT-4 rates it ${gpt4.low} in every job; people’s ratings run ${runs(people)}. ${behind}`;
  return `From job to job people’s ratings run ${runs(people)} and GPT-4’s ${runs(gpt4)}. ${behind}`;
}

/** The months of two dates, the year once where it is the same: `January` and `November 2025`. */
function nameMonths(from: string, to: string): [string, string] {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return [sameYear ? formatDate(from).replace(/ \d{4}$/, '') : formatDate(from), formatDate(to)];
}

/** How a task's share of the conversations with one assistant moved, from the first month known to the last. */
export function describeUse(use: Readonly<Record<string, number>>, assistant: string): string {
  const change = changeInUse(use);
  const talks = `conversations with ${assistant}`;
  if (!change) return `How much of the ${talks} it makes up is not known.`;
  const { from, to } = change;
  const [first, last] = nameMonths(from.month, to.month);
  const [before, after] = [formatUse(from.percent), formatUse(to.percent)];
  if (from.percent === 0 && to.percent === 0) {
    const [most] = Object.entries(use).toSorted(([, a], [, b]) => b - a);
    return most && most[1] > 0
      ? `Of the ${talks} it made up ${formatUse(most[1])} in ${formatDate(most[0])}, and too few to publish in ${first} and ${last}.`
      : `In no month were enough ${talks} matched to it to publish a share.`;
  }
  if (from.percent === 0) return `From too few to publish in ${first} it came to ${after} of ${talks} in ${last}.`;
  if (to.percent === 0) return `From ${before} of ${talks} in ${first} it fell to too few to publish in ${last}.`;
  if (before === after) return `It made up ${after} of ${talks} in ${last}, as in ${first}.`;
  const verb = to.percent > from.percent ? 'rose' : 'fell';
  return `From ${first} to ${last} it ${verb} from ${before} to ${after} of ${talks}.`;
}

/** How most of a task's use in the latest month known was: handed over, or worked on together; empty where not known. */
export function describeDelegated(delegated: Readonly<Record<string, number>> = {}): string {
  const [month, part] =
    Object.entries(delegated)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .at(-1) ?? [];
  if (month === undefined || part === undefined) return '';
  const how =
    part > 0.5
      ? `mostly handed over (${formatShare(part)})`
      : part < 0.5
        ? `mostly worked on together (${formatShare(1 - part)})`
        : 'handed over as often as worked on together';
  return `In ${formatDate(month)}, where we know how it was used, it was ${how}.`;
}

/** Use of a broader activity in Copilot, shares of conversations, 0–1. */
export function describeCopilot(
  activity: string,
  { sought, performed }: { sought: number; performed: number },
): string {
  const [asked, done] = [formatWorkShare(sought), formatWorkShare(performed)];
  const what =
    // Alike as printed is not alike: both may be under what is printed, and far apart.
    asked === done
      ? `people sought help with it in ${asked} of conversations, and the assistant did it in as many`
      : `people sought help with it in ${asked} of conversations, and the assistant did it in ${done}`;
  return `Of its broader activity, “${activity}”, in Bing Copilot in 2024: ${what}.`;
}

/** "Six jobs · people 50 · GPT-4 65": a task in one line of small print. */
export function summariseTask(jobs: number, mean: Omit<ExposedShares, 'statements'> | undefined): string {
  const rated = mean ? ` · people ${mean.people} · GPT-4 ${mean.gpt4}` : '';
  return `${capitalise(countOf(jobs, 'job'))}${rated}`;
}

/** "143 tasks in 341 occupations, as people and as GPT-4 rated them.": what a picture of a kind of work shows. */
export function describeKindOfWork(tasks: number, jobs: number): string {
  return `${capitalise(countOf(tasks, 'task'))} in ${countOf(jobs, 'occupation')}, as people and as GPT-4 rated them.`;
}

/** A difference of two shares of conversations in points: `+3.39`, `−0.04`; empty where it is nought as printed. */
export function formatPoints(points: number): string {
  const text = formatFixed(points, 2);
  return Number(points.toFixed(2)) === 0 ? '' : points > 0 ? `+${text}` : text;
}

/** "“Tutor students …” grew most in conversations with Claude over 2025, and “Test software …” shrank most", without a full stop. */
export function describeMoves(grown: string | undefined, shrunk: string | undefined, assistant: string): string {
  const where = `conversations with ${assistant}`;
  if (grown !== undefined && shrunk !== undefined)
    return `In ${where}, “${grown}” grew most and “${shrunk}” shrank most`;
  if (grown !== undefined) return `In ${where}, “${grown}” grew most`;
  return shrunk === undefined ? `No task changed in ${where}` : `In ${where}, “${shrunk}” shrank most`;
}

/** "2,034 tasks make up the work of 341 occupations.", and on how many both raters agree at either end. */
export function describeAllTasks(
  { tasks, occupations }: { tasks: number; occupations: number },
  { none, half }: { none: number; half: number },
): string {
  return `${formatNumber(tasks)} named tasks make up the work of ${occupations} occupations. Over the jobs that do them, people and GPT-4 both rate ${formatNumber(half)} at ${formatExposure(label)} or more, and ${formatNumber(none)} not exposed at all.`;
}

/** "Twelve of 38 tasks make up 44% of the work.": how many of an occupation's tasks stand first, and their share, 0–1. */
export function describeWorkOfJob(shown: number, tasks: number, share: number): string {
  if (shown >= tasks) {
    const all = tasks === 1 ? 'One task makes' : `${capitalise(formatCount(tasks))} tasks make`;
    return `${all} up ${formatShare(share)} of the work.`;
  }
  return `${capitalise(formatCount(shown))} of ${formatCount(tasks)} tasks make up ${formatShare(share)} of the work.`;
}

/** What is known of the part of the work that has no name in the classification. */
export function describeUnnamed(shareText: string, { people, gpt4, statements }: ExposedShares): string {
  const who = people === gpt4 ? `people and GPT-4 both rate it ${people}` : `people rate it ${people}, GPT-4 ${gpt4}`;
  return `A further ${shareText} of the work has no named task; ${who} (${formatStatements(statements)}).`;
}
