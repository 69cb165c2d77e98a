import type { Figure, PlottedJob } from '../../../src/facts/plots/scatter.ts';

export const figures: Figure[] = [
  { id: 'exposure', name: 'Exposure', short: 'exposure', unit: 'percentile' },
  { id: 'pay', name: 'Median pay', short: 'median pay', unit: 'dollars' },
  { id: 'growth', name: 'Growth', short: 'projected growth', unit: 'change' },
  { id: 'openings', name: 'Openings', short: 'openings a year', unit: 'jobs' },
];

const job = (id: string, group: string, values: (number | null)[], education?: number): PlottedJob => ({
  id,
  title: id,
  href: `/roles/${id}/`,
  group,
  values,
  ...(education !== undefined && { education }),
});

export const jobs = [
  job('baker', 'food', [20, 40_000, 0, 1000], 1),
  job('clerk', 'office', [50, 60_000, -4, 9000], 5),
  job('judge', 'legal', [70, 150_000, 3, 100], 7),
  job('actor', 'arts', [null, null, 8, 500]),
];
