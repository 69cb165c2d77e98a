import { percentileRanks } from '../statistics/percentile-rank.ts';

/** Length of both axes of a small picture of two rankings, in its own units: fine enough at the size it is shown at. */
export const pairSize = 48;

/**
 * The jobs that two measures have in common, each as a dot: from left to right by its rank in the first, upwards by its
 * rank in the second. The path is of points without length, which round line ends make dots; those that fall together
 * are drawn once.
 */
export function drawRanks(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): { path: string; count: number } {
  const among = (values: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>) =>
    percentileRanks(new Map([...values].filter(([id]) => others.has(id))));
  const [across, up] = [among(left, right), among(right, left)];
  const scale = (percentile: number) => Math.round((percentile / 100) * pairSize);
  const dots = [...across]
    .map(([id, percentile]) => [scale(percentile), pairSize - scale(up.get(id) ?? 0)] as const)
    .toSorted(([x, y], [otherX, otherY]) => x - otherX || y - otherY)
    .map(([x, y]) => `M${x} ${y}h0`);
  return { path: [...new Set(dots)].join(''), count: across.size };
}
