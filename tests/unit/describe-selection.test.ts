import { describe, expect, it } from 'vitest';
import {
  describeCount,
  describeCriterion,
  describeEnd,
  describeFirst,
  describeLacking,
  describeLoosening,
  describeTiled,
} from '../../src/facts/describe/selection.ts';
import { wholeSelection, type Selection } from '../../src/facts/links/explore-view.ts';
import type { Criterion } from '../../src/facts/finder/select-jobs.ts';

const groups = [{ id: 'legal', name: 'Legal' }];

it('counts', () => {
  expect(describeCount(37, 341)).toBe('37 of 341 jobs');
  expect(describeCount(341, 341)).toBe('All 341 jobs');
  expect(describeCount(0, 341)).toBe('0 of 341 jobs');
  expect(describeCount(undefined, 341)).toBe('… of 341 jobs');
});

it('prints where a slider stands', () => {
  expect(describeEnd('pay', 65_000)).toBe('$65,000');
  expect(describeEnd('growth', -5)).toBe('−5%');
  expect(describeEnd('growth', undefined)).toBe('any');
});

describe('what was asked', () => {
  it.each<[Criterion, Partial<Selection>, string]>([
    ['pay', { limits: { pay: { from: 65_000 } } }, 'median pay of $65,000 or more'],
    ['exposure', { limits: { exposure: { to: 50 } } }, 'an exposure rank of 50 or less'],
    ['growth', { limits: { growth: { from: 1, to: 20 } } }, 'a projected change of +1% to +20%'],
    ['openings', { limits: { openings: { from: 5000 } } }, '5,000 or more openings a year'],
    ['education', { education: 'bachelor' }, "entry with “Bachelor's degree” or less"],
    ['education', { education: 'none' }, 'no credential at entry'],
    ['group', { group: 'legal' }, 'the group “Legal”'],
    ['text', { text: ' nurse ' }, 'the name “nurse”'],
  ])('%s %j is “%s”', (criterion, selection, words) => {
    expect(describeCriterion(criterion, { ...wholeSelection, ...selection }, groups)).toBe(words);
  });

  it('is offered to be left out, with a count', () => {
    expect(describeLoosening({ criterion: 'pay', count: 1 }, 'a')).toBe('Without a: 1 job');
    expect(describeLoosening({ criterion: 'pay', count: 12 }, 'a')).toBe('Without a: 12 jobs');
  });
});

it('introduces the first jobs by how they are sorted', () => {
  expect(describeFirst({ sort: 'pay', down: true })).toBe('Best paid');
  expect(describeFirst({ sort: 'exposure', down: false })).toBe('Least exposed');
  expect(describeFirst({ sort: 'ilo-2025', down: false })).toBe('First in the list');
});

it('says how many lack a figure', () => {
  expect(describeLacking(0)).toBe('');
  expect(describeLacking(1)).toBe('One of them lacks one of the two figures and is not on the chart.');
  expect(describeLacking(3)).toBe('Three of them lack one of the two figures and are not on the chart.');
});

it('says how much of all jobs the tiles are', () => {
  expect(describeTiled([3_000_000, 1_100_000], [3_000_000, 1_100_000, 95_900_000])).toBe(
    'These two occupations have 4.1 million jobs, 4.1% of those in all three',
  );
  expect(describeTiled([10], [10, 99_990])).toBe('This occupation has 10 jobs, less than 0.1% of those in all two');
  expect(describeTiled([10, 20], [10, 20])).toBe('Two occupations and their 30 jobs');
});
