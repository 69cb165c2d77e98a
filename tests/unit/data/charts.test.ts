import { describe, expect, it } from 'vitest';
import { barBeside, barOf, chartClaims, countedBars, seriesOfKinds, sourcesOfBars } from '../../../src/data/charts.ts';
import { groupAlike } from '../../../src/facts/statistics/alike.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { aChange, aCheck, aClaim, aNumber, anOpenRange, aRange, nothing } from '../build.ts';
import { aSource, smallContent } from './small-content.ts';

const sources = { 'some-source': aSource({ shortName: 'Oven News' }), study: aSource({ shortName: 'Study' }) };
const withClaims = (...claims: Claim[]) => smallContent({ sources, claims });
const barOfOne = (parts: Partial<Claim>) => barOf(withClaims(aClaim({ id: 'one', ...parts })), 'one');

describe('barOf', () => {
  it('draws a figure from its source, with who says so and when', () => {
    expect(barOfOne({ chartLabel: 'Openings', value: aNumber(20, 'percent-change') })).toEqual({
      id: 'one',
      label: 'Openings',
      low: 20,
      high: 20,
      text: '+20%',
      note: 'Oven News · June 2025',
      href: '/claims/one/',
      grade: 'Measured',
      countedIn: 'percent-change',
    });
  });

  it('draws a change as its percent change, and a range by its ends, the open one said to be', () => {
    expect(barOfOne({ value: aChange(9000, 5000) })).toMatchObject({
      low: -44.4,
      high: -44.4,
      countedIn: 'percent-change',
    });
    expect(barOfOne({ value: aRange(5, 10, 'years') })).toMatchObject({ low: 5, high: 10, text: '5–10 years' });
    expect(barOfOne({ value: aRange(5, 10, 'years') })?.open).toBeUndefined();
    expect(barOfOne({ value: anOpenRange(5, 10, 'years') })).toMatchObject({ low: 5, high: 10, open: true });
  });

  it('has none for what is said in words, or grew from nothing', () => {
    expect(barOfOne({ value: nothing })).toBeUndefined();
    expect(barOfOne({ value: aChange(0, 5000) })).toBeUndefined();
  });

  it('tells by its ink how the source knows', () => {
    expect(barOfOne({ grade: 'survey' })?.ink).toBeUndefined();
    expect(barOfOne({ grade: 'forecast' })).toMatchObject({ ink: 'estimated', grade: 'Forecast' });
    expect(barOfOne({ grade: 'opinion' })).toMatchObject({ ink: 'asserted', grade: 'Opinion' });
  });

  it('says first that an original was not found, whatever the grade', () => {
    expect(barOfOne({ grade: 'measured', asOf: 'undated', check: aCheck('original-not-found') })).toMatchObject({
      unconfirmed: true,
      ink: 'asserted',
      note: 'original not found · Oven News · undated',
    });
  });

  const said = aClaim({
    id: 'said',
    chartLabel: 'As said',
    value: aNumber(80),
    grade: 'unsourced',
    check: aCheck('overstated', { original: 'study', originalClaims: ['original', 'second'] }),
  });
  const original = aClaim({
    id: 'original',
    source: 'study',
    value: aNumber(60),
    grade: 'survey',
    chartLabel: 'As found',
  });
  const second = { ...original, id: 'second', value: aNumber(65) };

  it('puts the original in place of what is said, and what is said beside it', () => {
    expect(barOf(withClaims(said, original, second), 'said')).toMatchObject({
      id: 'original',
      label: 'As found',
      low: 60,
      high: 60,
      text: '60%',
      note: 'Study · June 2025',
      href: '/claims/original/',
      said: { low: 80, high: 80, text: '80%' },
    });
  });

  it('prints the figure that it draws, also where the original has no name for a chart', () => {
    const { chartLabel: _, ...unnamed } = original;
    const bar = barOf(withClaims(said, unnamed, second), 'said');
    expect(bar).toMatchObject({ id: 'original', label: 'As said', high: 60, text: '60%', said: { text: '80%' } });
  });

  it('says nothing beside an original that agrees', () => {
    const agreeing = { ...said, value: aNumber(60), check: aCheck('matches', { originalClaims: ['original'] }) };
    const bar = barOf(withClaims(agreeing, original), 'said');
    expect(bar).toMatchObject({ id: 'original', text: '60%' });
    expect(bar?.said).toBeUndefined();
  });

  it('draws what is said, and says so, where the original gives no figure', () => {
    const bar = barOf(withClaims(said, { ...original, value: nothing }, second), 'said');
    expect(bar).toMatchObject({
      id: 'said',
      high: 80,
      unconfirmed: true,
      ink: 'asserted',
      note: 'no such figure in the original · Oven News · June 2025',
    });
    expect(bar?.said).toBeUndefined();
  });

  it('goes by the name that it is given before any other', () => {
    expect(barOf(withClaims(said, original, second), 'said', 'Kneading')?.label).toBe('Kneading');
    expect(barOfOne({})?.label).toBe('Openings grew in the period described.');
  });

  it('can stand beside its original only where both are figures', () => {
    const content = withClaims(said, original, second);
    expect(barBeside(content, said, original)).toMatchObject({
      high: 60,
      text: '60%',
      said: { high: 80, text: '80%' },
    });
    expect(barBeside(content, { ...said, value: nothing }, original)).toBeUndefined();
    expect(barBeside(content, said, { ...original, value: nothing })).toBeUndefined();
  });
});

describe('a chart of many claims', () => {
  const counts = { what: 'openings', of: 'bakers' } as const;
  const drawn = (id: string, number: number, parts: Partial<Claim> = {}) =>
    aClaim({ id, chartLabel: `Label of ${id}`, counts, value: aNumber(number, 'percent-change'), ...parts });

  it('leaves out what has no label, was not chosen, or is the original of another', () => {
    const content = withClaims(
      drawn('said', 40, { check: aCheck('overstated', { originalClaims: ['original'] }) }),
      drawn('original', 20),
      drawn('other', 30, { theme: 'sector' }),
      aClaim({ id: 'unlabelled' }),
    );
    expect(chartClaims(content, ({ theme }) => theme === 'demand')).toEqual(['said']);
    expect(chartClaims(content, () => false)).toEqual([]);
  });

  it('sets on one axis only what counts the same thing, of the same people, in the same unit', () => {
    const content = withClaims(
      drawn('a', 20),
      drawn('b', 120, { source: 'study' }),
      drawn('of-cooks', 30, { counts: { what: 'openings', of: 'cooks' } }),
      drawn('in-people', 30, { value: aNumber(30, 'people') }),
      drawn('words', 0, { value: nothing }),
    );
    const bars = countedBars(content, ['a', 'of-cooks', 'in-people', 'b', 'words']);
    expect(bars.map(({ id }) => id)).toEqual(['a', 'of-cooks', 'in-people', 'b']);
    const [series, ...others] = seriesOfKinds(groupAlike(bars), { suffix: '%' });
    expect(others).toEqual([]);
    expect(series).toMatchObject({ id: 'a', name: 'Job openings: bakers', axis: { min: 0, suffix: '%' } });
    expect(series?.bars.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(series?.bars[0] ?? {})).not.toContain('population');
    expect(series?.axis.max).toBeGreaterThanOrEqual(120);
    // Each source once, in the order of the bars.
    expect(sourcesOfBars(content, bars)).toEqual([
      { text: 'Oven News', href: '/sources/some-source/' },
      { text: 'Study', href: '/sources/study/' },
    ]);
  });

  it('counts what the original counts, which stands in the chart', () => {
    const content = withClaims(
      drawn('said', 40, {
        counts: { what: 'demand', of: 'everyone' },
        check: aCheck('overstated', { originalClaims: ['original'] }),
      }),
      drawn('original', 20),
    );
    expect(countedBars(content, ['said'])).toMatchObject([
      { id: 'original', quantity: 'openings', population: 'bakers' },
    ]);
  });

  it('names a claim that does not say what it counts', () => {
    const content = withClaims(aClaim({ id: 'vague' }));
    expect(() => countedBars(content, ['vague'])).toThrow('the claim "vague" does not say what it counts');
  });
});
