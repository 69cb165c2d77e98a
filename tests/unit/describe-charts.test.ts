import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../src/facts/statistics/alike.ts';
import { describeDemand, describeHorizons, describeKinds, type CountedBar } from '../../src/facts/describe/charts.ts';
import { aBar } from './build.ts';

type Bar = ReturnType<typeof aBar>;

const counted = (bar: Bar, quantity: string, population: string): CountedBar => ({
  ...bar,
  quantity,
  unit: 'percent-change',
  population,
});
const unconfirmed = { unconfirmed: true as const };

describe('describeKinds', () => {
  const kinds = (...bars: CountedBar[]) => describeKinds(groupAlike(bars), 'pay figure');

  it('names no range where no two figures count the same thing', () => {
    expect(
      kinds(
        counted(aBar(150000, 150000, unconfirmed), 'pay', 'juniors'),
        counted(aBar(320000, 550000), 'total-compensation', 'seniors'),
        counted(aBar(93600), 'median-pay', 'nurses'),
      ),
    ).toBe('No two of the three pay figures count the same thing; one of them has no known source');
    expect(kinds(counted(aBar(1), 'pay', 'nurses'), counted(aBar(2), 'pay', 'lawyers'))).toBe(
      'Two pay figures count different things; each has a source',
    );
  });

  it('counts the kinds where some figures are alike', () => {
    const sentence = kinds(
      counted(aBar(1), 'pay', 'nurses'),
      counted(aBar(2), 'pay', 'nurses'),
      counted(aBar(3), 'pay', 'lawyers'),
    );
    expect(sentence).toBe('Three pay figures count two different things; each has a source');
  });

  it('speaks of one kind, of one figure and of none', () => {
    expect(kinds(counted(aBar(1), 'pay', 'nurses'), counted(aBar(2), 'pay', 'nurses'))).toMatch(
      /^Two pay figures; each/,
    );
    const one = counted(aBar(5, 5, { label: 'Nurses: median', text: '$93,600' }), 'median-pay', 'nurses');
    expect(kinds(one)).toBe('Nurses: median: $93,600; it has a source');
    expect(kinds()).toBe('No pay figure has been recorded yet');
  });

  it('says so where none has a source', () => {
    expect(kinds(counted(aBar(1, 1, unconfirmed), 'pay', 'a'), counted(aBar(2, 2, unconfirmed), 'pay', 'b'))).toContain(
      'none has a known source',
    );
  });
});

describe('describeDemand', () => {
  const ads = 'AI-related jobs in the US';
  const engineers = 'machine learning engineers';

  it('ranges over openings of one kind only, and keeps what is only said apart', () => {
    const bars = [
      counted(aBar(70, 70, { text: 'about +70%' }), 'openings', engineers),
      counted(aBar(24.2), 'openings', ads),
      counted(aBar(38.6), 'openings', ads),
      counted(aBar(89, 89, { ...unconfirmed, text: '+89%' }), 'demand', engineers),
    ];
    const sentence = describeDemand(groupAlike(bars));
    expect(sentence).toBe(
      'Openings for machine learning engineers grew by about 70% and those for AI-related jobs in the US by 24.2% to 38.6%; the +89% in circulation has no known source.',
    );
    expect(sentence).not.toMatch(/24\.2% to 70%/);
  });

  it('speaks of none with a source', () => {
    expect(describeDemand([])).toBe('No figure for demand has a known source.');
    const said = counted(aBar(89, 89, { ...unconfirmed, text: '+89%' }), 'demand', engineers);
    expect(describeDemand(groupAlike([said]))).toBe('No figure for demand has a known source.');
  });
});

describe('describeHorizons', () => {
  const forecast = (population: string) => counted(aBar(1, 5, { text: '1–5 years' }), 'years-until', population);

  it('counts events and names no span across them', () => {
    expect(describeHorizons(['a', 'b', 'c'].map(forecast))).toBe(
      'Three forecasts about three different events; none confirms another',
    );
  });

  it('speaks of one event, of one forecast and of none', () => {
    expect(describeHorizons(['a', 'a'].map(forecast))).toBe('Two forecasts about the same event');
    expect(describeHorizons([forecast('a major disruption')])).toBe('One forecast, of a major disruption: 1–5 years');
    expect(describeHorizons([])).toBe('No forecast with a span of years has been recorded yet');
  });
});
