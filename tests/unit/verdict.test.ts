import { expect, test } from 'vitest';
import { countHalves, middleThird, verdictOf } from '../../src/facts/statistics/verdict.ts';

test('the bands of agreement decide, and the middle third among those that differ', () => {
  expect(verdictOf({ band: 'unknown', low: 0, high: 100 })).toBe('unmeasured');
  expect(verdictOf({ band: 'high', low: 50, high: 99 })).toBe('more');
  expect(verdictOf({ band: 'low', low: 0, high: 50 })).toBe('less');
  expect(verdictOf({ band: 'mixed', low: middleThird.from, high: middleThird.to })).toBe('middle');
  expect(verdictOf({ band: 'mixed', low: 33, high: 60 })).toBe('disagree');
  expect(verdictOf({ band: 'mixed', low: 40, high: 67 })).toBe('disagree');
  // All above average is more exposed, however close to it.
  expect(verdictOf({ band: 'high', low: 51, high: 60 })).toBe('more');
});

test('a measure at the middle counts to the upper half', () => {
  expect(countHalves([50, 49.99, 80])).toEqual({ above: 2, below: 1 });
  expect(countHalves([])).toEqual({ above: 0, below: 0 });
});
