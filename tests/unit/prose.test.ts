import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/facts/readprose.ts';
import {
  agreesWithClaim,
  figuresBeyondValue,
  findFigures,
  numbersOf,
  readNumbers,
} from '../../src/facts/readnumbers.ts';
import type { Value } from '../../src/schemas/claim.ts';
import { buildScore } from './build.ts';

describe('findFigures', () => {
  test.each([
    ['It rose 89% in a year.', ['89%']],
    ['It rose 89 percent.', ['89 percent']],
    ['Pay is $187,500, or more.', ['$187,500']],
    ['About 1.7 million people.', ['1.7 million']],
    ['From $320K to $550K.', ['$320K', '$550K']],
    ['3.2 to 1', ['3.2', '1']],
    ['1 in 200 workers', ['1', '200']],
    ['a 98% share in 2024', ['98%']],
    ['13–16%', ['13', '16%']],
    ['2023%', ['2023%']],
    ['a count of 20,662 ads', ['20,662']],
  ])('finds the figures of %s', (text, expected) => expect(findFigures(text)).toEqual(expected));

  test.each([
    'in 2025',
    'from 2023–2027',
    'on 26 February 2026',
    'on March 15, 2024',
    'GPT-4 and H2O in Q1 2025',
    'workers aged 22 to 25',
    'ages 22–25',
    'chapter 4, line 18',
    'O*NET 27x',
    'nothing at all',
    '',
  ])('passes over names: %s', (text) => expect(findFigures(text)).toEqual([]));
});

test.each([
  ['$1.7 million', [1700000]],
  ['$320K', [320000]],
  ['69 million and 5 thousand', [69000000, 5000]],
  ['about 0.98', [0.98]],
  ['9,000 to 5,000', [9000, 5000]],
  ['2 billion', [2000000000]],
])('readNumbers: %s is %o', (text, expected) => expect(readNumbers(text)).toEqual(expected));

const growth: Value = { kind: 'number', number: 89, unit: 'percent-change' };
const fall: Value = { kind: 'number', number: -13.9, unit: 'percent-change' };
const pay: Value = { kind: 'range', low: 320000, high: 550000, unit: 'usd-per-year' };

describe('agreesWithClaim', () => {
  test.each<[string, Value]>([
    ['89%', growth],
    ['+89%', growth],
    ['89 percent', growth],
    ['the rise', growth],
    ['89% in 2025', growth],
    ['13.9%', fall],
    ['−13.9%', fall],
    ['$320,000–$550,000', pay],
    ['$320K to $550K', pay],
    ['up to $550,000', pay],
    ['3.2 to 1', { kind: 'ratio', first: 3.2, second: 1, unit: 'to-one' }],
    ['4/10', buildScore(4, { max: 10 })],
    ['68', buildScore(68)],
    ['moderate', { kind: 'label', label: 'moderate' }],
    ['0–25', { kind: 'label', label: 'low, 0–25' }],
  ])('%s agrees', (text, value) => expect(agreesWithClaim(text, value)).toBe(true));

  test.each<[string, Value]>([
    ['88%', growth],
    ['89', growth],
    ['−89%', growth],
    ['+13.9%', fall],
    ['$550,000', pay],
    ['550,000 to 320,000 euros', pay],
    ['$330,000–$550,000', pay],
    ['5/10', buildScore(4, { max: 10 })],
    ['40%', { kind: 'label', label: 'moderate' }],
    ['40%', { kind: 'none' }],
  ])('%s does not', (text, value) => expect(agreesWithClaim(text, value)).toBe(false));
});

test('numbersOf gives what a value states, without sign', () => {
  expect(numbersOf(fall)).toEqual([13.9]);
  expect(numbersOf({ kind: 'range', low: -16, high: -13, unit: 'percent-change' })).toEqual([16, 13]);
  expect(numbersOf({ kind: 'change', from: 9000, to: 5000, unit: 'people' })).toEqual([9000, 5000]);
  expect(numbersOf({ kind: 'none' })).toEqual([]);
});

test('a statement may leave its figure out, but may not hold another', () => {
  expect(figuresBeyondValue('Demand rose 89% in 2025.', growth)).toEqual([]);
  expect(figuresBeyondValue('Demand rose.', growth)).toEqual([]);
  expect(figuresBeyondValue('Demand rose 88%, or 89%.', growth)).toEqual(['88%']);
  expect(figuresBeyondValue('56 per 100,000 died.', { kind: 'number', number: 56, unit: 'per-100000' })).toEqual([]);
  expect(figuresBeyondValue('It scores 4 out of 10.', buildScore(4, { max: 10 }))).toEqual([]);
});

describe('readProse', () => {
  test('splits text and links, through headings, lists and emphasis', () =>
    expect(readProse('## Pay\n\n- It is **high**, [89%](claim:x)\n- `code` 5')).toEqual([
      { kind: 'text', text: 'Pay' },
      { kind: 'text', text: 'It is ' },
      { kind: 'text', text: 'high' },
      { kind: 'text', text: ', ' },
      { kind: 'link', text: '89%', target: 'claim:x' },
      { kind: 'text', text: 'code' },
      { kind: 'text', text: ' 5' },
    ]));

  test('names HTML and pictures, so that the check can refuse them', () => {
    expect(readProse('a <b>c</b>').filter(({ kind }) => kind === 'html')).toHaveLength(2);
    expect(readProse('![x](javascript:1)')).toEqual([{ kind: 'link', text: 'x', target: 'javascript:1' }]);
    expect(readProse('<script>1</script>')[0]?.kind).toBe('html');
  });
});
