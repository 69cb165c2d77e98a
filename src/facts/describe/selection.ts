import { formatCompact } from '../format/compact.ts';
import { capitalise, countOf, formatCount, inflect } from '../format/count.ts';
import { educationLevels } from '../format/education.ts';
import { formatNumber } from '../format/value.ts';
import type { Criterion, Loosening } from '../finder/select-jobs.ts';
import type { LimitedFigure, ListOrder, Selection, Limit } from '../links/explore-view.ts';
import { formatFigure, type FigureUnit } from '../plots/scatter.ts';

const limited: Record<LimitedFigure, { unit: FigureUnit; words: (amount: string) => string }> = {
  pay: { unit: 'dollars', words: (amount) => `median pay of ${amount}` },
  exposure: { unit: 'percentile', words: (amount) => `an exposure rank of ${amount}` },
  growth: { unit: 'change', words: (amount) => `a projected change of ${amount}` },
  openings: { unit: 'jobs', words: (amount) => `${amount} openings a year` },
};

/** One end of a limit as a slider prints it: `$65,000`, `any`. */
export function describeEnd(figure: LimitedFigure, value: number | undefined): string {
  return value === undefined ? 'any' : formatFigure(limited[figure].unit, value);
}

function describeLimit(figure: LimitedFigure, { from, to }: Limit): string {
  const print = (value: number) => formatFigure(limited[figure].unit, value);
  if (from !== undefined && to !== undefined) return `${print(from)} to ${print(to)}`;
  if (from !== undefined) return `${print(from)} or more`;
  return to === undefined ? 'any' : `${print(to)} or less`;
}

/** What a selection asks of jobs in one respect: `median pay of $65,000 or more`. */
export function describeCriterion(
  criterion: Criterion,
  { limits, education, group, text }: Selection,
  groups: readonly { id: string; name: string }[],
): string {
  switch (criterion) {
    case 'education': {
      const level = educationLevels.find(({ id }) => id === education)?.name ?? '';
      return education === educationLevels[0]?.id ? 'no credential at entry' : `entry with “${level}” or less`;
    }
    case 'group':
      return `the group “${groups.find(({ id }) => id === group)?.name ?? group}”`;
    case 'text':
      return `the name “${text.trim()}”`;
    default:
      return limited[criterion].words(describeLimit(criterion, limits[criterion] ?? {}));
  }
}

/** "37 of 341 jobs"; `selected` is undefined while they are not counted yet. */
export function describeCount(selected: number | undefined, all: number): string {
  if (selected === undefined) return `… of ${formatNumber(all)} jobs`;
  return selected === all ? `All ${formatNumber(all)} jobs` : `${formatNumber(selected)} of ${formatNumber(all)} jobs`;
}

/** What a button that takes a limit away says: `Without median pay of $200,000 or more: 12 jobs`. */
export function describeLoosening({ count }: Loosening, criterion: string): string {
  return `Without ${criterion}: ${formatNumber(count)} ${inflect(count, 'job')}`;
}

/** How the first jobs of a list are introduced where it is sorted this way. */
const firsts: Record<string, { down: string; up: string }> = {
  title: { down: 'Last by name', up: 'First by name' },
  education: { down: 'Most education', up: 'Least education' },
  exposure: { down: 'Most exposed', up: 'Least exposed' },
  pay: { down: 'Best paid', up: 'Lowest paid' },
  jobs: { down: 'Most jobs', up: 'Fewest jobs' },
  growth: { down: 'Fastest growth', up: 'Slowest growth' },
  openings: { down: 'Most openings', up: 'Fewest openings' },
};

/** "Best paid" before the names of the first jobs; for a measure "First in the list". */
export function describeFirst({ sort, down }: ListOrder): string {
  return firsts[sort]?.[down ? 'down' : 'up'] ?? 'First in the list';
}

/** "Two of them lack one of the figures and are not on the chart."; empty where all are there. */
export function describeLacking(lacking: number): string {
  if (lacking === 0) return '';
  return `${capitalise(formatCount(lacking))} of them ${inflect(lacking, 'lacks', 'lack')} one of the two figures and ${inflect(lacking, 'is', 'are')} not on the chart.`;
}

/** "These 37 occupations have 4.1 million jobs, 2.4% of those in all 341." */
export function describeTiled(selected: readonly number[], all: readonly number[]): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const [part, whole] = [sum(selected), sum(all)];
  const jobs = formatCompact(part, 'long');
  if (selected.length === all.length) {
    return `${capitalise(countOf(all.length, 'occupation'))} and their ${jobs} jobs`;
  }
  const share = whole === 0 ? 0 : (100 * part) / whole;
  const percent = share < 0.1 ? 'less than 0.1' : formatNumber(Number(share.toFixed(share < 10 ? 1 : 0)));
  const who = selected.length === 1 ? 'This occupation has' : `These ${countOf(selected.length, 'occupation')} have`;
  return `${who} ${jobs} jobs, ${percent}% of those in all ${formatCount(all.length)}`;
}
