import { describe, expect, it } from 'vitest';
import {
  checkOutcomes,
  countChecks,
  isCorrected,
  isFigure,
  isStruck,
  outcomeOf,
  shareChecks,
  summariseChecks,
  type CheckSummary,
} from '../../src/facts/statistics/count-checks.ts';
import { verdictSchema, type Value, type Verdict } from '../../src/schemas/claim.ts';
import { aChange, aCheck, aClaim, aLabel, aNumber, aRange, aRatio, aScore, nothing } from './build.ts';

function checked(verdict: Verdict, value: Value = aNumber(5)) {
  return aClaim({ value, check: aCheck(verdict) });
}

const ownOrigin = aClaim({ check: aCheck('matches', { ownOrigin: true }) });

describe('isFigure', () => {
  it.each<[Value, boolean]>([
    [aNumber(5), true],
    [aRange(1, 2), true],
    [aRatio(1, 2, 'one-in'), true],
    [aChange(1, 2), true],
    [aScore(5), true],
    [aLabel('Moderate'), false],
    [nothing, false],
  ])('%j: %s', (value, figure) => {
    expect(isFigure(aClaim({ value }))).toBe(figure);
  });
});

describe('outcomeOf', () => {
  it('is the verdict, but for a page that is its own origin', () => {
    expect(outcomeOf(checked('matches'))).toBe('matches');
    expect(outcomeOf(checked('overstated'))).toBe('overstated');
    expect(outcomeOf(ownOrigin)).toBe('own-origin');
  });

  it('is undefined for a claim that was not checked', () => {
    expect(outcomeOf(aClaim())).toBeUndefined();
  });
});

describe('countChecks', () => {
  it('knows every verdict', () => {
    expect([...checkOutcomes].toSorted()).toEqual([...verdictSchema.options, 'own-origin'].toSorted());
  });

  it('counts claims and figures by outcome, in the order of the table, with zeros', () => {
    const claims = [
      checked('matches'),
      checked('matches', nothing),
      ownOrigin,
      checked('overstated'),
      checked('overstated', aLabel('High')),
      checked('overstated', aScore(5)),
      aClaim(),
      aClaim({ check: aCheck('close'), withdrawn: 'The page was taken down.' }),
    ];
    expect(countChecks(claims)).toEqual([
      { outcome: 'matches', claims: 2, figures: 1 },
      { outcome: 'close', claims: 0, figures: 0 },
      { outcome: 'understated', claims: 0, figures: 0 },
      { outcome: 'differs', claims: 0, figures: 0 },
      { outcome: 'overstated', claims: 3, figures: 2 },
      { outcome: 'original-not-found', claims: 0, figures: 0 },
      { outcome: 'own-origin', claims: 1, figures: 1 },
      { outcome: 'opinion', claims: 0, figures: 0 },
    ]);
  });

  it('counts nothing as zeros', () => {
    expect(countChecks([])).toEqual(checkOutcomes.map((outcome) => ({ outcome, claims: 0, figures: 0 })));
  });
});

describe('summariseChecks', () => {
  it('sorts every outcome into one of four answers', () => {
    const answers: Record<string, keyof CheckSummary> = {
      matches: 'agree',
      close: 'agree',
      differs: 'corrected',
      overstated: 'corrected',
      understated: 'corrected',
      'original-not-found': 'notFound',
      'own-origin': 'nothingToCompare',
      opinion: 'nothingToCompare',
    };
    const none = { agree: 0, corrected: 0, notFound: 0, nothingToCompare: 0 };
    for (const outcome of checkOutcomes) {
      const claim = outcome === 'own-origin' ? ownOrigin : checked(outcome);
      const answer = answers[outcome] ?? 'figures';
      expect(summariseChecks([claim, claim])).toEqual({ ...none, figures: 2, pages: 1, [answer]: 2 });
    }
  });

  it('adds up to its figures, and leaves out words, withdrawn claims and those that were not checked', () => {
    const claims = [
      ...verdictSchema.options.map((verdict) => checked(verdict)),
      checked('overstated', aLabel('High')),
      aClaim({ check: aCheck('close'), withdrawn: 'The page was taken down.' }),
      aClaim({ source: 'another-page' }),
    ];
    const { figures, agree, corrected, notFound, nothingToCompare } = summariseChecks(claims);
    expect(figures).toBe(verdictSchema.options.length);
    expect(agree + corrected + notFound + nothingToCompare).toBe(figures);
  });

  it('counts each page that prints a checked figure once', () => {
    const claims = ['a', 'a', 'b'].map((source) => aClaim({ source, check: aCheck('matches') }));
    expect(summariseChecks(claims).pages).toBe(2);
  });

  it('is all zeros for nothing', () => {
    expect(summariseChecks([])).toEqual({
      figures: 0,
      pages: 0,
      agree: 0,
      corrected: 0,
      notFound: 0,
      nothingToCompare: 0,
    });
  });
});

describe('isCorrected', () => {
  it.each<[Verdict, boolean]>([
    ['differs', true],
    ['overstated', true],
    ['understated', true],
    ['matches', false],
    ['close', false],
    ['original-not-found', false],
    ['opinion', false],
  ])('%s: %s', (verdict, corrected) => {
    expect(isCorrected(checked(verdict))).toBe(corrected);
  });

  it('is false for a claim that was not checked', () => {
    expect(isCorrected(aClaim())).toBe(false);
  });
});

describe('shareChecks', () => {
  it('lays the four answers end to end', () => {
    const parts = shareChecks({
      pages: 5,
      figures: 60,
      agree: 6,
      corrected: 15,
      notFound: 24,
      nothingToCompare: 15,
    });
    expect(parts.map(({ id, count, from, width }) => [id, count, from, width])).toEqual([
      ['agree', 6, 0, 10],
      ['corrected', 15, 10, 25],
      ['not-found', 24, 35, 40],
      ['none', 15, 75, 25],
    ]);
  });

  it.each<CheckSummary>([
    {
      pages: 5,
      figures: 55,
      agree: 6,
      corrected: 16,
      notFound: 20,
      nothingToCompare: 13,
    },
    { pages: 1, figures: 3, agree: 1, corrected: 1, notFound: 1, nothingToCompare: 0 },
    { pages: 1, figures: 7, agree: 1, corrected: 2, notFound: 3, nothingToCompare: 1 },
    { pages: 1, figures: 1, agree: 0, corrected: 1, notFound: 0, nothingToCompare: 0 },
  ])('adds up to 100 without gaps: %j', (summary) => {
    const parts = shareChecks(summary);
    const end = parts.reduce((place, { from, width }) => {
      expect(from).toBeCloseTo(place, 1);
      return from + width;
    }, 0);
    expect(end).toBeCloseTo(100, 1);
    expect(parts.reduce((total, { count }) => total + count, 0)).toBe(summary.figures);
  });

  it('gives an answer without figures no width', () => {
    const [, corrected] = shareChecks({
      pages: 5,
      figures: 4,
      agree: 2,
      corrected: 0,
      notFound: 2,
      nothingToCompare: 0,
    });
    expect(corrected).toMatchObject({
      id: 'corrected',
      count: 0,
      from: 50,
      width: 0,
    });
  });

  it('has no widths where nothing was checked', () => {
    const parts = shareChecks({
      pages: 5,
      figures: 0,
      agree: 0,
      corrected: 0,
      notFound: 0,
      nothingToCompare: 0,
    });
    expect(parts.map(({ from, width }) => [from, width])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('isStruck', () => {
  const original = (value: Value) => aClaim({ id: 'original', value });

  it.each<[string, boolean]>([
    ['another figure', true],
    ['the same figure', false],
  ])('a corrected figure beside %s: %s', (beside, struck) => {
    const figure = beside === 'another figure' ? 6 : 5;
    expect(isStruck(checked('overstated'), original(aNumber(figure)))).toBe(struck);
  });

  it('compares figures as they are printed', () => {
    expect(isStruck(checked('differs', aNumber(5, 'percent', 'about')), original(aNumber(5)))).toBe(true);
  });

  it('is false where nothing takes its place, and for a figure that is not corrected', () => {
    expect(isStruck(checked('overstated'), undefined)).toBe(false);
    expect(isStruck(checked('overstated'), original(nothing))).toBe(false);
    expect(isStruck(checked('close'), original(aNumber(6)))).toBe(false);
  });
});
