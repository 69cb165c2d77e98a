import { placeValue } from '../plots/place-value.ts';
import type { Claim, Value } from '../../schemas/claim.ts';

/** A claim with the claim that it goes back to. */
export interface Traced {
  claim: Claim;
  original: Claim;
}

/** The middle of a number or a range; a change or a share of something else has no middle to measure from. */
function middleOf(value: Value): number | undefined {
  if (value.kind !== 'number' && value.kind !== 'range') return undefined;
  const placed = placeValue(value);
  return placed && (placed.low + placed.high) / 2;
}

/**
 * How far a figure lies from its original, in percent of the original's; where either is a range, from middle to middle.
 * Undefined where the check did not find it larger or smaller, or the two have no unit in common.
 */
export function distanceOf({ claim, original }: Traced): number | undefined {
  const size = claim.check?.compared?.size;
  if (size !== 'larger' && size !== 'smaller') return undefined;
  if (!('unit' in claim.value && 'unit' in original.value && claim.value.unit === original.value.unit))
    return undefined;
  const [said, found] = [middleOf(claim.value), middleOf(original.value)];
  if (said === undefined || found === undefined || found === 0) return undefined;
  return Math.abs((said - found) / found) * 100;
}

/** The claims that lie furthest from their originals, the furthest first; those without a distance are left out. */
export function furthestFirst<One extends Traced>(traced: readonly One[], most: number): One[] {
  return traced
    .flatMap((one) => {
      const distance = distanceOf(one);
      return distance === undefined ? [] : [{ one, distance }];
    })
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, most)
    .map(({ one }) => one);
}
