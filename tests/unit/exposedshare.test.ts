import { describe, expect, it } from 'vitest';
import { exposedShare, exposedShares } from '../../src/facts/exposedshare.ts';
import type { TaskRating } from '../../src/schemas/rating.ts';

const ratings: TaskRating[] = [
  { task: 1, type: 'core', people: 'E1', gpt4: 'E0' },
  { task: 2, type: 'core', people: 'E0', gpt4: 'E0' },
  { task: 3, type: 'supplemental', people: 'E2', gpt4: 'E1' },
  { task: 4, type: 'unrated', people: 'E0', gpt4: 'E2' },
];

describe('exposedShare', () => {
  it('counts E1 fully, E2 half and E0 not at all', () => {
    expect(exposedShare(ratings, [1], 'people')).toBe(100);
    expect(exposedShare(ratings, [3], 'people')).toBe(50);
    expect(exposedShare(ratings, [2], 'people')).toBe(0);
  });

  it('weighs core tasks twice as much as others', () => {
    // (1×1 + 0.5×0.5) ÷ 1.5
    expect(exposedShare(ratings, [1, 3], 'people')).toBeCloseTo(83.333, 2);
    // (0.5×1 + 0.5×0.5) ÷ 1: supplemental and unrated weigh alike
    expect(exposedShare(ratings, [3, 4], 'gpt4')).toBe(75);
  });

  it('passes over tasks that were not rated, and knows nothing where none was', () => {
    expect(exposedShare(ratings, [1, 99], 'people')).toBe(100);
    expect(exposedShare(ratings, [99], 'people')).toBeUndefined();
    expect(exposedShare(ratings, [], 'gpt4')).toBeUndefined();
  });
});

describe('exposedShares', () => {
  it('gives both raters’ shares in whole percents', () => {
    expect(exposedShares(ratings, [1, 3])).toEqual({ people: 83, gpt4: 33 });
    expect(exposedShares(ratings, [99])).toBeUndefined();
  });
});
