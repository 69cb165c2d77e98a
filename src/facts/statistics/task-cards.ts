import type { TaskShare } from './rank-tasks.ts';

/** A task of a job: its share of the work and where two raters put it, all 0–1, unrounded. */
export interface WeighedTask {
  share: number;
  people: number;
  gpt4: number;
}

/** A task counts as exposed from here on, for both raters. */
export const exposedFrom = 0.5;
/** A task counts as little exposed below these two, the first for people, the second for the model. */
export const littleExposed = { people: 1 / 3, gpt4: 0.5 };
/** Tasks that a card names at most. */
export const mostOnCard = 3;

function largestBy<Task extends WeighedTask>(tasks: readonly Task[], weigh: (exposure: number) => number): Task[] {
  const weight = ({ share, people, gpt4 }: Task) => share * weigh((people + gpt4) / 2);
  // Equal ones keep their order, which is that of the page.
  return tasks.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostOnCard);
}

/** Tasks that both raters call exposed, the largest `share × mean exposure` first; there may be none. */
export function findChanging<Task extends WeighedTask>(tasks: readonly Task[]): Task[] {
  const exposed = tasks.filter(({ people, gpt4 }) => people >= exposedFrom && gpt4 >= exposedFrom);
  return largestBy(exposed, (exposure) => exposure);
}

/** Tasks that both raters call little exposed, the largest `share × (1 − mean exposure)` first; there may be none. */
export function findKept<Task extends WeighedTask>(tasks: readonly Task[]): Task[] {
  const little = tasks.filter(({ people, gpt4 }) => people < littleExposed.people && gpt4 < littleExposed.gpt4);
  return largestBy(little, (exposure) => 1 - exposure);
}

/**
 * The ends of one tracker's list, where nobody says how large the tasks are: the third of the tasks that it rates
 * highest and the third that it rates lowest, at most three each. Tasks run from the highest; its lowest comes first.
 */
export function findEnds<Task extends TaskShare>(ranked: readonly Task[]): { highest: Task[]; lowest: Task[] } {
  const most = Math.min(mostOnCard, Math.floor(ranked.length / 3));
  return { highest: ranked.slice(0, most), lowest: ranked.toReversed().slice(0, most) };
}
