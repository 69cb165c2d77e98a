/** The latest of these days, YYYY-MM-DD. Throws a RangeError if there are none. */
export function latestOf(days: readonly string[]): string {
  const [latest] = days.toSorted((a, b) => b.localeCompare(a));
  if (latest === undefined) throw new RangeError('no day to choose from');
  return latest;
}
