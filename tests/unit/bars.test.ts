import { describe, expect, test } from 'vitest';
import { barConfiguration, formatTick, noteOf, type BarTheme } from '../../src/charts/barchart.ts';
import { axisFor, extentOfBar, placeOnAxis, sortBars, ticksOf } from '../../src/facts/barseries.ts';
import { foldStrip, toneClass } from '../../src/facts/stripgeometry.ts';
import { buildBar, percentAxis } from './build.ts';

describe('axisFor', () => {
  test('starts at zero and ends on a round step past the longest bar', () =>
    expect(axisFor([buildBar('a', 320000, 550000)], { prefix: '$' })).toEqual({
      min: 0,
      max: 600000,
      step: 200000,
      prefix: '$',
      suffix: '',
    }));

  test('runs below zero for falls, and counts what is being said', () => {
    const axis = axisFor(
      [buildBar('a', -13.9, -13.9, { said: { low: -20, high: -20, text: '−20%' } }), buildBar('b', 9)],
      {
        suffix: '%',
      },
    );
    expect([axis.min, axis.max, axis.step]).toEqual([-20, 10, 10]);
  });

  test('keeps a given end, and stands for no bars too', () => {
    expect(axisFor([buildBar('a', 70)], { max: 100 }).max).toBe(100);
    const empty = axisFor([], {});
    expect(ticksOf(empty).every(Number.isFinite)).toBe(true);
  });
});

test('ticksOf runs from end to end without rounding errors', () => {
  expect(ticksOf(percentAxis)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksOf({ ...percentAxis, min: 0, max: 0.6, step: 0.2 })).toEqual([0, 0.2, 0.4, 0.6]);
});

test('bars start at zero, spans at their low end, falls run left of zero', () => {
  const axis = { ...percentAxis, min: -100, max: 100 };
  expect(placeOnAxis(0, axis)).toBe(50);
  expect(extentOfBar({ low: 70, high: 70 }, percentAxis)).toEqual({ from: 0, width: 70 });
  expect(extentOfBar({ low: 20, high: 50 }, percentAxis)).toEqual({ from: 20, width: 30 });
  expect(extentOfBar({ low: -40, high: -40 }, axis)).toEqual({ from: 30, width: 20 });
});

test('sortBars orders without changing the list', () => {
  const bars = [buildBar('b', 2), buildBar('a', 9), buildBar('c', 5)];
  const labels = (sort: Parameters<typeof sortBars>[1]) =>
    sortBars(bars, sort)
      .map(({ label }) => label)
      .join('');
  expect([labels('listed'), labels('highest'), labels('lowest'), labels('name')]).toEqual(['bac', 'acb', 'bca', 'abc']);
});

describe('foldStrip', () => {
  test('stacks marks that would hide each other, and no others', () =>
    expect(foldStrip([48, 14, 48, 49, 96])).toEqual([
      { position: 14, level: 0 },
      { position: 48, level: 0 },
      { position: 48, level: 1 },
      { position: 49, level: 2 },
      { position: 96, level: 0 },
    ]));

  test('stands for none', () => expect(foldStrip([])).toEqual([]));
});

test('toneClass rounds to tens and stays on the scale', () =>
  expect([-5, 0, 44, 45, 100, 140].map(toneClass)).toEqual([
    'tone-0',
    'tone-0',
    'tone-40',
    'tone-50',
    'tone-100',
    'tone-100',
  ]));

const theme: BarTheme = {
  ink: 'black',
  soft: 'grey',
  band: 'silver',
  font: 'sans-serif',
  tones: Array.from({ length: 11 }, (_, index) => `tone${index}`),
};

describe('barConfiguration', () => {
  const bars = [
    buildBar('filled', 70, 70, { tone: 70 }),
    buildBar('span', 20, 50, { said: { low: 60, high: 60, text: '60%' } }),
    buildBar('only said', 89, 89, { unconfirmed: true, tone: 100 }),
  ];
  const { data, options } = barConfiguration({ id: 's', name: 'Share', axis: percentAxis, bars }, theme, () => -1);

  test('draws every bar and what is being said', () => {
    expect(data.labels).toEqual(['filled', 'span', 'only said']);
    expect(data.datasets[0]?.data).toEqual([
      [0, 70],
      [20, 50],
      [0, 89],
    ]);
    expect(data.datasets[1]?.data).toEqual([
      [0, 0],
      [0, 60],
      [0, 0],
    ]);
  });

  test('outlines what has no source behind it', () => {
    expect(data.datasets[0]?.backgroundColor).toEqual(['tone7', 'tone0', 'transparent']);
    expect(data.datasets[0]?.borderWidth).toEqual([0, 0, 1.5]);
    expect(data.datasets[1]?.borderWidth).toEqual([0, 1.5, 0]);
  });

  test('shares its axis with the picture made at build, and does not move', () => {
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100, ticks: { stepSize: 20 } });
    expect(options?.animation).toBe(false);
  });

  test('noteOf puts what is being said first', () => {
    expect(noteOf(bars[1]!)).toBe('said: 60% · Someone · 2025');
    expect(noteOf(bars[0]!)).toBe('Someone · 2025');
  });
});

test('formatTick is short and keeps sign and unit', () => {
  expect(formatTick(200000, { prefix: '$', suffix: '' })).toBe('$200K');
  expect(formatTick(-20, { prefix: '', suffix: '%' })).toBe('−20%');
  expect(formatTick(0, { prefix: '', suffix: '%' })).toBe('0%');
});
