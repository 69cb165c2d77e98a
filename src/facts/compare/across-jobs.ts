import { capitalise, countOf, inflect } from '../format/count.ts';
import { formatNumber } from '../format/value.ts';
import type { BarSort } from '../plots/bar-sort.ts';
import { formatExposure } from '../statistics/exposed-share.ts';
import { spanOf } from '../statistics/span.ts';
import type { Rated } from './rated-bar.ts';

/** A job's part in a named task. */
export interface JobPart extends Rated {
  title: string;
  /** Share of its work, 0–1. */
  share: number;
}

/** Jobs that do a task, in the order that the reader chose; "as listed" puts the largest share of the work first. */
export function sortJobParts<Part extends JobPart>(parts: readonly Part[], sort: BarSort): Part[] {
  const byShare = parts.toSorted((a, b) => b.share - a.share || a.title.localeCompare(b.title));
  switch (sort) {
    case 'listed':
      return byShare;
    case 'highest':
      return byShare.toSorted((a, b) => b.people - a.people || b.gpt4 - a.gpt4);
    case 'lowest':
      return byShare.toSorted((a, b) => a.people - b.people || a.gpt4 - b.gpt4);
    case 'name':
      return byShare.toSorted((a, b) => a.title.localeCompare(b.title));
  }
}

/** `at 50 out of 100` or `from 0 to 100 out of 100`: places on the line of exposure. */
function formatPlaces(places: readonly number[]): string {
  const { low, high } = spanOf(places);
  return low === high ? `at ${formatExposure(low)}` : `from ${formatNumber(low)} to ${formatExposure(high)}`;
}

/** "25 jobs do it. People rated it from 0 to 100 out of 100, GPT-4 at 50 out of 100." How exposed a task is in its jobs. */
export function describeAcross(parts: readonly JobPart[]): string {
  if (parts.length === 0) return 'No job does it.';
  const people = formatPlaces(parts.map((part) => part.people));
  const gpt4 = formatPlaces(parts.map((part) => part.gpt4));
  const jobs = capitalise(countOf(parts.length, 'job'));
  return `${jobs} ${inflect(parts.length, 'does', 'do')} it. People rated it ${people}, GPT-4 ${gpt4}.`;
}
