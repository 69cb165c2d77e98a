import { describe, expect, test } from 'vitest';
import {
  checkOutcomes,
  countChecks,
  isCorrected,
  isFigure,
  outcomeOf,
  shareChecks,
  summariseChecks,
} from '../../src/facts/countchecks.ts';
import { buildChecked, buildClaim, percent } from './build.ts';

const label = { kind: 'label', label: 'moderate' } as const;
const claims = [
  buildChecked('a', 'matches', percent(5)),
  buildChecked('b', 'matches', percent(5), true),
  buildChecked('c', 'close', label),
  buildChecked('d', 'overstated', percent(5)),
  buildChecked('e', 'original-not-found', percent(5)),
  buildChecked('f', 'opinion', { kind: 'none' }),
  { ...buildChecked('g', 'differs', percent(5)), withdrawn: 'It was wrong.' },
  buildClaim({ id: 'h', value: percent(5) }),
];

test('counts claims and figures by outcome; own origins apart, withdrawn and unchecked claims not at all', () => {
  const counts = Object.fromEntries(
    countChecks(claims).map(({ outcome, claims: all, figures }) => [outcome, [all, figures]]),
  );
  expect(counts).toEqual({
    matches: [1, 1],
    close: [1, 0],
    understated: [0, 0],
    differs: [0, 0],
    overstated: [1, 1],
    'original-not-found': [1, 1],
    'own-origin': [1, 1],
    opinion: [1, 0],
  });
  expect(Object.keys(counts)).toEqual([...checkOutcomes]);
});

test('the four answers add up to the figures', () =>
  expect(summariseChecks(countChecks(claims))).toEqual({
    figures: 4,
    agree: 1,
    corrected: 1,
    notFound: 1,
    nothingToCompare: 1,
  }));

describe('shareChecks', () => {
  test('lays the answers end to end over the whole bar', () => {
    const parts = shareChecks({ figures: 8, agree: 2, corrected: 4, notFound: 1, nothingToCompare: 1 });
    expect(parts.map(({ from, width }) => [from, width])).toEqual([
      [0, 25],
      [25, 50],
      [75, 12.5],
      [87.5, 12.5],
    ]);
  });

  test('has no width without figures', () => {
    const parts = shareChecks({ figures: 0, agree: 0, corrected: 0, notFound: 0, nothingToCompare: 0 });
    expect(parts.every(({ width }) => width === 0)).toBe(true);
  });
});

test('isCorrected, isFigure and outcomeOf', () => {
  expect(claims.map(isCorrected)).toEqual([false, false, false, true, false, false, true, false]);
  expect(claims.map(isFigure)).toEqual([true, true, false, true, true, false, true, true]);
  expect([outcomeOf(claims[0]!), outcomeOf(claims[1]!), outcomeOf(claims[7]!)]).toEqual([
    'matches',
    'own-origin',
    undefined,
  ]);
});
