import { describe, expect, it } from 'vitest';
import {
  describeActivities,
  describeMeasureAgreement,
  describeMedian,
  describeNoNeighbours,
  describeOutlook,
  describePlace,
  describeUnseen,
  formatApplicability,
} from '../../src/facts/describe/occupation.ts';

const agreement = { band: 'mixed', low: 29.1, high: 59.02, median: 41.46, measures: 7 } as const;

describe('describeMeasureAgreement', () => {
  it('says who, from which rank to which, and whether all are on one side', () => {
    expect(describeMeasureAgreement('Paralegals', agreement)).toBe(
      'Seven measures rank paralegals 29th to 59th out of 100 by exposure, some above average, some below.',
    );
    expect(describeMeasureAgreement('Actors', { ...agreement, band: 'high' })).toContain('all above average');
    expect(describeMeasureAgreement('Actors', { ...agreement, band: 'low' })).toContain('all below average');
    expect(describeMeasureAgreement('Actors', { ...agreement, band: 'unknown' })).toContain(
      'Too few measures cover actors',
    );
  });
});

describe('describeMedian', () => {
  it('shows every rank that the median is made from, in order', () => {
    const text = describeMedian(agreement, [59.02, 29.1, 41.46]);
    expect(text).toContain('The median rank, 41st out of 100, is the middle of those that count: 29.1, 41.5 and 59.0.');
    expect(text).toContain('Tracker scores are never averaged; measures are summarised by their median rank.');
  });

  it('is silent where too few measures count', () => {
    expect(describeMedian({ ...agreement, band: 'unknown' }, [29.1])).toBe('');
  });
});

describe('formatApplicability', () => {
  it('never prints a zero as a measurement', () => {
    expect([0, 0.001, 0.005, 0.342].map(formatApplicability)).toEqual([
      'seen too seldom',
      'under 0.01',
      '0.01',
      '0.34',
    ]);
  });
});

describe('describeActivities', () => {
  const selling = { name: 'Selling', applicability: 0, applicabilityText: 'seen too seldom', shareText: '40%' };

  it('names the most applicable of the main activities', () => {
    const rows = [
      selling,
      { name: 'Getting information', applicability: 34, applicabilityText: '0.34', shareText: '12%' },
    ];
    expect(describeActivities(rows)).toBe(
      'Of its main activities AI was seen most applicable to getting information (0.34), 12% of the work',
    );
    expect(describeActivities([])).toContain('No work activities');
  });

  it('never names one that was seen too seldom as the top', () => {
    expect(describeActivities([selling])).toMatch(/^None of its main activities was seen often enough/);
  });
});

describe('describeUnseen', () => {
  it('speaks up where at least half of the work counts as zero', () => {
    expect(describeUnseen([{ a: [0.7, 0], b: [0.3, 0.2] }])).toBe('70% of the work was seen too seldom to count');
    expect(describeUnseen([{ a: [0.49, 0], b: [0.51, 0.2] }])).toBe('');
  });

  it('counts several codes alike', () => {
    expect(describeUnseen([{ a: [1, 0] }, { a: [1, 0.3] }])).toBe('50% of the work was seen too seldom to count');
  });
});

describe('describePlace', () => {
  it('says how many occupations have less', () => {
    expect(describePlace(70.6)).toBe('more than in 71% of occupations');
    // Rounded once: 70.46 is 70, though 70.5 would be 71.
    expect(describePlace(70.46)).toBe('more than in 70% of occupations');
    expect(describePlace(0.3)).toBe('less than in almost all occupations');
    expect(describePlace(99.7)).toBe('more than in almost all occupations');
    expect(describePlace(undefined)).toBe('');
  });
});

describe('describeOutlook', () => {
  it('sets growth beside that of all occupations', () => {
    expect(describeOutlook(9, 3.1)).toBe('faster than all occupations together');
    expect(describeOutlook(3, 3.1)).toBe('about as fast as all occupations together');
    expect(describeOutlook(0, 3.1)).toBe('slower than all occupations together');
    expect(describeOutlook(-6, 3.1)).toBe('shrinking, while all occupations together grow');
  });
});

describe('describeNoNeighbours', () => {
  it('tells none that fits from nothing to look with', () => {
    expect(describeNoNeighbours({ pay: true, activities: true, measures: true })).toBe(
      'No occupation that is at least 50% alike is less exposed and pays as much.',
    );
    expect(describeNoNeighbours({ pay: false, activities: false, measures: true })).toBe(
      'None can be looked for without yearly pay and activities.',
    );
  });
});
