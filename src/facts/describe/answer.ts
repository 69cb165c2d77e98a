import type { Occupation } from '../../schemas/occupation.ts';
import { formatCompact } from '../format/compact.ts';
import { capitalise, countOf, formatCount, inflect, lowerFirst } from '../format/count.ts';
import { formatDollars } from '../format/dollars.ts';
import { formatNumber, formatValue } from '../format/value.ts';
import { countHalves, type AgreementBand } from '../statistics/agreement.ts';
import type { ScoreSpread } from '../statistics/rank-scores.ts';

/** Where the measures put a job, as a clause without its full stop; `whom` stands for the job: `it`, `them`. */
function placeOf(band: AgreementBand, percentiles: readonly number[], whom: string): string {
  const all = percentiles.length;
  const { above, below } = countHalves(percentiles);
  switch (band) {
    case 'high':
      return `all ${formatCount(all)} measures rank ${whom} above the average job`;
    case 'low':
      return `all ${formatCount(all)} measures rank ${whom} below the average job`;
    case 'middle':
      return `all ${formatCount(all)} measures rank ${whom} close to the average job`;
    case 'mixed':
      return `${formatCount(above)} ${inflect(above, 'ranks', 'rank')} ${whom} above the average job, ${formatCount(below)} below`;
    case 'unknown':
      return all === 0
        ? `no measure covers ${whom}`
        : `only ${countOf(all, 'measure covers', 'measures cover')} ${whom}`;
  }
}

/** One clause of why, after the word of the verdict: "two rank it above the average job, five below." */
export function describeVerdict(band: AgreementBand, percentiles: readonly number[]): string {
  return `${placeOf(band, percentiles, 'it')}.`;
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

/** Letters that the tasks of one side of a sentence may take together. */
const mostLetters = 95;

/** The two largest tasks that are short enough for a sentence, or the shortest one; tasks run from the largest. */
function chooseNamed(phrases: readonly string[]): readonly string[] {
  const [first, second, third] = phrases;
  const pairs = [
    [first, second],
    [first, third],
    [second, third],
  ].map((pair) => pair.filter((phrase) => phrase !== undefined));
  const fitting = pairs.find((pair) => pair.length === 2 && pair.join('').length <= mostLetters);
  return fitting ?? phrases.toSorted((a, b) => a.length - b.length).slice(0, 1);
}

/** "in reports and records and in charting": a task that is a list itself is told from the next one by a comma. */
function nameTasks(phrases: readonly string[], word: 'and' | 'or'): string {
  const [one = '', other] = chooseNamed(phrases);
  if (other === undefined) return `in ${one}`;
  return `in ${one}${/,| and | or /.test(one) ? ',' : ''} ${word} in ${other}`;
}

/**
 * In which work both raters see exposure and in which little: "People and GPT-4 both see exposure in recording medical
 * histories and in establishing nursing policies, but little in diagnosing medical conditions." Tasks as phrases in
 * small letters, the largest first.
 */
export function describeWork(changing: readonly string[], kept: readonly string[]): string {
  if (changing.length + kept.length === 0) return 'No task of this job is rated clearly exposed, and none clearly not.';
  if (changing.length === 0)
    return `No large part of this job is rated exposed by both people and GPT-4; they see least exposure ${nameTasks(kept, 'and')}.`;
  const exposed = `People and GPT-4 both see exposure ${nameTasks(changing, 'and')}`;
  if (kept.length === 0) return `${exposed}; there is no large part in which both see little.`;
  return `${exposed}, but little ${nameTasks(kept, 'or')}.`;
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
  { band, percentiles, growth }: { band: AgreementBand; percentiles: readonly number[]; growth: number },
  { from, to }: { from: number; to: number },
): string {
  const change =
    growth === 0 ? `as many in ${to} as in ${from}` : `${Math.abs(growth)}% ${growth > 0 ? 'more' : 'fewer'} by ${to}`;
  const place = placeOf(band, percentiles, 'them');
  return `Official statistics do not count this job. The nearest that they do count are ${plural}: ${place}, and projections see ${change}.`;
}

/** A count of jobs in running text: `3,391,000` → `3.4 million`, `45,300` as it is. */
export function formatJobs(jobs: number): string {
  return jobs >= 1_000_000 ? formatCompact(jobs, 'long') : formatNumber(jobs);
}

/** Both ends of pay: `$66,000 to $135,000`, `$13 to $24 an hour`; `or more` where the upper one is where statistics stop. */
function formatPayRange({ low, high, per }: NonNullable<Occupation['payRange']>, ceiling: number): string {
  const step = per === 'year' ? 1000 : 1;
  const [from, to] = [low, high].map((amount) => formatDollars(Math.round(amount / step) * step));
  return `${from} to ${high >= ceiling ? `${formatDollars(high)} or more` : to}${per === 'hour' ? ' an hour' : ''}`;
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
    const value = formatDollars(medianPay);
    return payTopCoded
      ? { value: `${value} or more`, text: join('median pay a year; the statistics stop there') }
      : { value, text: join('median pay a year') };
  }
  if (medianHourlyPay !== undefined) return { value: formatDollars(medianHourlyPay), text: join('median pay an hour') };
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

/** What introduces the codes of a job, and the codes themselves: "occupation codes" and two of them; "20 occupation codes". */
export function describeCodes(codes: readonly string[]): { text: string; codes: readonly string[] } {
  const text = inflect(codes.length, 'occupation code');
  return codes.length > mostCodes ? { text: `${formatCount(codes.length)} ${text}`, codes: [] } : { text, codes };
}

/** What the tasks on a card are: "The largest tasks that people and GPT-4 both rate exposed." */
export function describeCard(tasks: number, rated: string): string {
  if (tasks === 0) return `There is no large task that ${rated}.`;
  return tasks === 1 ? `The only task that ${rated}.` : `The largest tasks that ${rated}.`;
}
