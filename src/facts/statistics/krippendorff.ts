/** Values that several raters gave to one thing; a thing with fewer than two takes no part. */
export type UnitOfAnalysis = readonly number[];

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What alpha needs of a unit: how many values, their sum, the sum of their squares, and how far they disagree. */
interface Summary {
  count: number;
  sum: number;
  squares: number;
  disagreement: number;
}

/** Σ (a − b)² over all ordered pairs of some numbers. */
const squaredDifferences = ({ count, sum, squares }: Pick<Summary, 'count' | 'sum' | 'squares'>) =>
  2 * (count * squares - sum * sum);

function summarise(units: readonly UnitOfAnalysis[]): Summary[] {
  return units
    .filter(({ length }) => length > 1)
    .map((unit) => {
      const whole = { count: unit.length, sum: sumOf(unit), squares: sumOf(unit.map((number) => number * number)) };
      return { ...whole, disagreement: squaredDifferences(whole) / (unit.length - 1) };
    });
}

function alphaOf(units: readonly Summary[]): number | undefined {
  const whole = { count: 0, sum: 0, squares: 0 };
  let observed = 0;
  for (const { count, sum, squares, disagreement } of units) {
    whole.count += count;
    whole.sum += sum;
    whole.squares += squares;
    observed += disagreement;
  }
  const expected = squaredDifferences(whole) / (whole.count - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/**
 * Krippendorff's alpha for values on an interval scale: 1 − observed ÷ expected disagreement; 1 is full agreement, 0
 * what chance would give, and below it raters contradict each other. Missing values are no hindrance. Undefined where
 * there is nothing to compare, or all values are the same (K. Krippendorff, “Computing Krippendorff's
 * Alpha-Reliability”, 2011, section E).
 */
export function krippendorffAlpha(units: readonly UnitOfAnalysis[]): number | undefined {
  return alphaOf(summarise(units));
}

/** Numbers from 0 to 1 that look random and are the same each time for the same seed: mulberry32 by Tommy Ettinger. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws of the bootstrap, and where they start: fixed, so that each build prints the same. */
export const resamples = 10_000;
const seed = 20_261_127;

/** The part of these draws, 0–1, that the interval holds, as many being left out below as above. */
export const middlePart = 0.95;

/**
 * The interval of alpha by bootstrap: the units are drawn anew, with repetition, as often as there are, and the middle
 * part of the alphas of such draws is taken (B. Efron, 1979, percentile method). Undefined where no draw has one.
 */
export function alphaInterval(units: readonly UnitOfAnalysis[]): { low: number; high: number } | undefined {
  const random = seededRandom(seed);
  // Summed up once: there are thousands of draws.
  const summaries = summarise(units);
  const draw = () => summaries.flatMap(() => summaries[Math.floor(random() * summaries.length)] ?? []);
  const alphas = Array.from({ length: resamples }, () => alphaOf(draw()))
    .filter((alpha) => alpha !== undefined)
    .toSorted((a, b) => a - b);
  const [low, high] = [(1 - middlePart) / 2, (1 + middlePart) / 2].map(
    (part) => alphas[Math.floor(part * alphas.length)],
  );
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Mean absolute difference between two of some numbers, over all pairs; undefined for fewer than two. */
export function meanGap(numbers: readonly number[]): number | undefined {
  const gaps = numbers.flatMap((one, at) => numbers.slice(at + 1).map((other) => Math.abs(one - other)));
  return gaps.length === 0 ? undefined : sumOf(gaps) / gaps.length;
}
