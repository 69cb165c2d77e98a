import { expect, it } from 'vitest';
import { searchFilesOf } from '../../../src/data/job-search.ts';
import { anOccupation, aRole, smallContent } from './small-content.ts';

it('has no parts where there is no content', () => {
  const { index, parts } = searchFilesOf(smallContent());
  expect([index.jobs, index.names, parts]).toEqual([[], [], []]);
});

it('holds jobs by title, largest first, with names of ours, and titles with what they mean', () => {
  const content = smallContent({
    occupations: {
      bakers: anOccupation({ jobs: 5000, titles: ['Oven Hand'] }),
      cooking: anOccupation({ title: 'Cooks', jobs: 9000, titles: ['Line Cook'], sharedTitles: ['Oven Hand'] }),
    },
    roles: { baker: aRole({ title: 'Baker', otherNames: ['Bread maker'], occupation: 'bakers' }) },
    colloquial: [
      { name: 'dough puncher', occupations: ['bakers'] },
      { name: 'kitchen star', occupations: ['cooking'], roles: ['baker'] },
      { name: 'soldier', occupations: [] },
    ],
  });
  const { index, parts } = searchFilesOf(content);
  expect(index.jobs).toEqual([['Cooks', 'cooking'], ['Baker']]);
  expect(index.names).toEqual([
    ['Bread maker', [1]],
    ['Bakers', [1]],
    ['dough puncher', [1]],
    ['kitchen star', [1, 0]],
    ['soldier', []],
  ]);
  expect(parts).toEqual([
    {
      edition: index.edition,
      titles: [
        [[0], [], ['Line Cook']],
        [[1], [0], ['Oven Hand']],
      ],
    },
  ]);
});

it('leads names and titles of an occupation to each of the jobs in depth that it is', () => {
  const content = smallContent({
    occupations: {
      bakers: anOccupation({ titles: ['Oven Hand'] }),
      cooks: anOccupation({ title: 'Cooks', jobs: 100_000 }),
    },
    roles: {
      patissier: aRole({ title: 'Patissier', occupation: 'bakers' }),
      baker: aRole({ title: 'Bakers', occupation: 'bakers' }),
      guide: aRole({ title: 'Guide' }),
    },
    colloquial: [{ name: 'dough puncher', occupations: ['bakers'], roles: ['patissier'] }],
  });
  const { index, parts } = searchFilesOf(content);
  // As many people in both; those that nobody counts come last.
  expect(index.jobs.map(([title]) => title)).toEqual(['Patissier', 'Bakers', 'Cooks', 'Guide']);
  // The official title is no other name of the job that has it as its own.
  expect(index.names).toEqual([
    ['Bakers', [0]],
    ['dough puncher', [0, 1]],
  ]);
  expect(parts.flatMap(({ titles }) => titles)).toEqual([[[0, 1], [], ['Oven Hand']]]);
});
