import { bin } from 'd3-array';

/** Bars that 100 percentiles are counted in. */
export const histogramBars = 20;
const width = 100 / histogramBars;

/** The bar that a percentile (0–100) falls into, from 0. */
export function barOfPercentile(percentile: number): number {
  return Math.min(histogramBars - 1, Math.max(0, Math.floor(percentile / width)));
}

/** A bar of a histogram: where it starts and how high it is, percent of the picture's width and height. */
export interface HistogramBar {
  from: number;
  height: number;
}

/** How many percentiles (0–100) fall into each of 20 bars of equal width; the fullest is 100 high. */
export function histogramOf(percentiles: readonly number[]): HistogramBar[] {
  const edges = Array.from({ length: histogramBars - 1 }, (_, at) => (at + 1) * width);
  const counts = bin()
    .domain([0, 100])
    .thresholds(edges)(percentiles)
    .map(({ length }) => length);
  const most = Math.max(1, ...counts);
  return counts.map((count, at) => ({ from: at * width, height: Math.round((count / most) * 100) }));
}

/** From which side a text at a place (0–100) can be written so that it does not leave the picture. */
export function anchorAt(place: number): 'start' | 'middle' | 'end' {
  return place < 35 ? 'start' : place > 65 ? 'end' : 'middle';
}
