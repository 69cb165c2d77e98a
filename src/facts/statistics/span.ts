/** The lowest and the highest of some numbers. */
export interface Span {
  low: number;
  high: number;
}

/** From the lowest to the highest number; NaN of none. */
export function spanOf(numbers: readonly number[]): Span {
  return numbers.length === 0
    ? { low: Number.NaN, high: Number.NaN }
    : { low: Math.min(...numbers), high: Math.max(...numbers) };
}
