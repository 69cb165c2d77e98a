import type { Claim, ScoreValue } from '../schemas/claim.ts';
import { normaliseScore } from './normalisescore.ts';

/** A tracker's score for a role, with its place on the common 0–100 axis (right = more exposed). */
export interface PlacedScore {
  claim: Claim & { value: ScoreValue; trackerScore: NonNullable<Claim['trackerScore']> };
  position: number;
}

function isScore(claim: Claim): claim is PlacedScore['claim'] {
  return claim.value.kind === 'score' && claim.trackerScore !== undefined;
}

/** Scores that trackers give a role, the most exposed first; equal ones by id, so that the order is stable. */
export function rankScores(claims: readonly Claim[], role: string): PlacedScore[] {
  return claims
    .filter(isScore)
    .filter((claim) => claim.trackerScore.role === role && !claim.withdrawn)
    .map((claim) => ({ claim, position: normaliseScore(claim.value) }))
    .toSorted((a, b) => b.position - a.position || a.claim.id.localeCompare(b.claim.id));
}

/** Lowest and highest place among scores, and how many trackers gave one. */
export interface ScoreSpread {
  low: number;
  high: number;
  trackers: number;
}

/** The spread of trackers' own answers for a role: main scores and near titles, not second scores. */
export function spreadOfScores(scores: readonly PlacedScore[]): ScoreSpread | undefined {
  const answers = scores.filter(({ claim }) => claim.trackerScore.use !== 'second-score');
  if (answers.length === 0) return undefined;
  const positions = answers.map(({ position }) => position);
  return {
    low: Math.min(...positions),
    high: Math.max(...positions),
    trackers: new Set(answers.map(({ claim }) => claim.trackerScore.tracker)).size,
  };
}

/** The tracker whose own numbers for one role lie furthest apart, and those two places; none under 10 points. */
export function widestSelfDisagreement(
  scores: readonly PlacedScore[],
): { tracker: string; low: number; high: number } | undefined {
  const byTracker = Map.groupBy(
    scores.filter(({ claim }) => claim.trackerScore.use !== 'near-title'),
    ({ claim }) => claim.trackerScore.tracker,
  );
  const gaps = [...byTracker].map(([tracker, own]) => {
    const positions = own.map(({ position }) => position);
    return { tracker, low: Math.min(...positions), high: Math.max(...positions) };
  });
  const [widest] = gaps.toSorted((a, b) => b.high - b.low - (a.high - a.low) || a.tracker.localeCompare(b.tracker));
  // Places have one decimal; their difference in binary does not.
  return widest && Math.round((widest.high - widest.low) * 10) >= 100 ? widest : undefined;
}
