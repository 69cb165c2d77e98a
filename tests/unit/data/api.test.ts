import { describe, expect, it } from 'vitest';
import {
  getApiSchema,
  listClaims,
  listOccupations,
  listRoles,
  listTasks,
  tabulateClaims,
  tabulateOccupations,
  tabulateRoles,
  tabulateTasks,
} from '../../../src/data/api.ts';
import type { Value } from '../../../src/schemas/claim.ts';
import {
  aMeasure,
  anOccupation,
  aRating,
  aRole,
  aSource,
  aTracker,
  aWorkPart,
  inThree,
  namedCells,
  smallContent,
  threeMeasures,
} from './small-content.ts';
import {
  aChange,
  aCheck,
  aClaim,
  aLabel,
  aNumber,
  anOpenRange,
  aRange,
  aRatio,
  aScore,
  aScoreClaim,
  nothing,
} from '../build.ts';

describe('published roles', () => {
  const { sector: _, ...mixer } = aRole({ title: 'Mixer' });
  const content = smallContent({
    trackers: { a: aTracker(), b: aTracker() },
    sources: { 'some-source': aSource() },
    occupations: { bakers: anOccupation({ growth: 0 }) },
    roles: {
      baker: aRole({ occupation: 'bakers', socCodes: ['51-3011', '51-3012'] }),
      mixer,
    },
    ratings: { labels: [aRating(1, { people: 'E2', gpt4: 'E1' })] },
    tasks: {
      baker: {
        role: 'baker',
        ratings: 'labels',
        tasks: [
          { id: 'knead', name: 'Kneading', onetTasks: [1, 2], reason: 'So.', figure: 'said' },
          { id: 'rest', name: 'Resting', reason: 'So.' },
        ],
      },
    },
    claims: [
      aScoreClaim(aScore(30), { id: 'one', tracker: 'a', role: 'baker' }),
      aScoreClaim(aScore(20, 100, 'resilience'), { id: 'two', tracker: 'b', role: 'baker' }),
      aScoreClaim(aScore(99), { id: 'old', tracker: 'b', role: 'baker', withdrawn: '2026-03-01' }),
    ],
  });

  it('hold what is known, and null where nothing is', () => {
    const [baker, other] = listRoles(content);
    expect(baker).toMatchObject({
      address: 'https://site.example/roles/baker/',
      scores: [{ quantity: 'exposure', low: 30, high: 80, trackers: 2 }],
      exposed: { people: 50, gpt4: 100, statements: 1 },
      medianPay: 36_000,
      projectedGrowth: 0,
      tasks: 2,
    });
    expect(other).toMatchObject({
      sector: null,
      scores: [],
      exposed: null,
      medianPay: null,
      jobs: null,
      projectedGrowth: null,
      tasks: 0,
    });
  });

  it('stand in a table under names that hold their years, unknown ones empty and zeros as zeros', () => {
    const [baker, other] = namedCells(tabulateRoles(content));
    expect(baker).toMatchObject({
      soc_codes: '51-3011;51-3012',
      exposure_low: 30,
      exposure_high: 80,
      exposure_trackers: 2,
      displacement_low: '',
      exposed_people: 50,
      exposed_gpt4: 100,
      median_pay_usd_2024: 36_000,
      jobs_2024: 200_000,
      projected_growth_percent_2024_34: 0,
      tasks: 2,
    });
    expect(other).toMatchObject({ sector: '', exposure_low: '', exposed_people: '', jobs_2024: '', tasks: 0 });
  });

  it('have their tasks with them, rated or not', () => {
    const tasks = listTasks(content);
    expect(tasks.map(({ id, exposed, share }) => [id, exposed, share])).toEqual([
      ['baker.knead', { people: 50, gpt4: 100, statements: 1 }, null],
      ['baker.rest', null, null],
    ]);
    expect(namedCells(tabulateTasks(tasks))).toMatchObject([
      {
        id: 'baker.knead',
        role: 'baker',
        exposed_gpt4: 100,
        figure_claim: 'said',
        onet_tasks: '1;2',
        named_tasks: '',
        share: '',
      },
      { exposed_people: '', figure_claim: '', onet_tasks: '', address: 'https://site.example/roles/baker/#task-rest' },
    ]);
  });

  it('give a task that groups named ones its share of the work', () => {
    const grouped = smallContent({
      occupations: { bakers: anOccupation({ tasks: [aWorkPart({ share: 0.25 })] }) },
      roles: { baker: aRole({ occupation: 'bakers' }) },
      tasks: {
        baker: { role: 'baker', tasks: [{ id: 'bake', name: 'Baking', namedTasks: ['bake-bread'], reason: 'So.' }] },
      },
    });
    expect(namedCells(tabulateTasks(listTasks(grouped)))).toMatchObject([
      { share: 0.25, named_tasks: 'bake-bread', exposed_gpt4: 50 },
    ]);
  });
});

describe('published occupations', () => {
  const measures = {
    ...threeMeasures,
    old: aMeasure({ history: true }),
    seen: aMeasure({ zeroMeans: 'no use was seen' }),
  };
  const { medianPay: _, ...unpaid } = anOccupation({ title: 'Actors', measures: { ...inThree(0), old: 4, seen: 0 } });
  const content = smallContent({
    measures,
    occupations: {
      actors: { ...unpaid, medianHourlyPay: 23.33 },
      bakers: anOccupation({
        measures: { ...inThree(0.5), seen: 0.2 },
        jobsProjected: 210_000,
        socCodes: ['51-3011', '51-3012'],
      }),
    },
    roles: { baker: aRole({ occupation: 'bakers' }) },
  });

  it('have a percentile for each measure that found something, history too, and the word of the verdict', () => {
    expect(
      listOccupations(content).map(({ percentiles, agreement, address }) => [percentiles, agreement, address]),
    ).toEqual([
      [{ one: 0, two: 0, three: 0, old: 50 }, 'low', 'https://site.example/roles/actors/'],
      [{ one: 100, two: 100, three: 100, seen: 50 }, 'high', 'https://site.example/roles/baker/'],
    ]);
  });

  it('stand in a table with native values and percentiles apart', () => {
    const [actors, bakers] = namedCells(tabulateOccupations(content));
    expect(actors).toMatchObject({
      median_pay_usd_2024: '',
      median_pay_hourly_usd_2024: 23.33,
      seen: 0,
      'percentile-seen': '',
      old: 4,
      'percentile-old': 50,
    });
    expect(bakers).toMatchObject({
      soc_codes: '51-3011;51-3012',
      median_pay_usd_2024: 36_000,
      jobs_2024: 200_000,
      jobs_2034: 210_000,
      growth_percent_2024_34: 5,
      one: 0.5,
      'percentile-one': 100,
      old: '',
      'percentile-old': '',
      agreement: 'high',
    });
  });
});

describe('published claims', () => {
  const rowOf = (value: Value) => {
    const [, row] = namedCells(tabulateClaims(listClaims(smallContent({ claims: [aClaim({ value })] }))));
    return [row?.['value'], row?.['unit'], row?.['first_number'], row?.['second_number'], row?.['place_0_100']];
  };

  it.each<[string, Value, (string | number)[]]>([
    ['a number', aNumber(-5, 'percent-change'), ['−5%', 'percent-change', -5, -5, '']],
    ['a range', aRange(5, 10), ['5–10%', 'percent', 5, 10, '']],
    ['a range without a lower end', anOpenRange(undefined, 10, 'percent'), ['up to 10%', 'percent', '', 10, '']],
    ['a ratio', aRatio(3, 1, 'to-one'), ['3 to 1', 'to-one', 3, 1, '']],
    ['a change', aChange(9000, 5000), ['9,000 → 5,000 people', 'people', 9000, 5000, '']],
    ['a score', aScore(6, 10), ['6/10', '', 6, 6, 60]],
    ['a score that runs the other way', aScore(6, 10, 'resilience'), ['6/10', '', 6, 6, 40]],
    ['a word', aLabel('high'), ['high', '', '', '', '']],
    ['no figure', nothing, ['', '', '', '', '']],
  ])('hold %s as printed and as numbers', (_, value, cells) => {
    expect(rowOf(value)).toEqual(cells);
  });

  it('hold those that were withdrawn too, and say so', () => {
    const claims = [
      aClaim({ id: 'good', check: aCheck('matches', { originalClaims: ['growth-of-all'] }) }),
      aScoreClaim(aScore(5), { id: 'gone', tracker: 'a', role: 'baker', withdrawn: 'The page is gone.' }),
    ];
    expect(namedCells(tabulateClaims(listClaims(smallContent({ claims }))))).toMatchObject([
      { id: 'growth-of-all', check: '', withdrawn: '', added: '2026-02-26' },
      { id: 'good', check: 'matches', role: '', tracker: '' },
      {
        id: 'gone',
        role: 'baker',
        tracker: 'a',
        withdrawn: 'The page is gone.',
        address: 'https://site.example/claims/gone/',
      },
    ]);
  });
});

describe('the schema of a published file', () => {
  it('has the address that files give it', () => {
    expect(getApiSchema('claims')).toMatchObject({
      $id: 'https://site.example/api/v1/schema/claims.schema.json',
      type: 'object',
    });
  });
});
