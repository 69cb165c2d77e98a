import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/data/content.ts';
import { findOccupation, payCeiling, vintageOf } from '../../../src/data/occupations.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { aMeasure, anOccupation, aSource, inThree, smallContent, threeMeasures } from './small-content.ts';
import { aClaim, nothing } from '../build.ts';

/** The view of one occupation alone. */
const viewOf = (parts: Partial<Occupation>) =>
  findOccupation(smallContent({ occupations: { bakers: anOccupation(parts) } }), 'bakers');

/** Five occupations, at ranks 0, 25, 50, 75 and 100 in a measure that gives them these values. */
function rankedBy(measures: (value: number) => Occupation['measures'], parts: Parameters<typeof smallContent>[0] = {}) {
  const values = [0, 1, 2, 3, 4];
  const named = values.map((value) => [
    `job-${value}`,
    anOccupation({ title: `Job ${value}`, measures: measures(value) }),
  ]);
  return smallContent({
    measures: threeMeasures,
    occupations: Object.fromEntries(named) as Record<string, Occupation>,
    ...parts,
  });
}

describe('what the measures say of an occupation', () => {
  const five = rankedBy((value) => inThree(value));

  it('is the median of their ranks, and whether they agree', () => {
    const said = [0, 1, 2, 3, 4].map((value) => {
      const { exposure, agreement } = findOccupation(five, `job-${value}`);
      return [exposure, agreement.band];
    });
    expect(said).toEqual([
      [0, 'low'],
      [25, 'low'],
      [50, 'high'],
      [75, 'high'],
      [100, 'high'],
    ]);
  });

  it('says from which to which rank they put it, and that they disagree', () => {
    const apart = rankedBy((value) => inThree(value, value, 4 - value));
    const { finding, median, exposure } = findOccupation(apart, 'job-3');
    expect(finding).toBe(
      'Three measures rank job 3 25th to 75th out of 100 by exposure, some above average, some below.',
    );
    expect(exposure).toBe(75);
    expect(median).toMatch(
      /^The median rank, 75th out of 100, is the middle of those that count: 25.0, 75.0 and 75.0\./,
    );
  });

  it('says nothing where two measures count, however many are shown', () => {
    const measures = {
      ...threeMeasures,
      three: aMeasure({ history: true }),
      four: aMeasure({ apart: 'It asks about robots.' }),
    };
    const shown = rankedBy((value) => ({ ...inThree(value), four: value }), { measures });
    const view = findOccupation(shown, 'job-4');
    expect(view).toMatchObject({ exposure: undefined, median: '', agreement: { band: 'unknown', measures: 2 } });
    expect(view.finding).toBe('Too few measures cover job 4 to say whether they agree.');
    expect(view.history.map(({ id }) => id)).toEqual(['three']);
    expect(view.rows.map(({ id, counts, note }) => [id, counts, note])).toEqual([
      ['four', false, 'another question'],
      ['one', true, ''],
      ['two', true, ''],
    ]);
    expect(view.noNeighbours).toBe('None can be looked for without activities and enough measures.');
  });

  it('puts the measure that ranks it highest first', () => {
    const apart = rankedBy((value) => inThree(value, 4 - value, value === 1 ? 9 : value));
    expect(findOccupation(apart, 'job-1').rows.map(({ id, percentileText }) => [id, percentileText])).toEqual([
      ['three', '100.0'],
      ['two', '75.0'],
      ['one', '25.0'],
    ]);
  });

  it('joins what a careful reader must know of a value', () => {
    const measures = { one: aMeasure({ fromStatements: true, beside: 'in 2023', decimals: 1 }) };
    const occupations = { bakers: anOccupation({ measures: { one: 0.25 }, statements: 1, partial: { one: 0.345 } }) };
    const [row] = findOccupation(smallContent({ measures, occupations }), 'bakers').rows;
    expect(row).toMatchObject({ native: '0.3', note: '1 statement rated; in 2023; covers 35% of the jobs', at: 50 });
  });

  it('names each source once, that of the statistics first', () => {
    const sources = { poll: aSource({ shortName: 'Poll' }) };
    const measures = { ...threeMeasures, three: aMeasure({ source: 'poll' }) };
    const view = findOccupation(
      rankedBy((value) => inThree(value), { sources, measures }),
      'job-0',
    );
    expect(view.sources.map(({ text }) => text)).toEqual(['Bureau 2024', 'Publisher 2025', 'Poll']);
  });
});

describe('official figures of an occupation', () => {
  it.each([
    ['a yearly median', { medianPay: 36_000, medianHourlyPay: 17.31 }, '$36,000 a year', '$36,000'],
    [
      'a median that is cut off',
      { medianPay: 239_200, payTopCoded: true as const },
      'at least $239,200 a year',
      'at least $239,200',
    ],
    [
      'an hourly median alone',
      { medianPay: undefined, medianHourlyPay: 23.3 },
      '$23.30 an hour; no yearly figure is published',
      '$23.30 an hour',
    ],
    ['no median', { medianPay: undefined }, 'not stated', 'not stated'],
  ])('prints %s', (_, parts, pay, payShort) => {
    expect(viewOf(parts)).toMatchObject({ pay, payShort });
  });

  it('says where pay and jobs stand among occupations that have them', () => {
    const { medianPay: _, ...unpaid } = anOccupation({ jobs: 500_000 });
    const occupations = {
      actors: unpaid,
      bakers: anOccupation({ medianPay: 30_000, jobs: 100_000 }),
      cooks: anOccupation({ medianPay: 40_000, jobs: 200_000 }),
      divers: anOccupation({ medianPay: 50_000, jobs: 300_000 }),
    };
    const content = smallContent({ occupations });
    const places = Object.keys(occupations)
      .map((id) => findOccupation(content, id))
      .map((one) => [one.payPlace, one.jobsPlace]);
    expect(places).toEqual([
      ['', 'more than in almost all occupations'],
      ['less than in almost all occupations', 'less than in almost all occupations'],
      ['more than in 50% of occupations', 'more than in 33% of occupations'],
      ['more than in almost all occupations', 'more than in 67% of occupations'],
    ]);
  });

  // All occupations together are projected to grow by 3%.
  it.each([
    [5, '+5%', 'faster than all occupations together'],
    [4, '+4%', 'about as fast as all occupations together'],
    [2, '+2%', 'about as fast as all occupations together'],
    [1, '+1%', 'slower than all occupations together'],
    [0, '0%', 'slower than all occupations together'],
    [-1, '−1%', 'shrinking, while all occupations together grow'],
  ])('sets a growth of %i beside that of all', (growth, text, outlook) => {
    const view = viewOf({ growth });
    expect([view.growth, view.outlook]).toEqual([text, outlook]);
    expect(view.growthOfAll).toEqual({ text: '+3%', href: '/claims/growth-of-all/' });
  });

  it('are not shown beside a growth of all that is no number', () => {
    const claims = [aClaim({ id: 'growth-of-all', value: nothing })];
    const content = smallContent({ occupations: { bakers: anOccupation() }, claims });
    expect(() => findOccupation(content, 'bakers')).toThrow('claim "growth-of-all" holds no number');
  });

  it('are dated by the release', () => {
    expect(vintageOf(smallContent())).toEqual({ payAsOf: 'May 2024', from: 2024, to: 2034, span: '2024–34' });
  });

  it('stop where the lowest cut-off median shows it, if any does', () => {
    const cut = anOccupation({ medianPay: 239_200, payTopCoded: true });
    expect(
      payCeiling(smallContent({ occupations: { surgeons: cut, bakers: anOccupation({ medianPay: 300_000 }) } })),
    ).toBe(239_200);
    expect(payCeiling(smallContent({ occupations: { bakers: anOccupation() } }))).toBe(Infinity);
  });
});

describe('work activities of an occupation', () => {
  const names = { 'get-facts': 'Getting Facts', 'lift-things': 'Lifting Things' };
  const activitiesOf = (codes: Record<string, Record<string, [number, number]>>, socCodes = Object.keys(codes)) =>
    findOccupation(
      smallContent({ occupations: { bakers: anOccupation({ socCodes }) }, activities: { names, codes } }),
      'bakers',
    );

  it('are in the order of their share, with how applicable AI was seen to be', () => {
    const view = activitiesOf({ '51-3011': { 'lift-things': [0.2494, 0], 'get-facts': [0.6, 0.344] } });
    expect(view.activities).toEqual([
      {
        name: 'Getting facts',
        share: 60,
        shareText: '60%',
        shareLength: 100,
        applicability: 34.4,
        applicabilityText: '0.34',
      },
      {
        name: 'Lifting things',
        share: 24.9,
        shareText: '24.9%',
        shareLength: 49.9,
        applicability: 0,
        applicabilityText: 'seen too seldom',
      },
    ]);
    expect(view.activityFinding).toBe(
      'Of its main activities AI was seen most applicable to getting facts (0.34), 60% of the work',
    );
    expect(view.activityNote).toBe('');
  });

  it('count each of several codes alike, and a code without activities not at all', () => {
    const view = activitiesOf(
      { '51-3011': { 'get-facts': [0.8, 0.5], 'lift-things': [0.2, 0] }, '51-3012': { 'lift-things': [1, 0.25] } },
      ['51-3011', '51-3012', '51-9999'],
    );
    // (0.2 + 1) ÷ 2 and 0.8 ÷ 2 of the work; (0.2 × 0 + 1 × 0.25) ÷ 1.2 and (0.8 × 0.5) ÷ 0.8.
    expect(view.activities.map(({ name, share, applicability }) => [name, share, applicability])).toEqual([
      ['Lifting things', 60, 20.8],
      ['Getting facts', 40, 50],
    ]);
    expect(view.activityNote).toBe('Several codes are counted together here, each alike.');
  });

  it('are the eight largest, and none where none is published', () => {
    const nine = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => [`a-${at}`, [at / 45, 0] as [number, number]]),
    );
    expect(activitiesOf({ '51-3011': nine }).activities.map(({ name }) => name)).toEqual([
      'a-9',
      'a-8',
      'a-7',
      'a-6',
      'a-5',
      'a-4',
      'a-3',
      'a-2',
    ]);
    expect(activitiesOf({}, ['51-3011'])).toMatchObject({
      activities: [],
      activityFinding: 'No work activities are published for it',
    });
  });

  it('leave no rank where all were seen too seldom for a measure that is made from them', () => {
    const measures = { used: aMeasure({ fromActivities: true, zeroMeans: 'no use was seen', source: 'bureau' }) };
    const occupations = {
      bakers: anOccupation({ measures: { used: 0 } }),
      cooks: anOccupation({ socCodes: ['35-2014'], measures: { used: 0.2 } }),
    };
    const codes: Record<string, Record<string, [number, number]>> = { '35-2014': { a: [0.5, 0.4], b: [0.5, 0] } };
    const content = smallContent({ measures, occupations, activities: { names, codes } });
    expect(findOccupation(content, 'bakers')).toMatchObject({
      rows: [],
      unmeasured: [{ id: 'used', native: 'seen too seldom' }],
    });
    expect(findOccupation(content, 'cooks').rows).toMatchObject([
      { at: 50, note: '50% of the work was seen too seldom to count' },
    ]);
    expect(findOccupation(content, 'cooks').activitySource).toEqual({ text: 'Bureau 2024', href: '/sources/bureau/' });
  });
});

describe('similar jobs of an occupation', () => {
  const codes: Record<string, Record<string, [number, number]>> = {
    own: { talk: [0.6, 0], write: [0.8, 0] },
    same: { talk: [0.3, 0], write: [0.4, 0] },
    near: { talk: [0.8, 0], write: [0.6, 0] },
    other: { lift: [1, 0] },
  };
  /** Ranks 100 for the first, then 75, 50, 25, 0 in the order given. */
  function similarTo(others: [id: string, code: string, medianPay: number][]): Content {
    const own = ['own', anOccupation({ title: 'Own', socCodes: ['own'], measures: inThree(4) })] as const;
    const rest = others.map(([id, code, medianPay], at) => [
      id,
      anOccupation({ title: id, socCodes: [code], medianPay, measures: inThree(3 - at) }),
    ]);
    const occupations = Object.fromEntries([own, ...rest]) as Record<string, Occupation>;
    return smallContent({ occupations, measures: threeMeasures, activities: { names: {}, codes } });
  }

  it('do like work, pay no less and are less exposed, the most alike first', () => {
    const content = similarTo([
      ['near', 'near', 50_000],
      ['unlike', 'other', 50_000],
      ['same', 'same', 36_000],
      ['poorer', 'same', 35_999],
    ]);
    // The cosine of (0.6, 0.8) and (0.8, 0.6) is 0.96.
    expect(findOccupation(content, 'own').neighbours).toEqual([
      { text: 'same', href: '/roles/same/', pay: '$36,000 a year', exposure: '25th out of 100', alike: '100% alike' },
      { text: 'near', href: '/roles/near/', pay: '$50,000 a year', exposure: '75th out of 100', alike: '96% alike' },
    ]);
    expect(findOccupation(content, 'own').noNeighbours).toBe('');
    expect(findOccupation(content, 'same').neighbours).toEqual([]);
  });

  it('are three at most', () => {
    const content = similarTo(['a', 'b', 'c', 'd'].map((id) => [id, 'same', 50_000]));
    expect(findOccupation(content, 'own').neighbours.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('are missed in words where there are none', () => {
    const content = similarTo([['unlike', 'other', 50_000]]);
    expect(findOccupation(content, 'own').noNeighbours).toBe(
      'No occupation that is at least 50% alike is less exposed and pays as much.',
    );
  });
});
