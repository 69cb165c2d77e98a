import { describe, expect, it } from 'vitest';
import {
  addEntry,
  addLater,
  addLine,
  addOwn,
  boundMinutes,
  dropLater,
  removeLine,
  removeRow,
  setHorizon,
  setMinutes,
  setTotal,
  stepMinutes,
  toggleMove,
} from '../../../src/facts/week/change-week.ts';
import { openWeek } from '../../../src/facts/week/week.ts';
import { aJob, aTask } from './sample-job.ts';

const job = aJob();
const week = openWeek('baker');

describe('minutes', () => {
  it.each([
    [400, 1, 405],
    [400, -1, 390],
    [405, 1, 420],
    [405, -1, 390],
    [0, -1, 0],
  ] as const)('%i, a step of %i, is %i', (from, by, to) => {
    expect(stepMinutes(from, by, 15)).toBe(to);
  });

  it.each([
    [NaN, 0],
    [-5, 0],
    [1e9, 10_080],
    [7.4, 7],
  ])('%d is kept as %i', (from, to) => {
    expect(boundMinutes(from)).toBe(to);
  });
});

describe('a week that changes', () => {
  it('leaves all other hours as they are, also where they do not add up', () => {
    expect(setMinutes(week, job, 'bake', 'now', 60).entries).toEqual([
      { key: 'bake', now: 60 },
      { key: 'sell', now: 960 },
    ]);
    const set = setTotal(setMinutes(week, job, 'bake', 'now', 60), 600);
    expect(set.total).toBe(600);
    expect(set.entries?.map(({ now }) => now)).toEqual([60, 960]);
  });

  it('takes tasks in without hours, each once, and above the rest', () => {
    const once = addEntry(week, job, { key: 'file', job: 'clerk' });
    expect(once.entries?.at(-1)).toEqual({ key: 'file', job: 'clerk', now: 0 });
    expect(addEntry(once, job, { key: 'file', job: 'clerk' })).toBe(once);
    const tasks = Array.from({ length: 20 }, (_, index) => aTask(`t${index}`, { share: 0.05 }));
    const split = addEntry(week, aJob({ tasks }), { key: 't19' }).entries ?? [];
    expect(split.slice(-2).map(({ key }) => key)).toEqual(['t19', 'rest']);
  });

  it('takes in and gives up tasks of the reader’s own', () => {
    const own = addOwn(addOwn(addOwn(week, ' Feed\nthe cat '), 'Walk'), ' ');
    expect(own.own).toEqual([
      { name: 'Feed the cat', now: 0 },
      { name: 'Walk', now: 0 },
    ]);
    const set = setMinutes(own, job, 'own-1', 'now', 30);
    expect(set.entries).toBeUndefined();
    expect(removeRow(set, job, 'own-0').own).toEqual([{ name: 'Walk', now: 30 }]);
    expect(removeRow(set, job, 'sell').entries).toEqual([{ key: 'bake', now: 1440 }]);
  });

  it('has a second week that starts as the first', () => {
    const both = addLater(addOwn(week, 'Walk'), job);
    expect(both.entries?.[0]).toEqual({ key: 'bake', now: 1440, later: 1440 });
    const moved = setMinutes(both, job, 'bake', 'later', 60);
    expect(moved.entries?.[0]).toEqual({ key: 'bake', now: 1440, later: 60 });
    expect(addOwn(moved, 'New').own.at(-1)).toEqual({ name: 'New', now: 0, later: 0 });
    expect(dropLater(moved)).toEqual({
      ...week,
      entries: [
        { key: 'bake', now: 1440 },
        { key: 'sell', now: 960 },
      ],
      own: [{ name: 'Walk', now: 0 }],
    });
  });
});

describe('a plan that changes', () => {
  it('takes moves in and out', () => {
    const taken = toggleMove(week, 'learn', 'ongoing');
    expect(setHorizon(taken, 'learn', 'this-quarter').moves).toEqual([{ id: 'learn', horizon: 'this-quarter' }]);
    expect(toggleMove(taken, 'learn', 'ongoing').moves).toEqual([]);
  });

  it('takes lines in and out', () => {
    const lines = addLine(addLine(addLine(week, 'ongoing', 'One'), 'ongoing', '  '), 'ongoing', 'Two');
    expect(lines.lines.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(removeLine(lines, 0).lines.map(({ text }) => text)).toEqual(['Two']);
  });
});
