/**
 * Whether one date lies after another as far as both are known: `2025-06` is not after `2025`, and nothing is after
 * "undated" or the other way round.
 */
export function isAfter(date: string, other: string): boolean {
  if (date === 'undated' || other === 'undated') return false;
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** The latest of some dates; "undated" where none is known. */
export function latestDate(dates: readonly string[]): string {
  return (
    dates
      .filter((date) => date !== 'undated')
      .toSorted()
      .at(-1) ?? 'undated'
  );
}
