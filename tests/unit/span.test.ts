import { expect, it } from 'vitest';
import { spanOf } from '../../src/facts/statistics/span.ts';

it('runs from the lowest to the highest, and of nothing is no number', () => {
  expect(spanOf([50, 0, 100])).toEqual({ low: 0, high: 100 });
  expect(spanOf([])).toEqual({ low: NaN, high: NaN });
});
