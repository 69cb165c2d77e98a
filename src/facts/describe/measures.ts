import { capitalise, countOf, inflect } from '../format/count.ts';
import { formatFixed } from '../format/minus.ts';

/** Two measures and the rank correlation between them. */
export interface MeasurePair {
  a: { shortName: string; history?: true | undefined };
  b: { shortName: string; history?: true | undefined };
  /** −1 to 1. */
  value: number;
}

const two = (value: number) => formatFixed(value, 2);

/**
 * "No two measures rank jobs alike: where 1 would be the same order and 0 no relation, pairs range from 0.49 to 0.91;
 * pairs with the forecast of 2013 range from −0.38 to −0.11."
 */
export function describeMatrix(pairs: readonly MeasurePair[]): string {
  const range = (list: readonly MeasurePair[]) => {
    const values = list.map(({ value }) => value).toSorted((x, y) => x - y);
    if (values.length === 0) return undefined;
    const ends = [...new Set([two(values[0] ?? 0), two(values.at(-1) ?? 0)])];
    return ends.length === 1 ? `stand at ${ends[0]}` : `range from ${ends.join(' to ')}`;
  };
  const isOld = ({ a, b }: MeasurePair) => a.history === true || b.history === true;
  const now = range(pairs.filter((pair) => !isOld(pair)));
  const old = range(pairs.filter(isOld));
  if (!now) return 'Too few measures to compare.';
  const later = `No two measures rank jobs alike: where 1 would be the same order and 0 no relation, pairs ${now}`;
  return old ? `${later}; pairs with the forecast of 2013 ${old}.` : `${later}.`;
}

/** "A zero means: none measured. 129 occupations have a zero; it gets no rank and counts for nothing." */
export function describeZeros(zeros: number, meaning: string): string {
  const counted = `${countOf(zeros, 'occupation')} ${inflect(zeros, 'has', 'have')} a zero`;
  return `A zero means: ${meaning}. ${capitalise(counted)}; it gets no rank and counts for nothing.`;
}
