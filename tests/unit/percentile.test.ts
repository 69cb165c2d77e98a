import { describe, expect, it, test } from 'vitest';
import { agreementOf, countHalves, middleThird, type MeasurePlace } from '../../src/facts/statistics/agreement.ts';
import { percentileRanks, splitMeasured } from '../../src/facts/statistics/percentile-rank.ts';
import { rankCorrelation } from '../../src/facts/statistics/rank-correlation.ts';

const map = (values: number[]) => new Map(values.map((value, index) => [`o${index}`, value]));

describe('percentileRanks', () => {
  it('runs from 0 to 100, ties sharing the mean of their places', () => {
    expect([...percentileRanks(map([5, 1, 3, 9, 7])).values()]).toEqual([50, 0, 25, 100, 75]);
    const [first, ...rest] = percentileRanks(map([0, 0, 0, 4])).values();
    // Unrounded: thresholds and medians use them as they are.
    expect(first).toBeCloseTo(100 / 3, 12);
    expect(rest).toEqual([first, first, 100]);
  });

  it('puts a value alone in the middle, and has nothing for nothing', () => {
    expect(percentileRanks(map([3])).get('o0')).toBe(50);
    expect(percentileRanks(map([])).size).toBe(0);
  });
});

describe('splitMeasured', () => {
  it('keeps a zero that means none measured from ranking, and from being ranked by', () => {
    const { values, unmeasured } = splitMeasured(map([0, 0.2, 0, 0.1]), true);
    expect(unmeasured).toEqual(['o0', 'o2']);
    expect([...percentileRanks(values)]).toEqual([
      ['o1', 100],
      ['o3', 0],
    ]);
  });

  it('leaves any other zero, and a value below it, as they are', () => {
    const { values, unmeasured } = splitMeasured(map([0, -1.2]), false);
    expect([values.size, unmeasured]).toEqual([2, []]);
  });
});

describe('rankCorrelation', () => {
  it('is 1 for the same order, −1 for the reverse, whatever the distances', () => {
    expect(rankCorrelation(map([1, 2, 3]), map([10, 11, 900]))).toBeCloseTo(1);
    expect(rankCorrelation(map([1, 2, 3]), map([9, 8, -5]))).toBeCloseTo(-1);
  });

  it('gives ties the mean of their ranks', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    expect(rankCorrelation(map([1, 2, 2, 3]), map([1, 2, 3, 4]))).toBeCloseTo(0.9487, 4);
  });

  it('counts only ids that both have, and says nothing of too few or of what is all alike', () => {
    const left = new Map([...map([1, 2, 3]), ['only-left', 99]]);
    expect(rankCorrelation(left, map([1, 2, 3]))).toBeCloseTo(1);
    expect(rankCorrelation(map([1, 2]), map([1, 2]))).toBeUndefined();
    expect(rankCorrelation(map([1, 1, 1]), map([1, 2, 3]))).toBeUndefined();
  });
});

describe('agreementOf', () => {
  const place = (percentile: number, counts = true): MeasurePlace => ({
    measure: 'm',
    percentile,
    value: 1,
    counts,
  });

  it('is high or low where all lie in one half, and mixed otherwise', () => {
    expect(agreementOf([place(50), place(70), place(99)])).toEqual({
      band: 'high',
      low: 50,
      high: 99,
      median: 70,
      measures: 3,
    });
    expect(agreementOf([place(0), place(50), place(20)]).band).toBe('low');
    expect(agreementOf([place(49), place(70), place(99)]).band).toBe('mixed');
  });

  it('is the middle where measures on either side of it all lie in the middle third', () => {
    expect(agreementOf([place(middleThird.from), place(40), place(middleThird.to)]).band).toBe('middle');
    expect(agreementOf([place(33), place(40), place(60)]).band).toBe('mixed');
    expect(agreementOf([place(40), place(50), place(67)]).band).toBe('mixed');
    // All above average is more exposed, however close to it.
    expect(agreementOf([place(51), place(55), place(60)]).band).toBe('high');
  });

  it('leaves out what does not count, from the band and from the range', () => {
    expect(agreementOf([place(60), place(70), place(80), place(2, false)])).toMatchObject({
      band: 'high',
      low: 60,
      measures: 3,
    });
  });

  it('says nothing of fewer than three', () => {
    expect(agreementOf([place(90), place(95), place(99, false)]).band).toBe('unknown');
    expect(agreementOf([])).toEqual({
      band: 'unknown',
      low: 0,
      high: 0,
      median: 0,
      measures: 0,
    });
  });

  it('holds unrounded places against the middle', () => {
    expect(agreementOf([place(49.96), place(70), place(99)]).band).toBe('mixed');
    expect(agreementOf([place(50.04), place(20), place(9)]).band).toBe('mixed');
  });

  it('takes the mean of the middle two as the median of an even number', () => {
    expect(agreementOf([place(10), place(20), place(40), place(90)]).median).toBe(30);
  });
});

test('a measure at the middle counts to the upper half', () => {
  expect(countHalves([50, 49.99, 80])).toEqual({ above: 2, below: 1 });
  expect(countHalves([])).toEqual({ above: 0, below: 0 });
});
