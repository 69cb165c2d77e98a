import { describe, expect, it } from 'vitest';
import {
  describeActivities,
  describeAgreement,
  describeOutlook,
  describePlace,
  describeUnseen,
} from '../../src/facts/describeoccupation.ts';

describe('describeAgreement', () => {
  const agreement = { band: 'mixed', low: 7.4, high: 89.8, median: 60, measures: 7 } as const;

  it('says who, from where to where, and whether they agree', () => {
    expect(describeAgreement('Paralegals', agreement)).toBe(
      'Seven measures place paralegals from percentile 7.4 to 89.8 among all occupations: they do not agree on which half it belongs to.',
    );
    expect(describeAgreement('Actors', { ...agreement, band: 'high' })).toContain('agree that it is more exposed');
    expect(describeAgreement('Actors', { ...agreement, band: 'low' })).toContain('agree that it is less exposed');
    expect(describeAgreement('Actors', { ...agreement, band: 'unknown' })).toContain('Too few measures cover actors');
  });
});

describe('describeActivities', () => {
  it('names the most applicable of the main activities', () => {
    const rows = [
      { name: 'Selling', applicability: 10, applicabilityText: '0.10', shareText: '40%' },
      { name: 'Getting information', applicability: 34, applicabilityText: '0.34', shareText: '12%' },
    ];
    expect(describeActivities(rows)).toBe(
      'Of its main activities AI was seen most applicable to getting information (0.34), 12% of the work',
    );
    expect(describeActivities([])).toContain('No work activities');
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
    expect(describePlace(undefined)).toBe('');
  });
});

describe('describeOutlook', () => {
  it('sets growth beside that of all occupations', () => {
    expect(describeOutlook(9, 3.3)).toBe('faster than all occupations together');
    expect(describeOutlook(3, 3.3)).toBe('about as fast as all occupations together');
    expect(describeOutlook(0, 3.3)).toBe('slower than all occupations together');
    expect(describeOutlook(-6, 3.3)).toBe('shrinking, while all occupations together grow');
  });
});
