const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `1` → `1st`, `22` → `22nd`, `113` → `113th`; whole numbers. */
export function formatOrdinal(number: number): string {
  return `${number}${ordinalEndings[ordinalRules.select(number)] ?? 'th'}`;
}

/**
 * A percentile (0–100, unrounded) as a rank in running text: `59.02` → `59th`. There is no rank 0: the lowest hundredth
 * is the 1st.
 */
export function formatRank(percentile: number): string {
  return formatOrdinal(Math.max(1, Math.round(percentile)));
}

/** Two percentiles (0–100, unrounded) as a span of ranks: `29th to 59th out of 100`, `45th out of 100`. */
export function formatRankSpan(low: number, high: number): string {
  const [from, to] = [formatRank(low), formatRank(high)];
  return from === to ? `${from} out of 100` : `${from} to ${to} out of 100`;
}

/** A percentile (0–100, unrounded) as a table or a published file holds it: rounded once, to one decimal. */
export function roundPercentile(percentile: number): number {
  return Math.round(percentile * 10) / 10;
}

/** A percentile (0–100, unrounded) as a table prints it: `59.0`. */
export function formatPercentile(percentile: number): string {
  return roundPercentile(percentile).toFixed(1);
}
