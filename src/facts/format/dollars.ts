const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
});

/** An amount of US dollars, with both digits of its cents or without any: `36000` → `$36,000`, `13.6` → `$13.60`. */
export function formatDollars(amount: number): string {
  return dollars.format(amount);
}
