import type { ListOrder } from '../links/explore-view.ts';
import type { Figure, PlottedJob } from '../plots/scatter.ts';

// Made once: comparing names without it takes ten times as long.
const names = new Intl.Collator('en');

/** The value that a job is sorted by; undefined where it is not known. */
function keyOf(job: PlottedJob, sort: string, at: number): number | undefined {
  return sort === 'education' ? job.education : (job.values[at] ?? undefined);
}

/** Jobs by a column; what is not known comes last, whichever way the column runs, and names decide between equals. */
export function sortJobs(
  jobs: readonly PlottedJob[],
  figures: readonly Pick<Figure, 'id'>[],
  { sort, down }: ListOrder,
): PlottedJob[] {
  const at = figures.findIndex(({ id }) => id === sort);
  const sign = down ? -1 : 1;
  const byName = (a: PlottedJob, b: PlottedJob) => names.compare(a.title, b.title);
  if (sort === 'title') return jobs.toSorted((a, b) => sign * byName(a, b));
  return jobs.toSorted((a, b) => {
    const [left, right] = [keyOf(a, sort, at), keyOf(b, sort, at)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}
