import { describe, expect, it } from 'vitest';
import { viewCamps } from '../../../src/data/camps.ts';
import type { Value } from '../../../src/schemas/claim.ts';
import { aCheck, aClaim, aNumber, aRange, nothing } from '../build.ts';
import { aCamp, aSource, smallContent } from './small-content.ts';

const horizon = (id: string, value: Value, drawn = false) =>
  aClaim({
    id,
    theme: 'camp',
    value,
    ...(drawn && { chartLabel: `Label of ${id}`, counts: { what: 'years-until' as const, of: `event of ${id}` } }),
  });

describe('viewCamps', () => {
  it('has none, and no chart, where there is nothing', () => {
    expect(viewCamps(smallContent())).toEqual({ camps: [] });
  });

  it('sorts camps from the shortest horizon in years to those that name none', () => {
    const content = smallContent({
      sources: { 'some-source': aSource() },
      claims: [
        horizon('long', aRange(10, 15, 'years')),
        horizon('words', nothing),
        horizon('share', aRange(1, 2)),
        horizon('short', aRange(1, 5, 'years')),
        horizon('one-number', aNumber(3, 'years')),
        horizon('at-most', aRange(undefined, 8, 'years')),
      ],
      camps: Object.fromEntries(
        ['long', 'words', 'share', 'short', 'one-number', 'at-most'].map((asStated, at) => [
          `camp-${at}`,
          aCamp({ asStated }),
        ]),
      ),
    });
    expect(viewCamps(content).camps.map(({ asStated }) => asStated.id)).toEqual([
      'short',
      'one-number',
      'at-most',
      'long',
      'words',
      'share',
    ]);
  });

  it('draws forecasts of different events on one axis, the earliest first, and ranges over none', () => {
    const content = smallContent({
      sources: { 'some-source': aSource({ shortName: 'Podcast' }) },
      claims: [
        horizon('late', aRange(10, 15, 'years'), true),
        horizon('early', aRange(1, 5, 'years'), true),
        horizon('earlier', aRange(1, 3, 'years'), true),
        horizon('point', aNumber(4, 'years'), true),
      ],
    });
    const { chart } = viewCamps(content);
    expect(chart?.title).toBe('Three forecasts about three different events; none confirms another');
    expect(chart?.series.map(({ bars }) => bars.map(({ id }) => id))).toEqual([['earlier', 'early', 'late']]);
    expect(chart?.sources.map(({ text }) => text)).toEqual(['Podcast']);
  });

  it('shows the camp as a page states it, and what speaks for it led by the originals', () => {
    const check = aCheck('overstated', { originalClaims: ['found'] });
    const content = smallContent({
      sources: { 'some-source': aSource() },
      claims: [aClaim({ id: 'said', check }), aClaim({ id: 'found' }), aClaim({ id: 'since' })],
      camps: {
        optimists: aCamp({
          asStated: 'said',
          proponents: [
            {
              name: 'Ada Crumb',
              role: 'Baker',
              said: ['said', 'found'],
              since: ['since'],
              interest: 'She sells ovens',
            },
            { name: 'Bo Crust', role: 'Writer', said: [], since: [], notFound: 'No *speech* was found.' },
          ],
          speaksFor: ['said'],
        }),
      },
    });
    const [camp] = viewCamps(content).camps;
    expect(camp?.asStated.lead).toBeUndefined();
    expect(camp?.speaksFor[0]?.lead?.id).toBe('found');
    const [ada, bo] = camp?.proponents ?? [];
    // The original stands at the head of what she said, and so needs no line of its own.
    expect(ada?.said.map(({ id }) => id)).toEqual(['said']);
    expect(ada).toMatchObject({ interest: 'She sells ovens', since: [{ id: 'since' }] });
    expect(bo).toMatchObject({ notFound: { html: 'No <em>speech</em> was found.' } });
    expect(Object.keys(bo ?? {})).not.toContain('interest');
  });
});
