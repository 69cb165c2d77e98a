import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeShared,
  describeUnlisted,
  divideTasks,
  type JobWork,
  type WorkTask,
} from '../../src/facts/compare/divide-tasks.ts';

function work(id: string, share: number): WorkTask {
  return { id, name: `Task ${id}`, share, people: 50, gpt4: 0, statements: 1 };
}

const bakers: JobWork = { id: 'bakers', tasks: [work('bake', 0.5), work('clean', 0.3), work('sell', 0.2)] };
const cooks: JobWork = { id: 'cooks', tasks: [work('cook', 0.4), work('clean', 0.35), work('sell', 0.25)] };
const guards: JobWork = { id: 'guards', tasks: [work('watch', 0.9), work('clean', 0.1)] };
const painters: JobWork = { id: 'painters', tasks: [work('paint', 1)] };

const idsOf = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);

describe('divideTasks', () => {
  it('puts first what all do, the largest shares first, then what each does alone', () => {
    const { all, some, alone } = divideTasks([bakers, cooks]);
    expect(idsOf(all)).toEqual(['clean', 'sell']);
    expect(all[0]?.parts.map(({ job, share }) => [job, share])).toEqual([
      ['bakers', 0.3],
      ['cooks', 0.35],
    ]);
    expect(some).toEqual([]);
    expect(alone.map(({ job, tasks }) => [job, idsOf(tasks)])).toEqual([
      ['bakers', ['bake']],
      ['cooks', ['cook']],
    ]);
  });

  it('keeps apart what some of several do', () => {
    const { all, some, alone } = divideTasks([bakers, cooks, guards]);
    expect(idsOf(all)).toEqual(['clean']);
    expect(idsOf(some)).toEqual(['sell']);
    expect(alone.flatMap(({ tasks }) => idsOf(tasks))).toEqual(['bake', 'cook', 'watch']);
  });

  it('shares nothing where nothing is shared, and with nobody', () => {
    expect(divideTasks([bakers, painters]).all).toEqual([]);
    expect(divideTasks([bakers]).all).toEqual([]);
    expect(divideTasks([bakers]).alone.map(({ tasks }) => idsOf(tasks))).toEqual([['bake', 'clean', 'sell']]);
    expect(divideTasks([])).toEqual({ all: [], some: [], alone: [] });
  });

  const anyJobs = fc
    .array(
      fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghijkl'), share: fc.integer({ min: 1, max: 9999 }) }), {
        selector: ({ id }) => id,
        maxLength: 12,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((lists) =>
      lists.map((tasks, index): JobWork => ({
        id: `job-${index}`,
        tasks: tasks.map(({ id, share }) => work(id, share / 10_000)),
      })),
    );

  it('holds every task of every job exactly once, with its figures', () => {
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const { all, some, alone } = divideTasks(jobs);
        const shown = [
          ...[...all, ...some].flatMap(({ parts }) => parts.map(({ job, ...task }) => ({ job, task }))),
          ...alone.flatMap(({ job, tasks }) => tasks.map((task) => ({ job, task }))),
        ].map(({ job, task }) => JSON.stringify({ job, task }));
        const given = jobs.flatMap(({ id: job, tasks }) => tasks.map((task) => JSON.stringify({ job, task })));
        expect(shown.toSorted()).toEqual(given.toSorted());
        expect(all.every(({ parts }) => parts.length === jobs.length)).toBe(true);
      }),
    );
  });

  it('has one order, whichever job stands first and in whatever order its tasks come', () => {
    fc.assert(
      fc.property(anyJobs, (jobs) => {
        const turned = jobs.map(({ id, tasks }) => ({ id, tasks: tasks.toReversed() })).toReversed();
        const [one, other] = [divideTasks(jobs), divideTasks(turned)];
        expect(idsOf(other.all)).toEqual(idsOf(one.all));
        expect(idsOf(other.some)).toEqual(idsOf(one.some));
        expect(other.alone.toReversed()).toEqual(one.alone);
        for (const { tasks } of one.alone) {
          expect(tasks.every(({ share }, at) => at === 0 || share <= (tasks[at - 1]?.share ?? 0))).toBe(true);
        }
      }),
    );
  });
});

describe('describeShared', () => {
  const say = (jobs: JobWork[]) =>
    describeShared(
      jobs.map(({ id }) => ({ id, plural: id })),
      divideTasks(jobs),
    );

  it('says how much of each job’s work they share', () => {
    expect(say([bakers, cooks])).toBe(
      'Bakers and cooks share two tasks of the official list: 50% of the work of bakers and 60% of the work of cooks.',
    );
    expect(say([bakers, cooks, guards])).toBe(
      'All three share one task of the official list: 30% of the work of bakers, 35% of the work of cooks and 10% of the work of guards.',
    );
  });

  it('says so where they share nothing', () => {
    expect(say([bakers, painters])).toBe('Bakers and painters share no task of the official list.');
    expect(say([bakers, cooks, painters])).toBe(
      'No task of the official list is done by all three, but some of them share two tasks.',
    );
    expect(say([bakers])).toBe('');
  });
});

describe('describeUnlisted', () => {
  it('names jobs that have no official tasks', () => {
    expect(describeUnlisted(['machine learning engineers'])).toBe(
      'There is no official list of the tasks of machine learning engineers: statistics do not count them separately.',
    );
    expect(describeUnlisted([])).toBe('');
  });
});
