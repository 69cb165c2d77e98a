import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeTasks,
  formatTasks,
  isWholeList,
  parseTasks,
  taskSorts,
  type TaskKeys,
} from '../../src/facts/links/task-filter.ts';

const aTask = (parts: Partial<TaskKeys>): TaskKeys => ({
  words: 'bake bread prepare foods 4.a.3.a.2.i01.d01',
  kind: 'handling-and-moving-objects',
  jobs: 1,
  people: 0,
  gpt4: 0,
  use: 0,
  points: 0,
  ...parts,
});

describe('the link of the list of tasks', () => {
  it('holds what is shown and opens on it again', () => {
    const view = { text: 'records', kind: 'getting-information', sort: 'people-least' } as const;
    expect(formatTasks(view)).toBe('?v=1&q=records&kind=getting-information&sort=people-least');
    expect(parseTasks(formatTasks(view))).toEqual(view);
  });

  it('is empty for the whole list', () => {
    expect(formatTasks({ text: '', kind: '', sort: '' })).toBe('');
    expect(isWholeList(parseTasks(''))).toBe(true);
    expect(isWholeList(parseTasks('?q=%20%20'))).toBe(true);
    expect(isWholeList(parseTasks('?sort=jobs'))).toBe(false);
  });

  it('passes over what it does not know, and never throws', () => {
    expect(parseTasks('?sort=toString&other=1')).toEqual({ text: '', kind: '', sort: '' });
    expect(parseTasks(`?q=${'a'.repeat(5000)}`).text).toHaveLength(100);
    fc.assert(
      fc.property(fc.string(), (search) => {
        const view = parseTasks(search);
        expect(['', ...taskSorts]).toContain(view.sort);
        arrangeTasks([aTask({})], view);
      }),
    );
  });
});

describe('arrangeTasks', () => {
  const bread = aTask({ jobs: 3, people: 50, gpt4: 100, use: 0.2, points: -0.1 });
  const records = aTask({
    words: 'record histories document things 4.a.3.b.6.i11.d04',
    kind: 'documenting-recording-information',
    jobs: 5,
    people: 100,
    gpt4: 0,
    use: 0.1,
    points: 0.3,
  });
  const tasks = [bread, records];
  const whole = { text: '', kind: '', sort: '' } as const;

  it('keeps the order of the list unless another is asked for', () => {
    expect(arrangeTasks(tasks, whole)).toEqual(tasks);
  });

  it('finds by words of the name, of the broader activity, and by the code', () => {
    expect(arrangeTasks(tasks, { ...whole, text: 'FOODS bake' })).toEqual([bread]);
    expect(arrangeTasks(tasks, { ...whole, text: '4.A.3.b.6.I11.D04' })).toEqual([records]);
    expect(arrangeTasks(tasks, { ...whole, text: 'xylophone' })).toEqual([]);
  });

  it('keeps one kind of work', () => {
    expect(arrangeTasks(tasks, { ...whole, kind: 'documenting-recording-information' })).toEqual([records]);
    expect(arrangeTasks(tasks, { ...whole, kind: 'no-such-kind' })).toEqual([]);
  });

  it.each([
    ['jobs', records],
    ['people', records],
    ['people-least', bread],
    ['gpt4', bread],
    ['gpt4-least', records],
    ['use', bread],
    ['grew', records],
    ['shrank', bread],
  ] as const)('sorts by %s', (sort, first) => {
    expect(arrangeTasks(tasks, { ...whole, sort })[0]).toBe(first);
  });
});
