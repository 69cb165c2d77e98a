import { describe, expect, it } from 'vitest';
import type { ScatterPoint } from '../../src/facts/plots/scatter.ts';
import { isStepKey, stepToPoint } from '../../src/facts/plots/step-points.ts';

const point = (id: string, x: number, y: number): ScatterPoint => ({
  job: { id, title: id, href: `/roles/${id}/`, group: 'any', values: [] },
  x,
  y,
  radius: 4,
  isOpen: false,
});

// Places run from the left and from the top: the judge stands farthest right and highest.
const points = [point('clerk', 50, 60), point('judge', 95, 5), point('baker', 5, 40)];
const step = (chosen: string, key: string) =>
  isStepKey(key) ? stepToPoint(points, chosen, key)?.job.id : 'no step key';

describe('stepping from circle to circle', () => {
  it.each([
    ['baker', 'ArrowRight', 'clerk'],
    ['clerk', 'ArrowRight', 'judge'],
    ['clerk', 'ArrowLeft', 'baker'],
    ['clerk', 'ArrowUp', 'baker'],
    ['baker', 'ArrowUp', 'judge'],
    ['judge', 'ArrowDown', 'baker'],
    ['clerk', 'Home', 'baker'],
    ['clerk', 'End', 'judge'],
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(step(from, key)).toBe(to);
  });

  it('stays at an end', () => {
    expect(step('judge', 'ArrowRight')).toBe('judge');
    expect(step('baker', 'ArrowLeft')).toBe('baker');
    expect(step('judge', 'ArrowUp')).toBe('judge');
    expect(step('clerk', 'ArrowDown')).toBe('clerk');
  });

  it('starts at the first where none is chosen', () => {
    expect(step('', 'ArrowRight')).toBe('baker');
    expect(step('', 'ArrowUp')).toBe('clerk');
  });

  it('goes nowhere where there is nothing', () => {
    expect(stepToPoint([], '', 'End')).toBeUndefined();
  });

  it('knows its keys from others', () => {
    expect(isStepKey('Enter')).toBe(false);
    expect(isStepKey('toString')).toBe(false);
  });
});
