import { expect, it } from 'vitest';
import { formatCompact } from '../../src/facts/format/compact.ts';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [45_300, '45.3K', '45.3 thousand'],
  [200_000, '200K', '200 thousand'],
  [3_391_000, '3.4M', '3.4 million'],
  [-20_000, '−20K', '−20 thousand'],
])('prints %d as %s, in running text as %s', (number, short, long) => {
  expect(formatCompact(number)).toBe(short);
  expect(formatCompact(number, 'long')).toBe(long);
});
