import { remember } from '../remember.ts';

/** Shares of the work by activity; they sum to 1. */
export type ActivityMix = Readonly<Record<string, number>>;

/** The mean of several mixes, each counting alike. */
export function meanMix(mixes: readonly ActivityMix[]): ActivityMix {
  const ids = [...new Set(mixes.flatMap((mix) => Object.keys(mix)))];
  return Object.fromEntries(ids.map((id) => [id, mixes.reduce((sum, mix) => sum + (mix[id] ?? 0), 0) / mixes.length]));
}

/** An occupation as the search for neighbours sees it. */
export interface NeighbourCandidate {
  id: string;
  mix?: ActivityMix;
  /** Median percentile of the measures that count, 0–100, unrounded; missing where too few count. */
  exposure?: number;
  /** US dollars a year. */
  pay?: number;
}

/** A neighbour and its likeness, 0–1: the cosine of the two activity mixes. */
export type Neighbour<Candidate> = Candidate & { similarity: number };

/** At least this many percentile points lower, so that a neighbour is less exposed by more than noise. */
export const leastLower = 10;

/** The number of neighbours shown at most. */
export const mostNeighbours = 3;

/** An occupation less alike than this is not a neighbour, even if there are no better ones. */
export const leastAlike = 0.5;

/** A mix as numbers in one order and of length 1, so that a cosine is a sum of products; most are zero. */
interface Direction {
  shares: Float64Array;
  /** Where they are not zero. */
  places: number[];
}

/** A candidate as it is compared with others. */
interface PreparedCandidate<Candidate> {
  candidate: Candidate;
  direction: Direction;
  exposure: number;
  pay: number;
}

function directionOf(mix: ActivityMix, activities: readonly string[]): Direction {
  const own = activities.map((id) => mix[id] ?? 0);
  const length = Math.hypot(...own) || 1;
  const places = own.flatMap((share, place) => (share === 0 ? [] : [place]));
  return { shares: Float64Array.from(own, (share) => share / length), places };
}

/** Cosine of two directions, 0–1: 1 where the shares stand in the same proportions, 0 where no activity is shared. */
function cosineOf({ shares, places }: Direction, other: Direction): number {
  let sum = 0;
  for (const place of places) sum += (shares[place] ?? 0) * (other.shares[place] ?? 0);
  return sum;
}

/**
 * Finds the occupations most alike by activity mix (cosine at least 0.5) that are less exposed (median percentile at
 * least 10 points lower) and pay at least as much, the most alike first; there may be none. Occupations without pay,
 * activities or enough measures neither have neighbours nor are any.
 */
export function neighbourFinder<Candidate extends NeighbourCandidate>(
  all: readonly Candidate[],
  most = mostNeighbours,
): (one: NeighbourCandidate) => Neighbour<Candidate>[] {
  const activities = [...new Set(all.flatMap(({ mix = {} }) => Object.keys(mix)))];
  const directionOfMix = remember((mix: ActivityMix) => directionOf(mix, activities));
  const prepared = all.flatMap((candidate): PreparedCandidate<Candidate>[] => {
    const { mix, pay, exposure } = candidate;
    return mix && pay !== undefined && exposure !== undefined
      ? [{ candidate, direction: directionOfMix(mix), exposure, pay }]
      : [];
  });
  return ({ id, mix, pay, exposure }) => {
    if (!mix || pay === undefined || exposure === undefined) return [];
    const direction = directionOfMix(mix);
    return prepared
      .filter((other) => other.exposure <= exposure - leastLower && other.pay >= pay && other.candidate.id !== id)
      .map((other) => ({ ...other.candidate, similarity: cosineOf(direction, other.direction) }))
      .filter(({ similarity }) => similarity >= leastAlike)
      .toSorted((a, b) => b.similarity - a.similarity || a.id.localeCompare(b.id))
      .slice(0, most);
  };
}
