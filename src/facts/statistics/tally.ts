/** How often each value occurs, the most frequent first; those that occur as often stand in the order of their values. */
export function tally<Value extends string>(values: Iterable<Value>): { value: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** How often one of some kinds occurs, for a small picture. */
export interface CountRow {
  name: string;
  count: number;
  /** Length of its bar, percent of the longest. */
  length: number;
}

/** Counted values as rows of a small picture, in their order; the first is taken to be the most frequent. */
export function countRows<Value>(
  counts: readonly { value: Value; count: number }[],
  nameOf: (value: Value) => string,
): CountRow[] {
  const most = counts[0]?.count ?? 1;
  return counts.map(({ value, count }) => ({ name: nameOf(value), count, length: Math.round((count / most) * 100) }));
}
