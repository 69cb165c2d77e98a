import { describe, expect, it } from 'vitest';
import { officialClaim, yearOfFigure } from '../../src/facts/describe/official.ts';
import { claimSchema } from '../../src/schemas/claim.ts';
import type { OfficialClaim } from '../../src/schemas/official.ts';
import { anOccupation } from './data/small-content.ts';

const vintage = {
  source: 'bls',
  pages: 'https://bls.example.gov/ooh/',
  payAsOf: '2024-05',
  years: { from: 2024, to: 2034 },
};
const nurses = anOccupation({
  title: 'Nurses',
  group: 'healthcare',
  socCodes: ['29-1141'],
  medianPay: 93600,
  jobs: 3391000,
  jobsProjected: 3557100,
});
const entry = (figure: OfficialClaim['figure']): OfficialClaim => ({
  id: `bls-nurses-${figure}-2024`,
  occupation: 'nurses',
  figure,
  plural: 'nurses',
  added: '2026-11-21',
});

describe('officialClaim', () => {
  it.each<[OfficialClaim['figure'], object]>([
    ['median-pay', { kind: 'number', number: 93600, unit: 'usd-per-year' }],
    ['jobs', { kind: 'number', number: 3391000, unit: 'jobs' }],
    ['projected-growth', { kind: 'number', number: 5, unit: 'percent-change' }],
  ])('reads %s from the occupation, as a sound claim', (figure, value) => {
    const claim = officialClaim(entry(figure), nurses, vintage);
    expect(claim?.value).toEqual(value);
    expect(claimSchema.safeParse(claim).error).toBeUndefined();
  });

  it('leads to the bureau’s own page on the occupation', () => {
    expect(officialClaim(entry('jobs'), nurses, vintage)?.page).toBe(
      'https://bls.example.gov/ooh/healthcare/nurses.htm',
    );
  });

  it('takes dates from the vintage of the table, and says nothing of another', () => {
    const later = {
      source: 'bls',
      pages: 'https://bls.example.gov/ooh/',
      payAsOf: '2026-05',
      years: { from: 2026, to: 2036 },
    };
    const claims = (['median-pay', 'jobs', 'projected-growth'] as const).map((figure) =>
      officialClaim(entry(figure), nurses, later),
    );
    expect(claims.map((claim) => claim?.asOf)).toEqual(['2026-05', '2026', '2026']);
    expect(claims[2]?.horizon).toBe('from 2026 to 2036');
    expect(JSON.stringify(claims.map((claim) => ({ ...claim, id: '' })))).not.toMatch(/2024|2034/);
  });

  it('changes value and statement with the occupation', () => {
    const claim = officialClaim(entry('median-pay'), { ...nurses, medianPay: 70000 }, vintage);
    expect(claim?.statement).toContain('$70,000');
  });

  it('says at least where the statistics stop', () => {
    const claim = officialClaim(entry('median-pay'), { ...nurses, payTopCoded: true }, vintage);
    expect(claim?.value).toMatchObject({ bound: 'at-least' });
    expect(claim?.statement).toContain('or more');
  });

  it('has no words for growth that is none', () => {
    expect(officialClaim(entry('projected-growth'), { ...nurses, growth: 0 }, vintage)?.statement).toContain(
      'stays as it is',
    );
    expect(officialClaim(entry('projected-growth'), { ...nurses, growth: -6 }, vintage)?.statement).toContain(
      'shrinks by 6%',
    );
  });

  it('is undefined where there is no such figure', () => {
    const { medianPay: _, ...unpaid } = nurses;
    expect(officialClaim(entry('median-pay'), unpaid, vintage)).toBeUndefined();
  });
});

describe('yearOfFigure', () => {
  it('is the year in which the figure holds', () => {
    expect(yearOfFigure('median-pay', vintage)).toBe('2024');
    expect(yearOfFigure('jobs', vintage)).toBe('2024');
    expect(yearOfFigure('projected-growth', vintage)).toBe('2034');
  });
});
