import { formatAlpha, describeTrackerAgreement, describeEnds, leastAlpha } from '../facts/describe/census.ts';
import { formatDate } from '../facts/format/date.ts';
import type { Html } from '../facts/format/html.ts';
import { formatShare } from '../facts/format/value.ts';
import { alphaInterval, krippendorffAlpha, meanGap, middlePart } from '../facts/statistics/krippendorff.ts';
import { normaliseScore } from '../facts/statistics/normalise-score.ts';
import { rankCorrelation } from '../facts/statistics/rank-correlation.ts';
import type { Census } from '../schemas/census.ts';
import { getContent, type Content } from './content.ts';
import { renderInline } from './prose.ts';

type CensusJob = Census['jobs'][number];

/** How far trackers agree over some jobs. */
export interface AgreementRow {
  label: string;
  jobs: number;
  values: number;
  alpha: string;
  /** `0.40 to 0.64` */
  interval: string;
  /** Where alpha and the ends of its interval stand on the axis, percent of its length. */
  at: number;
  from: number;
  to: number;
}

export interface CensusView {
  finding: string;
  read: string;
  trackers: number;
  rows: AgreementRow[];
  /** Where 0 and the least alpha that supports conclusions stand on the axis, percent of its length. */
  chance: number;
  enough: number;
  /** That least alpha, and the part of the draws that an interval holds, as printed. */
  leastAlpha: string;
  middlePart: string;
  ends: string;
  /** Pairs of trackers with enough jobs in common. */
  pairs: { names: string; jobs: number; rho: string }[];
  leastInCommon: number;
  bases: { name: string; trackers: string; known: Html }[];
  mirrors: string;
}

/** The axis of alpha: it can fall below nought. */
const axis = { low: -0.2, high: 1 };
const placeOf = (alpha: number) =>
  Math.round(Math.min(100, Math.max(0, ((alpha - axis.low) / (axis.high - axis.low)) * 100)) * 10) / 10;

/** A pair of trackers is compared over at least so many jobs. */
const leastInCommon = 12;
/** Jobs ranked by how far trackers differ have at least so many of them, some under the exact title. */
const leastTrackers = 7;
const leastExact = 5;
const shownEnds = 3;

/** Places on the line from 0 to 100, more being more exposed. */
const placesOf = ({ values }: CensusJob) => values.map((value) => normaliseScore(value));

const sets: { label: string; holds: (job: CensusJob) => boolean }[] = [
  { label: 'All jobs', holds: () => true },
  { label: 'Screen and office jobs', holds: ({ kind }) => kind !== 'other' },
  { label: 'Technical jobs', holds: ({ kind }) => kind === 'technical' },
];

/** How far trackers agree, as numbers. */
export function measureAgreement({ jobs }: Pick<Census, 'jobs'>) {
  return sets.flatMap(({ label, holds }) => {
    const own = jobs.filter(holds);
    const units = own.map(placesOf);
    const alpha = krippendorffAlpha(units);
    const interval = alphaInterval(units);
    return alpha === undefined || !interval
      ? []
      : [{ label, jobs: own.length, values: units.flat().length, alpha, interval }];
  });
}

/** Rank correlation of each two trackers with enough jobs in common, the most jobs first. */
export function correlateTrackers({ jobs }: Pick<Census, 'jobs'>) {
  const byTracker = new Map<string, Map<string, number>>();
  for (const job of jobs) {
    for (const value of job.values) {
      const places = byTracker.get(value.tracker) ?? new Map<string, number>();
      byTracker.set(value.tracker, places.set(job.id, normaliseScore(value)));
    }
  }
  const all = [...byTracker];
  return all
    .flatMap(([a, left], at) =>
      all.slice(at + 1).flatMap(([b, right]) => {
        const common = [...left.keys()].filter((id) => right.has(id)).length;
        const rho = common < leastInCommon ? undefined : rankCorrelation(left, right);
        return rho === undefined ? [] : [{ trackers: [a, b] as const, jobs: common, rho }];
      }),
    )
    .toSorted((a, b) => b.jobs - a.jobs || b.rho - a.rho);
}

/** Jobs by the mean difference between two trackers, the smallest first; those with few trackers are left out. */
export function rankGaps({ jobs }: Pick<Census, 'jobs'>) {
  return jobs
    .filter(({ values }) => values.length >= leastTrackers && values.filter(({ near }) => !near).length >= leastExact)
    .map((job) => ({ title: job.title, gap: meanGap(placesOf(job)) ?? 0 }))
    .toSorted((a, b) => a.gap - b.gap);
}

/** How far trackers agree over every job of the census; undefined where there is none. */
function viewCensus(content: Content): CensusView | undefined {
  const census = content.census.get('census');
  if (!census) return undefined;
  const agreement = measureAgreement(census);
  const gaps = rankGaps(census);
  return {
    finding: describeTrackerAgreement(agreement),
    read: formatDate(census.read),
    trackers: new Set(census.jobs.flatMap(({ values }) => values.map(({ tracker }) => tracker))).size,
    rows: agreement.map(({ label, jobs, values, alpha, interval }) => ({
      label,
      jobs,
      values,
      alpha: formatAlpha(alpha),
      interval: `${formatAlpha(interval.low)} to ${formatAlpha(interval.high)}`,
      at: placeOf(alpha),
      from: placeOf(interval.low),
      to: placeOf(interval.high),
    })),
    chance: placeOf(0),
    enough: placeOf(leastAlpha),
    leastAlpha: formatAlpha(leastAlpha),
    middlePart: formatShare(middlePart),
    ends: describeEnds(gaps.slice(0, shownEnds), gaps.slice(-shownEnds).toReversed()),
    pairs: correlateTrackers(census).map(({ trackers, jobs, rho }) => ({
      names: trackers.join(' and '),
      jobs,
      rho: formatAlpha(rho),
    })),
    leastInCommon,
    bases: census.bases.map(({ name, trackers, known }) => ({
      name,
      trackers: trackers.join(', '),
      known: renderInline(content, known),
    })),
    mirrors: census.mirrors.map((addresses) => addresses.join(' = ')).join('; '),
  };
}

export async function getCensus(): Promise<CensusView | undefined> {
  return viewCensus(await getContent());
}
