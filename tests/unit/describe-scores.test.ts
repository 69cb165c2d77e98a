import { describe, expect, it } from 'vitest';
import { describeOtherScores, describeSelfDisagreement, describeScoreSpread } from '../../src/facts/describe/scores.ts';
import { scoreQuantitySchema, type ScoreQuantity } from '../../src/schemas/claim.ts';

const spread = (quantity: ScoreQuantity, low: number, high: number, trackers: number) => ({
  quantity,
  low,
  high,
  trackers,
});
const plural = 'machine learning engineers';

describe('describeScoreSpread', () => {
  it('ranges over the first quantity alone', () => {
    const spreads = [spread('exposure', 35, 96, 4), spread('displacement', 2, 99, 3)];
    expect(describeScoreSpread(plural, spreads)).toBe(
      'Four trackers score how exposed machine learning engineers are to AI, from 35 to 96 out of 100.',
    );
  });

  it('speaks of one score', () => {
    expect(describeScoreSpread(plural, [spread('replacement', 14, 14, 1)])).toBe(
      'One tracker scores the risk that AI replaces machine learning engineers, at 14 out of 100.',
    );
  });

  it('does not hide the higher of two answers from one tracker', () => {
    expect(describeScoreSpread(plural, [spread('exposure', 30, 96, 1)])).toContain('from 30 to 96');
  });

  it('gives durability as trackers print it, higher meaning safer', () => {
    expect(describeScoreSpread(plural, [spread('durability', 32, 48, 2)])).toContain('from 52 to 68 out of 100');
  });

  it('speaks of none', () => {
    expect(describeScoreSpread(plural, [])).toBe(
      'No tracker’s score for machine learning engineers has been recorded yet.',
    );
  });

  it.each(scoreQuantitySchema.options)('is one sentence for %s', (quantity) => {
    const sentence = describeScoreSpread('nurses', [spread(quantity, 10, 20, 2)]);
    expect(sentence).toMatch(/^Two trackers score .*nurses.*, from \d+ to \d+ out of 100\.$/);
  });
});

describe('describeOtherScores', () => {
  it('counts the trackers that score something else', () => {
    expect(describeOtherScores([spread('exposure', 35, 96, 4)], 20)).toBe(
      '16 others score something else, so their numbers are shown separately.',
    );
    expect(describeOtherScores([spread('exposure', 35, 96, 4)], 5)).toMatch(/^One other scores/);
  });

  it('is silent where there are none', () => {
    expect(describeOtherScores([spread('exposure', 35, 96, 4)], 4)).toBe('');
    expect(describeOtherScores([], 0)).toBe('');
  });
});

describe('describeSelfDisagreement', () => {
  it('names the tracker and both places', () => {
    expect(describeSelfDisagreement('A tracker', 30, 96)).toBe(
      'One of them, A tracker, gives both 30 and 96 for the same title.',
    );
  });
});
