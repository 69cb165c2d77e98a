import { describe, expect, test } from 'vitest';
import { changed, reportOn } from './small-content.ts';

const bakers = 'content/occupations/bakers.json';
const baking = 'content/named-tasks/baking.json';
const activities = 'content/work-activities.json';
const part = { task: 'bake-bread', share: 0.7, people: 0, gpt4: 0.5, gpt4Reworded: 0, statements: 8 };
const baker = (path: (string | number)[], value: unknown) => changed(bakers, path, value);
const task = (path: (string | number)[], value: unknown) => changed(baking, ['tasks', ...path], value);

/** name, what is broken, the field, and what the report must say. */
const cases: [string, () => Map<string, string>, string, string][] = [
  ['shares that leave something out', () => baker(['tasks', 0, 'share'], 0.5), 'tasks', 'shares that sum to 0.8'],
  ['a share of more than all', () => baker(['tasks', 0, 'share'], 7), 'tasks[0].share', 'at most 1'],
  ['the smallest share first', () => baker(['tasks', 0, 'share'], 0.1), 'tasks[1].share', 'the largest share first'],
  ['a task twice', () => baker(['tasks', 1], { ...part, share: 0.2 }), 'tasks[1].task', 'each task once'],
  ['a task that is nowhere', () => baker(['tasks', 0, 'task'], 'bake-breads'), 'tasks[0].task', '"bake-bread"'],
  ['an occupation without tasks', () => baker(['tasks'], []), 'tasks', 'at least 1 entries'],
  ['a rating beyond the scale', () => baker(['tasks', 0, 'gpt4'], 50), 'tasks[0].gpt4', 'at most 1'],
  ['a rating of no statement', () => baker(['tasks', 0, 'statements'], 0), 'tasks[0].statements', 'found:   0'],
  ['one rater alone', () => baker(['tasks', 0, 'people'], undefined), 'tasks[0].people', 'found:   nothing'],
  [
    'pay that runs down',
    () => baker(['payRange'], { low: 48000, high: 25000, per: 'year' }),
    'payRange',
    'from low to high',
  ],
  [
    'a median outside its range',
    () => baker(['payRange'], { low: 40000, high: 48000, per: 'year' }),
    'payRange',
    'with the median 36650 between',
  ],
  ['pay by the month', () => baker(['payRange', 'per'], 'month'), 'payRange.per', 'one of "year", "hour"'],
  ['similar to itself', () => baker(['similar'], ['bakers']), 'similar[0]', 'another occupation'],
  ['similar to nothing', () => baker(['similar'], ['butcher']), 'similar[0]', 'content/occupations'],
  ['no openings', () => baker(['openings'], 0), 'openings', 'found:   0'],
  ['a code that two tasks have', () => task([1, 'code'], '4.A.3.a.2.I01.D01'), 'tasks[1].code', 'bake-bread has this'],
  ['a code of no task', () => task([0, 'code'], '4.A.3.a.2.I01'), 'tasks[0].code', 'a code of O*NET such as'],
  ['an activity of another code', () => task([0, 'activity'], 'keep-stock'), 'tasks[0].activity', 'starts with'],
  ['an activity that is nowhere', () => task([0, 'activity'], 'prepare-food'), 'tasks[0].activity', 'prepare-foods'],
  ['an id of the site', () => task([0, 'id'], 'search'), 'tasks[0].id', "the site's own addresses"],
  ['use in other months', () => task([1, 'use'], { '2025-01': 0.1 }), 'tasks[1].use', 'the months 2025-01, 2025-11'],
  ['use in no month', () => task([0, 'use'], { '2025-13': 0 }), 'tasks[0].use.2025-13', 'a month as YYYY-MM'],
  ['more use than all', () => task([0, 'use', '2025-11'], 101), 'tasks[0].use.2025-11', 'at most 100'],
  [
    'handed over where it was not used',
    () => task([0, 'delegated'], { '2025-01': 0.4 }),
    'tasks[0].delegated.2025-01',
    'a month in which it was in use',
  ],
  [
    'a code that two activities have',
    () => changed(activities, ['activities', 1, 'code'], '4.A.3.a.2.I01'),
    'activities[1].code',
    'prepare-foods has this one',
  ],
];

describe('tasks that cannot be', () => {
  test.each(cases)('%s', (_, broken, field, says) => {
    const report = reportOn(broken());
    expect(report).toContain(`  ${field}\n`);
    expect(report).toContain(says);
  });
});
