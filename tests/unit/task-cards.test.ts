import { describe, expect, it } from 'vitest';
import { findChanging, findEnds, findKept } from '../../src/facts/statistics/task-cards.ts';

const task = (id: string, share: number, people: number, gpt4: number) => ({ id, share, people, gpt4 });
const idsOf = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);

describe('findChanging', () => {
  it('takes what both raters call at least half exposed, the largest share × mean first', () => {
    const tasks = [
      task('large', 0.4, 0.5, 0.5),
      task('high', 0.3, 1, 1),
      task('one rater', 0.9, 1, 0.49),
      task('other rater', 0.9, 0.49, 1),
    ];
    expect(idsOf(findChanging(tasks))).toEqual(['high', 'large']);
  });

  it('takes three at most, and equal ones as they come', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((id) => task(id, 0.25, 0.5, 0.5));
    expect(idsOf(findChanging(tasks))).toEqual(['a', 'b', 'c']);
    expect(findChanging([])).toEqual([]);
  });
});

describe('findKept', () => {
  it('takes what people rate under a third and the model under a half, the largest share × (1 − mean) first', () => {
    const tasks = [
      task('a third', 0.9, 1 / 3, 0),
      task('half', 0.9, 0, 0.5),
      task('large', 0.3, 0.3, 0.4),
      task('none', 0.2, 0, 0),
      task('large and none', 0.25, 0, 0),
    ];
    expect(idsOf(findKept(tasks))).toEqual(['large and none', 'none', 'large']);
  });
});

describe('findEnds', () => {
  const ranked = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: String(at), name: 'Task', share: 100 - at }));

  it('takes a third from either end, the lowest first', () => {
    const { highest, lowest } = findEnds(ranked(6));
    expect([idsOf(highest), idsOf(lowest)]).toEqual([
      ['0', '1'],
      ['5', '4'],
    ]);
  });

  it('takes three at most, and none of two', () => {
    expect(findEnds(ranked(30)).lowest).toHaveLength(3);
    expect(findEnds(ranked(2))).toEqual({ highest: [], lowest: [] });
  });
});
