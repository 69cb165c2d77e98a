import { describe, expect, it } from 'vitest';
import { viewEvidence } from '../../../src/data/evidence.ts';
import { aClaim, aNumber, aRange, aScore, aScoreClaim } from '../build.ts';
import { aDisagreement, aRole, aSector, aSource, aTracker, smallContent } from './small-content.ts';

describe('viewEvidence', () => {
  it('claims nothing where there is nothing', () => {
    const page = viewEvidence(smallContent());
    expect(page).toMatchObject({
      checks: { finding: 'No figure has been compared with its original yet.' },
      trackers: { finding: '' },
      measures: { finding: 'Too few measures to compare.', rows: [] },
      disagreements: { finding: '', rows: [] },
      market: { finding: 'No figure for demand has a known source.' },
    });
    for (const part of ['sectors', 'camps']) expect(Object.keys(page)).not.toContain(part);
    // A picture without a bar would be an empty axis.
    expect(Object.keys(page.market ?? {})).toEqual(['finding']);
    expect(Object.keys(page.trackers)).toEqual(['finding']);
  });

  const openings = { chartLabel: 'Openings', counts: { what: 'openings', of: 'bakers' } } as const;
  const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((percent) =>
    aClaim({ id: `growth-${percent}`, value: aNumber(percent, 'percent-change'), ...openings }),
  );
  const years = { chartLabel: 'Years', counts: { what: 'years-until', of: 'bread machines' } } as const;
  const content = smallContent({
    sources: { 'some-source': aSource(), 'tracker-site': aSource() },
    roles: { baker: aRole(), cook: aRole({ title: 'Cook', plural: 'cooks' }) },
    trackers: { a: aTracker(), b: aTracker({ name: 'Other' }) },
    sectors: { food: aSector({ claims: ['growth-1', 'growth-2'] }) },
    disagreements: { pace: aDisagreement() },
    claims: [
      ...eight,
      aClaim({ id: 'soon', theme: 'camp', grade: 'forecast', value: aRange(1, 5, 'years'), ...years }),
      aClaim({ id: 'guess', theme: 'tool', grade: 'unsourced' }),
      aScoreClaim(aScore(90), { id: 'baker-a', tracker: 'a', role: 'baker' }),
      aScoreClaim(aScore(20), { id: 'cook-a', tracker: 'a', role: 'cook' }),
      aScoreClaim(aScore(30), { id: 'cook-b', tracker: 'b', role: 'cook' }),
    ],
  });
  const page = viewEvidence(content);

  it('draws the job of which it tells: the one that most trackers score', () => {
    expect(page.trackers.finding).toBe('Two trackers score how exposed cooks are to AI, from 20 to 30 out of 100.');
    expect(page.trackers.strip?.marks).toEqual([30, 20]);
  });

  it('draws the first six bars of a chart, on the axis of all of them', () => {
    expect(page.market?.finding).toBe('Openings for bakers grew by 1% to 8%.');
    expect(page.market?.bars?.bars.map(({ text }) => text)).toEqual(['+8%', '+7%', '+6%', '+5%', '+4%', '+3%']);
    expect(page.market?.bars?.axis.max).toBe(8);
    expect(page.sectors?.bars?.bars).toHaveLength(2);
    expect(page.camps?.finding).toBe('One forecast, of bread machines: 1–5 years');
  });

  it('counts claims by how their sources know them, the most frequent first', () => {
    // The eight, the growth of all jobs and three scores; a forecast; one without any basis.
    expect(page.claims.rows).toEqual([
      { name: 'Measured', count: 12, length: 100 },
      { name: 'Forecast', count: 1, length: 8 },
      { name: 'Unsourced', count: 1, length: 8 },
    ]);
    expect(page.claims.finding).toBe('Twelve of 14 claims were counted by their sources; one gives no basis at all.');
    expect(page.disagreements.rows).toEqual([{ name: 'Different dates', count: 1, length: 100 }]);
  });
});
