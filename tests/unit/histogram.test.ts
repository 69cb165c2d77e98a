import { expect, test } from 'vitest';
import { anchorAt, barOfPercentile, histogramBars, histogramOf } from '../../src/facts/plots/histogram.ts';

test('each percentile is counted in the bar that it falls into', () => {
  const bars = histogramOf([0, 4.9, 5, 100, 99]);
  expect(bars).toHaveLength(histogramBars);
  expect(bars[0]).toEqual({ from: 0, height: 100 });
  expect(bars[1]).toEqual({ from: 5, height: 50 });
  expect(bars[19]).toEqual({ from: 95, height: 100 });
  for (const percentile of [0, 4.9, 5, 99, 100]) {
    expect(bars[barOfPercentile(percentile)]?.height).toBeGreaterThan(0);
  }
});

test('nothing to count gives bars without height', () => {
  expect(histogramOf([]).every(({ height }) => height === 0)).toBe(true);
});

test('a text is written towards the middle of the picture', () => {
  expect([2, 50, 98].map(anchorAt)).toEqual(['start', 'middle', 'end']);
});
