import { countOf, formatCount } from '../facts/format/count.ts';
import { agreementLabels } from '../facts/format/labels.ts';
import type { AgreementBand } from '../facts/statistics/agreement.ts';
import { getJobs, isInDepth, type Job } from './jobs.ts';
import { getOccupations, type OccupationView } from './occupations.ts';

/** A job to begin with: what the measures say of it, in the words of all pages, and its figures. */
export interface FirstJob {
  title: string;
  href: string;
  verdict: string;
  /** `3,391,000 jobs, $93,600 a year`. */
  figures: string;
  strip: { marks: number[] };
}

const bands: AgreementBand[] = ['low', 'mixed', 'high'];

function viewFirst(one: OccupationView): FirstJob {
  return {
    title: one.title,
    href: one.href,
    verdict: agreementLabels[one.agreement.band].name,
    figures: `${one.jobs} jobs, ${one.pay}`,
    strip: { marks: one.rows.filter(({ counts }) => counts).map(({ at }) => at) },
  };
}

/** How many jobs there are to look through: `342 jobs`, `five in depth`. */
export function countJobs(jobs: readonly Job[]): { all: string; inDepth: string } {
  return { all: countOf(jobs.length, 'job'), inDepth: `${formatCount(jobs.filter(isInDepth).length)} in depth` };
}

/**
 * The largest occupation that the measures agree is less exposed, the largest that they disagree on, and the largest
 * that they agree is more exposed.
 */
export function viewFirstJobs(occupations: readonly OccupationView[]): FirstJob[] {
  const largest = occupations.toSorted((a, b) => b.numbers.jobs - a.numbers.jobs);
  return bands.flatMap((band) => largest.find(({ agreement }) => agreement.band === band) ?? []).map(viewFirst);
}

/** The jobs of the home page: how many there are, and three to begin with. */
export async function getHome(): Promise<{ counts: ReturnType<typeof countJobs>; first: FirstJob[] }> {
  return { counts: countJobs(await getJobs()), first: viewFirstJobs(await getOccupations()) };
}
