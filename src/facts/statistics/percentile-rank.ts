/**
 * Percentile ranks by id, 0–100, unrounded: the share of the other values that lie below, ties counting half,
 * (below + (equal − 1) ÷ 2) ÷ (n − 1) × 100. Unweighted: every value counts once. A value alone has 50.
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
    return ((below + ties) / (sorted.length - 1)) * 100;
  };
  return new Map([...values].map(([id, value]) => [id, rankOf(value)]));
}

/** What a measure found, apart from where it found nothing to measure. */
export interface Measured {
  values: Map<string, number>;
  /** Ids whose zero means that nothing was measured. */
  unmeasured: string[];
}

/**
 * Tells what was measured from what was not. Where a zero means "none measured", it neither has a rank nor counts among
 * those that others are ranked by, and only values above zero are left.
 */
export function splitMeasured(values: ReadonlyMap<string, number>, zeroIsUnmeasured: boolean): Measured {
  const isMeasured = (value: number) => !zeroIsUnmeasured || value > 0;
  return {
    values: new Map([...values].filter(([, value]) => isMeasured(value))),
    unmeasured: [...values].filter(([, value]) => !isMeasured(value)).map(([id]) => id),
  };
}
