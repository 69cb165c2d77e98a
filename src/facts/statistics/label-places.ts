import type { ExposureLabel } from '../../schemas/rating.ts';

/** The distance from one label to the next. */
export const labelStep = 50;

/** Where a label stands on the scale from 0 to 100. The places are weights of the study, no parts of the work. */
export const labelPlaces: Record<ExposureLabel, number> = { E0: 0, E1: 2 * labelStep, E2: labelStep };

/** No figure has a finer step than this, however many statements are behind it: two raters differ by more. */
export const leastStep = 5;

/**
 * A place on the scale in the steps that its labels carry: one label moved by one moves the mean of n statements by
 * 50 ÷ n, so that is the step, at least 5. Whole numbers.
 */
export function roundToLabels(place: number, statements: number): number {
  const step = Math.max(leastStep, labelStep / statements);
  return Math.round(Math.round(place / step) * step);
}
