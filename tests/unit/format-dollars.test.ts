import { expect, it } from 'vitest';
import { formatDollars } from '../../src/facts/format/dollars.ts';

it.each([
  [36_000, '$36,000'],
  [24, '$24'],
  [13.6, '$13.60'],
  [23.33, '$23.33'],
  [9.999, '$10'],
])('prints %d as %s', (amount, text) => {
  expect(formatDollars(amount)).toBe(text);
});
