import { describe, expect, it } from 'vitest';
import { countJobs, viewFirstJobs } from '../../../src/data/home.ts';
import { jobsOf } from '../../../src/data/jobs.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { anOccupation, aRole, inThree, occupationsIn, smallContent, threeMeasures } from './small-content.ts';

const contentOf = (occupations: Record<string, Occupation>) => smallContent({ occupations, measures: threeMeasures });

const occupations = {
  actors: anOccupation({ title: 'Actors', jobs: 500_000, measures: { one: 0 } }),
  bakers: anOccupation({ title: 'Bakers', jobs: 300_000, medianPay: 39_999, measures: inThree(2) }),
  cooks: anOccupation({ title: 'Cooks', jobs: 400_000, medianPay: 40_000, measures: inThree(0) }),
  divers: anOccupation({ title: 'Divers', jobs: 200_000, medianPay: 100_000, measures: inThree(1, 0, 2) }),
};

describe('the jobs of the home page', () => {
  it('are the largest of which the measures agree either way, and the largest on which they do not', () => {
    const content = contentOf({
      ...occupations,
      second: anOccupation({ title: 'Second', jobs: 399_999, measures: inThree(0) }),
    });
    expect(
      viewFirstJobs(occupationsIn(content)).map(({ title, verdict, figures }) => [title, verdict, figures]),
    ).toEqual([
      ['Cooks', 'Less exposed', '400,000 jobs, $40,000 a year'],
      ['Divers', 'Measures disagree', '200,000 jobs, $100,000 a year'],
      ['Bakers', 'More exposed', '300,000 jobs, $39,999 a year'],
    ]);
  });

  it('are fewer where no job is of a kind', () => {
    const titlesOf = (own: Record<string, Occupation>) =>
      viewFirstJobs(occupationsIn(contentOf(own))).map(({ title }) => title);
    expect(titlesOf({ bakers: occupations.bakers, cooks: occupations.cooks })).toEqual(['Cooks', 'Bakers']);
    expect(titlesOf({ actors: occupations.actors })).toEqual([]);
  });

  it('are counted in words for a sentence, a job in depth and the occupation that it is once', () => {
    const content = smallContent({ occupations, roles: { baker: aRole({ occupation: 'bakers' }), other: aRole() } });
    expect(countJobs(jobsOf(content))).toEqual({ all: 'five jobs', inDepth: 'two in depth' });
  });
});
