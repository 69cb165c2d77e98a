import { describe, expect, it } from 'vitest';
import { viewWeek, viewWeeks } from '../../../src/data/week.ts';
import type { Content } from '../../../src/data/content.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { aClaim, aNumber, aScore, aScoreClaim } from '../build.ts';
import {
  aNamedTask,
  anOccupation,
  aRole,
  aSource,
  aTracker,
  aWorkPart,
  inThree,
  jobIn,
  smallContent,
  threeMeasures,
} from './small-content.ts';

const weekOf = (content: Content, id: string) => viewWeek(content, jobIn(content, id));

const namedTasks = [
  aNamedTask(),
  aNamedTask({ id: 'sell-bread', code: '4.A.4.a.6.I01.D02', name: 'Sell bread', use: {} }),
];

describe('the week of a job from tables', () => {
  const bakers = anOccupation({
    similar: ['cooks', 'actors'],
    tasks: [
      aWorkPart({ share: 0.5, people: 0.26, gpt4: 0.5, statements: 1 }),
      aWorkPart({ task: 'sell-bread', share: 0.2, people: 1, gpt4: 1 }),
    ],
    unnamed: { share: 0.3, people: 0, gpt4: 0.5, gpt4Reworded: 0, statements: 2 },
  });
  const occupations = {
    bakers,
    cooks: anOccupation({ title: 'Cooks' }),
    actors: anOccupation({ title: 'Actors', tasks: [aWorkPart({ task: 'sell-bread' })] }),
  };
  const week = weekOf(smallContent({ occupations, namedTasks }), 'bakers');

  it('has its named tasks by short keys, at places that their labels carry, the largest share first', () => {
    expect(week.tasks.map(({ key, share, rated }) => [key, share, rated])).toEqual([
      ['4A3a2I01D01', 0.5, { people: 50, gpt4: 50, statements: 1 }],
      ['unnamed', 0.3, { people: 0, gpt4: 50, statements: 2 }],
      ['4A4a6I01D02', 0.2, { people: 100, gpt4: 100, statements: 1 }],
    ]);
    expect(week.tasks[0]?.href).toBe('/tasks/bake-bread/');
    expect(week.tracker).toBeUndefined();
  });

  it('has no similar jobs where no measure ranks them', () => {
    expect(week.moves).toEqual([]);
  });

  it('names its sources', () => {
    expect(week.sources.map(({ href }) => href)).toEqual(['/sources/bureau/', '/sources/study/']);
  });
});

describe('the week of a role in depth', () => {
  const role = aRole({
    actions: [
      { id: 'taste', title: 'Taste more', horizon: 'ongoing', note: 'Do.', claims: [], awayFrom: ['mixing'] },
      { id: 'ask', title: 'Ask', horizon: 'this-quarter', note: 'Do.', claims: ['said'] },
    ],
  });
  const percent = (id: string, number: number) =>
    aClaim({ id, source: 'study', value: aNumber(number, 'percent-automatable') });
  const content = smallContent({
    roles: { baker: role },
    claims: [percent('said', 20), percent('mixed', 70)],
  });
  content.tasks.set('baker', {
    id: 'baker',
    role: 'baker',
    tasks: [
      { id: 'tasting', name: 'Tasting', reason: 'So.', figure: 'said' },
      { id: 'mixing', name: 'Mixing', reason: 'So.', figure: 'mixed' },
    ],
  });
  const week = weekOf(content, 'baker');

  it('has its own tasks without shares, at the percentages of its tracker', () => {
    expect(week.tasks.map(({ key, share, said, href }) => [key, share, said, href])).toEqual([
      ['tasting', undefined, 20, '/roles/baker/#task-tasting'],
      ['mixing', undefined, 70, '/roles/baker/#task-mixing'],
    ]);
    expect(week.tracker).toMatchObject({ word: 'automatable', name: 'Publisher' });
  });

  it('has its advice as moves, with who gives it', () => {
    expect(week.moves.map(({ id, says, awayFrom, href }) => [id, says, awayFrom, href])).toEqual([
      ['taste', 'our editorial view', ['mixing'], '/roles/baker/#action-taste'],
      ['ask', 'advised by Publisher 2025', [], '/roles/baker/#action-ask'],
    ]);
  });
});

describe('the week of a job written up on named tasks', () => {
  const occupations = {
    bakers: anOccupation({
      tasks: [
        aWorkPart({ share: 0.5, people: 0, gpt4: 0.5, statements: 10 }),
        aWorkPart({ task: 'sell-bread', share: 0.3, people: 1, gpt4: 0.5, statements: 10 }),
      ],
      unnamed: { share: 0.2, people: 0, gpt4: 0, gpt4Reworded: 0, statements: 5 },
    }),
  };
  const tasks = {
    bakers: {
      role: 'bakers',
      tasks: [{ id: 'baking', name: 'Baking', namedTasks: ['bake-bread'], reason: 'Ovens.', peopleBetter: 'Noses.' }],
      leftOut: [{ namedTasks: ['sell-bread'], reason: 'Others sell.' }],
    },
  };
  const roles = { bakers: aRole({ occupation: 'bakers' }) };
  const week = weekOf(smallContent({ occupations, namedTasks, tasks, roles }), 'bakers');

  it('has its groups with their shares, and all other work as one', () => {
    expect(week.tasks.map(({ key, share, rated }) => [key, share, rated])).toEqual([
      ['baking', 0.5, { people: 0, gpt4: 50, statements: 10 }],
      // (0.3 × 1 + 0.2 × 0) ÷ 0.5 and (0.3 × 0.5) ÷ 0.5
      ['other-work', 0.5, { people: 60, gpt4: 30, statements: 15 }],
    ]);
  });

  it('keeps the tasks that links know from before', () => {
    expect(week.formerTasks?.map(({ key }) => key)).toEqual(['4A3a2I01D01', '4A4a6I01D02', 'unnamed']);
  });
});

describe('moves that follow from tables', () => {
  const codes: Record<string, Record<string, [number, number]>> = { '51-3011': { talk: [1, 0] } };
  const own = anOccupation({
    title: 'Own',
    measures: inThree(11),
    similar: ['job-9', 'job-5', 'job-1', 'job-7', 'job-0', 'own', 'unranked'],
    tasks: [aWorkPart({ share: 0.6 }), aWorkPart({ task: 'sell-bread', share: 0.4 })],
  });
  // Eleven more, each without activities but one, so that one alone can be found by its work.
  const others = Array.from({ length: 11 }, (_, at) => [
    `job-${at}`,
    anOccupation({
      title: `Job ${at}`,
      measures: inThree(at),
      socCodes: [at === 0 ? '51-3011' : '00-0000'],
      tasks: [aWorkPart({ task: at === 1 ? 'sell-bread' : 'bake-bread' })],
    }),
  ]);
  const content = smallContent({
    occupations: { own, unranked: anOccupation(), ...(Object.fromEntries(others) as Record<string, Occupation>) },
    measures: threeMeasures,
    namedTasks,
    activities: { names: {}, codes },
  });
  const { moves } = weekOf(content, 'own');

  it('are the similar jobs found by work, then of those that the bureau names the least exposed three', () => {
    expect(moves.map(({ id, says }) => [id, says.split(':')[0]])).toEqual([
      ['job-job-0', 'computed'],
      ['job-job-1', 'similar by Bureau 2024; which ones are shown is computed'],
      ['job-job-5', 'similar by Bureau 2024; which ones are shown is computed'],
      ['job-job-7', 'similar by Bureau 2024; which ones are shown is computed'],
    ]);
  });

  it('say the median rank, rounded once, and the pay', () => {
    // Five of eleven others lie below job 5: 45.45, which is no 46th by way of 45.5.
    expect(moves.find(({ id }) => id === 'job-job-5')?.note).toBe(
      'Median rank 45th out of 100 by exposure · $36,000 a year',
    );
  });

  it('keep the tasks that both jobs do', () => {
    expect(moves.map(({ keeps }) => keeps)).toEqual([
      ['4A3a2I01D01'],
      ['4A4a6I01D02'],
      ['4A3a2I01D01'],
      ['4A3a2I01D01'],
    ]);
  });

  it('keep the groups of named tasks of which another job does at least half', () => {
    const occupations = {
      bakers: anOccupation({
        tasks: [
          aWorkPart({ share: 0.5 }),
          aWorkPart({ task: 'sell-bread', share: 0.3 }),
          aWorkPart({ task: 'clean', share: 0.2 }),
        ],
        similar: ['cooks', 'sellers'],
        measures: inThree(2),
      }),
      cooks: anOccupation({ title: 'Cooks', measures: inThree(1) }),
      sellers: anOccupation({ title: 'Sellers', measures: inThree(0), tasks: [aWorkPart({ task: 'clean' })] }),
    };
    const content = smallContent({
      occupations,
      measures: threeMeasures,
      namedTasks: [...namedTasks, aNamedTask({ id: 'clean', name: 'Clean', code: '4.A.4.a.6.I01.D03' })],
      roles: { baker: aRole({ occupation: 'bakers' }) },
      tasks: {
        baker: {
          role: 'baker',
          tasks: [
            { id: 'bakery', name: 'Bakery', namedTasks: ['bake-bread', 'clean'], reason: 'So.' },
            { id: 'shop', name: 'Shop', namedTasks: ['sell-bread'], reason: 'So.' },
          ],
        },
      },
    });
    // Cleaning alone is 0.2 of the bakery's 0.7, baking 0.5.
    expect(weekOf(content, 'baker').moves.map(({ id, keeps }) => [id, keeps])).toEqual([
      ['job-sellers', []],
      ['job-cooks', ['bakery']],
    ]);
  });
});

describe('the weeks of all jobs', () => {
  it('are found by former ids too, a job’s own id before another’s former one', () => {
    const roles = {
      baker: aRole({ title: 'Baker', aliases: ['bun', 'cook'], occupation: 'bakers' }),
      cook: aRole({ title: 'Cook' }),
      miller: aRole({ title: 'Miller', aliases: ['bun'] }),
    };
    const weeks = viewWeeks(smallContent({ roles, occupations: { bakers: anOccupation() }, namedTasks }));
    expect([...weeks].map(([id, { title }]) => [id, title]).toSorted()).toEqual([
      ['baker', 'Baker'],
      ['bakers', 'Baker'],
      ['bun', 'Baker'],
      ['cook', 'Cook'],
      ['miller', 'Miller'],
    ]);
  });
});

describe('what stands beside a week', () => {
  it('is each measure and each score of the whole job', () => {
    const content = smallContent({
      occupations: { bakers: anOccupation({ measures: inThree(1) }), cooks: anOccupation({ measures: inThree(0) }) },
      measures: threeMeasures,
      namedTasks,
      roles: { baker: aRole({ occupation: 'bakers' }) },
      sources: { 'some-source': aSource() },
      trackers: { a: aTracker({ name: 'Site' }) },
      claims: [aScoreClaim(aScore(6, 10), { id: 'score', tracker: 'a', role: 'baker' })],
    });
    expect(weekOf(content, 'baker').beside.map(({ text, value }) => [text, value])).toEqual([
      ['Measure', '100th of 100 among occupations'],
      ['Measure', '100th of 100 among occupations'],
      ['Measure', '100th of 100 among occupations'],
      ['Site, exposure', '6/10'],
    ]);
    expect(weekOf(content, 'cooks').beside[0]?.value).toBe('1st of 100 among occupations');
  });
});

describe('the week of a job of which nothing is known', () => {
  it('is empty', () => {
    const week = weekOf(smallContent({ roles: { mixer: aRole() } }), 'mixer');
    expect(week).toMatchObject({ tasks: [], moves: [], beside: [] });
  });
});
