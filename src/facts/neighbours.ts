/** Shares of the work by activity; they sum to 1. */
export type ActivityMix = Readonly<Record<string, number>>;

/** The mean of several mixes, each counting alike. */
export function meanMix(mixes: readonly ActivityMix[]): ActivityMix {
  const ids = [...new Set(mixes.flatMap((mix) => Object.keys(mix)))];
  return Object.fromEntries(ids.map((id) => [id, mixes.reduce((sum, mix) => sum + (mix[id] ?? 0), 0) / mixes.length]));
}

/** An occupation as a neighbour is looked for. */
export interface NeighbourCandidate {
  id: string;
  mix?: ActivityMix;
  /** Median percentile of the measures that count. */
  exposure: number;
  /** US dollars a year. */
  pay?: number;
}

/** At least this many percentile points lower, so that a neighbour is less exposed by more than noise. */
const leastLower = 10;

/** A candidate with its mix as numbers in one order, so that many can be compared quickly. */
interface Comparable<Candidate> {
  candidate: Candidate;
  shares: Float64Array;
  exposure: number;
  pay: number;
}

/**
 * How far two mixes lie apart, 0–1: half the sum of absolute differences, the share of work that differs. Ends early
 * with a larger number than `enough` once it is clear that the distance is larger.
 */
function mixDistance(a: Float64Array, b: Float64Array, enough: number): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) {
    sum += Math.abs((a[index] ?? 0) - (b[index] ?? 0));
    if (sum > enough * 2) break;
  }
  return sum / 2;
}

/**
 * Finds the occupations nearest by activity mix that are less exposed (median percentile at least 10 points lower) and
 * pay at least as much, the nearest first. Occupations without pay or activities neither have neighbours nor are any.
 */
export function neighbourFinder<Candidate extends NeighbourCandidate>(
  all: readonly Candidate[],
  most = 3,
): (one: NeighbourCandidate) => (Candidate & { distance: number })[] {
  // The largest shares first: a distance is then known to be too large after few of them.
  const total = new Map<string, number>();
  for (const { mix = {} } of all) {
    for (const [id, share] of Object.entries(mix)) total.set(id, (total.get(id) ?? 0) + share);
  }
  const activities = [...total.keys()].toSorted((a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0));
  const sharesOf = (mix: ActivityMix) => Float64Array.from(activities, (id) => mix[id] ?? 0);
  const comparable = all
    .flatMap((candidate): Comparable<Candidate>[] => {
      const { mix, pay, exposure } = candidate;
      return mix && pay !== undefined ? [{ candidate, shares: sharesOf(mix), exposure, pay }] : [];
    })
    .toSorted((a, b) => a.exposure - b.exposure);
  return ({ id, mix, pay, exposure }) => {
    if (!mix || pay === undefined) return [];
    const shares = sharesOf(mix);
    let nearest: (Candidate & { distance: number })[] = [];
    for (const other of comparable) {
      // They stand in the order of their exposure: none after this one is low enough.
      if (other.exposure > exposure - leastLower) break;
      if (other.pay < pay || other.candidate.id === id) continue;
      const farthest = nearest.length < most ? Infinity : (nearest.at(-1)?.distance ?? Infinity);
      const distance = mixDistance(shares, other.shares, farthest);
      if (distance > farthest) continue;
      nearest = [...nearest, { ...other.candidate, distance }]
        .toSorted((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
        .slice(0, most);
    }
    return nearest;
  };
}
