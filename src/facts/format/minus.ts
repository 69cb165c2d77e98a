/** A printed number with a true minus sign in place of the hyphen; a zero has none: `-0.44` → `−0.44`, `-0.00` → `0.00`. */
export function withMinus(text: string): string {
  return /[1-9]/.test(text) ? text.replace('-', '−') : text.replace('-', '');
}

/** A number with this many decimals, also where they are zeros: `formatFixed(-0.5, 2)` → `−0.50`. */
export function formatFixed(number: number, decimals: number): string {
  return withMinus(number.toFixed(decimals));
}
