/** Ranks from 1, ties sharing the mean of their places. */
function averageRanks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let start = 0;
  while (start < order.length) {
    let end = start;
    while (order[end + 1]?.value === order[start]?.value && end + 1 < order.length) end += 1;
    for (let place = start; place <= end; place += 1) {
      const entry = order[place];
      if (entry) ranks[entry.index] = (start + end) / 2 + 1;
    }
    start = end + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation, −1 to 1, over ids that have both values: Pearson's correlation of the average ranks.
 * Undefined for fewer than three pairs, or where one side is all alike.
 */
export function rankCorrelation(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number | undefined {
  const pairs = [...left].flatMap(([id, value]) => {
    const other = right.get(id);
    return other === undefined ? [] : [[value, other] as const];
  });
  if (pairs.length < 3) return undefined;
  const [a, b] = [averageRanks(pairs.map(([value]) => value)), averageRanks(pairs.map(([, value]) => value))];
  const mean = (pairs.length + 1) / 2;
  let covariance = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (const [index, rank] of a.entries()) {
    const [x, y] = [rank - mean, (b[index] ?? 0) - mean];
    covariance += x * y;
    spreadA += x * x;
    spreadB += y * y;
  }
  return spreadA === 0 || spreadB === 0 ? undefined : covariance / Math.sqrt(spreadA * spreadB);
}
