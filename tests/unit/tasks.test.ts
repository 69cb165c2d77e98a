import { expect, test } from 'vitest';
import { meanShare, rankTasks } from '../../src/facts/ranktasks.ts';

const task = (name: string, share: number) => ({ id: name, name, share });
const six = [
  task('Exploring data', 55),
  task('Tuning', 70),
  task('Training code', 60),
  task('Deployment', 35),
  task('Scoping', 15),
  task('Research', 40),
];

test('the six tasks average 45.8 %', () => expect(meanShare(six)).toBe(45.8));
test('no tasks have no mean', () => expect(meanShare([])).toBeUndefined());
test('one task is its own mean', () => expect(meanShare([task('Tuning', 70)])).toBe(70));

test('tasks rank from the highest share to the lowest, ties by name, without changing the list', () => {
  expect(rankTasks(six).map(({ share }) => share)).toEqual([70, 60, 55, 40, 35, 15]);
  expect(rankTasks([task('b', 5), task('a', 5)]).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(six[0]?.name).toBe('Exploring data');
});
