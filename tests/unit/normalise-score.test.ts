import { describe, expect, it } from 'vitest';
import { normaliseScore } from '../../src/facts/statistics/normalise-score.ts';
import { aScore } from './build.ts';

describe('normaliseScore', () => {
  it.each([
    ['a resilience of 68/100', aScore(68, 100, 'resilience'), 32],
    ['a risk of 4/10', aScore(4, 10), 40],
    ['a risk of 48/100', aScore(48), 48],
    ['a safety of 9/10', aScore(9, 10, 'resilience'), 10],
    ['the low end of a risk scale', aScore(0), 0],
    ['the high end of a risk scale', aScore(100), 100],
    ['the low end of a resilience scale', aScore(0, 10, 'resilience'), 100],
    ['the high end of a resilience scale', aScore(10, 10, 'resilience'), 0],
    ['a scale that starts at 1', aScore(4, 7, 'risk', 1), 50],
    ['a resilience scale that starts at 1', aScore(2, 5, 'resilience', 1), 75],
    ['a scale that runs below zero', aScore(-5, 10, 'risk', -10), 25],
  ])('places %s', (_, score, position) => {
    expect(normaliseScore(score)).toBe(position);
  });

  it('rounds to one decimal, either way round', () => {
    expect(normaliseScore(aScore(1, 3))).toBe(33.3);
    expect(normaliseScore(aScore(2, 3))).toBe(66.7);
    expect(normaliseScore(aScore(1, 3, 'resilience'))).toBe(66.7);
  });
});
