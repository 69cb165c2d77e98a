import { describe, expect, it } from 'vitest';
import { viewDirectory } from '../../../src/data/directory.ts';
import { jobsOf } from '../../../src/data/jobs.ts';
import { aMeasure, anOccupation, aRole, inThree, smallContent, threeMeasures } from './small-content.ts';

const { medianPay: _, ...unpaid } = anOccupation({
  title: 'Actors',
  group: 'arts',
  education: 'Varies',
  measures: { one: 0 },
});
const measures = { ...threeMeasures, apart: aMeasure({ apart: 'It asks about robots.' }) };
const content = smallContent({
  measures,
  occupations: {
    actors: { ...unpaid, medianHourlyPay: 23.33 },
    bakers: anOccupation({ measures: { ...inThree(2), apart: 1 }, education: 'No formal educational credential' }),
    cooks: anOccupation({ title: 'Cooks', measures: inThree(1, 3, 1), education: "Master's degree", growth: -3 }),
    divers: anOccupation({
      title: 'Divers',
      measures: inThree(3),
      medianPay: 239_200,
      payTopCoded: true,
      education: "Bachelor's degree",
    }),
  },
  roles: { guide: aRole({ title: 'Zoo guide' }) },
});
const directory = viewDirectory(jobsOf(content), { from: 2024, to: 2034 });
const rowOf = (id: string) => directory.rows.find((row) => row.id === id);

describe('a row of the directory', () => {
  it('has a dot for each measure that counts', () => {
    // Third of four in the first measure, last of three in the second, where two tie, and in the middle of the third.
    expect(rowOf('bakers')?.marks).toEqual([66.7, 50, 0]);
    expect([rowOf('actors')?.marks, rowOf('guide')?.marks]).toEqual([[0], []]);
  });

  it('says what the measures say, and is sorted by the median where enough of them count', () => {
    expect(
      directory.rows.map(({ id, band, figures }) => [id, band, figures.exposure.text, figures.exposure.number]),
    ).toEqual([
      ['actors', 'unknown', 'Not measured', undefined],
      ['bakers', 'mixed', 'Measures disagree', 50],
      ['cooks', 'mixed', 'Measures disagree', 33.3],
      ['divers', 'high', 'More exposed', 100],
      ['guide', 'unknown', 'Not measured', undefined],
    ]);
  });

  it('prints pay as it is published, and is not sorted by pay that is no yearly figure', () => {
    expect(rowOf('actors')?.figures.pay).toEqual({ text: '$23.33 an hour', number: undefined });
    expect('data-pay' in (rowOf('actors')?.sortKeys ?? {})).toBe(false);
    expect(rowOf('divers')?.figures.pay).toEqual({ text: 'at least $239,200', number: 239_200 });
    expect(rowOf('cooks')?.sortKeys).toEqual({
      'data-exposure': 33.3,
      'data-pay': 36_000,
      'data-jobs': 200_000,
      'data-growth': -3,
    });
  });
});

it('says on how many jobs the measures agree', () => {
  expect(directory.finding).toBe(
    'Of 5 jobs, the measures agree on 1: 1 more exposed than most, 0 less. On 2 they disagree. Two have too few measures to tell.',
  );
});

describe('the choices of the directory', () => {
  it('are groups by name, and education from the least to the most', () => {
    expect(directory.groups.map(({ name }) => name)).toEqual(['Arts', 'Not counted separately', 'Production']);
    expect(directory.educations).toEqual([
      'No formal educational credential',
      "Bachelor's degree",
      "Master's degree",
      'Varies',
      'not stated',
    ]);
  });

  it('name the years of jobs and projection', () => {
    expect(directory.columns.map(({ name, label }) => [name, label])).toEqual([
      ['Measures, percentile', 'Measures'],
      ['Median pay', 'Pay'],
      ['Jobs, 2024', 'Jobs'],
      ['By 2034', 'By 2034'],
    ]);
  });
});
