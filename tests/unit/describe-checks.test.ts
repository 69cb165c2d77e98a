import { describe, expect, it } from 'vitest';
import { countLean, describeChecks, describeCompared, describeLean } from '../../src/facts/describe/checks.ts';
import type { Compared } from '../../src/schemas/claim.ts';
import { aCheck, aClaim } from './build.ts';

const compared = (parts: Partial<Compared> = {}): Compared => ({
  size: 'same',
  direction: 'same',
  population: 'same',
  ...parts,
});

describe('describeChecks', () => {
  const summary = (figures: number, agree: number, pages = 5) => ({
    figures,
    pages,
    agree,
    corrected: figures - agree,
    notFound: 0,
    nothingToCompare: 0,
  });

  it('counts those that agree, and the pages that print them', () => {
    expect(describeChecks(summary(60, 6))).toBe(
      'Of 60 figures on five pages, six agree or nearly agree with an outside original.',
    );
    expect(describeChecks(summary(60, 1))).toBe(
      'Of 60 figures on five pages, one agrees or nearly agrees with an outside original.',
    );
  });

  it('keeps its grammar for none, for one figure and for one page', () => {
    expect(describeChecks(summary(60, 0))).toContain('none agrees');
    expect(describeChecks(summary(1, 1, 1))).toMatch(/^Of one figure on one page, one agrees/);
    expect(describeChecks(summary(0, 0))).toBe('No figure has been compared with its original yet.');
  });

  it('calls nothing popular', () => {
    expect(describeChecks(summary(60, 6))).not.toMatch(/popular/i);
  });
});

describe('countLean', () => {
  it('counts each respect from what the checks say', () => {
    const claim = (parts: Partial<Compared>) =>
      aClaim({ check: aCheck('overstated', { original: 'study', compared: compared(parts) }) });
    expect(
      countLean([
        claim({ size: 'larger' }),
        claim({ size: 'larger', population: 'wider' }),
        claim({ size: 'smaller' }),
        claim({ population: 'other' }),
      ]),
    ).toEqual({ corrected: 4, larger: 2, smaller: 1, wider: 1, other: 1 });
  });
});

describe('describeLean', () => {
  it('says in which respects figures err', () => {
    expect(describeLean({ corrected: 16, larger: 8, smaller: 0, wider: 9, other: 1 })).toBe(
      'Of the 16 that do not say what their original says, eight give a larger figure, nine apply it to more people or cases and one applies it to something else; some do more than one of these.',
    );
  });

  it('keeps its grammar for one', () => {
    expect(describeLean({ corrected: 1, larger: 1, smaller: 0, wider: 0, other: 0 })).toBe(
      'The one that does not say what its original says gives a larger figure.',
    );
  });

  it('is silent where nothing was corrected or nothing counted', () => {
    expect(describeLean({ corrected: 0, larger: 0, smaller: 0, wider: 0, other: 0 })).toBe('');
    expect(describeLean({ corrected: 3, larger: 0, smaller: 0, wider: 0, other: 0 })).toBe('');
  });
});

describe('describeCompared', () => {
  it('puts the three respects into one sentence', () => {
    expect(describeCompared(compared({ population: 'wider' }))).toBe(
      'The same figure, in the same direction, applied to more people or things.',
    );
  });

  it('leaves out what can’t be compared', () => {
    expect(describeCompared(compared({ size: 'not-comparable', direction: 'not-comparable' }))).toBe(
      'About the same people or things.',
    );
    const nothing = { size: 'not-comparable', direction: 'not-comparable', population: 'not-comparable' } as const;
    expect(describeCompared(nothing)).toBe('');
  });
});
