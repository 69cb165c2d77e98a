import { describe, expect, it, test } from 'vitest';
import { describeGrades, describeReasons } from '../../src/facts/describe/evidence.ts';
import { countRows, tally } from '../../src/facts/statistics/tally.ts';

test('tally: the most frequent first, equals by name, nothing for nothing', () => {
  expect(tally(['b', 'a', 'c', 'b'])).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
    { value: 'c', count: 1 },
  ]);
  expect(tally([])).toEqual([]);
});

test('describeGrades: what was counted, what has no basis, of all', () => {
  expect(
    describeGrades([
      { value: 'opinion', count: 20 },
      { value: 'measured', count: 3 },
      { value: 'unsourced', count: 1 },
    ]),
  ).toBe('Three of 24 claims were counted by their sources; one gives no basis at all.');
  expect(describeGrades([{ value: 'measured', count: 1 }])).toBe(
    'One of one claim was counted by its source; all give a basis.',
  );
});

test('describeReasons: the reasons that are named most often', () => {
  expect(
    describeReasons(
      [
        { value: 'date', count: 9 },
        { value: 'scale', count: 1 },
      ],
      16,
    ),
  ).toBe('Both sides of a disagreement may be honest: in 9 of 16 the date differs.');
  expect(
    describeReasons(
      [
        { value: 'date', count: 2 },
        { value: 'scale', count: 2 },
      ],
      3,
    ),
  ).toBe('Both sides of a disagreement may be honest: in 2 of 3 the date differs and in as many the scale differs.');
  expect(describeReasons([], 0)).toBe('');
});

describe('countRows', () => {
  it('draws each count in percent of the first', () => {
    const counts = [
      { value: 'a', count: 3 },
      { value: 'b', count: 1 },
    ];
    expect(countRows(counts, (value) => value.toUpperCase())).toEqual([
      { name: 'A', count: 3, length: 100 },
      { name: 'B', count: 1, length: 33 },
    ]);
    expect(countRows([], String)).toEqual([]);
  });
});
