import { describe, expect, it } from 'vitest';
import { viewWeek } from '../../../src/data/week.ts';
import type { Content } from '../../../src/data/content.ts';
import { aClaim, aNumber } from '../build.ts';
import { aNamedTask, anOccupation, aRole, aWorkPart, jobIn, smallContent } from './small-content.ts';

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
