import { describe, expect, it } from 'vitest';
import {
  agreesWithClaim,
  contradictsSign,
  figuresBeyondValue,
  findFigures,
  findHiddenFigures,
  numbersOf,
  readNumbers,
} from '../../src/facts/prose/read-numbers.ts';
import type { Value } from '../../src/schemas/claim.ts';
import { aChange, aLabel, aNumber, anOpenRange, aRange, aRatio, aScore, nothing } from './build.ts';

describe('readNumbers', () => {
  it.each([
    ['$1.7 million', [1700000]],
    ['$320K to $550K', [320000, 550000]],
    ['$320k', [320000]],
    ['$550K+', [550000]],
    ['$12.5M', [12500000]],
    ['$5 billion', [5000000000]],
    ['ten thousand, or 10 thousand', [10000]],
    ['1,900,000 people', [1900000]],
    ['$2000', [2000]],
    ['2,023 people', [2023]],
    ['3.2 to 1', [3.2, 1]],
    ['1 in 200', [1, 200]],
    ['89%', [89]],
    ['45.8%.', [45.8]],
    ['2023%', [2023]],
    ['2023 %', [2023]],
    ['2023 percent', [2023]],
    ['5 per cent', [5]],
    ['50 percentage points', [50]],
    ['−44.4%', [44.4]],
    ['+89%', [89]],
    ['68/100', [68, 100]],
    ['9,000 → 5,000 people', [9000, 5000]],
    ['13.7 per 100,000', [13.7, 100000]],
    ['between 5 and 10 years', [5, 10]],
    ['0.1% and 0.2%', [0.1, 0.2]],
    ['age 25% of them', [25]],
  ])('reads "%s"', (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });

  it('does not let binary fractions show: 1.1 million is 1,100,000', () => {
    expect(readNumbers('$1.1 million and 4.35 thousand')).toEqual([1100000, 4350]);
  });

  it.each([
    ['€320K', [320000]],
    ['£50K', [50000]],
    ['15K job ads', [15000]],
    ['$5B', [5000000000]],
  ])('reads thousands and more written short: "%s"', (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });
});

describe('findFigures', () => {
  it.each([
    'in 2023',
    'By 2027.',
    'the 1990s',
    '2020–2030',
    '2024–25',
    'Q1 2025',
    '26 February 2026',
    'February 26, 2026',
    'on 3 May',
    'ages 22–25',
    'ages 22-25',
    'ages 22 to 25',
    'aged 35 to 49',
    'age 35',
    'GPT-4',
    'GPT-4o and o3',
    'H2O',
    'COVID-19',
    'version 3.5',
    'page 12',
    'lines 3–5',
    'Fortune 500',
    'Working Paper 33',
    'a 10x engineer',
    'the 16th',
    'no digits at all',
    '',
  ])('finds no figure in "%s"', (text) => {
    expect(findFigures(text)).toEqual([]);
  });

  it.each([
    ['Of 60 figures in 2025, 6% agree.', ['60', '6%']],
    ['GPT-4 solved 12% in Q1 2025', ['12%']],
    ['from $320K to $550K', ['$320K', '$550K']],
    ['about $1.7 million a year', ['$1.7 million']],
    ['3.2 to 1', ['3.2', '1']],
    ['workers aged 22–25 fell 13%', ['13%']],
    ['2023%', ['2023%']],
    ['5-year plan', ['5']],
  ])('finds figures as written in "%s"', (text, figures) => {
    expect(findFigures(text)).toEqual(figures);
  });

  it('leaves a comma between figures where it belongs', () => {
    expect(findFigures('of 9, 10 and 11')).toEqual(['9', '10', '11']);
  });

  it.each([
    ['Ages 22–25 fell 6%', ['6%']],
    ['Aged 22 to 25', []],
    ['Table 3 shows 4%', ['4%']],
    ['Section 2', []],
  ])('knows a name at the start of a sentence: "%s"', (text, figures) => {
    expect(findFigures(text)).toEqual(figures);
  });
});

describe('numbersOf', () => {
  it.each<[Value, number[]]>([
    [aNumber(-44.4, 'percent-change'), [44.4]],
    [aNumber(0), [0]],
    [aRange(-16, -13, 'percent-change'), [16, 13]],
    [aRange(0, 5), [0, 5]],
    [aRange(undefined, 550000, 'usd'), [550000]],
    [aRange(150000, undefined, 'usd'), [150000]],
    [aRatio(3.2, 1, 'to-one'), [3.2, 1]],
    [aRatio(1, 200, 'one-in'), [1, 200]],
    [aChange(9000, 5000), [9000, 5000]],
    [aScore(68), [68]],
    [aLabel('Moderate'), []],
    [aLabel('30 of 100'), [30, 100]],
    [nothing, []],
  ])('%j states %j', (value, numbers) => {
    expect(numbersOf(value)).toEqual(numbers);
  });

  it.each<[Value, number[]]>([
    [aChange(-3, 4, 'percent-change'), [3, 4]],
    [aScore(-5, 10, 'risk', -10), [5]],
  ])('gives no signs: %j states %j', (value, numbers) => {
    expect(numbersOf(value)).toEqual(numbers);
  });
});

describe('agreesWithClaim', () => {
  const growth = aNumber(89, 'percent-change');
  const fall = aNumber(-44.4, 'percent-change');
  const pay = aRange(320000, 550000, 'usd-per-year');
  const growthRange = aRange(24, 70, 'percent-change');

  it.each<[string, Value]>([
    ['routine work', growth],
    ['routine work in 2025', nothing],
    ['89%', growth],
    ['+89%', growth],
    ['grew 89 percent', growth],
    ['89 per cent', growth],
    ['−44.4%', fall],
    ['-44.4%', fall],
    ['fell 44.4%', fall],
    ['$320,000–$550,000', pay],
    ['$320K to $550K', pay],
    ['320 thousand to 550 thousand dollars', pay],
    ['up to $550,000', pay],
    ['at least $320,000', pay],
    ['more than $320,000', pay],
    ['up to $550,000', aRange(undefined, 550000, 'usd-per-year')],
    ['$550,000', aRange(undefined, 550000, 'usd-per-year')],
    ['$300K–$500K+', anOpenRange(300000, 500000, 'usd-per-year')],
    ['$500K+', anOpenRange(300000, 500000, 'usd-per-year')],
    ['+24–70%', growthRange],
    ['24% to 70%', growthRange],
    ['−16% to −13%', aRange(-16, -13, 'percent-change')],
    ['3.2 to 1', aRatio(3.2, 1, 'to-one')],
    ['1 in 200', aRatio(1, 200, 'one-in')],
    ['from 9,000 to 5,000', aChange(9000, 5000)],
    ['9,000', aChange(9000, 5000)],
    ['68/100', aScore(68)],
    ['68 of 100', aScore(68)],
    ['68', aScore(68)],
    ['Moderate', aLabel('Moderate')],
    ['30 of 100', aLabel('30 of 100')],
    ['70% automatable', aNumber(70, 'percent-automatable')],
    ['40 scenes a day', aNumber(40, 'scenes-per-day')],
  ])('"%s" agrees with %j', (text, value) => {
    expect(agreesWithClaim(text, value)).toBe(true);
  });

  it.each<[string, string, Value]>([
    ['another number', '88%', growth],
    ['a number too many', '89% of 5 firms', growth],
    ['no percent sign', '89', growth],
    ['no percent sign for a share', '70', aNumber(70, 'percent-automatable')],
    ['no percent sign for a range', '24 to 70', growthRange],
    ['no dollar', '320,000–550,000', pay],
    ['no dollar for a number', '150,000', aNumber(150000, 'usd')],
    ['a minus before a rise', '−89%', growth],
    ['a hyphen as a minus before a rise', '-89%', growth],
    ['a plus before a fall', '+44.4%', fall],
    ['the lower end alone', '$320,000', pay],
    ['the upper end alone', '$550,000', pay],
    ['one end with a number that is none', 'up to $560,000', pay],
    ['a unit a thousand times too small', '$320 to $550', pay],
    ['a number for a label', '42%', aLabel('Moderate')],
    ['a number for a statement', '42%', nothing],
    ['a score on another scale', '68/10', aScore(68)],
    ['the wrong ratio', '3 to 1', aRatio(3.2, 1, 'to-one')],
    ['one in another number', '1 in 20', aRatio(1, 200, 'one-in')],
    ['the arithmetic for a change', '44.4%', aChange(9000, 5000)],
  ])('disagrees: %s, "%s" for %j', (_, text, value) => {
    expect(agreesWithClaim(text, value)).toBe(false);
  });

  it('takes the hyphen of a name for no minus', () => {
    expect(agreesWithClaim('GPT-4 solved 12%', aNumber(12))).toBe(true);
    expect(agreesWithClaim('ages 22-25 grew 12%', aNumber(12, 'percent-change'))).toBe(true);
  });

  it('takes the plus of a rise for no open end', () => {
    expect(agreesWithClaim('+24%', growthRange)).toBe(false);
  });

  it('minds the sign of a range', () => {
    expect(agreesWithClaim('+24% to +70%', aRange(-70, -24, 'percent-change'))).toBe(false);
    expect(agreesWithClaim('−24% to −70%', growthRange)).toBe(false);
  });
});

describe('contradictsSign', () => {
  it.each<[string, Value, boolean]>([
    ['Openings changed by −55%.', aNumber(55, 'percent-change'), true],
    ['Openings changed by -55 %.', aNumber(55, 'percent-change'), true],
    ['Openings grew 55%.', aNumber(55, 'percent-change'), false],
    ['Openings changed by +55%.', aNumber(-55, 'percent-change'), true],
    ['Openings fell 55%.', aNumber(-55, 'percent-change'), false],
    ['Between 13–16% more.', aRange(13, 16, 'percent-change'), false],
    ['From −5% to +5%.', aRange(-5, 5, 'percent-change'), false],
  ])('%s', (text, value, contradicts) => {
    expect(contradictsSign(text, value)).toBe(contradicts);
  });
});

describe('figuresBeyondValue', () => {
  it.each<[string, Value, string[]]>([
    ['Openings grew 89% in 2025.', aNumber(89, 'percent-change'), []],
    ['Openings grew.', aNumber(89, 'percent-change'), []],
    ['Openings grew 89% at 500 firms.', aNumber(89, 'percent-change'), ['500']],
    ['Pay runs from $320K to $550K.', aRange(320000, 550000, 'usd-per-year'), []],
    ['Pay runs from $320K to $560K.', aRange(320000, 550000, 'usd-per-year'), ['$560K']],
    ['It scores 68 on a scale from 0 to 100.', aScore(68), []],
    ['It scores 68 on a scale from 1 to 10.', aScore(68), ['1', '10']],
    ['The rate is 13.7 per 100,000 workers.', aNumber(13.7, 'per-100000'), []],
    ['The rate is 13.7 per 100,000 workers.', aNumber(13.7, 'count'), ['100,000']],
    ['Staff fell from 9,000 to 5,000.', aChange(9000, 5000), []],
    ['Staff fell by 44.4%.', aChange(9000, 5000), ['44.4%']],
    ['There are 3.2 openings to 1 person.', aRatio(3.2, 1, 'to-one'), []],
    ['Three of 10 tasks are at risk.', nothing, ['10']],
    ['GPT-4 was released in 2023.', nothing, []],
  ])('"%s" of %j leaves %j', (statement, value, figures) => {
    expect(figuresBeyondValue(statement, value)).toEqual(figures);
  });
});

describe('findHiddenFigures', () => {
  it.each([
    ['½ of it, and ٤٠ more', ['½', '٤٠']],
    ['Forty-five percent, or two hundred thousand dollars', ['Forty-five percent', 'two hundred thousand dollars']],
    ['one in five, nine out of ten, three quarters', ['one in five', 'nine out of ten', 'three quarters']],
    ['five times as much, tenfold', ['five times', 'tenfold']],
    ['% of it', ['%']],
  ])('finds those of %j', (text, found) => {
    expect(findHiddenFigures(text)).toEqual(found);
  });

  it.each([
    '40% of $2 million',
    'two trackers in three years',
    'about half, a quarter, hundreds',
    'at a hundred',
    'one more in line',
  ])('finds none in %j', (text) => {
    expect(findHiddenFigures(text)).toEqual([]);
  });
});
