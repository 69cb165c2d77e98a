import { describe, expect, it } from 'vitest';
import { formatDate, formatYears } from '../../src/facts/format/date.ts';

describe('formatDate', () => {
  it.each([
    ['2026-02-26', '26 February 2026'],
    ['2026-02', 'February 2026'],
    ['2026', '2026'],
    ['undated', 'undated'],
    ['2024-02-29', '29 February 2024'],
    ['2025-12-31', '31 December 2025'],
    ['2025-01-01', '1 January 2025'],
    ['2025-01', 'January 2025'],
    ['2025-12', 'December 2025'],
  ])('writes %s as %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it('does not shift a day in a time zone far from Greenwich', () => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Honolulu';
      expect(formatDate('2025-01-01')).toBe('1 January 2025');
      expect(formatDate('2025-01')).toBe('January 2025');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('formatYears', () => {
  it('leaves out the century where it is the same', () => {
    expect(formatYears({ from: 2024, to: 2034 })).toBe('2024–34');
    expect(formatYears({ from: 1999, to: 2003 })).toBe('1999–2003');
    expect(formatYears({ from: 2000, to: 2009 })).toBe('2000–09');
  });
});
