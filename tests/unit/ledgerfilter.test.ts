import { describe, expect, test } from 'vitest';
import { foldText, formatFilter, matchesFilter, parseFilter, type LedgerFilter } from '../../src/facts/ledgerfilter.ts';

const none: LedgerFilter = { theme: '', grade: '', source: '', check: '', text: '' };
const claim = {
  theme: 'pay',
  grade: 'unsourced',
  source: 'knowitol',
  check: 'close',
  text: foldText('Senior pay, naïve'),
};

describe('the filter in the address', () => {
  test('round trip', () => {
    const filter = { theme: 'pay', grade: 'survey', source: 'a-b', check: 'differs', text: 'a & b?=é "x"' };
    expect(parseFilter(formatFilter(filter))).toEqual(filter);
  });

  test('an empty filter leaves the address alone', () => expect(formatFilter(none)).toBe(''));
  test('carries its version', () => expect(formatFilter({ ...none, theme: 'pay' })).toBe('?v=1&theme=pay'));

  test.each(['', '?', '?v=9&unknown=1', '?q=%', '?=&&&', '?theme', '?%00', '\u0000'])('%j is no filter', (search) => {
    const filter = parseFilter(search);
    expect({ ...filter, text: '' }).toEqual(none);
    expect(filter.text.length).toBeLessThanOrEqual(1);
  });

  test('long text is cut', () => expect(parseFilter(`?q=${'a'.repeat(5000)}`).text).toHaveLength(200));
});

describe('matchesFilter', () => {
  test.each<[Partial<LedgerFilter>, boolean]>([
    [{}, true],
    [{ theme: 'pay' }, true],
    [{ theme: 'demand' }, false],
    [{ grade: 'unsourced', check: 'close', source: 'knowitol' }, true],
    [{ grade: 'unsourced', check: 'differs' }, false],
    [{ text: 'PAY senior' }, true],
    [{ text: 'naive' }, true],
    [{ text: '  ' }, true],
    [{ text: 'junior' }, false],
  ])('%o: %s', (filter, expected) => expect(matchesFilter(claim, { ...none, ...filter })).toBe(expected));
});
