import { joinWords } from '../format/count.ts';
import { formatNumber, formatShare } from '../format/value.ts';
import { keysOf, scoreQuantityNames } from '../format/labels.ts';
import type { ScoreSpread } from '../statistics/rank-scores.ts';
import { formatExposure, type ExposedShares } from '../statistics/exposed-share.ts';
import { formatPercentile, formatRank } from '../format/percentile.ts';

/** The dates of official figures. */
export interface FigureDates {
  /** `May 2024`. */
  pay: string;
  /** `2024`. */
  jobs: string;
  /** `2024–34`. */
  growth: string;
}

/** The figures by which roles can be compared; what is not known is missing. */
export interface RoleFigures {
  title: string;
  plural: string;
  /** Spreads of trackers' scores, one for each quantity. */
  scores: ScoreSpread[];
  exposed?: ExposedShares;
  /** Percentiles that published measures give it among all occupations, and how many measures count. */
  measures?: { low: number; high: number; median: number; count: number };
  /** Official median pay, US dollars a year. */
  medianPay?: number;
  /** The median is at least that: the statistics stop there. */
  payTopCoded?: true;
  /** Official count of jobs. */
  jobs?: number;
  /** Projected change in jobs, percent over the official projection's decade. */
  growth?: number;
  /** The dates of the official figures, as a heading prints them. */
  vintage?: FigureDates;
}

// Two units only: the names of all others would be loaded with every comparison.
const usd = (number: number) => `$${formatNumber(number)}`;
const change = (number: number) => `${number > 0 ? '+' : ''}${formatNumber(number)}%`;

/** The figures that decide what differs most; tracker scores are not among them, because they do not measure one thing. */
export const decidingFigures: {
  name: string;
  of: (role: RoleFigures) => number | undefined;
  /** What is set against each other, where it is not the figure itself. */
  sizeOf?: (value: number) => number;
  format: (value: number) => string;
}[] = [
  { name: 'how exposed people rated the work', of: ({ exposed }) => exposed?.people, format: formatExposure },
  {
    name: 'the median rank of the measures',
    of: ({ measures }) => measures?.median,
    format: (median) => `${formatRank(median)} out of 100`,
  },
  { name: 'official median pay', of: ({ medianPay }) => medianPay, format: usd },
  // What a hundred jobs become: of changes themselves, +4% would be endlessly more than none.
  {
    name: 'the projected change in jobs',
    of: ({ growth }) => growth,
    sizeOf: (growth) => 100 + growth,
    format: change,
  },
];

/** Distance between two numbers as a share of the larger one's size; 0 where both are 0. */
function relativeGap(low: number, high: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size === 0 ? 0 : (high - low) / size;
}

/** Under this share of the larger figure, a difference is not worth a headline. */
export const leastGap = 0.1;

/**
 * What differs most between roles, in one sentence: of the figures that all of them have, the one whose lowest and
 * highest values lie furthest apart as a share of the larger. Tracker scores never decide it: they do not measure one thing.
 */
export function describeDifference(roles: readonly RoleFigures[]): string {
  if (roles.length < 2) return '';
  const gaps = decidingFigures.flatMap(({ name, of, sizeOf = (value) => value, format }) => {
    const known = roles.flatMap((role) => {
      const value = of(role);
      return value === undefined ? [] : [{ plural: role.plural, value }];
    });
    const sorted = known.toSorted((a, b) => a.value - b.value);
    const [low] = sorted;
    const high = sorted.at(-1);
    return low && high && known.length === roles.length
      ? [{ name, low, high, format, gap: relativeGap(sizeOf(low.value), sizeOf(high.value)) }]
      : [];
  });
  const [widest] = gaps.toSorted((a, b) => b.gap - a.gap);
  if (!widest) return describeScores(roles);
  if (widest.gap < leastGap) {
    const names = joinWords(gaps.map(({ name }) => name));
    return `They lie within ${formatShare(leastGap)} of each other in ${names}.`;
  }
  const { name, low, high, format } = widest;
  return `What differs most is ${name}: ${format(low.value)} for ${low.plural}, ${format(high.value)} for ${high.plural}.`;
}

/** Where nothing else is known of all roles: the first quantity that trackers score for each of them. */
function describeScores(roles: readonly RoleFigures[]): string {
  const common = keysOf(scoreQuantityNames).find((quantity) =>
    roles.every(({ scores }) => scores.some((spread) => spread.quantity === quantity)),
  );
  if (!common) return 'No figure is recorded for all of them.';
  const spans = roles.flatMap(({ plural, scores }) =>
    scores
      .filter(({ quantity }) => quantity === common)
      .map(({ low, high }) => `${plural} from ${formatNumber(low)} to ${formatNumber(high)}`),
  );
  return `Tracker scores of ${scoreQuantityNames[common].toLowerCase()} are all there is to compare: ${joinWords(spans)}.`;
}

const missing = 'not stated';

/** The figures of roles as rows of a table, one column per role; a figure that no role has is left out. */
export function tabulateRoles(roles: readonly RoleFigures[]): { name: string; cells: string[] }[] {
  const row = <Value>(
    name: string,
    of: (role: RoleFigures) => Value | undefined,
    format: (value: Value) => string,
  ) => ({
    name,
    cells: roles.map((role) => {
      const value = of(role);
      return value === undefined ? missing : format(value);
    }),
  });
  // Releases of two years under one heading are named both.
  const when = (of: keyof FigureDates) => {
    const distinct = [...new Set(roles.flatMap(({ vintage }) => (vintage ? [vintage[of]] : [])))];
    return distinct.length > 0 ? `, ${joinWords(distinct)}` : '';
  };
  const rows = [
    ...keysOf(scoreQuantityNames).map((quantity) =>
      row(
        `Tracker scores of ${scoreQuantityNames[quantity].toLowerCase()}, lowest to highest (trackers)`,
        ({ scores }) => scores.find((spread) => spread.quantity === quantity),
        ({ low, high, trackers }) =>
          `${low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`} (${trackers})`,
      ),
    ),
    row(
      'Percentile by measures, lowest to highest (measures)',
      ({ measures }) => measures,
      ({ low, high, count }) => `${formatPercentile(low)}–${formatPercentile(high)} (${count})`,
    ),
    row('Exposure of its tasks as people rated them', ({ exposed }) => exposed?.people, formatExposure),
    row('Exposure of its tasks as GPT-4 rated them', ({ exposed }) => exposed?.gpt4, formatExposure),
    row(
      `Official median pay a year${when('pay')}`,
      ({ medianPay, payTopCoded }) => (medianPay === undefined ? undefined : { medianPay, payTopCoded }),
      ({ medianPay, payTopCoded }) => `${payTopCoded ? 'at least ' : ''}${usd(medianPay)}`,
    ),
    row(`Jobs${when('jobs')}`, ({ jobs }) => jobs, formatNumber),
    row(`Projected change in jobs${when('growth')}`, ({ growth }) => growth, change),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell !== missing));
}
