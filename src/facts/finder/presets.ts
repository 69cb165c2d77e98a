import { median, quantile } from 'd3-array';
import { mostWithoutDegree } from '../format/education.ts';
import { formatNumber } from '../format/value.ts';
import { limitedFigures, type LimitedFigure, type Limits, type Selection, type Limit } from '../links/explore-view.ts';
import type { Figure, PlottedJob } from '../plots/scatter.ts';
import { middlePercentile } from '../statistics/agreement.ts';

/** A selection to begin with; several can be combined, since each limits something else. */
export interface Preset extends Pick<Selection, 'limits' | 'education'> {
  id: 'pays-well' | 'growing' | 'no-degree' | 'most-openings';
  name: string;
  /** What it asks, in a few words: `$65,420 or more; exposure rank 50 or less`. */
  rule: string;
}

/** The share of jobs, 0–1, that count as those with the most openings. */
export const openingsShare = 0.25;
/** The projected change from which a job is called growing, percent. */
export const leastGrowth = 1;

/** The figures of all jobs that have one. */
export function valuesOf(
  jobs: readonly PlottedJob[],
  figures: readonly Pick<Figure, 'id'>[],
  figure: string,
): number[] {
  const at = figures.findIndex(({ id }) => id === figure);
  return jobs.flatMap(({ values }) => values[at] ?? []);
}

/** The least of some numbers that half of them do not exceed; NaN of none. It is one of them, so that it can be printed. */
export function middleOf(values: readonly number[]): number {
  const middle = median(values) ?? Number.NaN;
  return Math.min(...values.filter((value) => value >= middle));
}

/** The selections to begin with. Their limits follow from the figures of all jobs. */
export function definePresets(jobs: readonly PlottedJob[], figures: readonly Pick<Figure, 'id'>[]): Preset[] {
  const pay = middleOf(valuesOf(jobs, figures, 'pay'));
  const openings = valuesOf(jobs, figures, 'openings');
  const quarter = quantile(openings, 1 - openingsShare) ?? 0;
  const many = Math.min(...openings.filter((value) => value >= quarter));
  return [
    {
      id: 'pays-well',
      name: 'Pays well, less exposed',
      rule: `$${formatNumber(pay)} or more; exposure rank ${middlePercentile} or less`,
      limits: { pay: { from: pay }, exposure: { to: middlePercentile } },
      education: '',
    },
    {
      id: 'growing',
      name: 'Growing',
      rule: `Projected to grow by ${leastGrowth}% or more`,
      limits: { growth: { from: leastGrowth } },
      education: '',
    },
    {
      id: 'no-degree',
      name: 'No degree needed',
      rule: 'Typical entry without a college degree',
      limits: {},
      education: mostWithoutDegree,
    },
    {
      id: 'most-openings',
      name: 'Most openings',
      rule: `${formatNumber(many)} or more openings a year`,
      limits: { openings: { from: many } },
      education: '',
    },
  ];
}

const ends = ['from', 'to'] as const;

/** The ends that a preset sets. */
function endsOf(limits: Limits): { figure: LimitedFigure; end: keyof Limit; value: number }[] {
  return limitedFigures.flatMap((figure) =>
    ends.flatMap((end) => {
      const value = limits[figure]?.[end];
      return value === undefined ? [] : [{ figure, end, value }];
    }),
  );
}

/** Whether a selection asks all that a preset asks. */
export function hasPreset({ limits, education }: Selection, preset: Pick<Preset, 'limits' | 'education'>): boolean {
  return (
    endsOf(preset.limits).every(({ figure, end, value }) => limits[figure]?.[end] === value) &&
    (preset.education === '' || preset.education === education)
  );
}

/** Sets one end of a limit, or takes it away. */
export function setEnd(limits: Limits, figure: LimitedFigure, end: keyof Limit, value: number | undefined): Limits {
  const { [figure]: limit = {}, ...others } = limits;
  const { [end]: _, ...rest } = limit;
  const next = value === undefined ? rest : { ...rest, [end]: value };
  return Object.keys(next).length > 0 ? { ...others, [figure]: next } : others;
}

/** What changes in a selection when a preset is switched on or off: only what the preset itself sets. */
export function switchPreset(
  selection: Selection,
  preset: Pick<Preset, 'limits' | 'education'>,
  isOn: boolean,
): Partial<Selection> {
  const limits = endsOf(preset.limits).reduce(
    (all, { figure, end, value }) => setEnd(all, figure, end, isOn ? value : undefined),
    selection.limits,
  );
  return { limits, ...(preset.education && { education: isOn ? preset.education : '' }) };
}
