import { describeSimilar } from '../facts/describe/answer.ts';
import { getContent, type Content } from './content.ts';
import type { Job } from './jobs.ts';
import { viewHandbook, type HandbookFacts } from './occupation-work.ts';

/** What follows from the figures of a job that nobody wrote up. */
export interface ComputedMoves {
  /** What job postings ask for. */
  technologies?: NonNullable<HandbookFacts['technologies']>;
  /** How many similar jobs are less exposed and no worse paid, as a sentence has it; empty where there are none. */
  near: string;
}

/** The computed moves of a job from tables. Undefined where it has no official figures. */
export function viewComputedMoves(content: Content, { occupation }: Job): ComputedMoves | undefined {
  if (!occupation) return undefined;
  const { technologies } = viewHandbook(content, occupation.id);
  const near = occupation.neighbours.length;
  return {
    ...(technologies && { technologies }),
    near: near > 0 ? describeSimilar(near) : '',
  };
}

export async function getComputedMoves(job: Job): Promise<ComputedMoves | undefined> {
  return viewComputedMoves(await getContent(), job);
}
