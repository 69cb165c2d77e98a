import { expect, test, vi } from 'vitest';
import { remember, rememberList } from '../../src/facts/remember.ts';

test('what was worked out of an object is not worked out again', () => {
  const work = vi.fn(({ n }: { n: number }) => n + 1);
  const known = remember(work);
  const one = { n: 1 };
  expect([known(one), known(one), known({ n: 1 })]).toEqual([2, 2, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a list of the same objects is the same list; one that lacks, adds, swaps or replaces one is another', () => {
  const work = vi.fn((list: readonly { n: number }[]) => list.map(({ n }) => n));
  const known = rememberList(work);
  const [a, b] = [{ n: 1 }, { n: 2 }];
  expect(known([a, b])).toBe(known([a, b]));
  expect(known([a])).toEqual([1]);
  expect(known([a, b, a])).toEqual([1, 2, 1]);
  expect(known([b, a])).toEqual([2, 1]);
  expect(known([a, { n: 2 }])).toEqual([1, 2]);
  expect(work).toHaveBeenCalledTimes(5);
});

test('of lists, that which is asked for most stays known beside another', () => {
  const work = vi.fn((list: readonly object[]) => list.length);
  const known = rememberList(work);
  const most = [{}];
  for (let at = 0; at < 5; at += 1) {
    known(most);
    known([{}, {}]);
  }
  expect(work).toHaveBeenCalledTimes(6);
});
