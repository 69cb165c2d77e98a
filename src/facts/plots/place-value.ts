import type { Value } from '../../schemas/claim.ts';

/** Where a value lies on an axis: one point, or a span with an end that may be open. */
export interface Placed {
  low: number;
  high: number;
  /** The source gives no upper end, or says that it may be exceeded. */
  open: boolean;
}

/** Percent change from one count to another, to one decimal: 9,000 → 5,000 gives −44.4. */
export function percentChange(from: number, to: number): number {
  return Math.round(((to - from) / from) * 1000) / 10;
}

/**
 * A value's place on an axis of its own unit. A change is placed as its percent change, which is our arithmetic.
 * Changes from zero, labels, ratios, scores and qualitative claims have no place: undefined.
 */
export function placeValue(value: Value): Placed | undefined {
  switch (value.kind) {
    case 'number':
      return { low: value.number, high: value.number, open: false };
    case 'range':
      return {
        low: value.low ?? value.high ?? 0,
        high: value.high ?? value.low ?? 0,
        open: (value.openEnd ?? false) || value.high === undefined,
      };
    case 'change': {
      if (value.from === 0) return undefined;
      const change = percentChange(value.from, value.to);
      return { low: change, high: change, open: false };
    }
    default:
      return undefined;
  }
}
