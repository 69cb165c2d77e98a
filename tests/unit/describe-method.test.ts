import { expect, it } from 'vitest';
import { method } from '../../src/facts/describe/method.ts';

// What the method page prints: change a limit, and this shows what readers will be told.
it('prints the limits that the code computes with', () => {
  expect(method).toEqual({
    strip: { fourOfTen: '40', resilience: '32' },
    labels: {
      places: { E0: 0, E1: 100, E2: 50 },
      core: '1',
      others: '0.5',
      step: '50',
      leastStep: '5',
      statements: 'ten',
    },
    compare: {
      count: 'four',
      figures:
        'how exposed people rated the work, the median rank of the measures, official median pay and the projected change in jobs',
      leastGap: '10%',
    },
    trackerAgreement: { middle: '95%', draws: '10,000' },
    agreement: { leastMeasures: 'three', middle: '50', leastUnseen: '50%' },
    answer: {
      middleFrom: '33.3',
      middleTo: '66.7',
      exposed: '50',
      leastShare: '3%',
      littlePeople: '33.3',
      littleModel: '50',
      most: 'three',
      wideSpread: '30',
      bars: '20',
    },
    neighbours: { most: 'three', leastAlike: '50%', leastLower: '10' },
    week: { hours: '40', rows: 'twelve', low: '25', high: '75', moves: 'three' },
    finder: {
      leastGrowth: '1%',
      openings: '25%',
      noDegree:
        '“No formal educational credential”, “High school diploma or equivalent”, “Some college, no degree” and “Postsecondary nondegree award”',
    },
    links: 'From 0.6 either way it is called a strong link, from 0.3 a moderate one, from 0.1 a weak one',
  });
});
