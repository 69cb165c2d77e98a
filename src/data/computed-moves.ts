import { describeNear } from '../facts/describe/occupation.ts';
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
  /** How many similar jobs are less exposed and no worse paid, as a sentence has it; empty where there are none. */
  near: string;
}

/** The computed moves of a job from tables. Undefined where it has no official figures. */
export async function getComputedMoves({ occupation }: Job): Promise<ComputedMoves | undefined> {
  if (!occupation) return undefined;
  const { technologies } = viewHandbook(await getContent(), occupation.id);
  const near = occupation.neighbours.length;
  return {
    doMoreOf: [],
    ...(technologies && { technologies }),
    near: describeNear(near),
  };
}
