import { labelPlaces, roundToLabels } from './label-places.ts';
import type { Axis } from '../plots/bar-series.ts';
import { inflect } from '../format/count.ts';
import { formatNumber } from '../format/value.ts';
import type { OnetTaskType, TaskRating } from '../../schemas/rating.ts';

// They stand apart so that an island that needs no more of it loads no more.
export { labelPlaces, labelStep, leastStep, roundToLabels } from './label-places.ts';

/** Who labelled the statements. */
export type Rater = 'people' | 'gpt4';

/** The weight of a statement; O*NET says which ones are core. */
export const statementWeights: Record<OnetTaskType, number> = { core: 1, supplemental: 0.5, unrated: 0.5 };

/** The scale of exposure by labels: what stands at 0, 50 and 100. */
export const exposureAxis: Axis = {
  min: 0,
  max: 100,
  step: 50,
  prefix: '',
  suffix: '',
  words: ['not exposed', 'with added software', 'directly'],
};

/** What a figure for a task is counted in: percents as a tracker prints them, or places on the scale of labels. */
export type TaskScale = 'percent' | 'labels';

/** The axis of tasks that were rated on one scale: whole, however far the bars reach. */
export const taskAxes: Record<TaskScale, Axis> = {
  labels: exposureAxis,
  percent: { min: 0, max: 100, step: 20, prefix: '', suffix: '%' },
};

/** What the scale means, for a sentence: what stands at its ends and in its middle. */
export const exposureScale = '0 not exposed, 50 with added software, 100 directly';

/** Where one task, or all of a role, stands as its two raters see it: 0–100, in steps that the labels carry. */
export interface ExposedShares {
  people: number;
  gpt4: number;
  /** Rated O*NET statements behind both. */
  statements: number;
}

/**
 * Place of a group of O*NET statements on the scale from 0 (not exposed) over 50 (with added software) to 100
 * (directly) as one rater labelled them, unrounded: the mean with weight 1 for core and 0.5 for other statements
 * (Eloundou, Manning, Mishkin and Rock, "GPTs are GPTs", 2023, their beta × 100). It is a weighted mean of labels, no
 * part of the work. Undefined where none of the statements was rated.
 */
export function exposedShare(
  ratings: readonly TaskRating[],
  statements: readonly number[],
  rater: Rater,
): number | undefined {
  const chosen = chooseRated(ratings, statements);
  if (chosen.length === 0) return undefined;
  const weight = chosen.reduce((sum, { type }) => sum + statementWeights[type], 0);
  return chosen.reduce((sum, rating) => sum + statementWeights[rating.type] * labelPlaces[rating[rater]], 0) / weight;
}

/** Weight of a group of O*NET statements among all that were rated, 0–1: 1 for core and 0.5 for other statements. */
export function weightShare(ratings: readonly TaskRating[], statements: readonly number[]): number {
  const weigh = (some: readonly TaskRating[]) => some.reduce((sum, { type }) => sum + statementWeights[type], 0);
  return ratings.length === 0 ? 0 : weigh(chooseRated(ratings, statements)) / weigh(ratings);
}

function chooseRated(ratings: readonly TaskRating[], statements: readonly number[]): TaskRating[] {
  return ratings.filter(({ task }) => statements.includes(task));
}

/** The places as both raters see them, in steps that the labels carry; undefined where no statement was rated. */
export function exposedShares(
  ratings: readonly TaskRating[],
  statements: readonly number[],
): ExposedShares | undefined {
  const rated = chooseRated(ratings, statements).length;
  const people = exposedShare(ratings, statements, 'people');
  const gpt4 = exposedShare(ratings, statements, 'gpt4');
  return people === undefined || gpt4 === undefined
    ? undefined
    : { people: roundToLabels(people, rated), gpt4: roundToLabels(gpt4, rated), statements: rated };
}

/** What one rater said of a group of statements: "with software", "1 of 3 directly, 1 with software". */
export function describeLabels(ratings: readonly TaskRating[], statements: readonly number[], rater: Rater): string {
  const labels = chooseRated(ratings, statements).map((rating) => rating[rater]);
  const exposed = [
    { count: labels.filter((label) => label === 'E1').length, how: 'directly' },
    { count: labels.filter((label) => label === 'E2').length, how: 'with software' },
  ].filter(({ count }) => count > 0);
  const [first] = exposed;
  if (!first) return 'not exposed';
  if (first.count === labels.length) return first.how;
  return exposed
    .map(({ count, how }, index) => `${count}${index === 0 ? ` of ${labels.length}` : ''} ${how}`)
    .join(', ');
}

/** A place on the scale as it is printed in a table or a sentence: `50 out of 100`. */
export function formatExposure(place: number): string {
  return `${formatNumber(place)} out of 100`;
}

/** `1 statement rated`, `19 statements rated`: what stands behind a figure that is made from labels. */
export function formatStatements(statements: number): string {
  return `${statements} ${inflect(statements, 'statement')} rated`;
}
