import { describe, expect, it } from 'vitest';
import { alphaInterval, krippendorffAlpha, meanGap } from '../../src/facts/statistics/krippendorff.ts';

/** The worked example of Krippendorff (2011), section E: four observers, twelve units, some values missing. */
const example = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

describe('krippendorffAlpha', () => {
  it('is 0.849 for the worked example', () => {
    expect(krippendorffAlpha(example)).toBeCloseTo(0.849, 3);
  });

  it('is 1 where all agree, and below 0 where they contradict each other', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [5, 5],
        [9, 9],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [0, 100],
        [100, 0],
      ]),
    ).toBeLessThan(0);
  });

  it('knows nothing where nothing can be compared', () => {
    expect(krippendorffAlpha([[1], [2]])).toBeUndefined();
    expect(
      krippendorffAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });
});

describe('alphaInterval', () => {
  it('holds alpha and is the same each time', () => {
    const interval = alphaInterval(example);
    expect(interval?.low).toBeLessThan(0.849);
    expect(interval?.high).toBeGreaterThan(0.849);
    expect(alphaInterval(example)).toEqual(interval);
  });

  it('knows nothing of nothing', () => {
    expect(alphaInterval([])).toBeUndefined();
  });
});

describe('meanGap', () => {
  it('is the mean difference between two of the numbers', () => {
    // (10 + 30 + 20) ÷ 3
    expect(meanGap([10, 20, 40])).toBe(20);
    expect(meanGap([10])).toBeUndefined();
  });
});
