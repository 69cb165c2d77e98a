/** A printed number with a true minus sign in place of the hyphen: `-$20K` → `−$20K`. */
export function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** A number with this many decimals, also where they are zeros: `formatFixed(-0.5, 2)` → `−0.50`. A zero has no sign. */
export function formatFixed(number: number, decimals: number): string {
  const text = number.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : withMinus(text);
}
