/** Shares of the work by activity; they sum to 1. */
export type ActivityMix = Readonly<Record<string, number>>;

/** The mean of several mixes, each counting alike. */
export function meanMix(mixes: readonly ActivityMix[]): ActivityMix {
  const ids = [...new Set(mixes.flatMap((mix) => Object.keys(mix)))];
  return Object.fromEntries(ids.map((id) => [id, mixes.reduce((sum, mix) => sum + (mix[id] ?? 0), 0) / mixes.length]));
}

/** How far two mixes lie apart, 0–1: half the sum of absolute differences, the share of work that differs. */
export function mixDistance(a: ActivityMix, b: ActivityMix): number {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  let sum = 0;
  for (const id of ids) sum += Math.abs((a[id] ?? 0) - (b[id] ?? 0));
  return sum / 2;
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

/**
 * The occupations nearest by activity mix that are less exposed (median percentile at least 10 points lower) and pay at
 * least as much, the nearest first.
 */
export function findNeighbours<Candidate extends NeighbourCandidate>(
  one: NeighbourCandidate,
  all: readonly Candidate[],
  most = 3,
): (Candidate & { distance: number })[] {
  const { mix, pay, exposure } = one;
  if (!mix || pay === undefined) return [];
  return all
    .flatMap((other) => {
      if (other.id === one.id || !other.mix || other.pay === undefined) return [];
      if (other.pay < pay || other.exposure > exposure - leastLower) return [];
      return [{ ...other, distance: mixDistance(mix, other.mix) }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
    .slice(0, most);
}
