import { expect, test } from 'vitest';
import { drawRanks, pairSize } from '../../src/facts/plots/rank-pairs.ts';

const ranked = (values: Record<string, number>) => new Map(Object.entries(values));

test('a job that both rank lowest lies at the lower left, one that both rank highest at the upper right', () => {
  const { path, count } = drawRanks(ranked({ a: 1, b: 2, c: 3 }), ranked({ a: 10, b: 20, c: 30 }));
  expect(path).toBe(`M0 ${pairSize}h0M${pairSize / 2} ${pairSize / 2}h0M${pairSize} 0h0`);
  expect(count).toBe(3);
});

test('ranks are among the jobs that both measured, and dots that fall together are drawn once', () => {
  const { path, count } = drawRanks(ranked({ a: 1, b: 1, c: 9, only: 5 }), ranked({ a: 2, b: 2, c: 1, other: 7 }));
  expect(count).toBe(3);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(drawRanks(new Map(), new Map())).toEqual({ path: '', count: 0 });
});
