import { describe, expect, it } from 'vitest';
import { axisFor, extentOfBar, placeOnAxis, sortBars, ticksOf, type Axis } from '../../src/facts/plots/bar-series.ts';
import type { BarSort } from '../../src/facts/plots/bar-sort.ts';
import { aBar } from './build.ts';

function axis(min: number, max: number, step: number): Axis {
  return { min, max, step, prefix: '', suffix: '' };
}

describe('axisFor', () => {
  it.each([
    ['one bar', [aBar(7)], axis(0, 8, 2)],
    ['a bar that a longer axis would fit as well', [aBar(14.8)], axis(0, 15, 5)],
    ['tenths, without a rounding error', [aBar(0.3)], axis(0, 0.3, 0.1)],
    ['a span', [aBar(24, 70)], axis(0, 80, 20)],
    ['the six tasks', [55, 70, 60, 35, 15, 40].map((share) => aBar(share)), axis(0, 80, 20)],
    ['a bar that ends on a step', [aBar(100)], axis(0, 100, 20)],
    ['pay', [aBar(150000, 250000), aBar(320000, 550000)], axis(0, 600000, 200000)],
    ['falls alone', [aBar(-30)], axis(-30, 0, 10)],
    ['falls and rises', [aBar(-44.4), aBar(6, 9)], axis(-60, 20, 20)],
    ['figures under one', [aBar(-0.9), aBar(0.4)], axis(-1, 0.5, 0.5)],
  ])('fits %s', (_, bars, expected) => {
    expect(axisFor(bars, {})).toEqual(expected);
  });

  it('makes room for what is only said', () => {
    const bars = [aBar(24, 24, { said: { low: 89, high: 89, text: '+89%' } })];
    expect(axisFor(bars, {})).toEqual(axis(0, 100, 20));
    expect(axisFor([aBar(24, 24, { said: { low: -50, high: -50, text: '−50%' } })], {}).min).toBeLessThanOrEqual(-50);
  });

  it('ends a share at the given maximum', () => {
    expect(axisFor([aBar(55)], { max: 100, suffix: '%' })).toEqual({
      ...axis(0, 100, 20),
      suffix: '%',
    });
    expect(axisFor([], { max: 100 })).toEqual(axis(0, 100, 20));
  });

  it('passes prefix and suffix on', () => {
    expect(axisFor([aBar(5)], { prefix: '$', suffix: ' a year' })).toMatchObject({ prefix: '$', suffix: ' a year' });
  });

  it.each([
    ['no bars', []],
    ['a bar at zero', [aBar(0)]],
  ])('has a length for %s, so that a place on it can be computed', (_, bars) => {
    const { min, max } = axisFor(bars, {});
    expect(max).toBeGreaterThan(min);
  });

  it.each([
    ['a small fall and a large rise', [aBar(-5), aBar(95)]],
    ['falls alone', [aBar(-44.4)]],
    ['pay', [aBar(150000, 550000)]],
  ])('has at most five steps for %s', (_, bars) => {
    const { min, max, step } = axisFor(bars, {});
    expect(Math.round((max - min) / step)).toBeLessThanOrEqual(5);
  });

  it.each([0.3, 1, 7, 12.5, 99.9, 101, 550000])('reaches the end of a bar of %d, up or down', (length) => {
    expect(axisFor([aBar(length)], {}).max).toBeGreaterThanOrEqual(length);
    expect(axisFor([aBar(-length)], {}).min).toBeLessThanOrEqual(-length);
  });
});

describe('ticksOf', () => {
  it.each([
    [axis(0, 100, 20), [0, 20, 40, 60, 80, 100]],
    [axis(-60, 20, 20), [-60, -40, -20, 0, 20]],
    [axis(-30, 0, 10), [-30, -20, -10, 0]],
    [axis(0, 600000, 200000), [0, 200000, 400000, 600000]],
    [axis(0, 0.3, 0.1), [0, 0.1, 0.2, 0.3]],
  ])('of %j', (of, ticks) => {
    expect(ticksOf(of)).toEqual(ticks);
  });
});

describe('placeOnAxis', () => {
  it.each([
    [0, axis(0, 100, 20), 0],
    [100, axis(0, 100, 20), 100],
    [45.8, axis(0, 100, 20), 45.8],
    [0, axis(-60, 20, 20), 75],
    [-60, axis(-60, 20, 20), 0],
    [-44.4, axis(-60, 20, 20), 19.5],
    [320000, axis(0, 600000, 200000), 53.33],
    [12, axis(0, 8, 2), 150],
  ])('%d on %j lies at %d', (value, on, place) => {
    expect(placeOnAxis(value, on)).toBe(place);
  });
});

describe('extentOfBar', () => {
  it.each([
    ['a point from zero', aBar(70), axis(0, 100, 20), { from: 0, width: 70 }],
    ['a span from its low end', aBar(24, 70), axis(0, 80, 20), { from: 30, width: 57.5 }],
    ['a fall up to zero', aBar(-30), axis(-60, 20, 20), { from: 37.5, width: 37.5 }],
    ['a rise from zero on an axis with falls', aBar(10), axis(-60, 20, 20), { from: 75, width: 12.5 }],
    ['a span of falls', aBar(-16, -13), axis(-20, 0, 5), { from: 20, width: 15 }],
    ['a span across zero', aBar(-20, 20), axis(-60, 20, 20), { from: 50, width: 50 }],
    ['zero', aBar(0), axis(-60, 20, 20), { from: 75, width: 0 }],
    ['thirds', aBar(1, 2), axis(0, 3, 1), { from: 33.33, width: 33.34 }],
  ])('draws %s', (_, bar, on, extent) => {
    expect(extentOfBar(bar, on)).toEqual(extent);
  });
});

describe('sortBars', () => {
  const bars = [
    aBar(10, 20, { label: 'Beta' }),
    aBar(40, 40, { label: 'delta' }),
    aBar(-30, -30, { label: 'Alpha' }),
    aBar(15, 20, { label: 'gamma' }),
  ];

  it.each<[BarSort, string[]]>([
    ['listed', ['Beta', 'delta', 'Alpha', 'gamma']],
    ['highest', ['delta', 'Beta', 'gamma', 'Alpha']],
    ['lowest', ['Alpha', 'Beta', 'gamma', 'delta']],
    ['name', ['Alpha', 'Beta', 'delta', 'gamma']],
  ])('by %s', (sort, labels) => {
    expect(sortBars(bars, sort).map(({ label }) => label)).toEqual(labels);
  });

  it.each<BarSort>(['listed', 'highest', 'lowest', 'name'])('by %s gives a new list and sorts none as none', (sort) => {
    const before = [...bars];
    expect(sortBars(bars, sort)).not.toBe(bars);
    expect(bars).toEqual(before);
    expect(sortBars([], sort)).toEqual([]);
  });
});
