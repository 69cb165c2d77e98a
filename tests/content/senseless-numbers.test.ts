import { describe, expect, test } from 'vitest';
import { changed, changedClaim, reportOn, smallContent } from './small-content.ts';

const bakers = 'content/occupations/bakers.json';
const measure = 'content/measures/oven-index.json';
const activities = 'content/activities.json';
const baker = (field: string, value: unknown) => changed(bakers, [field], value);
const value = (one: Record<string, unknown>) => changedClaim('hands-matter', { value: one });
const shares = (one: Record<string, unknown>) => changed(activities, ['codes', '51-3011'], one);
const replaced = (occupation: object) =>
  smallContent().set('content/occupations/butchers.json', JSON.stringify(occupation));

/** An occupation so small that the rounding of its jobs moves its growth. */
const small = {
  title: 'Butchers',
  group: 'production',
  socCodes: ['51-3021'],
  medianPay: 38960,
  jobs: 1500,
  jobsProjected: 1500,
  growth: 0,
  education: 'Varies',
  openings: 200,
  similar: [],
  measures: {},
  tasks: [{ task: 'order-supplies', share: 1, people: 0.5, gpt4: 0.5, gpt4Reworded: 0.5, statements: 2 }],
  titles: [],
  sharedTitles: [],
};

/** name, what is broken, the field, and what the report must say. */
const cases: [string, () => Map<string, string>, RegExp, string][] = [
  [
    'a measure above its range',
    () => baker('measures', { 'oven-index': 1.2 }),
    /measures\.oven-index/,
    'a value of oven-index, from 0 to 1',
  ],
  [
    'a measure below its range',
    () => baker('measures', { 'oven-index': -0.1 }),
    /measures\.oven-index/,
    'found:   -0.1',
  ],
  [
    'a share of a measure without a value',
    () => baker('partial', { 'other-index': 0.5 }),
    /partial\.other-index/,
    'a measure that has a value here',
  ],
  ['a share of none', () => baker('partial', { 'oven-index': 0 }), /partial\.oven-index/, 'found:   0'],
  ['growth below all jobs', () => baker('growth', -101), /growth/, 'at least -100'],
  ['growth against the jobs', () => baker('growth', -5), /growth/, 'the growth from 200000 to 210000 jobs, about 5'],
  ['growth of ten times', () => baker('growth', 50), /growth/, 'about 5'],
  ['no jobs', () => baker('jobs', 0), /jobs/, 'found:   0'],
  ['part of a job', () => baker('jobs', 200000.5), /jobs/, 'found:   200000.5'],
  [
    'hourly pay above yearly',
    () => baker('medianHourlyPay', 40000),
    /medianHourlyPay/,
    'about 17.62, the median pay of 36650 over 2080 hours',
  ],
  ['yearly pay by the month', () => baker('medianPay', 3054), /medianHourlyPay/, 'about 1.47'],
  ['pay of nothing', () => baker('medianPay', 0), /medianPay/, 'found:   0'],
  [
    'shares of more than the whole',
    () => shares({ '4.A.1.a.1': [0.6, 0.5], '4.A.2.b.2': [0.5, 0.2] }),
    /activities\.json:\d+ {2}codes\.51-3011/,
    'shares that sum to 1.1',
  ],
  [
    'shares of less than the whole',
    () => shares({ '4.A.1.a.1': [0.6, 0.5] }),
    /codes\.51-3011/,
    'shares that sum to 0.6',
  ],
  ['no shares', () => shares({}), /codes\.51-3011/, 'shares that sum to 0'],
  [
    'an activity without a name',
    () => shares({ '4.A.9': [1, 0.5] }),
    /codes\.51-3011\.4\.A\.9/,
    'an activity with a name',
  ],
  [
    'a scale the wrong way round',
    () => changed(measure, ['range'], { min: 1, max: 0 }),
    /range\.min/,
    'a lowest value under the highest',
  ],
  [
    'a scale of one point',
    () => changed(measure, ['range'], { min: 0, max: 0 }),
    /range\.min/,
    'a lowest value under the highest',
  ],
  [
    'a range the wrong way round',
    () => value({ kind: 'range', low: 9, high: 1, unit: 'points' }),
    /value\.low/,
    'not above the upper end 1',
  ],
  [
    'a range of one point',
    () => value({ kind: 'range', low: 1, high: 1, unit: 'points' }),
    /value\.low/,
    'both ends are the same',
  ],
  ['a range without ends', () => value({ kind: 'range', unit: 'points' }), /value\.low/, 'at least one end'],
  [
    'an open end of nothing',
    () => value({ kind: 'range', low: 1, openEnd: true, unit: 'points' }),
    /value\.openEnd/,
    'only with an upper end',
  ],
  [
    'one in less than one',
    () => value({ kind: 'ratio', first: 5, second: 1, unit: 'one-in' }),
    /value\.second/,
    'more than the first, 5',
  ],
  [
    'a change from a number to itself',
    () => value({ kind: 'change', from: 5, to: 5, unit: 'count' }),
    /value\.to/,
    'the kind "number"',
  ],
  ['no jobs', () => baker('jobs', 0), /bakers\.json:\d+ {2}jobs/, 'more than 0'],
  ['more openings than jobs', () => baker('openings', 200001), /openings/, 'at most the 200000 jobs'],
  [
    'a scale of one point',
    () =>
      changed('content/census.json', ['jobs', 1, 'values', 0], {
        tracker: 'Dough Score',
        publishedAs: 'Butcher',
        score: 20,
        min: 20,
        max: 20,
        direction: 'risk',
      }),
    /jobs\[1\]\.values\[0\]\.min/,
    'a lower end under the upper one',
  ],
  ['half a person', () => value({ kind: 'number', number: 0.5, unit: 'people' }), /value\.number/, 'a whole number'],
  ['a rank of nought', () => value({ kind: 'number', number: 0, unit: 'rank' }), /value\.number/, 'a rank from 1 on'],
  [
    'more than all of them',
    () => value({ kind: 'number', number: 200000, unit: 'per-100000' }),
    /value\.number/,
    'at most 100000',
  ],
  [
    'none measured, and a score',
    () =>
      changedClaim('score-baker', {
        trackerScore: {
          tracker: 'dough-score',
          role: 'baker',
          quantity: 'exposure',
          title: 'Baker',
          use: 'main',
          noneMeasured: true,
        },
      }),
    /trackerScore\.noneMeasured/,
    'only where the score is the lowest, 0',
  ],
];

describe('numbers that cannot be', () => {
  test.each(cases)('%s', (_name, make, where, said) => {
    const report = reportOn(make());
    expect(report).toMatch(where);
    expect(report).toContain(said);
  });

  test.each([
    ['a value at the end of its range', () => baker('measures', { 'oven-index': 1 })],
    ['growth that rounding explains', () => replaced({ ...small, growth: -3 })],
    ['an occupation that ends', () => replaced({ ...small, jobsProjected: 0, growth: -100 })],
    ['shares that were rounded', () => shares({ '4.A.1.a.1': [0.6004, 0.5], '4.A.2.b.2': [0.4, 0.2] })],
  ])('sound: %s', (_name, make) => expect(reportOn(make())).toBe('sound'));
});
