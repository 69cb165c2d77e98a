import { expect, it } from 'vitest';
import { sortJobs } from '../../../src/facts/finder/sort-jobs.ts';
import { figures, jobs } from './jobs.ts';

const sorted = (sort: string, down: boolean) => sortJobs(jobs, figures, { sort, down }).map(({ id }) => id);

it('sorts by a figure, what is not known last either way', () => {
  expect(sorted('pay', true)).toEqual(['judge', 'clerk', 'baker', 'actor']);
  expect(sorted('pay', false)).toEqual(['baker', 'clerk', 'judge', 'actor']);
  expect(sorted('growth', false)).toEqual(['clerk', 'baker', 'judge', 'actor']);
});

it('sorts by name and by education', () => {
  expect(sorted('title', false)).toEqual(['actor', 'baker', 'clerk', 'judge']);
  expect(sorted('title', true)).toEqual(['judge', 'clerk', 'baker', 'actor']);
  expect(sorted('education', true)).toEqual(['judge', 'clerk', 'baker', 'actor']);
});

it('decides between equals by name', () => {
  const equal = jobs.map((job) => ({ ...job, values: [1, 1, 1, 1] }));
  expect(sortJobs(equal, figures, { sort: 'pay', down: true }).map(({ id }) => id)).toEqual([
    'actor',
    'baker',
    'clerk',
    'judge',
  ]);
});
