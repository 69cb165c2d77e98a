import { describe, expect, it } from 'vitest';
import { groupAlike, requireAlike, spanOfAlike, type Counted } from '../../src/facts/statistics/alike.ts';

const figure = (quantity: string, population: string, low = 0, high = low, unit = 'percent-change') => ({
  quantity,
  unit,
  population,
  low,
  high,
});

/** Pairs that pages once set in one range, rank or axis, though they count different things. */
const unlike: [string, Counted[], RegExp][] = [
  [
    'pay of jobs at entry level and total compensation of senior ones',
    [
      figure('pay', 'machine learning engineers at entry level', 150000, 150000, 'usd-per-year'),
      figure('total-compensation', 'senior machine learning engineers', 320000, 550000, 'usd-per-year'),
    ],
    /quantity "pay" and "total-compensation"/,
  ],
  [
    'openings for AI-related jobs and for machine learning engineers',
    [figure('openings', 'AI-related jobs in the US', 24.2), figure('openings', 'machine learning engineers', 70)],
    /population "AI-related jobs in the US" and "machine learning engineers"/,
  ],
  [
    'a gap to peers and plain growth',
    [
      figure('employment-gap', 'workers aged 22–25 in the US jobs most exposed to AI', -19),
      figure('employment', 'workers aged 35–49 in the US jobs most exposed to AI', 6, 9),
    ],
    /quantity "employment-gap" and "employment"/,
  ],
  [
    'two gaps to peers by two methods',
    [
      figure('employment-gap-within-firms', 'workers aged 22–25 in the US jobs most exposed to AI', -13),
      figure('employment-gap', 'workers aged 22–25 in the US jobs most exposed to AI', -19),
    ],
    /quantity/,
  ],
  [
    'falls of a sector’s jobs and of rates for a piece of work',
    [figure('employment', 'video game illustrators in China', -70), figure('rates', 'creative work', -90)],
    /quantity "employment" and "rates"/,
  ],
  [
    'dollars and percents',
    [figure('pay', 'nurses', 1, 1, 'usd-per-year'), figure('pay', 'nurses', 1, 1, 'percent-change')],
    /unit "usd-per-year" and "percent-change"/,
  ],
  [
    'an exposure and a displacement by one tracker',
    [figure('exposure', 'engineer', 96), figure('displacement', 'engineer', 30)],
    /quantity "exposure" and "displacement"/,
  ],
];

describe('requireAlike', () => {
  it.each(unlike)('refuses %s, and says in which respect they differ', (_, figures, message) => {
    expect(() => requireAlike(figures)).toThrow(RangeError);
    expect(() => requireAlike(figures)).toThrow(message);
    expect(() => requireAlike(figures.toReversed())).toThrow(RangeError);
  });

  it('gives alike figures back as they are', () => {
    const figures = [
      figure('openings', 'AI-related jobs in the US', 24.2),
      figure('openings', 'AI-related jobs in the US', 38.6),
    ];
    expect(requireAlike(figures)).toBe(figures);
  });

  it('refuses no figures: they have no range', () => {
    expect(() => requireAlike([])).toThrow(RangeError);
  });
});

describe('groupAlike', () => {
  it.each(unlike)('keeps %s apart', (_, figures) => {
    expect(groupAlike(figures)).toHaveLength(figures.length);
  });

  it('keeps the order of groups and of figures', () => {
    const [a, b, c] = [figure('x', 'p', 3), figure('y', 'p', 2), figure('x', 'p', 1)];
    expect(groupAlike([a, b, c])).toEqual([[a, c], [b]]);
    expect(groupAlike([])).toEqual([]);
  });
});

describe('spanOfAlike', () => {
  it('runs from the lowest to the highest end', () => {
    expect(spanOfAlike(requireAlike([figure('x', 'p', 5, 9), figure('x', 'p', -2, 1)]))).toEqual({ low: -2, high: 9 });
  });
});
