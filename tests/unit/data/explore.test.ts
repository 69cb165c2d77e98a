import { describe, expect, it } from 'vitest';
import { viewExploreData, viewExplorePage } from '../../../src/data/explore.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { aMeasure, anOccupation, aRole, inThree, smallContent, threeMeasures } from './small-content.ts';

const measures = {
  ...threeMeasures,
  old: aMeasure({ name: 'Old forecast', shortName: 'Old', history: true }),
  seen: aMeasure({ name: 'Seen use', shortName: 'Seen', apart: 'it asks what is used.', zeroMeans: 'no use was seen' }),
};

/** Eight occupations, whose rank, pay, growth and openings rise together. */
const eight = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [
    `job-${at}`,
    anOccupation({
      title: `Job ${at}`,
      measures: inThree(at),
      medianPay: (at + 1) * 10_000,
      growth: at - 2,
      openings: (at + 1) * 100,
      education: at < 6 ? 'High school diploma or equivalent' : "Bachelor's degree",
    }),
  ]),
) as Record<string, Occupation>;

describe('the figures of the finder', () => {
  const { figures } = viewExploreData(smallContent({ occupations: eight, measures }));
  const figureOf = (id: string) => figures.find((figure) => figure.id === id);

  it('are exposure, each measure and what statistics say', () => {
    expect(figures.map(({ id }) => id)).toEqual([
      'exposure',
      'one',
      'two',
      'three',
      'old',
      'seen',
      'pay',
      'jobs',
      'growth',
      'openings',
    ]);
    expect(figureOf('pay')?.name).toBe('Median pay, US dollars a year, May 2024');
  });

  it('say which measures the median is made from, and what a careful reader must know of the others', () => {
    expect(figureOf('exposure')?.note).toMatch(/cover it: Measure, Measure and Measure\.$/);
    expect(figureOf('old')?.note).toBe('Old is history: it was made before language models.');
    expect(figureOf('seen')?.note).toBe(
      'Seen stands apart: it asks what is used. A zero in Seen means “no use was seen”: it is no rank, and those jobs are not on the chart.',
    );
    expect(figureOf('one')?.note).toBeUndefined();
  });

  it('have sides: ranks in the middle, changes at zero, others where half of the jobs lie, and those that do not count none', () => {
    expect(figureOf('exposure')?.sides).toEqual({ at: 50, low: 'less exposed', high: 'more exposed' });
    expect(figureOf('two')?.sides?.at).toBe(50);
    expect(figureOf('growth')?.sides).toEqual({ at: 0, low: 'shrinking', high: 'growing' });
    // Between 40,000 and 50,000 there is none, so the next one that exists.
    expect(figureOf('pay')?.sides).toEqual({ at: 50_000, low: 'pays less', high: 'pays well' });
    expect([figureOf('old')?.sides, figureOf('seen')?.sides]).toEqual([undefined, undefined]);
  });
});

describe('the jobs of the finder', () => {
  const { medianPay: _, ...unpaid } = anOccupation({
    title: 'Actors',
    group: 'arts',
    education: 'Varies',
    measures: { old: 1, seen: 0 },
  });
  const occupations = {
    actors: { ...unpaid, medianHourlyPay: 20 },
    bakers: anOccupation({
      title: 'Bakers',
      measures: { ...inThree(0), old: 2, seen: 3 },
      medianPay: 239_200,
      payTopCoded: true,
    }),
    cooks: anOccupation({ title: 'Cooks', measures: inThree(1), education: 'High school diploma or equivalent' }),
  };
  const roles = { baker: aRole({ title: 'Baker', occupation: 'bakers' }), mixer: aRole({ title: 'Mixer' }) };
  const content = smallContent({ occupations, measures, roles });
  const { jobs, groups } = viewExploreData(content);

  it('are those that statistics count, in the order of figures, null where there is none', () => {
    const values = new Map(jobs.map(({ id, values: own }) => [id, own]));
    expect([...values.keys()].toSorted()).toEqual(['actors', 'bakers', 'cooks']);
    // exposure, one, two, three, old, seen, pay, jobs, growth, openings
    expect(values.get('actors')).toEqual([null, null, null, null, 0, null, null, 200_000, 5, 20_000]);
    expect(values.get('bakers')).toEqual([0, 0, 0, 0, 100, 50, 239_200, 200_000, 5, 20_000]);
  });

  it('keep the id of the occupation, and lead to the page of the job', () => {
    expect(jobs.find(({ id }) => id === 'bakers')).toMatchObject({
      title: 'Baker',
      href: '/roles/baker/',
      payTopCoded: true,
    });
  });

  it('have a level of education where it is one', () => {
    const levels = Object.fromEntries(jobs.map(({ id, education }) => [id, education]));
    expect(levels).toMatchObject({ actors: undefined, cooks: 1 });
  });

  it('come with the groups that are in use', () => {
    expect(groups).toEqual([
      { id: 'arts', name: 'Arts' },
      { id: 'production', name: 'Production' },
    ]);
  });

  it('leave out what statistics do not count, and say so', () => {
    expect(viewExplorePage(content).uncounted).toEqual([{ text: 'Mixer', href: '/roles/mixer/' }]);
  });
});

describe('selections to begin with', () => {
  const content = smallContent({ occupations: eight, measures });
  const { presets, limits } = viewExploreData(content);
  const { chosen, list, first } = viewExplorePage(content);

  it('follow from the figures of all jobs', () => {
    expect(presets.map(({ id, rule }) => [id, rule])).toEqual([
      ['pays-well', '$50,000 or more; exposure rank 50 or less'],
      ['growing', 'Projected to grow by 1% or more'],
      ['no-degree', 'Typical entry without a college degree'],
      // Three quarters of the way from 100 to 800 is 625.
      ['most-openings', '700 or more openings a year'],
    ]);
  });

  it('find jobs for readers without script, and the first two together', () => {
    expect(chosen.map(({ id, count, jobs }) => [id, count, jobs.map(({ text }) => text).join(', ')])).toEqual([
      ['pays-well', 0, ''],
      ['growing', 5, 'Job 7, Job 6, Job 5, Job 4, Job 3'],
      ['no-degree', 6, 'Job 5, Job 4, Job 3, Job 2, Job 1, Job 0'],
      ['most-openings', 2, 'Job 7, Job 6'],
      ['pays-well-no-degree', 0, ''],
    ]);
    expect(chosen.at(-1)).toMatchObject({
      name: 'Pays well, less exposed, no degree needed',
      rule: '$50,000 or more; exposure rank 50 or less; typical entry without a college degree',
    });
  });

  it('are among the stops of the sliders', () => {
    const stopsOf = (figure: string, end: string) =>
      limits.find((slider) => slider.figure === figure && slider.end === end)?.stops;
    expect(stopsOf('pay', 'from')).toContain(50_000);
    expect(stopsOf('openings', 'from')).toEqual([null, 200, 500, 700]);
    expect(stopsOf('growth', 'to')).toEqual([-1, 0, 1, 2, 3, 4, null]);
  });

  it('begin with every job, the best paid first', () => {
    expect(list.map(({ id }) => id)).toEqual(['job-7', 'job-6', 'job-5', 'job-4', 'job-3', 'job-2', 'job-1', 'job-0']);
    expect(first.points).toHaveLength(8);
    expect(first.finding).toBe(
      'Jobs that rank higher in exposure tend to rank higher in median pay: rank correlation 1.00 over eight jobs, a strong link.',
    );
  });
});
