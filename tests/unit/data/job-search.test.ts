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
