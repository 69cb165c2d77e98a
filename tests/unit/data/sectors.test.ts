import { describe, expect, it } from 'vitest';
import { viewSector, viewSectorFigures } from '../../../src/data/sectors.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { aChange, aClaim, aNumber, nothing } from '../build.ts';
import { aRole, aSector, aSource, smallContent } from './small-content.ts';

const drawn = (id: string, value: Claim['value'], of = 'bakeries') =>
  aClaim({ id, theme: 'sector', value, chartLabel: `Label of ${id}`, counts: { what: 'employment', of } });
const claims = [
  drawn('z-staff', aNumber(20, 'percent-change')),
  drawn('a-staff', aChange(200, 150)),
  drawn('share', aNumber(40)),
  drawn('elsewhere', aNumber(70, 'percent-change'), 'banks'),
  aClaim({ id: 'unlabelled', theme: 'sector' }),
  aClaim({ id: 'remark', theme: 'sector', value: nothing }),
];
const content = smallContent({
  sources: { 'some-source': aSource({ shortName: 'Oven News' }) },
  claims,
  sectors: {
    banking: aSector({ title: 'Banking', claims: ['elsewhere'] }),
    empty: aSector({ title: 'Empty' }),
    food: aSector({
      title: 'Food',
      summary: 'Ovens came *early*.',
      claims: ['z-staff', 'share', 'a-staff', 'unlabelled', 'remark'],
    }),
  },
  roles: {
    baker: aRole({ title: 'Baker', sector: 'food' }),
    teller: aRole({ title: 'Teller', sector: 'banking' }),
  },
});

describe('viewSector', () => {
  it('draws the changes among its claims, by name, and lists them all', () => {
    const { chart, claims: listed, summary, href } = viewSector(content, 'food');
    expect(chart?.title).toBe('Two sector figures; each has a source');
    expect(chart?.series.map(({ name, bars }) => [name, bars.map(({ id, text }) => [id, text])])).toEqual([
      [
        'Employment: bakeries',
        [
          ['a-staff', '200 → 150 people'],
          ['z-staff', '+20%'],
        ],
      ],
    ]);
    expect(chart?.series[0]?.bars[0]).toMatchObject({ low: -25, high: -25 });
    expect(listed.map(({ id }) => id)).toEqual(['z-staff', 'share', 'a-staff', 'unlabelled', 'remark']);
    expect([summary.html, href]).toEqual(['Ovens came <em>early</em>.', '/sectors/food/']);
  });

  it('lists the jobs of the sector alone', () => {
    expect(viewSector(content, 'food').roles).toEqual([{ text: 'Baker', href: '/roles/baker/' }]);
    expect(viewSector(content, 'empty').roles).toEqual([]);
  });

  it('has no chart without a figure, and a sentence without an axis for one', () => {
    expect(viewSector(content, 'empty').chart).toBeUndefined();
    expect(viewSector(content, 'banking').chart).toMatchObject({
      title: 'Label of elsewhere: +70%; it has a source',
      series: [],
    });
  });

  it('names a sector that does not exist', () => {
    expect(() => viewSector(content, 'mining')).toThrow('content/sectors has no entry "mining"');
  });
});

describe('viewSectorFigures', () => {
  it('says that none has been recorded', () => {
    expect(viewSectorFigures(smallContent())).toEqual({
      finding: 'No figure on a whole sector has been recorded yet.',
      claims: [],
    });
  });

  it('puts the figures of all sectors together, and on one axis only what counts the same', () => {
    const { chart, finding, claims: listed } = viewSectorFigures(content);
    expect(finding).toBe('Three sector figures count two different things; each has a source.');
    expect(chart?.series.map(({ bars }) => bars.length)).toEqual([2]);
    expect(listed.map(({ id }) => id)).toEqual(['z-staff', 'a-staff', 'elsewhere']);
  });
});
