import { describe, expect, it } from 'vitest';
import { describeMatrix, describeZeros } from '../../src/facts/describe/measures.ts';

describe('describeMatrix', () => {
  const pair = (value: number, history?: true) => ({
    a: { shortName: 'A' },
    b: { shortName: 'B', ...(history && { history }) },
    value,
  });

  it('tells the measures of today from history', () => {
    expect(describeMatrix([pair(0.91), pair(0.49), pair(-0.38, true), pair(-0.11, true)])).toBe(
      'No two measures rank jobs alike: where 1 would be the same order and 0 no relation, pairs range from 0.49 to 0.91; pairs with the forecast of 2013 range from −0.38 to −0.11.',
    );
    expect(describeMatrix([pair(0.5), pair(0.6)])).toMatch(/, pairs range from 0\.50 to 0\.60\.$/);
    expect(describeMatrix([pair(0.5)])).toMatch(/, pairs stand at 0\.50\.$/);
    expect(describeMatrix([])).toBe('Too few measures to compare.');
  });
});

describe('describeZeros', () => {
  it('says what a zero means, how many there are, and that it never ranks', () => {
    expect(describeZeros(129, 'none measured, not none used')).toBe(
      'A zero means: none measured, not none used. 129 occupations have a zero; it gets no rank and counts for nothing.',
    );
    expect(describeZeros(1, 'none measured')).toContain('One occupation has a zero');
    expect(describeZeros(0, 'none measured')).toContain('No occupations have a zero');
  });
});
