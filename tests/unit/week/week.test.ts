import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstTotal,
  fitTasks,
  hasLater,
  mostRows,
  openWeek,
  restKey,
  splitWhole,
  startEntries,
} from '../../../src/facts/week/week.ts';
import { entriesOf, placeTogether, plannedMinutes, rowsOf } from '../../../src/facts/week/week-rows.ts';
import { aJob, aTask, sixTasks } from './sample-job.ts';

const jobs = (...all: ReturnType<typeof aJob>[]) => new Map(all.map((job) => [job.id, job]));

describe('a split', () => {
  it('adds up to the whole, in whole steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_080 }),
        fc.array(fc.double({ min: 0.0001, max: 1, noNaN: true }), { minLength: 1, maxLength: 80 }),
        fc.constantFrom(1, 15),
        (whole, shares, step) => {
          const parts = splitWhole(whole, shares, step);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
          expect(parts.every((part) => part >= 0)).toBe(true);
          expect(parts.slice(1).every((part) => part % step === 0)).toBe(true);
        },
      ),
    );
  });

  it('gives nothing where there are no shares', () => {
    expect(splitWhole(2400, [0, 0], 15)).toEqual([0, 0]);
  });
});

describe('the start of a week', () => {
  it('follows the shares of the work', () => {
    expect(startEntries(aJob(), firstTotal)).toEqual([
      { key: 'bake', now: 1440 },
      { key: 'sell', now: 960 },
    ]);
  });

  it('is equal where no shares are known', () => {
    expect(startEntries(sixTasks, firstTotal).map(({ now }) => now)).toEqual([400, 400, 400, 400, 400, 400]);
  });

  it('counts the smallest tasks together', () => {
    const tasks = Array.from({ length: 20 }, (_, index) => aTask(`t${index}`, { share: 0.05 }));
    const entries = startEntries({ tasks }, firstTotal);
    expect(entries).toHaveLength(mostRows + 1);
    expect(entries.at(-1)).toEqual({ key: restKey, now: 960 });
    expect(plannedMinutes(entries, 'now')).toBe(firstTotal);
  });

  it('gives one task too many a row of its own: a rest of one would say less', () => {
    const tasks = Array.from({ length: mostRows + 1 }, (_, index) => aTask(`t${index}`, { share: 1 / 13 }));
    expect(startEntries({ tasks }, firstTotal).map(({ key }) => key)).not.toContain(restKey);
  });
});

describe('the lines of a week', () => {
  it('are those of the start until they are touched', () => {
    const job = aJob();
    expect(entriesOf(openWeek('baker'), job)).toEqual(startEntries(job, firstTotal));
    expect(rowsOf(openWeek('baker'), jobs(job)).rows.map(({ name, now }) => [name, now])).toEqual([
      ['Task bake', 1440],
      ['Task sell', 960],
    ]);
  });

  it('hold tasks of another job, and the reader’s own without a figure', () => {
    const other = aJob({ id: 'clerk', title: 'Clerk', tasks: [aTask('file')] });
    const week = {
      ...openWeek('baker'),
      entries: [
        { key: 'bake', now: 60 },
        { key: 'file', job: 'clerk', now: 30, later: 0 },
      ],
      own: [{ name: 'Feed the cat', now: 15 }],
    };
    const { rows, unknown } = rowsOf(week, jobs(aJob(), other));
    expect(unknown).toBe(0);
    expect(rows.map(({ id, from, rated }) => [id, from, rated?.people])).toEqual([
      ['bake', undefined, 50],
      ['clerk.file', 'Clerk', 50],
      ['own-0', undefined, undefined],
    ]);
    expect(plannedMinutes(rows, 'now')).toBe(105);
    expect(plannedMinutes(rows, 'later')).toBe(75);
    expect(hasLater(week)).toBe(true);
  });

  it('leave out and count what a link names and nobody has', () => {
    const week = {
      ...openWeek('baker'),
      entries: [
        { key: 'gone', now: 60 },
        { key: 'x', job: 'none', now: 60 },
      ],
    };
    expect(rowsOf(week, jobs(aJob()))).toEqual({ rows: [], unknown: 2 });
    expect(rowsOf(week, new Map())).toEqual({ rows: [], unknown: 0 });
  });

  it('put the rest where the tasks without a row of their own stand together', () => {
    const tasks = [
      aTask('a', { share: 0.5 }),
      aTask('b', { share: 0.3, rated: { people: 0, gpt4: 100, statements: 6 } }),
      aTask('c', { share: 0.1, rated: { people: 100, gpt4: 100, statements: 6 } }),
    ];
    const week = {
      ...openWeek('baker'),
      entries: [
        { key: 'a', now: 60 },
        { key: restKey, now: 60 },
      ],
    };
    const [, rest] = rowsOf(week, jobs(aJob({ tasks }))).rows;
    expect(rest).toMatchObject({ rated: { people: 25, gpt4: 100, statements: 12 }, note: '2 smaller tasks together' });
  });

  it('have no rest with a figure where nothing was rated', () => {
    expect(placeTogether([])).toBeUndefined();
    expect(placeTogether([{ key: 'a', name: 'A', href: '/', share: 0.2 }])).toBeUndefined();
  });
});

describe('a job that was written up since', () => {
  const job = aJob({ formerTasks: [aTask('4A3a2I01D01'), aTask('4A4a6I01D02')] });
  const entry = (key: string) => ({ job: 'baker', entries: [{ key, now: 60 }] });

  it('opens a link from before with the tasks of then', () => {
    expect(fitTasks('baker', job, entry('4A4a6I01D02')).tasks).toBe(job.formerTasks);
  });

  it('has its own tasks otherwise', () => {
    expect(fitTasks('baker', job, entry('bake'))).toBe(job);
    expect(fitTasks('baker', job, { job: 'baker' })).toBe(job);
    expect(fitTasks('baker', job, { job: 'cook', entries: [{ key: '4A4a6I01D02', now: 60 }] })).toBe(job);
  });

  it('keeps to a task taken from it into the week of another job', () => {
    const week = { job: 'cook', entries: [{ key: '4A4a6I01D02', job: 'baker', now: 60 }] };
    expect(fitTasks('baker', job, week).tasks).toBe(job.formerTasks);
  });
});
