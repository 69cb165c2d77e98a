import type { Occupation } from '../../schemas/occupation.ts';
import { capitalise, countOf, formatCount, inflect, lowerFirst } from '../format/count.ts';
import { agreementLabels, type Label } from '../format/labels.ts';
import { formatNumber, formatValue } from '../format/value.ts';
import type { ScoreSpread } from '../statistics/rank-scores.ts';
import { countHalves, type Verdict } from '../statistics/verdict.ts';

/** The words of a verdict, the same on every page, and the rule behind each. */
export const verdictWords: Record<Verdict, Label> = {
  more: agreementLabels.high,
  less: agreementLabels.low,
  middle: {
    name: 'In the middle',
    meaning: 'Some measures rank it in the upper half, some in the lower, and every one in the middle third.',
  },
  disagree: {
    name: agreementLabels.mixed.name,
    meaning:
      'Some measures rank it in the upper half, some in the lower, and at least one outside of the middle third.',
  },
  unmeasured: agreementLabels.unknown,
};

/** Where the measures put a job, as a clause without its full stop; `whom` stands for the job: `it`, `them`. */
function placeOf(verdict: Verdict, percentiles: readonly number[], whom: string): string {
  const all = percentiles.length;
  const { above, below } = countHalves(percentiles);
  switch (verdict) {
    case 'more':
      return `all ${formatCount(all)} measures rank ${whom} above the average job`;
    case 'less':
      return `all ${formatCount(all)} measures rank ${whom} below the average job`;
    case 'middle':
      return `all ${formatCount(all)} measures rank ${whom} close to the average job`;
    case 'disagree':
      return `${formatCount(above)} ${inflect(above, 'ranks', 'rank')} ${whom} above the average job, ${formatCount(below)} below`;
    case 'unmeasured':
      return all === 0
        ? `no measure covers ${whom}`
        : `only ${countOf(all, 'measure covers', 'measures cover')} ${whom}`;
  }
}

/** One clause of why, after the word of the verdict: "two rank it above the average job, five below." */
export function describeVerdict(verdict: Verdict, percentiles: readonly number[]): string {
  return `${placeOf(verdict, percentiles, 'it')}.`;
}

/** From this difference on, scores of one quantity are said to run "anywhere from" one to the other. */
export const wideSpread = 30;

const scored: Record<ScoreSpread['quantity'], string> = {
  exposure: 'its exposure',
  automation: 'how much of it can be automated',
  displacement: 'its risk of displacement',
  replacement: 'its risk of being replaced',
  durability: 'how well it will hold up',
  unspecified: 'a risk that they do not define',
};

/** Why a job that statistics do not count has no verdict, and what websites say: those of the quantity that most score. */
export function describeUncounted([first]: readonly ScoreSpread[]): string {
  if (!first) return 'no published measure covers it.';
  const { quantity, trackers } = first;
  const [low, high] = quantity === 'durability' ? [100 - first.high, 100 - first.low] : [first.low, first.high];
  const who = `${formatCount(trackers)} ${inflect(trackers, 'website puts', 'websites put')}`;
  const span =
    low === high
      ? `at ${formatNumber(low)}`
      : `${high - low >= wideSpread ? 'anywhere ' : ''}from ${formatNumber(low)} to ${formatNumber(high)}`;
  return `no published measure covers it, and ${who} ${scored[quantity]} ${span} out of 100.`;
}

/** Letters that the tasks of one side of a sentence may take together; a second one that does not fit is left out. */
const mostLetters = 95;
const mostTasks = 2;

/** Two subjects in one sentence; the one that is a list itself comes last, so that no reader takes it apart wrongly. */
function joinTasks([first = '', second]: readonly string[]): string {
  if (second === undefined) return first;
  const isList = (phrase: string) => /,| and | or /.test(phrase);
  const [one, other] = isList(first) && !isList(second) ? [second, first] : [first, second];
  return `${one}${isList(one) ? ',' : ''} and ${other}`;
}

/** The shortest two of some tasks as the subject of a sentence, one where two are too long. */
function nameTasks(phrases: readonly string[]): { text: string; are: 'is' | 'are' } {
  const shortest = phrases.toSorted((a, b) => a.length - b.length).slice(0, mostTasks);
  const fitting = shortest.join('').length > mostLetters ? shortest.slice(0, 1) : shortest;
  // Back into the order of the card.
  const listed = phrases.filter((phrase) => fitting.includes(phrase));
  const isOneActivity = listed.length === 1 && /^\S+ing\b/.test(listed[0] ?? '');
  return { text: joinTasks(listed), are: isOneActivity ? 'is' : 'are' };
}

/**
 * Which work both raters call exposed and which they do not: "Recording medical histories and establishing nursing
 * policies are rated exposed by people and by GPT-4; diagnosing medical conditions is not." Tasks as phrases in small
 * letters, the largest first.
 */
export function describeWork(changing: readonly string[], kept: readonly string[]): string {
  const [most, least] = [nameTasks(changing), nameTasks(kept)];
  const both = 'by people and by GPT-4';
  if (changing.length + kept.length === 0) return 'No task of this job is rated clearly exposed, and none clearly not.';
  if (changing.length === 0) return `No task of this job is rated exposed both ${both}, least of all ${least.text}.`;
  const exposed = `${capitalise(most.text)} ${most.are} rated exposed ${both}`;
  if (kept.length === 0) return `${exposed}, and no task is rated little exposed by both.`;
  return `${exposed}; ${least.text} ${least.are} not.`;
}

/** "Nobody knows what that does to jobs; official projections see 5% more by 2034." Growth in percent over the decade. */
export function describeProjection(growth: number, { from, to }: { from: number; to: number }): string {
  const change =
    growth === 0
      ? `as many in ${to} as in ${from}`
      : `${Math.abs(growth)}% ${growth > 0 ? 'more' : 'fewer'} of them by ${to}`;
  return `Nobody knows what that will do to jobs; official projections see ${change}.`;
}

/** What is known of the nearest occupation in place of a job that statistics do not count. */
export function describeStandIn(
  plural: string,
  { verdict, percentiles, growth }: { verdict: Verdict; percentiles: readonly number[]; growth: number },
  { from, to }: { from: number; to: number },
): string {
  const change =
    growth === 0 ? `as many in ${to} as in ${from}` : `${Math.abs(growth)}% ${growth > 0 ? 'more' : 'fewer'} by ${to}`;
  const place = placeOf(verdict, percentiles, 'them');
  return `Official statistics do not count this job. The nearest that they do count are ${plural}: ${place}, and projections see ${change}.`;
}

const compact = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
});

/** A count of jobs in running text: `3,391,000` → `3.4 million`, `45,300` as it is. */
export function formatJobs(jobs: number): string {
  return jobs >= 1_000_000 ? compact.format(jobs) : formatNumber(jobs);
}

const dollars = (amount: number) => `$${formatNumber(amount)}`;

/** Both ends of pay: `$66,000 to $135,000`, `$13 to $24 an hour`; `or more` where the upper one is where statistics stop. */
function formatPayRange({ low, high, per }: NonNullable<Occupation['payRange']>, ceiling: number): string {
  const step = per === 'year' ? 1000 : 1;
  const [from, to] = [low, high].map((amount) => dollars(Math.round(amount / step) * step));
  return `${from} to ${high >= ceiling ? `${dollars(high)} or more` : to}${per === 'hour' ? ' an hour' : ''}`;
}

/** A figure and what it is, in a few words. */
export interface Fact {
  value: string;
  text: string;
}

/** Median pay with its spread. `ceiling` is the amount at which the statistics stop, US dollars a year. */
export function describePay({ medianPay, medianHourlyPay, payTopCoded, payRange }: Occupation, ceiling: number): Fact {
  const spread = payRange ? `four in five earn ${formatPayRange(payRange, ceiling)}` : '';
  const join = (text: string) => [text, spread].filter(Boolean).join('; ');
  if (medianPay !== undefined) {
    const value = dollars(medianPay);
    return payTopCoded
      ? { value: `${value} or more`, text: join('median pay a year; the statistics stop there') }
      : { value, text: join('median pay a year') };
  }
  if (medianHourlyPay !== undefined) return { value: dollars(medianHourlyPay), text: join('median pay an hour') };
  return payRange
    ? {
        value: formatPayRange(payRange, ceiling),
        text: `earned by four in five${payRange.per === 'year' ? ' a year' : ''}; no median is published`,
      }
    : { value: 'Not stated', text: 'median pay' };
}

/** Openings a year beside all jobs of the occupation. */
export function describeOpenings({ openings, jobs }: Pick<Occupation, 'openings' | 'jobs'>): Fact {
  return { value: formatNumber(openings), text: `openings a year, among ${formatJobs(jobs)} jobs` };
}

/** Projected change, percent over the decade; whose, where it is not the job's own. */
export function describeGrowthFact(growth: number, to: number, whose?: string): Fact {
  return {
    value: formatValue({ kind: 'number', number: growth, unit: 'percent-change' }),
    text:
      whose === undefined
        ? `${growth === 0 ? 'change in jobs' : 'jobs'} by ${to}`
        : `${whose} by ${to}, the nearest job that is counted`,
  };
}

/** Advice on a task that is rated exposed, as a phrase in small letters. */
export function adviseOnChanging(task: string): string {
  return `Find out where AI helps and where it fails at ${task}`;
}

/** Advice on a task that is rated little exposed, as a phrase in small letters. */
export function adviseOnKept(task: string): string {
  return `Be known for what is little exposed, such as ${task}`;
}

/** "Two similar jobs are less exposed and pay at least as much" */
export function describeSimilar(jobs: number): string {
  return `${capitalise(countOf(jobs, 'similar job is', 'similar jobs are'))} less exposed and ${inflect(jobs, 'pays', 'pay')} at least as much`;
}

/** The job's place in the picture of all jobs: its name where it is short enough. */
export function nameInPicture(title: string): string {
  return title.length <= 30 ? title : 'This job';
}

/** What trackers' scores of one job are called in a title: "What 18 websites say, each on its own scale". */
export function titleScores(websites: number): string {
  return `What ${countOf(websites, 'website says, on its', 'websites say, each on its')} own scale`;
}

/** A task as one tracker rates it: its name, and the figure as it is printed. */
interface TrackerEnd {
  name: string;
  figure: string;
}

/** "One website, AI-Proof Me, calls choosing and tuning models 70% automatable and scoping problems with other teams 15%." */
export function describeTrackerEnds(tracker: string, word: string, highest: TrackerEnd, lowest: TrackerEnd): string {
  return `One website, ${tracker}, calls ${lowerFirst(highest.name)} ${highest.figure} ${word} and ${lowerFirst(lowest.name)} ${lowest.figure}.`;
}

/** Letters up to which a task can stand in a line of advice. */
const mostInAdvice = 50;

/** Of some tasks as phrases, the first that is short enough for advice, else the shortest; undefined of none. */
export function chooseForAdvice<Task extends { phrase: string }>(tasks: readonly Task[]): Task | undefined {
  const [shortest] = tasks.toSorted((a, b) => a.phrase.length - b.phrase.length);
  return tasks.find(({ phrase }) => phrase.length <= mostInAdvice) ?? shortest;
}

/** Codes that stand in a line of small print; more are counted. */
const mostCodes = 3;

/** "occupation code 29-1141", "occupation codes 27-4011, 27-4014", "20 occupation codes". */
export function describeCodes(codes: readonly string[]): string {
  const noun = inflect(codes.length, 'occupation code');
  return codes.length > mostCodes ? `${formatCount(codes.length)} ${noun}` : `${noun} ${codes.join(', ')}`;
}

/** What the tasks on a card are: "The largest tasks that people and GPT-4 both rate exposed." */
export function describeCard(tasks: number, rated: string): string {
  if (tasks === 0) return `There is no task that ${rated}.`;
  return tasks === 1 ? `The only task that ${rated}.` : `The largest tasks that ${rated}.`;
}
