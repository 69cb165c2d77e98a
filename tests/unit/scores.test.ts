import { describe, expect, test } from 'vitest';
import { normaliseScore } from '../../src/facts/normalisescore.ts';
import { rankScores, spreadOfScores, widestSelfDisagreement } from '../../src/facts/rankscores.ts';
import { shortenScoreName } from '../../src/facts/shortenscorename.ts';
import { buildClaim, buildScore, buildScoreClaim } from './build.ts';

describe('normaliseScore puts every scale on one axis, right = more exposed', () => {
  test.each([
    ['4/10 risk', buildScore(4, { max: 10 }), 40],
    ['48/100 risk', buildScore(48), 48],
    ['68/100 resilience', buildScore(68, { direction: 'resilience' }), 32],
    ['9/10 safety', buildScore(9, { max: 10, direction: 'resilience' }), 10],
    ['68.2/100 resilience', buildScore(68.2, { direction: 'resilience' }), 31.8],
    ['a scale from 1', buildScore(5.5, { min: 1, max: 10 }), 50],
    ['the lowest', buildScore(0), 0],
    ['the highest', buildScore(100), 100],
  ])('%s', (_name, value, expected) => expect(normaliseScore(value)).toBe(expected));
});

const scores = [
  buildScoreClaim('b-low', buildScore(14), 'b'),
  buildScoreClaim('a-main', buildScore(96), 'a'),
  buildScoreClaim('a-second', buildScore(30), 'a', 'second-score'),
  buildScoreClaim('c-near', buildScore(2), 'c', 'near-title'),
  buildScoreClaim('d-tied', buildScore(14), 'd'),
];

describe('rankScores', () => {
  test('puts the most exposed first and ties in the order of their ids', () =>
    expect(rankScores(scores, 'engineer').map(({ claim }) => claim.id)).toEqual([
      'a-main',
      'a-second',
      'b-low',
      'd-tied',
      'c-near',
    ]));

  test('leaves out other roles, withdrawn scores and claims that are no scores', () => {
    const withdrawn = { ...scores[0]!, withdrawn: 'The tracker has gone.' };
    expect(rankScores([withdrawn, buildClaim()], 'engineer')).toEqual([]);
    expect(rankScores(scores, 'plumber')).toEqual([]);
  });
});

describe('spreadOfScores', () => {
  test('spans main scores and near titles, counts trackers once, and leaves second scores out', () =>
    expect(spreadOfScores(rankScores(scores, 'engineer'))).toEqual({ low: 2, high: 96, trackers: 4 }));

  test('is undefined without a score of a tracker’s own', () => {
    expect(spreadOfScores([])).toBeUndefined();
    expect(spreadOfScores(rankScores([scores[2]!], 'engineer'))).toBeUndefined();
  });
});

describe('widestSelfDisagreement', () => {
  test('finds the tracker whose own numbers lie furthest apart', () =>
    expect(widestSelfDisagreement(rankScores(scores, 'engineer'))).toEqual({ tracker: 'a', low: 30, high: 96 }));

  test('says nothing of gaps under ten points, near titles or single scores', () => {
    const close = [
      buildScoreClaim('a', buildScore(40), 'a'),
      buildScoreClaim('a2', buildScore(49), 'a', 'second-score'),
      buildScoreClaim('a3', buildScore(99), 'a', 'near-title'),
    ];
    expect(widestSelfDisagreement(rankScores(close, 'engineer'))).toBeUndefined();
    expect(widestSelfDisagreement([])).toBeUndefined();
  });
});

test.each([
  ['AI exposure score', 'TaskExposed', 'exposure'],
  ['AI displacement risk score', 'displacement.ai', 'displacement'],
  ['Jobisque Risk Score', 'Jobisque', 'risk'],
  ['AI risk score', 'AI Job Risk Index', 'risk'],
  ['durability score', 'FutureJobPath Durability Score', 'durability'],
  ['JobZone score', 'JobZone Risk', 'JobZone'],
  ['displacement probability score', 'What Jobs Die', 'displacement probability'],
  ['AI score', 'Someone', 'AI score'],
])('shortenScoreName: %s of %s is %s', (name, tracker, expected) =>
  expect(shortenScoreName(name, tracker)).toBe(expected),
);
