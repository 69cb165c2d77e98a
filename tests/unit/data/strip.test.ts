import { describe, expect, it } from 'vitest';
import { viewStrip } from '../../../src/data/strip.ts';
import { aScore, aScoreClaim, type ScoreParts } from '../build.ts';
import { aSource, aTracker, smallContent } from './small-content.ts';

const sources = { 'some-source': aSource({ shortName: 'Podcast' }) };

describe('viewStrip', () => {
  const trackers = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, aTracker({ name: id.toUpperCase() })]));
  const scored = smallContent({
    sources,
    trackers,
    claims: [
      aScoreClaim(aScore(30), { id: 'one', tracker: 'a', role: 'baker' }),
      aScoreClaim(aScore(20, 100, 'resilience'), { id: 'two', tracker: 'b', role: 'baker' }),
      aScoreClaim(aScore(90), { id: 'three', tracker: 'a', role: 'baker', quantity: 'displacement' }),
      aScoreClaim(aScore(99), { id: 'other', tracker: 'a', role: 'cook' }),
    ],
  });

  it('has no groups without a score, and says so', () => {
    const strip = viewStrip(smallContent(), 'baker', 'bakers');
    expect(strip).toMatchObject({ groups: [], trackers: 0, marks: [], mini: [] });
    expect(strip.finding).toMatch(/no tracker/i);
  });

  it('sets only scores of one quantity on a line, and turns those that run the other way', () => {
    const strip = viewStrip(scored, 'baker', 'bakers');
    expect(strip.groups.map(({ id, rows }) => [id, rows.map(({ position }) => position)])).toEqual([
      ['exposure', [80, 30]],
      ['displacement', [90]],
    ]);
    expect(strip.groups[0]?.rows[0]).toMatchObject({ turned: true, native: '20/100' });
    expect(strip.trackers).toBe(2);
  });

  it('says so where all scores of a quantity are of close titles', () => {
    const use = 'near-title' as const;
    const close = smallContent({
      sources,
      trackers,
      claims: [
        aScoreClaim(aScore(30), { id: 'one', tracker: 'a', role: 'baker', use }),
        aScoreClaim(aScore(40), { id: 'two', tracker: 'b', role: 'baker', use }),
        aScoreClaim(aScore(90), { id: 'three', tracker: 'a', role: 'baker', quantity: 'displacement' }),
      ],
    });
    const [exposure, displacement] = viewStrip(close, 'baker', 'bakers').mini.map(({ finding }) => finding);
    expect(exposure).toMatch(/how exposed people in jobs close to that of bakers are/);
    expect(displacement).toMatch(/displaces bakers/);
  });

  const stripOf = (...scores: [score: number, parts: ScoreParts][]) =>
    viewStrip(
      smallContent({
        sources,
        trackers,
        claims: scores.map(([score, parts], at) =>
          aScoreClaim(aScore(score), { id: `s${at}`, role: 'baker', ...parts }),
        ),
      }),
      'baker',
      'bakers',
    );

  it('shows a second score and a zero where nothing was measured, and says so, but ranges over neither', () => {
    const strip = stripOf(
      [40, { tracker: 'a' }],
      [45, { tracker: 'a', use: 'second-score', title: 'Baker' }],
      [0, { tracker: 'b', noneMeasured: true }],
    );
    expect(strip.finding).toBe('One tracker scores how exposed bakers are to AI, at 40 out of 100.');
    expect(strip.marks).toEqual([40]);
    expect(strip.groups[0]?.rows.map(({ position, isFull, note }) => [position, isFull, note])).toEqual([
      [45, false, 'second score: Baker'],
      [40, true, ''],
      [0, false, 'zero: no use was measured'],
    ]);
  });

  it('tells of a tracker that contradicts itself, but not by answers to two questions', () => {
    const second = { tracker: 'a', use: 'second-score', title: 'Engineer' } as const;
    expect(stripOf([40, { tracker: 'a' }], [70, second]).aside).toBe(
      'One of them, A, gives both 40 and 70 for the same title.',
    );
    expect(stripOf([40, { tracker: 'a' }], [49, second]).aside).toBe('');
    expect(stripOf([40, { tracker: 'a' }], [70, { ...second, quantity: 'displacement' }]).aside).toBe('');
  });

  it('tells of the quantity that most trackers score, and how many score something else', () => {
    const strip = stripOf(
      [40, { tracker: 'a' }],
      [60, { tracker: 'b', quantity: 'displacement' }],
      [20, { tracker: 'a', quantity: 'displacement' }],
      [90, { tracker: 'c' }],
      [10, { tracker: 'c', quantity: 'displacement' }],
      [50, { tracker: 'd', quantity: 'automation' }],
    );
    expect(strip.finding).toBe('Three trackers score the risk that AI displaces bakers, from 10 to 60 out of 100.');
    expect(strip.aside).toBe('One other scores something else, so their numbers are shown separately.');
    expect([strip.quantity, strip.trackers]).toEqual(['displacement', 4]);
    expect(strip.mini.map(({ id, marks }) => [id, marks])).toEqual([
      ['displacement', [60, 20, 10]],
      ['exposure', [90, 40]],
      ['automation', [50]],
    ]);
    // On the page the groups keep one order for all jobs.
    expect(strip.groups.map(({ id }) => id)).toEqual(['exposure', 'displacement', 'automation']);
  });
});
