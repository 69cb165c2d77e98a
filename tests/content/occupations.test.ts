import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/checkcontent.ts';
import { percentileRanks } from '../../src/facts/percentile.ts';
import { rankCorrelation } from '../../src/facts/rankcorrelation.ts';
import { buildJobSearch } from '../../src/facts/searchjobs.ts';
import { measureSchema } from '../../src/schemas/measure.ts';
import { activitiesFileSchema, occupationsFileSchema } from '../../src/schemas/occupation.ts';
import { roleSchema } from '../../src/schemas/role.ts';

const { files } = checkContent(process.cwd());
const dataOf = (collection: string) => files.find((file) => file.collection === collection)?.data;
const { occupations, dropped } = occupationsFileSchema.parse(dataOf('occupations'));
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

describe('figures of a dozen occupations, as in the published tables', () => {
  // median pay, jobs, growth, GPT-4-rated exposure and its percentile, applicability and its percentile
  test.each([
    ['accountants-and-auditors', 81680, 1579800, 5, 0.56, 85.0, 0.2032, 62.9],
    ['data-scientists', 112590, 245900, 34, 0.6948, 95.0, 0.3572, 96.8],
    ['electricians', 62350, 818700, 9, 0.1463, 16.5, 0.1509, 39.7],
    ['graphic-designers', 61300, 265900, 2, 0.5, 71.3, 0.2306, 71.5],
    ['software-developers', 131450, 1895500, 15, 0.8694, 98.2, 0.2885, 84.7],
    ['actors', undefined, 57000, 0, 0.1875, 21.3, 0.1547, 41.5],
    ['announcers', undefined, 39500, -2, 0.6018, 89.4, 0.3562, 96.5],
  ] as const)('%s', (id, pay, jobs, growth, exposure, exposurePlace, applicability, applicabilityPlace) => {
    const one = occupations.find((occupation) => occupation.id === id);
    expect([one?.medianPay, one?.jobs, one?.growth]).toEqual([pay, jobs, growth]);
    expect([one?.measures['gpt4-exposure'], one?.measures['applicability']]).toEqual([exposure, applicability]);
    // Values tied at four digits share a place here; the tables tell some apart by digits that they do not print.
    expect(Math.abs((percentileRanks(valuesOf('gpt4-exposure')).get(id) ?? 0) - exposurePlace)).toBeLessThan(0.35);
    expect(Math.abs((percentileRanks(valuesOf('applicability')).get(id) ?? 0) - applicabilityPlace)).toBeLessThan(0.35);
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

describe('people find their job by the words they use', () => {
  const find = buildJobSearch(
    occupations.map(({ id, title, aliases }) => ({
      id,
      title,
      href: `/roles/${id}/`,
      names: aliases,
    })),
  );

  test.each([
    ['nurse', 'registered-nurses'],
    ['coder', 'computer-programmers'],
    ['trucker', 'heavy-and-tractor-trailer-truck-drivers'],
    ['lawer', 'lawyers'],
    ['HGV driver', 'heavy-and-tractor-trailer-truck-drivers'],
    ['accounts clerk', 'bookkeeping-accounting-and-auditing-clerks'],
    ['programmer', 'computer-programmers'],
    ['plumer', 'plumbers-pipefitters-and-steamfitters'],
  ])('“%s”', (text, id) => {
    expect(
      find(text)
        .slice(0, 3)
        .map((job) => job.id),
    ).toContain(id);
  });

  test('nothing for nothing, and nothing for words that match nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('xylophone')).toEqual([]);
  });

  test('at least four names an occupation', () => {
    for (const { id, aliases } of occupations) expect(aliases.length, id).toBeGreaterThanOrEqual(4);
  });
});
