import type { ExposureLabel, OnetTaskType, TaskRating } from '../schemas/rating.ts';

/** Who labelled the tasks. */
export type Rater = 'people' | 'gpt4';

const exposures: Record<ExposureLabel, number> = { E0: 0, E1: 1, E2: 0.5 };
const weights: Record<OnetTaskType, number> = { core: 1, supplemental: 0.5, unrated: 0.5 };

/** Shares of one task as its two raters see it, whole percents 0–100. */
export interface ExposedShares {
  people: number;
  gpt4: number;
}

/**
 * Exposed share of a group of O*NET tasks as one rater labelled them, percent 0–100, unrounded: the weighted mean of
 * E1 = 1, E2 = 0.5, E0 = 0 with weight 1 for core and 0.5 for other tasks (Eloundou, Manning, Mishkin and Rock,
 * "GPTs are GPTs", 2023, their beta). Undefined where none of the tasks was rated.
 */
export function exposedShare(
  ratings: readonly TaskRating[],
  tasks: readonly number[],
  rater: Rater,
): number | undefined {
  const chosen = ratings.filter(({ task }) => tasks.includes(task));
  if (chosen.length === 0) return undefined;
  const weight = chosen.reduce((sum, { type }) => sum + weights[type], 0);
  const exposed = chosen.reduce((sum, rating) => sum + weights[rating.type] * exposures[rating[rater]], 0);
  return (exposed / weight) * 100;
}

/** The shares as both raters see them, in whole percents; undefined where none of the tasks was rated. */
export function exposedShares(ratings: readonly TaskRating[], tasks: readonly number[]): ExposedShares | undefined {
  const people = exposedShare(ratings, tasks, 'people');
  const gpt4 = exposedShare(ratings, tasks, 'gpt4');
  return people === undefined || gpt4 === undefined
    ? undefined
    : { people: Math.round(people), gpt4: Math.round(gpt4) };
}
