import { describe, expect, it } from 'vitest';
import { distanceOf, furthestFirst } from '../../src/facts/statistics/check-distance.ts';
import type { Compared, Value } from '../../src/schemas/claim.ts';
import { aChange, aCheck, aClaim, aNumber, aRange } from './build.ts';

function traced(said: Value, found: Value, size: Compared['size'] = 'larger') {
  const compared: Compared = { size, direction: 'same', population: 'same' };
  return {
    claim: aClaim({ value: said, check: aCheck('differs', { compared }) }),
    original: aClaim({ id: 'original', value: found }),
  };
}

describe('distanceOf', () => {
  it.each([
    ['two numbers', aNumber(15), aNumber(10), 50],
    ['falls', aNumber(-20, 'percent-change'), aNumber(-10, 'percent-change'), 100],
    ['a number and a range', aNumber(30), aRange(20, 30), 20],
  ])('measures %s from the middle, in percent of the original', (_name, said, found, distance) => {
    expect(distanceOf(traced(said, found))).toBeCloseTo(distance);
  });

  it('is undefined where the check found no other size', () => {
    expect(distanceOf(traced(aNumber(30), aRange(20, 30), 'same'))).toBeUndefined();
    expect(distanceOf({ ...traced(aNumber(30), aNumber(20)), claim: aClaim({ value: aNumber(30) }) })).toBeUndefined();
  });

  it('is undefined without a common unit, for a change, and against zero', () => {
    expect(distanceOf(traced(aNumber(30), aNumber(20, 'percent-change')))).toBeUndefined();
    expect(distanceOf(traced(aChange(1, 40), aNumber(40, 'people')))).toBeUndefined();
    expect(distanceOf(traced(aNumber(30), aNumber(0)))).toBeUndefined();
  });
});

describe('furthestFirst', () => {
  it('takes the furthest, and none that has no distance', () => {
    const [near, far, none] = [
      traced(aNumber(11), aNumber(10)),
      traced(aNumber(30), aNumber(10)),
      traced(aNumber(10), aNumber(10), 'same'),
    ];
    expect(furthestFirst([near, none, far], 5)).toEqual([far, near]);
    expect(furthestFirst([near, none, far], 1)).toEqual([far]);
  });
});
