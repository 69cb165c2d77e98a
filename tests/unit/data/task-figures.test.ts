import { describe, expect, it } from 'vitest';
import {
  describeRoleTasks,
  describeWhole,
  figuresOfTask,
  groupedNamed,
  groupOf,
  rankedTasks,
  ratingSourceOf,
  sharesOf,
  sharesOfJob,
  ungroupedOf,
  viewTaskChart,
  weighedTasks,
} from '../../../src/data/task-figures.ts';
import type { Task, TasksFile } from '../../../src/schemas/task.ts';
import { anOccupation, aRating, aRole, aSource, aTracker, aWorkPart, jobIn, smallContent } from './small-content.ts';
import { aClaim, aNumber, nothing } from '../build.ts';

const aTask = (id: string, parts: Partial<Task> = {}): Task => ({ id, name: `Task ${id}`, reason: 'So.', ...parts });

const percent = (
  id: string,
  number: number,
  source = 'site',
  unit: 'percent-automatable' | 'percent-exposed' = 'percent-automatable',
) => aClaim({ id, source, chartLabel: `Label ${id}`, value: aNumber(number, unit) });

const sources = {
  site: aSource({ publisher: 'Site Ltd', kind: 'tracker' }),
  other: aSource({ publisher: 'Other Ltd', kind: 'tracker' }),
};
const trackers = { site: aTracker({ name: 'Job Site', sources: ['site'] }) };

/** A role with these tasks, which may be rated statement by statement, or group named tasks of an occupation. */
function contentOf(tasks: Task[], file: Partial<TasksFile> = {}, parts: Parameters<typeof smallContent>[0] = {}) {
  return smallContent({
    sources,
    trackers,
    roles: { baker: aRole({ occupation: 'bakers' }) },
    occupations: {
      bakers: anOccupation({
        tasks: [
          aWorkPart({ task: 'bake-bread', share: 0.6, people: 0, gpt4: 0.5, statements: 10 }),
          aWorkPart({ task: 'sell-bread', share: 0.2, people: 1, gpt4: 1, statements: 5 }),
          aWorkPart({ task: 'order-flour', share: 0.1, people: 0.5, gpt4: 0, statements: 5 }),
        ],
        unnamed: { share: 0.1, people: 0, gpt4: 1, gpt4Reworded: 0, statements: 5 },
        statements: 20,
      }),
    },
    tasks: { baker: { role: 'baker', tasks, ...file } },
    ...parts,
  });
}

describe('a task made of single statements', () => {
  const ratings = {
    labels: [
      aRating(1, { people: 'E1', gpt4: 'E1' }),
      aRating(2, { type: 'supplemental', people: 'E0', gpt4: 'E2' }),
      aRating(3, { people: 'E0', gpt4: 'E0' }),
    ],
  };
  const both = aTask('both', { onetTasks: [1, 2] });
  const one = aTask('one', { onetTasks: [3] });
  const content = contentOf(
    [both, one, aTask('unrated', { onetTasks: [9] }), aTask('plain')],
    { ratings: 'labels' },
    { ratings },
  );

  it('stands at the weighted mean of their labels, a core statement counting twice', () => {
    // (100 + 0.5 × 0) ÷ 1.5 = 67 and (100 + 0.5 × 50) ÷ 1.5 = 83, in steps of 50 ÷ 2.
    expect(sharesOf(content, 'baker', both)).toEqual({ people: 75, gpt4: 75, statements: 2 });
    // All three: 100 ÷ 2.5 = 40 and 125 ÷ 2.5 = 50, in steps of 50 ÷ 3.
    expect(sharesOf(content, 'baker')).toEqual({ people: 33, gpt4: 50, statements: 3 });
  });

  it('has no place where none of its statements was rated', () => {
    expect(sharesOf(content, 'baker', aTask('unrated', { onetTasks: [9] }))).toBeUndefined();
    expect(sharesOf(content, 'baker', aTask('plain'))).toBeUndefined();
    expect(sharesOf(content, 'stranger')).toBeUndefined();
  });

  it('says what both raters said, once where they said the same', () => {
    const [{ bar } = {}] = figuresOfTask(content, 'baker', both);
    expect(bar).toMatchObject({ low: 75, high: 75, text: '● 75 ◆ 75', href: '/roles/baker/#task-both' });
    expect(bar?.note).toBe(
      '2 statements rated · people: 1 of 2 directly · GPT-4: 1 of 2 directly, 1 with software · Publisher 2025 · 2023',
    );
    expect(figuresOfTask(content, 'baker', one)[0]?.bar.note).toContain('1 statement rated · both: not exposed ·');
  });

  it('weighs as much as its statements among all that were rated', () => {
    const percents = weighedTasks(content, 'baker').map(({ id, share, people, gpt4 }) => [
      id,
      ...[share, people, gpt4].map((part) => Math.round(part * 100)),
    ]);
    expect(percents).toEqual([
      ['both', 60, 67, 83],
      ['one', 40, 0, 0],
    ]);
  });

  it('names the occupation whose statements were rated', () => {
    expect(ratingSourceOf(content, 'baker')).toEqual({
      occupation: 'Bakers (51-3011.00)',
      source: 'study',
      date: '2023',
    });
    expect(describeWhole(content, 'baker')).toMatch(
      /^Its 3 rated statements together stand at 33 out of 100 as people rated them and at 50 as GPT-4 did/,
    );
  });
});

describe('a task made of named tasks', () => {
  const work = aTask('work', { namedTasks: ['bake-bread', 'sell-bread'] });
  const content = contentOf([work]);

  it('is as much of the work as they are, at the mean that their shares weigh', () => {
    // (0.6 × 0 + 0.2 × 1) ÷ 0.8 and (0.6 × 0.5 + 0.2 × 1) ÷ 0.8 = 62.5, in steps of 5.
    expect(groupOf(content, 'baker', work)).toEqual({ share: 0.8, people: 25, gpt4: 65, statements: 15 });
    expect(figuresOfTask(content, 'baker', work)[0]?.bar.note).toBe(
      '80% of the work · two named tasks · 15 statements rated · Publisher 2025 · 2025',
    );
  });

  it('leaves the rest of the work to other tasks, what has no name with it', () => {
    // (0.1 × 0.5 + 0.1 × 0) ÷ 0.2 and (0.1 × 0 + 0.1 × 1) ÷ 0.2; 5 + 5 statements.
    expect(ungroupedOf(content, 'baker')).toEqual({ share: 0.2, people: 25, gpt4: 50, statements: 10 });
    expect(ungroupedOf(contentOf([aTask('plain')]), 'baker')).toBeUndefined();
  });

  it('counts a statement of the whole once, though it stands behind several tasks', () => {
    expect(sharesOf(content, 'baker')).toEqual({ people: 25, gpt4: 60, statements: 20 });
  });

  it('dates ratings by the year of their source', () => {
    expect(ratingSourceOf(content, 'baker')).toEqual({ occupation: 'Bakers (51-3011)', source: 'study', date: '2025' });
    expect(ratingSourceOf(contentOf([aTask('plain')]), 'baker')).toBeUndefined();
  });

  it('is left out of what cards choose from where they pass over it', () => {
    const passed = contentOf([work, aTask('order', { namedTasks: ['order-flour'], passedOver: 'Few do.' })]);
    expect(weighedTasks(passed, 'baker').map(({ id }) => id)).toEqual(['work']);
    expect([...groupedNamed(passed, 'baker')]).toEqual(['bake-bread', 'sell-bread']);
  });
});

describe('where all the work of a job stands', () => {
  it('comes from the tasks of a role, else from its occupation', () => {
    const plain = contentOf([aTask('plain')]);
    expect(sharesOfJob(plain, jobIn(plain, 'baker'))).toBeUndefined();
    const unwritten = contentOf([], {}, { roles: {}, tasks: {} });
    // 0.2 + 0.1 × 0.5 = 25 and 0.3 + 0.2 + 0.1 = 60.
    expect(sharesOfJob(unwritten, jobIn(unwritten, 'bakers'))).toEqual({ people: 25, gpt4: 60, statements: 20 });
  });
});

describe('figures of trackers', () => {
  const claims = [
    percent('a', 20),
    percent('b', 70),
    percent('c', 45.5),
    percent('also', 90),
    percent('more', 95, 'other'),
    percent('exposed', 99, 'site', 'percent-exposed'),
    percent('unmatched', 10, 'other'),
    aClaim({ id: 'words', source: 'site', value: nothing }),
  ];
  const tasks = [
    aTask('first', { figure: 'a', otherFigures: ['more', 'words'] }),
    aTask('second', { figure: 'b', otherFigures: ['more'] }),
    aTask('third', { figure: 'c' }),
    aTask('fourth'),
  ];
  const content = contentOf(tasks, { otherFigures: ['unmatched', 'more'] }, { claims });

  it('rank tasks from the highest, without those that have none', () => {
    const { tasks: ranked, measure, source } = rankedTasks(content, 'baker');
    expect(ranked.map(({ id, share }) => [id, share])).toEqual([
      ['second', 70],
      ['third', 45.5],
      ['first', 20],
    ]);
    expect([measure?.name, source]).toEqual(['Job Site: automatable', 'site']);
    expect(rankedTasks(contentOf([aTask('plain')]), 'baker')).toEqual({ tasks: [] });
  });

  it('are never ranked among those of another word or another rater', () => {
    const mixed = contentOf(
      [aTask('first', { figure: 'a' }), aTask('worded', { figure: 'exposed' }), aTask('others', { figure: 'more' })],
      {},
      { claims },
    );
    expect(rankedTasks(mixed, 'baker').tasks.map(({ id }) => id)).toEqual(['first']);
  });

  it('come after the labels of statements, which are the main figure where there are any', () => {
    const rated = contentOf(
      [aTask('rated', { onetTasks: [1], figure: 'a' })],
      { ratings: 'labels' },
      { claims, ratings: { labels: [aRating(1)] } },
    );
    expect(rankedTasks(rated, 'baker')).toMatchObject({
      tasks: [{ share: 0 }],
      measure: { id: 'exposed' },
      source: 'study',
    });
  });

  it('stand in a chart each on the axis of its own measure, other trackers’ once and from the highest', () => {
    const chart = viewTaskChart(content, 'baker');
    expect(chart?.series.map(({ name, bars }) => [name, bars.map(({ label, high }) => [label, high])])).toEqual([
      [
        'Job Site: automatable',
        [
          ['Task second', 70],
          ['Task third', 45.5],
          ['Task first', 20],
        ],
      ],
      [
        'Other Ltd: automatable',
        [
          ['Label more', 95],
          ['Label unmatched', 10],
        ],
      ],
    ]);
    expect(chart?.title).toBe('Job Site rates task second most automatable, task first least');
    expect(chart?.sources.map(({ text }) => text)).toEqual(['Site Ltd 2025', 'Other Ltd 2025']);
  });

  it('are no chart where no task has one', () => {
    expect(viewTaskChart(contentOf([aTask('plain')]), 'baker')).toBeUndefined();
    expect(viewTaskChart(content, 'stranger')).toBeUndefined();
    expect([describeWhole(content, 'stranger'), describeRoleTasks(content, 'stranger')]).toEqual(['', '']);
  });

  it('are summed up by their plain mean, as ours', () => {
    // (20 + 70 + 45.5) ÷ 3 = 45.17.
    expect(describeWhole(content, 'baker')).toBe(
      'The three tasks average 45.2%. That is an unweighted mean and our arithmetic, not the tracker’s.',
    );
    expect(describeRoleTasks(content, 'baker')).toBe('Job Site rates task second most automatable, task first least.');
  });
});
