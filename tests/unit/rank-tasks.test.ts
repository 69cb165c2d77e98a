import { describe, expect, it } from 'vitest';
import { meanShare, rankTasks } from '../../src/facts/statistics/rank-tasks.ts';
import { aTask } from './build.ts';

const six = [55, 70, 60, 35, 15, 40].map((share, index) => aTask(`Task ${index + 1}`, share));

describe('rankTasks', () => {
  it('puts the highest share first', () => {
    expect(rankTasks(six).map(({ share }) => share)).toEqual([70, 60, 55, 40, 35, 15]);
  });

  it('orders equal shares by name', () => {
    const tied = [aTask('Writing', 40), aTask('Building', 40), aTask('Asking', 50), aTask('Cleaning', 40)];
    expect(rankTasks(tied).map(({ name }) => name)).toEqual(['Asking', 'Building', 'Cleaning', 'Writing']);
  });

  it('leaves its input as it was and keeps further fields', () => {
    const tasks = [
      { ...aTask('Low', 10), note: 'first' },
      { ...aTask('High', 20), note: 'second' },
    ];
    expect(rankTasks(tasks).map(({ note }) => note)).toEqual(['second', 'first']);
    expect(tasks.map(({ note }) => note)).toEqual(['first', 'second']);
  });

  it('ranks nothing as nothing', () => {
    expect(rankTasks([])).toEqual([]);
  });
});

describe('meanShare', () => {
  it('averages the six tasks to 45.8', () => {
    expect(meanShare(six)).toBe(45.8);
  });

  it('has no mean for no tasks', () => {
    expect(meanShare([])).toBeUndefined();
  });

  it('gives one task its own share, zero included', () => {
    expect(meanShare([aTask('Only', 15)])).toBe(15);
    expect(meanShare([aTask('Only', 0)])).toBe(0);
  });

  it('rounds to one decimal', () => {
    expect(meanShare([aTask('a', 10), aTask('b', 10), aTask('c', 11)])).toBe(10.3);
    expect(meanShare([aTask('a', 10), aTask('b', 11), aTask('c', 11)])).toBe(10.7);
  });
});
