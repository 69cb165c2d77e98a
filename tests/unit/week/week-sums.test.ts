import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWeek } from '../../../src/facts/week/week.ts';
import { rowsOf } from '../../../src/facts/week/week-rows.ts';
import {
  bandOf,
  changeOfMove,
  figuredMinutes,
  meanByTime,
  minutesByBand,
  rateWeek,
  saidParts,
  trackersOf,
  type Part,
} from '../../../src/facts/week/week-sums.ts';
import { aJob, aTask, sixTasks } from './sample-job.ts';

const part = fc.record(
  { minutes: fc.integer({ min: 0, max: 2400 }), figure: fc.integer({ min: 0, max: 100 }) },
  { requiredKeys: ['minutes', 'figure'] },
);
const parts = fc.array(part, { minLength: 1, maxLength: 20 });

describe('the mean by time', () => {
  it('lies between the lowest and the highest figure', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const mean = meanByTime(all);
        const figures = all.filter(({ minutes }) => minutes > 0).map(({ figure }) => figure);
        if (mean === undefined) {
          expect(figures).toEqual([]);
          return;
        }
        expect(mean).toBeGreaterThanOrEqual(Math.min(...figures));
        expect(mean).toBeLessThanOrEqual(Math.max(...figures));
      }),
    );
  });

  it('is never raised by time moved to a less exposed task, and changes by what is said of the move', () => {
    fc.assert(
      fc.property(part, part, parts, fc.integer({ min: 1, max: 600 }), (a, b, others, wanted) => {
        const [low, high] = a.figure <= b.figure ? [a, b] : [b, a];
        const moved = Math.min(wanted, high.minutes);
        const before = [low, high, ...others];
        const after = [{ ...low, minutes: low.minutes + moved }, { ...high, minutes: high.minutes - moved }, ...others];
        const [was, is] = [meanByTime(before), meanByTime(after)];
        if (was === undefined || is === undefined) {
          expect(was).toBe(is);
          return;
        }
        expect(is).toBeLessThanOrEqual(was + 1e-9);
        const told = changeOfMove(high.figure, low.figure, figuredMinutes(before), moved);
        expect(is - was).toBeCloseTo(told, 6);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const [forth, back] = [meanByTime(all), meanByTime(all.toReversed())];
        if (forth === undefined || back === undefined) {
          expect(forth).toBe(back);
          return;
        }
        expect(forth).toBeCloseTo(back, 9);
        expect(minutesByBand(all)).toEqual(minutesByBand(all.toReversed()));
      }),
    );
  });

  it('is left as it is by tasks without a figure: they change how much is covered', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2400 }), (all, minutes) => {
        const own: Part = { minutes };
        expect(meanByTime([...all, own])).toBe(meanByTime(all));
        expect(figuredMinutes([...all, own])).toBe(figuredMinutes(all));
        const [before, after] = [minutesByBand(all), minutesByBand([...all, own])];
        expect(after).toEqual({ ...before, none: before.none + minutes });
      }),
    );
  });

  it('is missing where no time has a figure', () => {
    expect(meanByTime([{ minutes: 0, figure: 50 }, { minutes: 60 }])).toBeUndefined();
    expect(changeOfMove(0, 100, 0)).toBe(0);
  });
});

describe('bands', () => {
  it.each([
    [0, 'not'],
    [20, 'not'],
    [25, 'software'],
    [75, 'software'],
    [80, 'directly'],
    [undefined, 'none'],
  ])('%s lies nearest to “%s”', (place, band) => {
    expect(bandOf(place)).toBe(band);
  });
});

describe('a tracker’s shares', () => {
  const jobs = new Map([[sixTasks.id, sixTasks]]);
  const meanOf = (entries?: { key: string; now: number }[]) => {
    const { rows } = rowsOf({ ...openWeek('baker'), ...(entries && { entries }) }, jobs);
    expect(trackersOf(rows).map(({ id }) => id)).toEqual(['tracker']);
    return meanByTime(saidParts(rows, 'tracker', 'now'));
  };

  it('average 45.8 where each task has the same time', () => {
    expect(meanOf()).toBeCloseTo(275 / 6, 10);
  });

  it('follow the time: 30 hours on the fifth task and 2 on each other', () => {
    const entries = sixTasks.tasks.map(({ key }, index) => ({ key, now: index === 4 ? 1800 : 120 }));
    expect(meanOf(entries)).toBeCloseTo((30 * 15 + 2 * (55 + 70 + 60 + 35 + 40)) / 40, 10);
  });
});

describe('a week as both raters see it', () => {
  it('has a place and bands for each, today and later', () => {
    const week = {
      ...openWeek('baker'),
      entries: [
        { key: 'bake', now: 60, later: 0 },
        { key: 'sell', now: 60, later: 0 },
      ],
      own: [{ name: 'Own', now: 30 }],
    };
    const { rows } = rowsOf(week, new Map([['baker', aJob()]]));
    expect(rateWeek(rows, 'now')).toEqual([
      { rater: 'people', place: 50, bands: { directly: 0, software: 120, not: 0, none: 30 } },
      { rater: 'gpt4', place: 50, bands: { directly: 0, software: 120, not: 0, none: 30 } },
    ]);
    expect(rateWeek(rows, 'later')[0]).toEqual({
      rater: 'people',
      bands: { directly: 0, software: 0, not: 0, none: 30 },
    });
  });

  it('counts the hours of the rest by the tasks in it, not by their mean', () => {
    const rated = (people: number) => ({ rated: { people, gpt4: 0, statements: 10 } });
    const tasks = [
      aTask('a', { share: 0.2, ...rated(0) }),
      aTask('b', { share: 0.4, ...rated(0) }),
      aTask('c', { share: 0.4, ...rated(100) }),
    ];
    const week = {
      ...openWeek('baker'),
      entries: [
        { key: 'a', now: 60 },
        { key: 'rest', now: 120 },
      ],
    };
    const { rows } = rowsOf(week, new Map([['baker', aJob({ tasks })]]));
    const [people, gpt4] = rateWeek(rows, 'now');
    expect(people).toMatchObject({ bands: { directly: 60, software: 0, not: 120, none: 0 } });
    expect(people?.place).toBeCloseTo(100 / 3);
    expect(gpt4).toMatchObject({ place: 0, bands: { directly: 0, software: 0, not: 180, none: 0 } });
  });
});
