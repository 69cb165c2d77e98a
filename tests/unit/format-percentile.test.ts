import { describe, expect, it } from 'vitest';
import {
  formatOrdinal,
  formatPercentile,
  formatRank,
  formatRankSpan,
  roundPercentile,
} from '../../src/facts/format/percentile.ts';

describe('formatOrdinal', () => {
  it('has the endings of English', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 100, 101].map(formatOrdinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '100th',
      '101st',
    ]);
  });
});

describe('formatRank', () => {
  it('rounds once', () => {
    expect(formatRank(59.02)).toBe('59th');
    // To one decimal first, it would be 70.5, and then 71.
    expect(formatRank(70.46)).toBe('70th');
  });

  it('has no rank 0', () => {
    expect([formatRank(0), formatRank(0.4), formatRank(100)]).toEqual(['1st', '1st', '100th']);
  });
});

describe('formatRankSpan', () => {
  it('runs from one rank to another, and never from one to itself', () => {
    expect(formatRankSpan(29.1, 59)).toBe('29th to 59th out of 100');
    expect(formatRankSpan(44.6, 45.4)).toBe('45th out of 100');
  });
});

describe('percentiles in tables', () => {
  it('keep one decimal', () => {
    expect(roundPercentile(32.2568)).toBe(32.3);
    expect(formatPercentile(59)).toBe('59.0');
  });
});
