import { educationLevels } from '../format/education.ts';
import { limitedFigures, type LimitedFigure, type Selection, type Limit } from '../links/explore-view.ts';
import type { Figure, PlottedJob } from '../plots/scatter.ts';

/** Something that a selection asks of a job. */
export type Criterion = LimitedFigure | 'education' | 'group' | 'text';

const isOpen = ({ from, to }: Limit = {}) => from === undefined && to === undefined;

/** What a selection asks, in the order in which a reader meets it; empty if every job will do. */
export function criteriaOf({ limits, education, group, text }: Selection): Criterion[] {
  return [
    ...limitedFigures.filter((figure) => !isOpen(limits[figure])),
    ...(education ? (['education'] as const) : []),
    ...(group ? (['group'] as const) : []),
    ...(text.trim() ? (['text'] as const) : []),
  ];
}

/** A selection without one of the things that it asks. */
export function dropCriterion({ limits, ...words }: Selection, criterion: Criterion): Selection {
  if (criterion in words) return { ...words, limits, [criterion]: '' };
  return { ...words, limits: Object.fromEntries(Object.entries(limits).filter(([figure]) => figure !== criterion)) };
}

/**
 * The jobs that a selection asks for, in their order. A job that lacks a figure meets no limit on it, and one whose
 * education the statistics call "Varies" meets none on education. `found` are the addresses that the typed words find;
 * undefined while no answer is there.
 */
export function selectJobs(
  jobs: readonly PlottedJob[],
  figures: readonly Pick<Figure, 'id'>[],
  selection: Selection,
  found?: readonly string[],
): PlottedJob[] {
  const { limits, education, group } = selection;
  const asked = limitedFigures.flatMap((figure) => {
    const limit = limits[figure];
    return limit && !isOpen(limit) ? [{ at: figures.findIndex(({ id }) => id === figure), limit }] : [];
  });
  const most = educationLevels.findIndex(({ id }) => id === education);
  const named = found && new Set(found);
  const meets = (value: number | null | undefined, { from = -Infinity, to = Infinity }: Limit) =>
    typeof value === 'number' && value >= from && value <= to;
  return jobs.filter(
    (job) =>
      asked.every(({ at, limit }) => meets(job.values[at], limit)) &&
      (most < 0 || (job.education !== undefined && job.education <= most)) &&
      (group === '' || job.group === group) &&
      (named === undefined || named.has(job.href)),
  );
}

/** Something that a selection could do without, and how many jobs there are then. */
export interface Loosening {
  criterion: Criterion;
  count: number;
}

/** What to take away from a selection that finds no job: each thing that alone stands in the way, the most jobs first. */
export function loosenSelection(
  jobs: readonly PlottedJob[],
  figures: readonly Pick<Figure, 'id'>[],
  selection: Selection,
  found?: readonly string[],
): Loosening[] {
  return criteriaOf(selection)
    .map((criterion) => {
      const rest = dropCriterion(selection, criterion);
      const known = criterion === 'text' ? undefined : found;
      return { criterion, count: selectJobs(jobs, figures, rest, known).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
