import { expect, it } from 'vitest';
import { rankMoves } from '../../src/facts/statistics/rank-moves.ts';

const moves = [
  { id: 'still', before: 50, after: 50 },
  { id: 'up', before: 6, after: 90 },
  { id: 'down', before: 87, after: 4 },
  { id: 'little', before: 40, after: 45 },
];

it('names the largest moves either way, and what stood still in neither', () => {
  const { up, down } = rankMoves(moves, 5);
  expect(up.map(({ id }) => id)).toEqual(['up', 'little']);
  expect(down.map(({ id }) => id)).toEqual(['down']);
});

it('names no more than asked for', () => {
  expect(rankMoves(moves, 1).up.map(({ id }) => id)).toEqual(['up']);
  expect(rankMoves([], 3)).toEqual({ up: [], down: [] });
});
