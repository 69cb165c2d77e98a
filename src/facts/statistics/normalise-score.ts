import type { ScoreValue } from '../../schemas/claim.ts';

/**
 * A tracker's score on one axis, 0–100, right = more exposed: (score − min) / (max − min) × 100, and 100 minus that
 * where the tracker's scale runs the other way. A reading aid that puts dots in a row; it does not make the scores
 * measure the same thing. Rounded to one decimal.
 */
export function normaliseScore({
  score,
  min,
  max,
  direction,
}: Pick<ScoreValue, 'score' | 'min' | 'max' | 'direction'>): number {
  const share = ((score - min) / (max - min)) * 100;
  return Math.round((direction === 'risk' ? share : 100 - share) * 10) / 10;
}
