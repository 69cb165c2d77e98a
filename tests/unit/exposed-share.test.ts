import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../src/facts/plots/bar-series.ts';
import {
  describeLabels,
  exposedShare,
  exposedShares,
  exposureAxis,
  formatExposure,
  formatStatements,
  roundToLabels,
  weightShare,
} from '../../src/facts/statistics/exposed-share.ts';
import type { TaskRating } from '../../src/schemas/rating.ts';

const ratings: TaskRating[] = [
  { task: 1, type: 'core', people: 'E1', gpt4: 'E0' },
  { task: 2, type: 'core', people: 'E0', gpt4: 'E0' },
  { task: 3, type: 'supplemental', people: 'E2', gpt4: 'E1' },
  { task: 4, type: 'unrated', people: 'E0', gpt4: 'E2' },
];

describe('exposedShare', () => {
  it('stands at 100 for E1, 50 for E2 and 0 for E0', () => {
    expect(exposedShare(ratings, [1], 'people')).toBe(100);
    expect(exposedShare(ratings, [3], 'people')).toBe(50);
    expect(exposedShare(ratings, [2], 'people')).toBe(0);
  });

  it('weighs core statements twice as much as others', () => {
    // (1×100 + 0.5×50) ÷ 1.5
    expect(exposedShare(ratings, [1, 3], 'people')).toBeCloseTo(83.333, 2);
    // (0.5×100 + 0.5×50) ÷ 1: supplemental and unrated weigh alike
    expect(exposedShare(ratings, [3, 4], 'gpt4')).toBe(75);
  });

  it('passes over statements that were not rated, and knows nothing where none was', () => {
    expect(exposedShare(ratings, [1, 99], 'people')).toBe(100);
    expect(exposedShare(ratings, [99], 'people')).toBeUndefined();
    expect(exposedShare(ratings, [], 'gpt4')).toBeUndefined();
  });
});

describe('roundToLabels', () => {
  it('steps by 50 ÷ n, and never by less than five', () => {
    const stepsOf = (statements: number) => [
      ...new Set(Array.from({ length: 101 }, (_, place) => roundToLabels(place, statements))),
    ];
    expect(stepsOf(1)).toEqual([0, 50, 100]);
    expect(stepsOf(2)).toEqual([0, 25, 50, 75, 100]);
    expect(stepsOf(3)).toEqual([0, 17, 33, 50, 67, 83, 100]);
    expect(stepsOf(5)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    for (const many of [10, 19, 845]) {
      expect(stepsOf(many)).toHaveLength(21);
      for (const step of stepsOf(many)) expect(step % 5).toBe(0);
    }
  });

  it('prints what labels of equal weight say', () => {
    expect(roundToLabels(100 / 6, 3)).toBe(17);
    expect(roundToLabels(75, 2)).toBe(75);
  });
});

describe('exposedShares', () => {
  it('gives both raters’ places and the statements behind them, without those that were not rated', () => {
    expect(exposedShares(ratings, [1, 3, 99])).toEqual({ people: 75, gpt4: 25, statements: 2 });
    expect(exposedShares(ratings, [99])).toBeUndefined();
  });
});

describe('describeLabels', () => {
  it('says what all labels have in common', () => {
    expect(describeLabels(ratings, [1], 'people')).toBe('directly');
    expect(describeLabels(ratings, [3], 'people')).toBe('with software');
    expect(describeLabels(ratings, [1, 2], 'gpt4')).toBe('not exposed');
  });

  it('counts them where they differ', () => {
    expect(describeLabels(ratings, [1, 2], 'people')).toBe('1 of 2 directly');
    expect(describeLabels(ratings, [1, 2, 3], 'people')).toBe('1 of 3 directly, 1 with software');
    expect(describeLabels(ratings, [2, 4], 'gpt4')).toBe('1 of 2 with software');
  });
});

describe('what is printed', () => {
  it('is no percent', () => {
    expect(formatExposure(50)).toBe('50 out of 100');
    expect([formatStatements(1), formatStatements(6)]).toEqual(['1 statement rated', '6 statements rated']);
  });

  it('names each tick of the axis', () => {
    expect(ticksOf(exposureAxis)).toHaveLength(exposureAxis.words?.length ?? 0);
  });
});

it('weighs some statements among all that were rated', () => {
  expect(weightShare(ratings, [1])).toBeCloseTo(1 / 3);
  expect(weightShare(ratings, [3, 4])).toBeCloseTo(1 / 3);
  expect(weightShare(ratings, [1, 2, 3, 4, 99])).toBe(1);
  expect(weightShare([], [1])).toBe(0);
});
