import { getContent } from './content.ts';
import type { Job } from './jobs.ts';
import type { Link } from './links.ts';
import { viewHandbook, type HandbookFacts } from './occupation-work.ts';

/** What follows from the figures of a job that nobody wrote up. */
export interface ComputedMoves {
  /** Large tasks that both raters call little exposed. */
  doMoreOf: Link[];
  /** What job postings ask for. */
  technologies?: NonNullable<HandbookFacts['technologies']>;
  /** Similar jobs that are less exposed and no worse paid. */
  near: Link[];
  /** Jobs that the bureau calls similar. */
  named: Link[];
}

/** The computed moves of a job from tables. Undefined where it has no official figures. */
export async function getComputedMoves({ occupation }: Job): Promise<ComputedMoves | undefined> {
  if (!occupation) return undefined;
  const { technologies, similar } = viewHandbook(await getContent(), occupation.id);
  return {
    doMoreOf: [],
    ...(technologies && { technologies }),
    near: occupation.neighbours.map(({ text, href }) => ({ text, href })),
    named: similar,
  };
}
