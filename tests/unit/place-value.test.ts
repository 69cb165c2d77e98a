import { describe, expect, it } from 'vitest';
import { percentChange, placeValue } from '../../src/facts/plots/place-value.ts';
import { aChange, aLabel, aNumber, anOpenRange, aRange, aRatio, aScore, nothing } from './build.ts';

describe('percentChange', () => {
  it.each([
    [9000, 5000, -44.4],
    [5000, 9000, 80],
    [1, 40, 3900],
    [100, 100, 0],
    [8, 0, -100],
    [3, 4, 33.3],
  ])('%d → %d is %d', (from, to, percent) => {
    expect(percentChange(from, to)).toBe(percent);
  });
});

describe('placeValue', () => {
  it('places a number as a point', () => {
    expect(placeValue(aNumber(-19, 'percent-change'))).toEqual({
      low: -19,
      high: -19,
      open: false,
    });
  });

  it('places a hedged number where it stands', () => {
    expect(placeValue(aNumber(70, 'percent', 'at-least'))).toEqual({
      low: 70,
      high: 70,
      open: false,
    });
  });

  it('places a range as a span', () => {
    expect(placeValue(aRange(320000, 550000, 'usd-per-year'))).toEqual({
      low: 320000,
      high: 550000,
      open: false,
    });
  });

  it('opens the end of a range that may be exceeded', () => {
    expect(placeValue(anOpenRange(300000, 500000, 'usd-per-year'))).toEqual({
      low: 300000,
      high: 500000,
      open: true,
    });
  });

  it('opens the end of a range that has only a lower one', () => {
    expect(placeValue(aRange(150000, undefined, 'usd-per-year'))).toEqual({
      low: 150000,
      high: 150000,
      open: true,
    });
  });

  it('closes a range that has only an upper end', () => {
    expect(placeValue(aRange(undefined, 550000, 'usd-per-year'))).toEqual({
      low: 550000,
      high: 550000,
      open: false,
    });
  });

  it('keeps a zero end apart from a missing one', () => {
    expect(placeValue(aRange(0, 5))).toEqual({ low: 0, high: 5, open: false });
  });

  it('places a change by its percent change', () => {
    expect(placeValue(aChange(9000, 5000))).toEqual({
      low: -44.4,
      high: -44.4,
      open: false,
    });
  });

  it('gives a change that starts at zero no endless place', () => {
    const placed = placeValue(aChange(0, 40, 'count'));
    expect([undefined, true]).toContain(placed && Number.isFinite(placed.high));
  });

  it.each([
    ['a label', aLabel('Moderate')],
    ['a ratio', aRatio(3.2, 1, 'to-one')],
    ['a score', aScore(68)],
    ['a statement', nothing],
  ])('has no place for %s', (_, value) => {
    expect(placeValue(value)).toBeUndefined();
  });
});
