import { describe, expect, it } from 'vitest';
import { viewMarket, viewPayChart } from '../../../src/data/market.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { aCheck, aClaim, aNumber, aRange, nothing } from '../build.ts';
import { aSource, smallContent } from './small-content.ts';

const sources = { 'some-source': aSource({ shortName: 'Oven News' }), study: aSource({ shortName: 'Study' }) };
const marketOf = (...claims: Claim[]) => viewMarket(smallContent({ sources, claims }));
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('viewMarket', () => {
  it('says of each part that nothing is recorded yet', () => {
    const market = marketOf();
    expect(market.demandChart).toMatchObject({ title: 'No figure for demand has a known source.', series: [] });
    expect(market.displacementChart.title).toBe('No figure on lost and gained jobs has been recorded yet');
    expect(market.testsFinding).toBe('No test result has been recorded yet');
    expect(market).toMatchObject({ pay: [], displacement: [], tests: [], capability: [] });
    expect(market.payChart).toBeUndefined();
  });

  it('lists the claims of each theme, figures before words, whoever leads them', () => {
    const market = marketOf(
      aClaim({ id: 'a-remark', theme: 'pay', value: nothing }),
      aClaim({ id: 'a-figure', theme: 'pay', value: aNumber(40_000, 'usd-per-year') }),
      aClaim({
        id: 'led-by-a-figure',
        theme: 'pay',
        value: nothing,
        check: aCheck('differs', { originalClaims: ['found'] }),
      }),
      aClaim({ id: 'found', theme: 'pay', value: aNumber(30_000, 'usd-per-year') }),
      aClaim({ id: 'lost', theme: 'displacement' }),
    );
    expect(idsOf(market.pay)).toEqual(['a-figure', 'led-by-a-figure', 'a-remark']);
    expect(idsOf(market.displacement)).toEqual(['lost']);
  });

  it('lists further originals of a claim, which stand nowhere else on the page', () => {
    const check = aCheck('overstated', { originalClaims: ['first', 'further'] });
    const { displacement } = marketOf(
      aClaim({ id: 'first', theme: 'displacement' }),
      aClaim({ id: 'further', theme: 'displacement' }),
      aClaim({ id: 'said', theme: 'displacement', check }),
    );
    expect(displacement.map(({ id, lead }) => [id, lead?.id])).toEqual([
      ['further', undefined],
      ['said', 'first'],
    ]);
  });

  const drawn = (id: string, percent: number, parts: Partial<Claim> = {}) =>
    aClaim({
      id,
      chartLabel: `Label of ${id}`,
      counts: { what: 'openings', of: 'bakers' },
      value: aNumber(percent, 'percent-change'),
      ...parts,
    });

  it('tells the demand by openings alone, and apart from it what nobody can trace', () => {
    const { demandChart } = marketOf(
      drawn('slow', 20),
      drawn('fast', 30, { source: 'study' }),
      drawn('untraced', 89, { check: aCheck('original-not-found'), counts: { what: 'demand', of: 'bakers' } }),
      drawn('per-person', 3, { value: aNumber(3, 'people') }),
      drawn('lost', -10, { theme: 'displacement' }),
    );
    expect(demandChart.title).toBe(
      'Openings for bakers grew by 20% to 30%; the +89% in circulation has no known source.',
    );
    expect(demandChart.series.map(({ name, bars }) => [name, idsOf(bars)])).toEqual([
      ['Job openings: bakers', ['fast', 'slow']],
    ]);
    expect(demandChart.sources.map(({ text }) => text)).toEqual(['Oven News', 'Study']);
  });

  it('draws the largest gain first and falls last, equal ones by name', () => {
    const staff = { theme: 'displacement', counts: { what: 'staff', of: 'bakeries' } } as const;
    const { displacementChart } = marketOf(
      drawn('fall', -40, staff),
      drawn('z-gain', 15, staff),
      drawn('a-gain', 15, staff),
    );
    expect(displacementChart.title).toBe('Three figures on lost and gained jobs; each has a source');
    expect(idsOf(displacementChart.series[0]?.bars ?? [])).toEqual(['a-gain', 'z-gain', 'fall']);
    expect(displacementChart.series[0]?.axis).toMatchObject({ min: -40, suffix: '%' });
  });

  it('gives each test an axis of its own, from nothing to all problems', () => {
    const solved = { theme: 'capability', counts: { what: 'problems-solved', of: 'test A' } } as const;
    const { tests, testsFinding, capability } = marketOf(
      drawn('a', 40, { ...solved, value: aNumber(40) }),
      drawn('b', 70, { ...solved, value: aNumber(70), counts: { what: 'problems-solved', of: 'test B' } }),
      drawn('c', 5, { ...solved, value: aNumber(5, 'times') }),
    );
    expect(tests.map(({ claim, series: { axis, bars } }) => [claim.id, axis.min, axis.max, bars.length])).toEqual([
      ['a', 0, 100, 1],
      ['b', 0, 100, 1],
    ]);
    expect(testsFinding).toBe('Two test results count different things; each has a source');
    expect(idsOf(capability)).toEqual(['a', 'b', 'c']);
  });
});

describe('viewPayChart', () => {
  const pay = (id: string, value: Claim['value'], what: 'median-pay' | 'total-compensation') =>
    aClaim({ id, theme: 'pay', chartLabel: `Label of ${id}`, value, counts: { what, of: 'bakers' } });
  const content = smallContent({
    sources,
    claims: [
      pay('wide', aRange(30_000, 60_000, 'usd-per-year'), 'median-pay'),
      pay('narrow', aRange(40_000, 60_000, 'usd-per-year'), 'median-pay'),
      pay('low', aNumber(35_000, 'usd-per-year'), 'median-pay'),
      pay('total', aNumber(90_000, 'usd-per-year'), 'total-compensation'),
      pay('hourly', aNumber(18, 'usd'), 'median-pay'),
    ],
  });

  it('sets the lowest pay first, and never base pay beside total compensation', () => {
    const chart = viewPayChart(content);
    expect(chart?.title).toBe('Four pay figures count two different things; each has a source');
    expect(chart?.series.map(({ name, bars }) => [name, idsOf(bars)])).toEqual([
      ['Median pay: bakers', ['low', 'wide', 'narrow']],
    ]);
    expect(chart?.series[0]?.axis.prefix).toBe('$');
  });

  it('keeps to the claims of one role; a single figure has a sentence and no axis', () => {
    expect(viewPayChart(content, ['low'])).toMatchObject({
      title: 'Label of low: $35,000; it has a source',
      series: [],
    });
    expect(viewPayChart(content, ['hourly'])).toBeUndefined();
    expect(viewPayChart(content, [])).toBeUndefined();
  });
});
