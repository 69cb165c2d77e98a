import { describe, expect, it } from 'vitest';
import { viewCheckCounts, viewChecks } from '../../../src/data/checks.ts';
import type { Check, Claim, Verdict } from '../../../src/schemas/claim.ts';
import { aCheck, aClaim, aNumber, nothing } from '../build.ts';
import { aSource, smallContent } from './small-content.ts';

const sources = {
  news: aSource(),
  blog: aSource(),
  study: aSource({ shortName: 'Study', url: 'https://study.example.org/' }),
};
const checked = (id: string, verdict: Verdict, parts: Partial<Claim> = {}, check: Partial<Check> = {}) =>
  aClaim({ id, source: 'news', check: aCheck(verdict, check), ...parts });
const contentOf = (...claims: Claim[]) => smallContent({ sources, claims });
const checksOf = (...claims: Claim[]) => viewChecks(contentOf(...claims));

describe('viewCheckCounts', () => {
  it('says that nothing was compared yet', () => {
    const { finding, lean, summary } = viewCheckCounts(contentOf());
    expect(finding).toBe('No figure has been compared with its original yet.');
    expect([lean, summary.figures, summary.pages]).toEqual(['', 0, 0]);
  });

  it('counts figures apart from what is said in words, and a page that is its own origin apart from agreement', () => {
    const counts = viewCheckCounts(
      contentOf(
        checked('a', 'matches'),
        checked('b', 'matches', { value: nothing }),
        checked('c', 'matches', { source: 'blog' }, { ownOrigin: true }),
        checked('d', 'overstated', {}, { original: 'study' }),
        checked('e', 'differs', { value: nothing }, { original: 'study' }),
        aClaim({ id: 'unchecked', source: 'news' }),
      ),
    );
    expect(counts.finding).toBe('Of 3 figures on two pages, one agrees or nearly agrees with an outside original.');
    expect(counts.lean).toBe('The one that does not say what its original says gives a larger figure.');
    expect(counts.outcomes.filter(({ claims }) => claims > 0)).toMatchObject([
      { id: 'matches', figures: 1, claims: 2 },
      { id: 'differs', figures: 0, claims: 1 },
      { id: 'overstated', figures: 1, claims: 1 },
      { id: 'own-origin', figures: 1, claims: 1, label: { name: 'Its own origin' } },
    ]);
    expect(counts.outcomes).toHaveLength(8);
  });
});

describe('viewChecks', () => {
  it('lists corrections with both sides, figures first, and the rest by outcome', () => {
    const { corrections, groups } = checksOf(
      checked('words', 'differs', { value: nothing }, { original: 'study' }),
      checked('said', 'overstated', {}, { original: 'study', originalClaims: ['found'], newer: ['newer'] }),
      checked('lost', 'original-not-found'),
      checked('same', 'matches'),
      aClaim({ id: 'found', source: 'study', value: aNumber(60, 'percent-change') }),
      aClaim({ id: 'newer', source: 'study' }),
    );
    expect(corrections.map(({ claim }) => claim.id)).toEqual(['said', 'words']);
    expect(corrections[0]).toMatchObject({
      claim: { isStruck: true },
      originals: [{ id: 'found' }],
      newer: [{ id: 'newer' }],
      original: { text: 'Study' },
      finding: { html: 'What the comparison found.' },
    });
    expect(corrections[0]?.compared).not.toBe('');
    // Both figures stand side by side, so that none leads the other.
    expect(corrections[0]?.claim.lead).toBeUndefined();
    expect(groups.map(({ id, claims }) => [id, claims.map(({ claim }) => claim.id)])).toEqual([
      ['matches', ['same']],
      ['original-not-found', ['lost']],
    ]);
  });

  it('names the figures that lie furthest from their originals, at most five of them', () => {
    const found = aClaim({ id: 'found', source: 'study', value: aNumber(10) });
    const erring = (id: string, number: number, verdict: Verdict = 'overstated') =>
      checked(id, verdict, { value: aNumber(number) }, { original: 'study', originalClaims: ['found'] });
    const { furthest } = checksOf(
      found,
      erring('a', 11),
      erring('b', 40),
      erring('c', 20),
      erring('d', 1, 'understated'),
      erring('e', 15),
      erring('f', 18),
      erring('same', 90, 'matches'),
    );
    // Off by 300, 100, 90, 80 and 50 percent; the one by 10 percent is the sixth.
    expect(furthest.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'f', 'e']);
    expect(furthest[0]).toMatchObject({
      claim: { value: '40%' },
      original: { value: '10%' },
      address: { href: 'https://study.example.org/' },
      bar: { low: 10, high: 10, said: { high: 40 } },
      axis: { min: 0, max: 40 },
    });
  });
});
