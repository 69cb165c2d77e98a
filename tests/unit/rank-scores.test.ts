import { describe, expect, it } from 'vitest';
import {
  countTrackers,
  rankScores,
  spreadsOfScores,
  widestSelfDisagreement,
} from '../../src/facts/statistics/rank-scores.ts';
import { aClaim, aPlacedScore, aScore, aScoreClaim } from './build.ts';

describe('rankScores', () => {
  it('puts the most exposed first, whatever the scale', () => {
    const claims = [
      aScoreClaim(aScore(68, 100, 'resilience'), { id: 'resilience' }),
      aScoreClaim(aScore(4, 10), { id: 'tenth' }),
      aScoreClaim(aScore(48), { id: 'hundredth' }),
      aScoreClaim(aScore(9, 10, 'resilience'), { id: 'safety' }),
    ];
    expect(rankScores(claims, 'engineer').map(({ claim, position }) => [claim.id, position])).toEqual([
      ['hundredth', 48],
      ['tenth', 40],
      ['resilience', 32],
      ['safety', 10],
    ]);
  });

  it('orders equal places by id, from whatever order they come in', () => {
    const tied = ['c', 'a', 'b'].map((id) => aScoreClaim(aScore(30), { id }));
    const order = (claims: typeof tied) => rankScores(claims, 'engineer').map(({ claim }) => claim.id);
    expect(order(tied)).toEqual(['a', 'b', 'c']);
    expect(order(tied.toReversed())).toEqual(['a', 'b', 'c']);
  });

  it('leaves out withdrawn scores, other roles and claims that are no scores', () => {
    const claims = [
      aScoreClaim(aScore(96), {
        id: 'withdrawn',
        withdrawn: 'The page was taken down.',
      }),
      aScoreClaim(aScore(90), { id: 'other-role', role: 'teacher' }),
      aClaim({ id: 'number' }),
      aScoreClaim(aScore(14), { id: 'kept' }),
    ];
    expect(rankScores(claims, 'engineer').map(({ claim }) => claim.id)).toEqual(['kept']);
  });

  it('ranks second scores and near titles too', () => {
    const claims = [
      aScoreClaim(aScore(20), { id: 'main' }),
      aScoreClaim(aScore(30), { id: 'second', use: 'second-score' }),
      aScoreClaim(aScore(10), { id: 'near', use: 'near-title' }),
    ];
    expect(rankScores(claims, 'engineer').map(({ claim }) => claim.id)).toEqual(['second', 'main', 'near']);
  });

  it('ranks nothing as nothing', () => {
    expect(rankScores([], 'engineer')).toEqual([]);
  });
});

describe('spreadsOfScores', () => {
  it('runs from 14 to 96, near titles included and second scores left out', () => {
    const scores = [
      aPlacedScore(99, { tracker: 'a', use: 'second-score' }),
      aPlacedScore(96, { tracker: 'a' }),
      aPlacedScore(48, { tracker: 'b' }),
      aPlacedScore(14, { tracker: 'c', use: 'near-title' }),
      aPlacedScore(2, { tracker: 'd', use: 'second-score' }),
    ];
    expect(spreadsOfScores(scores)).toEqual([{ quantity: 'exposure', low: 14, high: 96, trackers: 3 }]);
  });

  it('keeps quantities apart, that with most trackers first', () => {
    const scores = [
      aPlacedScore(96, { tracker: 'a' }),
      aPlacedScore(30, { tracker: 'b', quantity: 'displacement' }),
      aPlacedScore(70, { tracker: 'c', quantity: 'displacement' }),
    ];
    expect(spreadsOfScores(scores)).toEqual([
      { quantity: 'displacement', low: 30, high: 70, trackers: 2 },
      { quantity: 'exposure', low: 96, high: 96, trackers: 1 },
    ]);
  });

  it('puts exposure first among quantities with as many trackers, in whatever order they come', () => {
    const scores = [aPlacedScore(30, { quantity: 'displacement' }), aPlacedScore(20)];
    const order = (list: typeof scores) => spreadsOfScores(list).map(({ quantity }) => quantity);
    expect(order(scores)).toEqual(['exposure', 'displacement']);
    expect(order(scores.toReversed())).toEqual(['exposure', 'displacement']);
  });

  it('puts a score of this very title before one of a close title, of as many trackers', () => {
    const scores = [aPlacedScore(30, { use: 'near-title' }), aPlacedScore(20, { quantity: 'displacement' })];
    expect(spreadsOfScores(scores).map(({ quantity }) => quantity)).toEqual(['displacement', 'exposure']);
  });

  it('counts a tracker once', () => {
    const scores = [aPlacedScore(20, { tracker: 'a' }), aPlacedScore(60, { tracker: 'a', use: 'near-title' })];
    expect(spreadsOfScores(scores)).toEqual([{ quantity: 'exposure', low: 20, high: 60, trackers: 1 }]);
  });

  it('leaves out a zero that means that nothing was measured', () => {
    const scores = [aPlacedScore(0, { tracker: 'a', noneMeasured: true }), aPlacedScore(38, { tracker: 'b' })];
    expect(spreadsOfScores(scores)).toEqual([{ quantity: 'exposure', low: 38, high: 38, trackers: 1 }]);
    expect(spreadsOfScores(scores.slice(0, 1))).toEqual([]);
  });

  it('is empty without a score of the trackers’ own', () => {
    expect(spreadsOfScores([])).toEqual([]);
    expect(spreadsOfScores([aPlacedScore(50, { use: 'second-score' })])).toEqual([]);
  });
});

describe('countTrackers', () => {
  it('counts each tracker once, whatever it scores', () => {
    const scores = [
      aPlacedScore(96, { tracker: 'a' }),
      aPlacedScore(30, { tracker: 'a', quantity: 'displacement', use: 'second-score' }),
      aPlacedScore(70, { tracker: 'b', quantity: 'displacement' }),
    ];
    expect(countTrackers(scores)).toBe(2);
    expect(countTrackers([])).toBe(0);
  });
});

describe('widestSelfDisagreement', () => {
  it('finds the tracker whose own numbers lie furthest apart, second scores included', () => {
    const scores = [
      aPlacedScore(96, { tracker: 'job-risk' }),
      aPlacedScore(30, { tracker: 'job-risk', use: 'second-score' }),
      aPlacedScore(55, { tracker: 'job-risk', use: 'second-score' }),
      aPlacedScore(60, { tracker: 'other' }),
      aPlacedScore(40, { tracker: 'other', use: 'second-score' }),
    ];
    expect(widestSelfDisagreement(scores)).toEqual({
      tracker: 'job-risk',
      low: 30,
      high: 96,
    });
  });

  it('finds no contradiction between an exposure and a displacement', () => {
    const scores = [
      aPlacedScore(96, { tracker: 'job-risk' }),
      aPlacedScore(30, { tracker: 'job-risk', quantity: 'displacement', use: 'second-score' }),
    ];
    expect(widestSelfDisagreement(scores)).toBeUndefined();
  });

  it('finds none between scores of two titles', () => {
    const scores = [aPlacedScore(24), aPlacedScore(60, { use: 'second-score', title: 'AI Engineer' })];
    expect(widestSelfDisagreement(scores)).toBeUndefined();
  });

  it('leaves near titles out: another title may well have another score', () => {
    const scores = [aPlacedScore(20), aPlacedScore(90, { use: 'near-title' })];
    expect(widestSelfDisagreement(scores)).toBeUndefined();
  });

  it('speaks from ten points on', () => {
    const gap = (low: number, high: number) =>
      widestSelfDisagreement([aPlacedScore(low), aPlacedScore(high, { use: 'second-score' })]);
    expect(gap(40, 49.9)).toBeUndefined();
    expect(gap(40, 50)).toEqual({ tracker: 'tracker-a', low: 40, high: 50 });
  });

  it('counts a gap of ten as ten where the places have decimals', () => {
    const scores = [aPlacedScore(6.4), aPlacedScore(16.4, { use: 'second-score' })];
    expect(widestSelfDisagreement(scores)).toEqual({
      tracker: 'tracker-a',
      low: 6.4,
      high: 16.4,
    });
  });

  it('chooses among equal gaps by name of the tracker', () => {
    const scores = ['zebra', 'alpha'].flatMap((tracker) => [
      aPlacedScore(20, { tracker }),
      aPlacedScore(50, { tracker, use: 'second-score' }),
    ]);
    expect(widestSelfDisagreement(scores)?.tracker).toBe('alpha');
    expect(widestSelfDisagreement(scores.toReversed())?.tracker).toBe('alpha');
  });

  it('does not compare trackers with each other', () => {
    expect(widestSelfDisagreement([aPlacedScore(14, { tracker: 'a' }), aPlacedScore(96, { tracker: 'b' })])).toBe(
      undefined,
    );
    expect(widestSelfDisagreement([])).toBeUndefined();
  });
});
