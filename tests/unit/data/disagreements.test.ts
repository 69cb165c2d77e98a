import { describe, expect, it } from 'vitest';
import { viewDisagreement, viewDisagreements } from '../../../src/data/disagreements.ts';
import { aCheck, aClaim } from '../build.ts';
import { aDisagreement, aSource, smallContent } from './small-content.ts';

const date = { reason: 'date', note: 'Of different years.' } as const;
const scale = { reason: 'scale', note: 'One ends at 10.' } as const;
const place = { reason: 'place', note: 'Of *other* places.' } as const;

describe('viewDisagreement', () => {
  it('lets each side stand for itself, also where one goes back to the other', () => {
    const content = smallContent({
      sources: { 'some-source': aSource() },
      claims: [
        aClaim({ id: 'said', check: aCheck('overstated', { originalClaims: ['found'] }) }),
        aClaim({ id: 'found' }),
      ],
      disagreements: {
        pace: aDisagreement({ clash: 'One says [89%](claim:found).', claims: ['said', 'found'], why: [place] }),
      },
    });
    const view = viewDisagreement(content, 'pace');
    expect(view.claims.map(({ id, lead }) => [id, lead])).toEqual([
      ['said', undefined],
      ['found', undefined],
    ]);
    expect(view).toMatchObject({
      href: '/disagreements/#pace',
      clash: { html: 'One says <a href="/claims/found/">89%</a>.' },
      why: [{ reason: 'Different places', note: { html: 'Of <em>other</em> places.' } }],
    });
  });
});

describe('viewDisagreements', () => {
  it('finds nothing in none', () => {
    expect(viewDisagreements(smallContent())).toEqual({ finding: '', reasons: [], disagreements: [] });
  });

  it('counts a reason once in each disagreement, however often it is given there', () => {
    const content = smallContent({
      disagreements: {
        a: aDisagreement({ why: [scale, scale, place] }),
        b: aDisagreement({ why: [date] }),
        c: aDisagreement({ why: [date, place] }),
        d: aDisagreement({ why: [date] }),
      },
    });
    const { finding, reasons, disagreements } = viewDisagreements(content);
    expect(reasons).toEqual([
      { name: 'Different dates', count: 3, length: 100 },
      { name: 'Different places', count: 2, length: 67 },
      { name: 'Different scales', count: 1, length: 33 },
    ]);
    expect(finding).toBe('Both sides of a disagreement may be honest: in 3 of 4 the date differs.');
    expect(disagreements.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('names every reason that is given as often as the first', () => {
    const content = smallContent({
      disagreements: { a: aDisagreement({ why: [scale] }), b: aDisagreement({ why: [date] }) },
    });
    expect(viewDisagreements(content).finding).toBe(
      'Both sides of a disagreement may be honest: in 1 of 2 the date differs and in as many the scale differs.',
    );
  });
});
