import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/facts/escapehtml.ts';
import { capitalise, countOf, formatCount, joinWords } from '../../src/facts/formatcount.ts';
import { formatDate } from '../../src/facts/formatdate.ts';
import { formatNumber, formatShort, formatValue } from '../../src/facts/formatvalue.ts';
import { percentChange, placeValue } from '../../src/facts/placevalue.ts';
import { keysOf } from '../../src/facts/labels.ts';
import { unitSchema, valueSchema, type Value } from '../../src/schemas/claim.ts';
import { buildScore } from './build.ts';

const number = (value: number, unit: string, bound?: string) =>
  valueSchema.parse({ kind: 'number', number: value, unit, ...(bound && { bound }) });
const range = (ends: { low?: number; high?: number; openEnd?: true }, unit: string) =>
  valueSchema.parse({ kind: 'range', ...ends, unit });

describe('formatValue', () => {
  test.each<[string, Value]>([
    ['57.7%', number(57.7, 'percent')],
    ['70% automatable', number(70, 'percent-automatable')],
    ['82% exposed', number(82, 'percent-exposed')],
    ['45% feasible', number(45, 'percent-feasible')],
    ['+89%', number(89, 'percent-change')],
    ['−13.9%', number(-13.9, 'percent-change')],
    ['0%', number(0, 'percent-change')],
    ['almost +40%', number(40, 'percent-change', 'almost')],
    ['about −6%', number(-6, 'percent-change', 'about')],
    ['+10–20% a year', range({ low: 10, high: 20 }, 'percent-change-per-year')],
    ['−16% to −13%', range({ low: -16, high: -13 }, 'percent-change')],
    ['+6–9%', range({ low: 6, high: 9 }, 'percent-change')],
    ['$187,500', number(187500, 'usd-per-year')],
    ['$320,000–$550,000', range({ low: 320000, high: 550000 }, 'usd-per-year')],
    ['$300,000–$500,000+', range({ low: 300000, high: 500000, openEnd: true }, 'usd-per-year')],
    ['up to $550,000', range({ high: 550000 }, 'usd-per-year')],
    ['$150,000 or more', range({ low: 150000 }, 'usd-per-year')],
    ['$5,900', number(5900, 'usd')],
    ['1–5 years', range({ low: 1, high: 5 }, 'years')],
    ['5–10+ years', range({ low: 5, high: 10, openEnd: true }, 'years')],
    ['6–12 months', range({ low: 6, high: 12 }, 'months')],
    ['under 8 minutes', number(8, 'minutes', 'less-than')],
    ['more than 7%', number(7, 'percent', 'more-than')],
    ['at least 3', number(3, 'count', 'at-least')],
    ['at most $200,000', number(200000, 'usd-per-year', 'at-most')],
    ['1,700,000 people', number(1700000, 'people')],
    ['69,000,000 jobs', number(69000000, 'jobs')],
    ['72 job ads', number(72, 'postings')],
    ['79 issues', number(79, 'issues')],
    ['2 times', number(2, 'times')],
    ['56 per 100,000', number(56, 'per-100000')],
    ['0.98', number(0.98, 'correlation')],
    ['3', number(3, 'rank')],
    ['9,000 → 5,000 people', { kind: 'change', from: 9000, to: 5000, unit: 'people' }],
    ['1 → 40 scenes a day', { kind: 'change', from: 1, to: 40, unit: 'scenes-per-day' }],
    ['3.2 to 1', { kind: 'ratio', first: 3.2, second: 1, unit: 'to-one' }],
    ['1 in 200', { kind: 'ratio', first: 1, second: 200, unit: 'one-in' }],
    ['68/100', buildScore(68, { direction: 'resilience' })],
    ['4/10', buildScore(4, { max: 10 })],
    ['moderate', { kind: 'label', label: 'moderate' }],
    ['', { kind: 'none' }],
  ])('%s', (expected, value) => expect(formatValue(value)).toBe(expected));

  test('knows every unit', () => {
    for (const unit of unitSchema.options.filter((name) => !['to-one', 'one-in', 'correlation'].includes(name)))
      expect(formatValue(number(5, unit)), unit).toMatch(/5/);
  });

  test('formatShort leaves out a measure that the axis names', () => {
    expect(formatShort(number(70, 'percent-automatable'))).toBe('70%');
    expect(formatShort(number(82, 'percent-exposed'))).toBe('82%');
    expect(formatShort(number(89, 'percent-change'))).toBe('+89%');
  });

  test('formatNumber groups thousands, keeps two decimals and a true minus', () => {
    expect([1234567.891, -5, 0].map(formatNumber)).toEqual(['1,234,567.89', '−5', '0']);
  });
});

describe('placeValue', () => {
  test('9,000 → 5,000 is −44.4 %', () => {
    expect(percentChange(9000, 5000)).toBe(-44.4);
    expect(placeValue({ kind: 'change', from: 9000, to: 5000, unit: 'people' })).toEqual({
      low: -44.4,
      high: -44.4,
      open: false,
    });
  });

  test.each<[Value, ReturnType<typeof placeValue>]>([
    [number(89, 'percent-change'), { low: 89, high: 89, open: false }],
    [range({ low: 1, high: 5 }, 'years'), { low: 1, high: 5, open: false }],
    [range({ low: 5, high: 10, openEnd: true }, 'years'), { low: 5, high: 10, open: true }],
    [range({ low: 150000 }, 'usd-per-year'), { low: 150000, high: 150000, open: true }],
    [range({ high: 550000 }, 'usd-per-year'), { low: 550000, high: 550000, open: false }],
    [{ kind: 'ratio', first: 3.2, second: 1, unit: 'to-one' }, undefined],
    [{ kind: 'label', label: 'moderate' }, undefined],
    [{ kind: 'none' }, undefined],
    [buildScore(4), undefined],
  ])('%o', (value, expected) => expect(placeValue(value)).toEqual(expected));
});

test.each([
  ['2026-02-26', '26 February 2026'],
  ['2026-02', 'February 2026'],
  ['2026', '2026'],
  ['undated', 'undated'],
])('formatDate: %s is %s', (date, expected) => expect(formatDate(date)).toBe(expected));

test('counts are words up to twelve and agree with their noun', () => {
  expect([0, 1, 12, 13].map(formatCount)).toEqual(['no', 'one', 'twelve', '13']);
  expect(countOf(1, 'claim')).toBe('one claim');
  expect(countOf(20, 'tracker')).toBe('20 trackers');
  expect(countOf(16, 'clash', 'clashes')).toBe('16 clashes');
  expect(capitalise('six tasks')).toBe('Six tasks');
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('escapeHtml leaves no way out of a text or an attribute', () =>
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;'));

test('keysOf keeps the order in which keys are written', () => expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a']));
