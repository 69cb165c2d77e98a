/**
 * Percentile ranks by id, 0–100: the share of the other values that lie below, ties counting half,
 * (below + (equal − 1) ÷ 2) ÷ (n − 1) × 100, one decimal. Unweighted: every value counts once. A value alone has 50.
 */
export function percentileRanks(values: ReadonlyMap<string, number>): Map<string, number> {
  const sorted = [...values.values()].toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, index);
    count.set(value, (count.get(value) ?? 0) + 1);
  }
  const rankOf = (value: number) => {
    if (sorted.length < 2) return 50;
    const below = first.get(value) ?? 0;
    const ties = ((count.get(value) ?? 1) - 1) / 2;
    return Math.round(((below + ties) / (sorted.length - 1)) * 1000) / 10;
  };
  return new Map([...values].map(([id, value]) => [id, rankOf(value)]));
}
