import { describe, expect, it } from 'vitest';
import { foldStrip, toneClass } from '../../src/facts/plots/strip-geometry.ts';

function levels(positions: readonly number[], reach?: number): [number, number][] {
  return foldStrip(positions, reach).map(({ position, level }) => [position, level]);
}

describe('foldStrip', () => {
  it('puts marks far enough apart on the line, from left to right', () => {
    expect(levels([96, 14, 48])).toEqual([
      [14, 0],
      [48, 0],
      [96, 0],
    ]);
  });

  it('stacks marks at one place', () => {
    expect(levels([30, 30, 30])).toEqual([
      [30, 0],
      [30, 1],
      [30, 2],
    ]);
  });

  it('stacks marks closer than three points and frees a level again', () => {
    expect(levels([10, 12, 14])).toEqual([
      [10, 0],
      [12, 1],
      [14, 0],
    ]);
  });

  it('treats marks exactly three points apart as apart', () => {
    expect(levels([10, 13])).toEqual([
      [10, 0],
      [13, 0],
    ]);
    expect(levels([10, 12.9])).toEqual([
      [10, 0],
      [12.9, 1],
    ]);
  });

  it('takes a reach of its own', () => {
    expect(levels([10, 15, 20], 6)).toEqual([
      [10, 0],
      [15, 1],
      [20, 0],
    ]);
  });

  it('never hides one mark behind another', () => {
    const marks = foldStrip([14, 14, 15, 16, 17, 17, 18, 40, 41, 42, 43, 96]);
    const hidden = marks.filter((a, i) =>
      marks.some((b, j) => j > i && a.level === b.level && Math.abs(a.position - b.position) < 3),
    );
    expect(hidden).toEqual([]);
    expect(marks).toHaveLength(12);
  });

  it('leaves its input as it was, and folds nothing to nothing', () => {
    const positions = [3, 1, 2];
    foldStrip(positions);
    expect(positions).toEqual([3, 1, 2]);
    expect(foldStrip([])).toEqual([]);
  });
});

describe('toneClass', () => {
  it.each([
    [0, 'tone-0'],
    [4.9, 'tone-0'],
    [5, 'tone-10'],
    [14, 'tone-10'],
    [45.8, 'tone-50'],
    [96, 'tone-100'],
    [100, 'tone-100'],
    [-40, 'tone-0'],
    [140, 'tone-100'],
    [Infinity, 'tone-100'],
    [-Infinity, 'tone-0'],
  ])('%d has %s', (position, name) => {
    expect(toneClass(position)).toBe(name);
  });
});
