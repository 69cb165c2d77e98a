import { expect, it } from 'vitest';
import { stopsOf, stopsWith } from '../../../src/facts/finder/stops.ts';

it('a slider stops at round values between the figures, at those of a preset, and at no limit', () => {
  expect(stopsOf('pay', 'from', [31_000, 52_000], [46_250])).toEqual([null, 35_000, 40_000, 45_000, 46_250, 50_000]);
  expect(stopsOf('exposure', 'to', [82, 98])).toEqual([85, 90, 95, null]);
  expect(stopsOf('openings', 'from', [150, 3000])).toEqual([null, 200, 500, 1000, 2000]);
  expect(stopsOf('growth', 'to', [-2.5, 1.5])).toEqual([-2, -1, 0, 1, null]);
});

it('what a link asks is a stop too', () => {
  const field = { end: 'from', stops: [null, 10, 20] } as const;
  const slider = { end: field.end, stops: [...field.stops] };
  expect(stopsWith(slider, 15)).toEqual([null, 10, 15, 20]);
  expect(stopsWith(slider, 99)).toEqual([null, 10, 20, 99]);
  expect(stopsWith({ end: 'to', stops: [10, 20, null] }, 5)).toEqual([5, 10, 20, null]);
  expect(stopsWith(slider, 20)).toBe(slider.stops);
  expect(stopsWith(slider, undefined)).toBe(slider.stops);
});
