import { describe, expect, it } from 'vitest';
import { isAfter, latestDate } from '../../src/content/compare-dates.ts';

describe('isAfter', () => {
  it.each<[string, string, boolean]>([
    ['2026-08-12', '2026-02-26', true],
    ['2026-02-26', '2026-08-12', false],
    ['2026-08', '2026-08-12', false],
    ['2025', '2025-06', false],
    ['2025-06', '2025', false],
    ['2026', '2025-12-31', true],
    ['undated', '2025', false],
    ['2025', 'undated', false],
  ])('%s after %s: %s', (date, other, after) => {
    expect(isAfter(date, other)).toBe(after);
  });
});

describe('latestDate', () => {
  it('passes over what is undated', () => {
    expect(latestDate(['2025-07', 'undated', '2026-01-02', '2025'])).toBe('2026-01-02');
    expect(latestDate(['undated'])).toBe('undated');
    expect(latestDate([])).toBe('undated');
  });
});
