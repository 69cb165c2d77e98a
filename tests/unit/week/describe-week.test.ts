import { describe, expect, it } from 'vitest';
import {
  describeAddressed,
  describeBands,
  describeMove,
  describePlaces,
  describePlanned,
  formatChange,
  formatHours,
  formatPlace,
  formatSaid,
  hoursOf,
} from '../../../src/facts/week/describe-week.ts';
import type { WeekRow } from '../../../src/facts/week/week-rows.ts';

describe('hours', () => {
  it.each([
    [0, '0 h', 0],
    [15, '0.25 h', 0.25],
    [400, '6 h 40 min', 6.67],
    [20, '20 min', 0.33],
    [2400, '40 h', 40],
  ])('%i minutes are %s', (minutes, text, hours) => {
    expect(formatHours(minutes)).toBe(text);
    expect(hoursOf(minutes)).toBe(hours);
  });

  it.each([
    [2400, 2400, 'You have planned 40 of 40 hours.'],
    [2310, 2400, 'You have planned 38.5 of 40 hours; 1.5 hours are left.'],
    [2340, 2400, 'You have planned 39 of 40 hours; 1 hour is left.'],
    [2460, 2400, 'You have planned 41 of 40 hours: 1 hour more than the week has.'],
    [400, 2400, 'You have planned 6 h 40 min of 40 hours; 33 h 20 min are left.'],
  ])('%i of %i minutes: whether they add up', (planned, total, sentence) => {
    expect(describePlanned(planned, total)).toBe(sentence);
  });
});

describe('what a week comes to', () => {
  it('is said of both raters together', () => {
    const bands = { directly: 60, software: 0, not: 90, none: 0 };
    expect(
      describePlaces([
        { rater: 'people', place: 34.6, bands },
        { rater: 'gpt4', place: 44, bands },
      ]),
    ).toBe('35 out of 100 as people rated it, 44 as GPT-4 did');
    expect(describePlaces([{ rater: 'people', bands }])).toBe('');
    expect(describeBands(bands)).toBe('1 h exposed directly, 1.5 h not exposed');
    expect(describeBands({ directly: 0, software: 0, not: 0, none: 0 })).toBe('no hours yet');
    expect(formatPlace(undefined)).toBe('no figure');
  });

  it('is printed whole, and to one decimal where that says more', () => {
    expect(formatSaid(275 / 6)).toBe('46% (45.8)');
    expect(formatSaid(40)).toBe('40%');
    expect(formatSaid(undefined)).toBe('no figure');
  });

  it.each([
    [-1.25, '−1.3'],
    [0.5, '+0.5'],
    [0.04, '0'],
    [-0.04, '0'],
  ])('a change of %d points is %s', (points, text) => {
    expect(formatChange(points)).toBe(text);
  });
});

describe('moves in words', () => {
  const row = (name: string): WeekRow => ({ id: name, kind: 'task', name, now: 60 });

  it('says what an hour changes by each rater', () => {
    const move = { from: row('File'), to: row('Lift'), changes: [-1.25, -2.5] };
    expect(describeMove(move, ['by people’s ratings', 'by GPT-4’s'])).toBe(
      'Moving an hour from “File” to “Lift” lowers the week by 1.3 points by people’s ratings and 2.5 by GPT-4’s.',
    );
  });

  it('says which of your hours a move leads away from', () => {
    expect(describeAddressed([], 0)).toBe('');
    expect(describeAddressed(['File'], 90)).toBe('Away from “File”: 1.5 h of your week.');
    expect(describeAddressed(['File', 'Copy', 'Sort'], 90)).toBe('Away from “File” and 2 more: 1.5 h of your week.');
  });
});
