import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { censusSchema } from '../../src/schemas/census.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const { correlateTrackers, measureAgreement, rankGaps } = await import('../../src/data/census.ts');
const census = censusSchema.parse(JSON.parse(readFileSync('content/census.json', 'utf8')));

// The figures that were worked out when the census was taken, by another program.
test.each([
  ['All jobs', 46, 351, 0.55, 0.4, 0.64],
  ['Screen and office jobs', 30, 239, 0.35, 0.18, 0.46],
  ['Technical jobs', 10, 100, 0.22, -0.01, 0.41],
])('%s: alpha and its interval are those of the census', (label, jobs, values, alpha, low, high) => {
  const own = measureAgreement(census).find((row) => row.label === label);
  expect(own).toMatchObject({ jobs, values });
  expect(own?.alpha.toFixed(2)).toBe(alpha.toFixed(2));
  // The draws of a bootstrap differ from program to program.
  expect(Math.abs((own?.interval.low ?? 9) - low)).toBeLessThanOrEqual(0.03);
  expect(Math.abs((own?.interval.high ?? 9) - high)).toBeLessThanOrEqual(0.03);
});

test('pairs of trackers with twelve jobs in common correlate as in the census', () => {
  const pairs = correlateTrackers(census).map(({ trackers, jobs, rho }) => [
    trackers.find((name) => !name.startsWith('ReplacedYet')),
    jobs,
    Number(rho.toFixed(2)),
  ]);
  expect(pairs.toSorted()).toEqual(
    [
      ['displacement.ai', 20, 0.67],
      ['AI Job Risk Directory (Hasan Jaffal)', 14, 0.8],
      ['AI Career Risk Index', 13, 0.87],
      ['Moroporo', 13, 0.9],
      ['NestorBot', 12, 0.85],
      ['Jobpocalypse', 12, 0.87],
    ].toSorted(),
  );
});

test('trackers agree most and least on the jobs of the census', () => {
  const gaps = rankGaps(census);
  expect(gaps).toHaveLength(25);
  expect(gaps.slice(0, 3).map(({ title, gap }) => [title, Math.round(gap)])).toEqual([
    ['Journalist', 11],
    ['QA tester', 13],
    ['Animator', 14],
  ]);
  expect(new Map(gaps.slice(-3).map(({ title, gap }) => [title, Math.round(gap)]))).toEqual(
    new Map([
      ['Software developer', 24],
      ['Truck driver', 24],
      ['Pharmacist', 25],
    ]),
  );
});

test('every tracker of a shared basis has a score', () => {
  const names = new Set(census.jobs.flatMap(({ values }) => values.map(({ tracker }) => tracker)));
  expect(census.bases.flatMap(({ trackers }) => trackers).filter((name) => !names.has(name))).toEqual([]);
});
