import { describe, expect, it } from 'vitest';
import { formatNumber, formatShort, formatValue } from '../../src/facts/format/value.ts';
import { unitSchema, type Unit, type Value } from '../../src/schemas/claim.ts';
import { aChange, aLabel, aNumber, anOpenRange, aRange, aRatio, aScore, nothing } from './build.ts';

describe('formatNumber', () => {
  it.each([
    [1900000, '1,900,000'],
    [45.8, '45.8'],
    [13.666, '13.67'],
    [-44.4, '−44.4'],
    [0, '0'],
    [1000, '1,000'],
  ])('writes %d as %s', (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });

  it('does not put a minus before nought', () => {
    expect(formatNumber(-0.001)).toBe('0');
  });
});

describe('formatValue of a number', () => {
  const printed: Record<Unit, string> = {
    percent: '42%',
    'percent-automatable': '42% automatable',
    'percent-exposed': '42% exposed',
    'percent-feasible': '42% feasible',
    'percent-change': '+42%',
    'percent-change-per-year': '+42% a year',
    points: '+42 points',
    usd: '$42',
    'usd-per-year': '$42',
    people: '42 people',
    jobs: '42 jobs',
    postings: '42 job ads',
    issues: '42 issues',
    count: '42',
    'to-one': '42',
    'one-in': '42',
    times: '42 times',
    years: '42 years',
    months: '42 months',
    minutes: '42 minutes',
    'scenes-per-day': '42 scenes a day',
    'per-100000': '42 per 100,000',
    correlation: '42',
    rank: '42',
  };

  it.each(Object.entries(printed))('in %s is %s', (unit, text) => {
    expect(formatValue(aNumber(42, unit as Unit))).toBe(text);
  });

  it('has a case here for every unit', () => {
    expect(Object.keys(printed).toSorted()).toEqual([...unitSchema.options].toSorted());
  });

  it.each([
    ['about', 'about 70%'],
    ['almost', 'almost 70%'],
    ['at-least', 'at least 70%'],
    ['at-most', 'at most 70%'],
    ['more-than', 'more than 70%'],
    ['less-than', 'under 70%'],
  ] as const)('hedged by %s is %s', (bound, text) => {
    expect(formatValue(aNumber(70, 'percent', bound))).toBe(text);
  });

  it.each([
    [aNumber(89, 'percent-change'), '+89%'],
    [aNumber(-44.4, 'percent-change'), '−44.4%'],
    [aNumber(0, 'percent-change'), '0%'],
    [aNumber(-5, 'percent-change-per-year'), '−5% a year'],
    [aNumber(-70, 'percent-change', 'about'), 'about −70%'],
    [aNumber(1700000, 'usd'), '$1,700,000'],
    [aNumber(-0.25, 'correlation'), '−0.25'],
    [aNumber(9000, 'people'), '9,000 people'],
    [aNumber(13.7, 'per-100000'), '13.7 per 100,000'],
  ])('prints sign, prefix and thousands: %j is %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it.each([
    ['years', '1 year'],
    ['months', '1 month'],
  ] as const)('has a singular in %s', (unit, text) => {
    expect(formatValue(aNumber(1, unit))).toBe(text);
  });
});

describe('formatValue of a range', () => {
  it.each([
    [aRange(320000, 550000, 'usd-per-year'), '$320,000–$550,000'],
    [anOpenRange(300000, 500000, 'usd-per-year'), '$300,000–$500,000+'],
    [aRange(undefined, 550000, 'usd-per-year'), 'up to $550,000'],
    [aRange(150000, undefined, 'usd-per-year'), '$150,000 or more'],
    [aRange(24, 70, 'percent'), '24–70%'],
    [aRange(24, 70, 'percent-change'), '+24–70%'],
    [aRange(-16, -13, 'percent-change'), '−16% to −13%'],
    [aRange(-20, 5, 'percent-change'), '−20% to +5%'],
    [aRange(0, 5, 'percent-change'), '0–5%'],
    [aRange(10, 20, 'percent-change-per-year'), '+10–20% a year'],
    [aRange(undefined, 5, 'percent'), 'up to 5%'],
    [aRange(1, 15, 'years'), '1–15 years'],
    [anOpenRange(5, 10, 'years'), '5–10+ years'],
    [aRange(3, undefined, 'people'), '3 or more people'],
    [aRange(0, 0, 'percent'), '0–0%'],
  ])('%j is %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it.each([
    [aRange(70, undefined, 'percent'), '70% or more'],
    [aRange(10, undefined, 'percent-change'), '+10% or more'],
  ])('keeps a percent sign at its number: %j is %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it('says that an end may be exceeded, whatever the signs', () => {
    expect(formatValue(anOpenRange(-20, 5, 'percent-change'))).not.toBe(formatValue(aRange(-20, 5, 'percent-change')));
  });
});

describe('formatValue of other kinds', () => {
  it.each([
    [aRatio(3.2, 1, 'to-one'), '3.2 to 1'],
    [aRatio(1, 200, 'one-in'), '1 in 200'],
    [aRatio(1, 2000, 'one-in'), '1 in 2,000'],
    [aChange(9000, 5000), '9,000 → 5,000 people'],
    [aChange(1, 40, 'scenes-per-day'), '1 → 40 scenes a day'],
    [aChange(150000, 120000, 'usd-per-year'), '$150,000 → $120,000'],
    [aChange(-3, 4, 'percent-change'), '−3 → +4%'],
    [{ ...aChange(9000, 5000), bound: 'about' } as Value, '9,000 → about 5,000 people'],
    [aChange(-18, -9, 'points'), '−18 → −9 points'],
    [aScore(68, 100, 'resilience'), '68/100'],
    [aScore(4, 10), '4/10'],
    [aScore(4.25, 10), '4.25/10'],
    [aLabel('Moderate'), 'Moderate'],
    [nothing, ''],
  ])('%j is "%s"', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });
});

describe('formatShort', () => {
  it.each([
    [aNumber(70, 'percent-automatable'), '70%'],
    [aNumber(70, 'percent-exposed'), '70%'],
    [aNumber(70, 'percent-feasible'), '70%'],
    [aRange(60, 70, 'percent-automatable'), '60–70%'],
    [aNumber(89, 'percent-change'), '+89%'],
    [aNumber(10, 'percent-change-per-year'), '+10% a year'],
    [aNumber(9000, 'people'), '9,000 people'],
    [nothing, ''],
  ])('%j is "%s"', (value, text) => {
    expect(formatShort(value)).toBe(text);
  });
});
