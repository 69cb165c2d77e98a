import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeTiles,
  describeTilesByGrowth,
  describeTilesByPay,
  payOfHalf,
  shareOfBand,
} from '../../src/facts/describe/tiles.ts';
import { shadeCount, shadeOf, shadeSteps, type Shade } from '../../src/facts/plots/tile-shades.ts';
import { fitName, placeTiles } from '../../src/facts/plots/tiles.ts';

const item = fc.record({
  id: fc.string({ minLength: 1, maxLength: 6 }),
  group: fc.constantFrom('a', 'b', 'c'),
  size: fc.integer({ min: 0, max: 5_000_000 }),
});
const items = fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1, maxLength: 60 });

describe('placeTiles', () => {
  it('gives each item of some size one tile within the picture, whatever the order', () => {
    fc.assert(
      fc.property(items, (all) => {
        const tiles = placeTiles(all, 1.6);
        expect(tiles.map(({ item: { id } }) => id).toSorted()).toEqual(
          all
            .filter(({ size }) => size > 0)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { x, y, width, height } of tiles) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
          // What has no room lies in the gap before it.
          expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100.5);
        }
        expect(placeTiles(all.toReversed(), 1.6)).toEqual(tiles);
      }),
    );
  });

  it('makes areas proportional to sizes', () => {
    const sizes = [40, 30, 20, 10];
    const tiles = placeTiles(
      sizes.map((size) => ({ id: String(size), group: 'one', size })),
      1,
    );
    const areas = tiles.map(({ width, height }) => width * height);
    for (const [at, area] of areas.entries()) expect(area / 100).toBeCloseTo(sizes[at] ?? 0, -0.5);
  });

  it('draws nothing of nothing', () => {
    expect(placeTiles([], 1.6)).toEqual([]);
  });
});

describe('describeTiles', () => {
  const occupations = [
    { band: 'high' as const, jobs: 20 },
    { band: 'low' as const, jobs: 30 },
    { band: 'mixed' as const, jobs: 45 },
    { band: 'unknown' as const, jobs: 5 },
  ];

  it('weighs occupations by their jobs', () => {
    expect(describeTiles(occupations)).toBe(
      'The measures agree that 20% of US jobs are in the more exposed half of occupations and 30% in the less exposed half. Over the rest they disagree.',
    );
    expect(shareOfBand(occupations, 'unknown')).toBe(5);
    expect(shareOfBand([], 'high')).toBe(0);
  });
});

describe('describeTilesByPay', () => {
  const occupations = [
    { medianPay: 90_000, jobs: 30 },
    { medianPay: 30_000, jobs: 40 },
    { medianPay: undefined, jobs: 500 },
    { medianPay: 50_000, jobs: 30 },
  ];

  it('finds the pay up to which half of the jobs lie, and leaves out jobs without yearly pay', () => {
    expect(payOfHalf(occupations)).toBe(50_000);
    expect(describeTilesByPay(occupations)).toBe(
      'Half of US jobs are in occupations whose median pay is $50,000 a year or less.',
    );
  });

  it('says so where no pay is known', () => {
    expect(payOfHalf([{ medianPay: undefined, jobs: 1 }])).toBeUndefined();
    expect(describeTilesByPay([])).toBe('No pay is published for these occupations.');
  });
});

describe('describeTilesByGrowth', () => {
  it('weighs occupations that shrink and that grow by their jobs', () => {
    const occupations = [
      { growth: -3.5, jobs: 25 },
      { growth: 0, jobs: 5 },
      { growth: 12, jobs: 70 },
    ];
    expect(describeTilesByGrowth(occupations, 2034)).toBe(
      'By 2034, occupations that hold 25% of US jobs are projected to shrink, and those that hold 70% to grow.',
    );
    expect(describeTilesByGrowth([], 2034)).toContain('0% of US jobs');
  });
});

describe('shadeOf', () => {
  it('puts a value on the step that begins with it', () => {
    expect(shadeOf('pay', 39_999)).toBe(0);
    expect(shadeOf('pay', 40_000)).toBe(1);
    expect(shadeOf('pay', 250_000)).toBe(shadeCount - 1);
    expect(shadeOf('growth', -5)).toBe(1);
    expect(shadeOf('growth', 0)).toBe(2);
    expect(shadeOf('pay', undefined)).toBeUndefined();
  });

  it.each(Object.keys(shadeSteps) as Shade[])('has steps of %s that rise, one fewer than there are shades', (shade) => {
    expect(shadeSteps[shade].toSorted((a, b) => a - b)).toEqual(shadeSteps[shade]);
    expect(shadeSteps[shade]).toHaveLength(shadeCount - 1);
  });
});

describe('fitName', () => {
  it('breaks between words, and gives up rather than cut one', () => {
    expect(fitName('Cooks', { width: 60, height: 30 })).toEqual(['Cooks']);
    expect(fitName('Registered nurses', { width: 80, height: 40 })).toEqual(['Registered', 'nurses']);
    expect(fitName('Registered nurses', { width: 200, height: 24 })).toEqual(['Registered nurses']);
    expect(fitName('Registered nurses', { width: 80, height: 24 })).toBeUndefined();
    expect(fitName('Kindergarten', { width: 40, height: 100 })).toBeUndefined();
  });
});
