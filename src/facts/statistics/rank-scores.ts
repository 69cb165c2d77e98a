import type { Claim, ScoreQuantity, ScoreValue } from '../../schemas/claim.ts';
import { groupAlike, spanOfAlike, type Counted } from './alike.ts';
import { keysOf, scoreQuantityLabels } from '../format/labels.ts';
import { normaliseScore } from './normalise-score.ts';

/** A tracker's score for a role, with its place on a line from 0 to 100 (right = more exposed). */
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

/** The lowest and highest place among scores of one quantity, and how many trackers gave one. */
export interface ScoreSpread {
  quantity: ScoreQuantity;
  low: number;
  high: number;
  trackers: number;
}

interface CountedScore extends Counted {
  score: PlacedScore;
  low: number;
  high: number;
}

/** A score as a figure that may stand in a range with others of the same quantity for the same role. */
function countScore(score: PlacedScore): CountedScore {
  const { quantity, role } = score.claim.trackerScore;
  return { quantity, unit: 'place on the line', population: role, score, low: score.position, high: score.position };
}

const order = keysOf(scoreQuantityLabels);

/** Whether a score counts in a spread: second scores do not, nor does a zero that means that nothing was measured. */
export function countsInSpread({ claim: { trackerScore } }: PlacedScore): boolean {
  return trackerScore.use !== 'second-score' && !trackerScore.noneMeasured;
}

const isOfThisTitle = ({ claim }: PlacedScore) => claim.trackerScore.use === 'main';

/**
 * The spread of trackers' own answers for a role, one for each quantity, that with most trackers first; of as many, one
 * that a tracker gives for this very title comes before those of close titles alone.
 */
export function spreadsOfScores(scores: readonly PlacedScore[]): ScoreSpread[] {
  const answers = scores.filter(countsInSpread).map(countScore);
  const ofThisTitle = new Set(scores.filter(isOfThisTitle).map(({ claim }) => claim.trackerScore.quantity));
  return groupAlike(answers)
    .map((group) => ({
      quantity: group[0].score.claim.trackerScore.quantity,
      ...spanOfAlike(group),
      trackers: new Set(group.map(({ score }) => score.claim.trackerScore.tracker)).size,
    }))
    .toSorted(
      (a, b) =>
        b.trackers - a.trackers ||
        Number(ofThisTitle.has(b.quantity)) - Number(ofThisTitle.has(a.quantity)) ||
        order.indexOf(a.quantity) - order.indexOf(b.quantity),
    );
}

/** How many trackers score a role, whatever they measure. */
export function countTrackers(scores: readonly PlacedScore[]): number {
  return new Set(scores.map(({ claim }) => claim.trackerScore.tracker)).size;
}

/**
 * The tracker whose own numbers of one quantity for one title lie furthest apart, and those two places; none under 10
 * points. An exposure and a displacement are two questions, so they contradict nothing.
 */
export function widestSelfDisagreement(
  scores: readonly PlacedScore[],
): { tracker: string; low: number; high: number } | undefined {
  const byTracker = Map.groupBy(
    scores.filter(({ claim }) => claim.trackerScore.use !== 'near-title'),
    ({ claim: { trackerScore } }) => JSON.stringify([trackerScore.tracker, trackerScore.quantity, trackerScore.title]),
  );
  const gaps = [...byTracker.values()].flatMap((own) => {
    const [first] = own;
    const positions = own.map(({ position }) => position);
    return first
      ? [{ tracker: first.claim.trackerScore.tracker, low: Math.min(...positions), high: Math.max(...positions) }]
      : [];
  });
  const [widest] = gaps.toSorted((a, b) => b.high - b.low - (a.high - a.low) || a.tracker.localeCompare(b.tracker));
  // Places have one decimal; their difference in binary does not.
  return widest && Math.round((widest.high - widest.low) * 10) >= 100 ? widest : undefined;
}
