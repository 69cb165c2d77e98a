import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { agreementOf } from '../../src/facts/statistics/agreement.ts';
import { meanMix, neighbourFinder, type NeighbourCandidate } from '../../src/facts/statistics/neighbours.ts';
import { percentileRanks, splitMeasured } from '../../src/facts/statistics/percentile-rank.ts';
import { rankCorrelation } from '../../src/facts/statistics/rank-correlation.ts';
import { measureSchema } from '../../src/schemas/measure.ts';
import { activitiesFileSchema, occupationSchema } from '../../src/schemas/occupation.ts';
import { releaseSchema } from '../../src/schemas/release.ts';
import { roleSchema } from '../../src/schemas/role.ts';

const { files } = checkContent(process.cwd());
const dataOf = (collection: string) => files.find((file) => file.collection === collection)?.data;
const occupations = files
  .filter(({ collection }) => collection === 'occupations')
  .map(({ name, data }) => ({ id: name, ...occupationSchema.parse(data) }));
const { dropped, growthOfAll } = releaseSchema.parse(dataOf('release'));
const { codes } = activitiesFileSchema.parse(dataOf('activities'));
const measures = new Map(
  files
    .filter(({ collection }) => collection === 'measures')
    .map(({ name, data }) => [name, measureSchema.parse(data)]),
);
const valuesOf = (measure: string) =>
  new Map(
    occupations.flatMap(({ id, measures: own }) => (own[measure] === undefined ? [] : [[id, own[measure]] as const])),
  );

test('341 occupations, one dropped and named, each with a figure of a known measure', () => {
  expect(occupations).toHaveLength(341);
  expect(dropped.map(({ id }) => id)).toEqual(['military-careers']);
  expect(new Set(occupations.map(({ id }) => id)).size).toBe(341);
  for (const { id, measures: own } of occupations) {
    expect(Object.keys(own).length, id).toBeGreaterThan(0);
    for (const measure of Object.keys(own)) expect([...measures.keys()], id).toContain(measure);
  }
  expect(measures.size).toBe(9);
});

test('every value lies within the range of its measure', () => {
  for (const [id, { range }] of measures) {
    for (const value of valuesOf(id).values()) {
      expect(value, id).toBeGreaterThanOrEqual(range?.min ?? -Infinity);
      expect(value, id).toBeLessThanOrEqual(range?.max ?? Infinity);
    }
  }
});

test('applicability, recomputed from activities, is the published score for every occupation of one code', () => {
  const single = occupations.filter(({ socCodes }) => socCodes.length === 1 && codes[socCodes[0] ?? '']);
  expect(single.length).toBeGreaterThan(200);
  for (const { id, socCodes, measures: own } of single) {
    const shares = Object.values(codes[socCodes[0] ?? ''] ?? {});
    const score = shares.reduce((sum, [share, applicability]) => sum + share * applicability, 0);
    expect(Math.abs(score - (own['applicability'] ?? 0)), id).toBeLessThan(0.0005);
    expect(
      shares.reduce((sum, [share]) => sum + share, 0),
      id,
    ).toBeCloseTo(1, 3);
  }
});

// As published with the tables: GPT-4, people, automation, applicability, AIOE language, Frey–Osborne, observed, ILO, image.
const order = [
  'gpt4-exposure',
  'human-exposure',
  'gpt4-automation',
  'applicability',
  'aioe-language',
  'frey-osborne',
  'observed-exposure',
  'ilo-2025',
  'aioe-image',
];
const published = [
  [1, 0.88, 0.91, 0.66, 0.79, -0.22, 0.71, 0.84, 0.75],
  [0.88, 1, 0.85, 0.72, 0.83, -0.3, 0.68, 0.82, 0.71],
  [0.91, 0.85, 1, 0.66, 0.78, -0.11, 0.7, 0.85, 0.66],
  [0.66, 0.72, 0.66, 1, 0.59, -0.15, 0.57, 0.67, 0.52],
  [0.79, 0.83, 0.78, 0.59, 1, -0.38, 0.62, 0.77, 0.71],
  [-0.22, -0.3, -0.11, -0.15, -0.38, 1, -0.12, -0.15, -0.36],
  [0.71, 0.68, 0.7, 0.57, 0.62, -0.12, 1, 0.71, 0.49],
  [0.84, 0.82, 0.85, 0.67, 0.77, -0.15, 0.71, 1, 0.66],
  [0.75, 0.71, 0.66, 0.52, 0.71, -0.36, 0.49, 0.66, 1],
];

test('rank correlations are those published with the tables, to two decimals', () => {
  const found = order.map((a) =>
    order.map((b) => Math.round((rankCorrelation(valuesOf(a), valuesOf(b)) ?? 0) * 100) / 100),
  );
  expect(found).toEqual(published);
});

describe('figures of a dozen occupations drawn at random, as in the published tables', () => {
  // median pay, jobs now and projected, growth; of each measure the value and the percentile that the tables print
  test.each<[string, number | undefined, number, number, number, Record<string, [number, number]>]>([
    [
      'actuaries',
      125770,
      33600,
      40900,
      22,
      {
        'gpt4-exposure': [0.5, 71.3],
        'human-exposure': [0.537, 84.4],
        'gpt4-automation': [0.5926, 90.0],
        applicability: [0.1581, 44.1],
        'observed-exposure': [0.0539, 58.1],
        'ilo-2025': [0.5615, 95.2],
        'aioe-language': [1.2, 81.1],
        'aioe-image': [1.637, 92.5],
        'frey-osborne': [0.21, 46.0],
      },
    ],
    [
      'biological-technicians',
      52000,
      82700,
      85600,
      3,
      {
        'gpt4-exposure': [0.4167, 52.5],
        'human-exposure': [0.2667, 35.7],
        'gpt4-automation': [0.35, 47.4],
        applicability: [0.0913, 18.2],
        'observed-exposure': [0.0599, 59.3],
        'ilo-2025': [0.3812, 66.5],
        'aioe-language': [0.1328, 43.4],
        'aioe-image': [0.6146, 56.6],
        'frey-osborne': [0.3, 50.6],
      },
    ],
    [
      'bus-drivers',
      48370,
      546100,
      553800,
      1,
      {
        'gpt4-exposure': [0.2995, 35.3],
        'human-exposure': [0.1736, 25.0],
        'gpt4-automation': [0.2133, 24.4],
        applicability: [0.1861, 56.2],
        'observed-exposure': [0, 19.6],
        'ilo-2025': [0.1786, 15.9],
        'aioe-language': [-0.8221, 16.2],
        'aioe-image': [0.6867, 59.0],
        'frey-osborne': [0.826, 79.8],
      },
    ],
    [
      'craft-and-fine-artists',
      56260,
      52000,
      52100,
      0,
      {
        'gpt4-exposure': [0.3743, 43.8],
        'human-exposure': [0.2856, 38.5],
        'gpt4-automation': [0.3022, 36.5],
        applicability: [0.2173, 69.1],
        'observed-exposure': [0.2644, 83.5],
        'ilo-2025': [0.2619, 36.9],
        'aioe-language': [-0.7651, 16.8],
        'aioe-image': [0.5649, 55.7],
        'frey-osborne': [0.03987, 27.3],
      },
    ],
    [
      'dental-and-ophthalmic-laboratory-technicians-and-medical-appliance-technicians',
      45820,
      66800,
      66000,
      -1,
      {
        'gpt4-exposure': [0.07424, 8.2],
        'human-exposure': [0.05888, 8.5],
        'gpt4-automation': [0.03274, 1.8],
        applicability: [0.05938, 8.2],
        'observed-exposure': [0, 19.6],
        'ilo-2025': [0.1694, 11.7],
        'aioe-language': [-0.5984, 20.7],
        'aioe-image': [0.5174, 54.2],
        'frey-osborne': [0.8766, 83.5],
      },
    ],
    [
      'dentists',
      179210,
      149300,
      155200,
      4,
      {
        'gpt4-exposure': [0.2418, 27.4],
        'human-exposure': [0.2169, 28.8],
        'gpt4-automation': [0.1489, 15.6],
        applicability: [0.05301, 5.9],
        'observed-exposure': [0.02811, 49.8],
        'ilo-2025': [0.1493, 9.0],
        'aioe-language': [-0.3308, 27.5],
        'aioe-image': [0.1086, 40.7],
        'frey-osborne': [0.005454, 4.3],
      },
    ],
    [
      'genetic-counselors',
      98910,
      4000,
      4300,
      9,
      {
        'gpt4-exposure': [0.5, 71.3],
        'human-exposure': [0.6316, 93.8],
        'gpt4-automation': [0.4605, 70.9],
        applicability: [0.3112, 88.8],
        'observed-exposure': [0.0123, 43.4],
        'ilo-2025': [0.195, 21.2],
        'aioe-language': [1.478, 97.0],
        'aioe-image': [1.347, 84.7],
      },
    ],
    [
      'insulation-workers',
      50730,
      67400,
      70200,
      4,
      {
        'gpt4-exposure': [0.04817, 5.9],
        'human-exposure': [0.07799, 11.8],
        'gpt4-automation': [0.06077, 5.9],
        applicability: [0.1007, 21.8],
        'observed-exposure': [0.01772, 45.6],
        'ilo-2025': [0.1271, 4.5],
        'aioe-language': [-1.336, 3.9],
        'aioe-image': [-1.411, 5.7],
        'frey-osborne': [0.7533, 74.2],
      },
    ],
    [
      'janitors-and-building-cleaners',
      35930,
      2447700,
      2495500,
      2,
      {
        'gpt4-exposure': [0, 0.4],
        'human-exposure': [0.02778, 4.4],
        'gpt4-automation': [0.03472, 2.1],
        applicability: [0.1076, 23.8],
        'observed-exposure': [0, 19.6],
        'ilo-2025': [0.1654, 11.1],
        'aioe-language': [-1.093, 9.6],
        'aioe-image': [-1.751, 2.7],
        'frey-osborne': [0.66, 67.9],
      },
    ],
    [
      'librarians',
      64320,
      142100,
      144500,
      2,
      {
        'gpt4-exposure': [0.5351, 80.6],
        'human-exposure': [0.5, 76.8],
        'gpt4-automation': [0.443, 68.2],
        applicability: [0.2711, 81.2],
        'observed-exposure': [0.2032, 79.2],
        'ilo-2025': [0.5533, 93.4],
        'aioe-language': [0.6249, 57.8],
        'aioe-image': [1.094, 75.7],
        'frey-osborne': [0.52, 60.6],
      },
    ],
    [
      'psychologists',
      94310,
      204300,
      216000,
      6,
      {
        'gpt4-exposure': [0.4034, 49.4],
        'human-exposure': [0.4735, 70.6],
        'gpt4-automation': [0.3384, 42.6],
        applicability: [0.2132, 67.6],
        'observed-exposure': [0.04174, 53.8],
        'ilo-2025': [0.3906, 69.4],
        'aioe-language': [1.54, 97.9],
        'aioe-image': [0.9656, 69.8],
        'frey-osborne': [0.004792, 4.0],
      },
    ],
    [
      'surveying-and-mapping-technicians',
      51940,
      59400,
      62100,
      5,
      {
        'gpt4-exposure': [0.5, 71.3],
        'human-exposure': [0.5106, 79.1],
        'gpt4-automation': [0.5745, 88.5],
        applicability: [0.222, 70.0],
        'observed-exposure': [0, 19.6],
        'ilo-2025': [0.2764, 40.8],
        'aioe-language': [-0.2902, 29.0],
        'aioe-image': [0.9622, 69.5],
        'frey-osborne': [0.96, 96.1],
      },
    ],
  ])('%s', (id, pay, jobs, projected, growth, published) => {
    const one = occupations.find((occupation) => occupation.id === id);
    expect([one?.medianPay, one?.jobs, one?.jobsProjected, one?.growth]).toEqual([pay, jobs, projected, growth]);
    expect(Object.keys(one?.measures ?? {}).toSorted()).toEqual(Object.keys(published).toSorted());
    for (const [measure, [value, place]] of Object.entries(published)) {
      expect(one?.measures[measure], measure).toBe(value);
      const values = valuesOf(measure);
      const isTied = [...values.values()].filter((other) => other === value).length > 1;
      const apart = Math.abs((percentileRanks(values).get(id) ?? NaN) - place);
      // Values alike at four digits share a place here; the tables tell some apart by digits that they do not print.
      expect(apart, measure).toBeLessThan(isTied ? 0.35 : 0.1001);
    }
  });
});

/** Each measure's ranks, and the occupations in which it found nothing to measure. */
const ranked = [...measures].map(([measure, { history, apart, zeroMeans }]) => {
  const { values, unmeasured } = splitMeasured(valuesOf(measure), zeroMeans !== undefined);
  return { measure, counts: !history && !apart, values, unmeasured, ranks: percentileRanks(values) };
});
const placesOf = (id: string) =>
  ranked.flatMap(({ measure, counts, values, ranks }) => {
    const percentile = ranks.get(id);
    return percentile === undefined ? [] : [{ measure, counts, value: values.get(id) ?? 0, percentile }];
  });

describe('a zero that means “none measured”', () => {
  const gated = ranked.filter(({ measure }) => measures.get(measure)?.zeroMeans);

  test('never ranks, and no other occupation is ranked by it', () => {
    expect(gated.length).toBeGreaterThan(0);
    for (const { measure, values, unmeasured, ranks } of gated) {
      for (const id of unmeasured) expect(ranks.has(id), `${measure}: ${id}`).toBe(false);
      expect(Math.min(...values.values()), measure).toBeGreaterThan(0);
      // The lowest value that was measured is the end of the scale: no zero lies below it.
      expect(Math.min(...ranks.values()), measure).toBeLessThan(1);
    }
  });

  test('any other zero ranks as the value that it is', () => {
    for (const { measure, unmeasured } of ranked.filter((one) => !gated.includes(one))) {
      expect(unmeasured, measure).toEqual([]);
    }
  });

  test('had lifted registered nurses from 32 to 59 in observed exposure', () => {
    const withZeros = percentileRanks(valuesOf('observed-exposure')).get('registered-nurses');
    const without = placesOf('registered-nurses').find(({ measure }) => measure === 'observed-exposure');
    expect(withZeros?.toFixed(1)).toBe('59.0');
    expect(without?.percentile.toFixed(1)).toBe('32.3');
  });
});

describe('similar jobs, less exposed', () => {
  const candidates = occupations.map(({ id, medianPay, socCodes }): NeighbourCandidate => {
    const mixes = socCodes
      .map((code) => codes[code])
      .filter((shares) => shares !== undefined)
      .map((shares) => Object.fromEntries(Object.entries(shares).map(([activity, [share]]) => [activity, share])));
    const { band, median } = agreementOf(placesOf(id));
    return {
      id,
      ...(mixes.length > 0 && { mix: meanMix(mixes) }),
      ...(medianPay !== undefined && { pay: medianPay }),
      ...(band !== 'unknown' && { exposure: median }),
    };
  });
  const find = neighbourFinder(candidates);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const neighboursOf = (id: string) => find(byId.get(id) ?? { id });

  test('an electrician is never sent to be an athlete', () => {
    expect(byId.has('athletes-and-sports-competitors')).toBe(true);
    expect(neighboursOf('electricians').map(({ id }) => id)).not.toContain('athletes-and-sports-competitors');
  });

  test('are half alike at least, less exposed and no worse paid; some occupations have none', () => {
    const all = candidates.map((one) => ({ one, found: neighboursOf(one.id) }));
    for (const { one, found } of all) {
      for (const { id, similarity, exposure, pay } of found) {
        expect(similarity, `${one.id} → ${id}`).toBeGreaterThanOrEqual(0.5);
        expect(exposure, `${one.id} → ${id}`).toBeLessThanOrEqual((one.exposure ?? NaN) - 10);
        expect(pay, `${one.id} → ${id}`).toBeGreaterThanOrEqual(one.pay ?? NaN);
      }
    }
    expect(all.some(({ found }) => found.length === 0)).toBe(true);
    expect(all.some(({ found }) => found.length > 0)).toBe(true);
  });
});

test('statements are counted wherever a measure is made from labels of them', () => {
  const labelled = [...measures].filter(([, { fromStatements }]) => fromStatements).map(([id]) => id);
  expect(labelled).toContain('human-exposure');
  for (const { id, statements, measures: own } of occupations) {
    if (labelled.some((measure) => own[measure] !== undefined)) expect(statements, id).toBeGreaterThan(0);
  }
});

test('the growth of all jobs is the bureau’s own figure', () => {
  const claims = files
    .filter(({ collection }) => collection === 'claims')
    .flatMap(({ data }) => (data as { claims: { id: string; value: object }[] }).claims);
  expect(claims.find(({ id }) => id === growthOfAll)?.value).toMatchObject({
    kind: 'number',
    unit: 'percent-change',
  });
});

test('every role that is an occupation names one that exists', () => {
  for (const { name, data } of files.filter(({ collection }) => collection === 'roles')) {
    const { occupation } = roleSchema.parse(data);
    if (occupation)
      expect(
        occupations.map(({ id }) => id),
        name,
      ).toContain(occupation);
  }
});
