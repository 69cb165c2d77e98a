import { describe, expect, it } from 'vitest';
import { usesOfClaim } from '../../../src/data/uses.ts';
import { aClaim, aScore, aScoreClaim } from '../build.ts';
import { aCamp, aDisagreement, aRole, aSector, smallContent } from './small-content.ts';

const said = aClaim({ id: 'said' });
const original = aClaim({ id: 'original' });

describe('usesOfClaim', () => {
  it('finds the pages that list a claim, quote it in prose or hold it as a score', () => {
    const score = aScoreClaim(aScore(50), { id: 'score', role: 'scored' });
    const roles = {
      listing: aRole({ title: 'Listing', pay: ['said'] }),
      quoting: aRole({ title: 'Quoting', body: 'It is [80%](claim:said).' }),
      scored: aRole({ title: 'Scored', demand: ['said-again'] }),
    };
    const uses = smallContent({ roles, claims: [said, original, score] });
    expect(usesOfClaim(uses, 'said').usedOn.map(({ text }) => text)).toEqual(['Listing', 'Quoting']);
    expect(usesOfClaim(uses, 'score').usedOn).toEqual([{ text: 'Scored', href: '/roles/scored/' }]);
    expect(usesOfClaim(uses, 'original')).toEqual({ usedOn: [], disagreements: [] });
  });

  it('finds tasks, sectors and camps too, and disagreements apart, each page once', () => {
    const content = smallContent({
      claims: [said],
      roles: {
        baker: aRole({ title: 'Baker', demand: ['said'], outlook: ['said'] }),
        cook: aRole({ title: 'Cook' }),
        miller: aRole(),
      },
      tasks: { cooking: { role: 'cook', tasks: [{ id: 'a', name: 'A', reason: 'It is [80%](claim:said).' }] } },
      sectors: { food: aSector({ title: 'Food', claims: ['said'] }), mining: aSector({ title: 'Mining' }) },
      camps: { optimists: aCamp({ title: 'Optimists', challengedBy: ['said'] }), sceptics: aCamp() },
      disagreements: { pace: aDisagreement({ title: 'How fast', claims: ['said'] }), other: aDisagreement() },
    });
    expect(usesOfClaim(content, 'said')).toEqual({
      usedOn: [
        { text: 'Baker', href: '/roles/baker/' },
        { text: 'Cook', href: '/roles/cook/' },
        { text: 'Food', href: '/sectors/food/' },
        { text: 'Optimists', href: '/camps/#optimists' },
      ],
      disagreements: [{ text: 'How fast', href: '/disagreements/#pace' }],
    });
  });

  it('takes no claim for another whose id begins alike', () => {
    const content = smallContent({
      claims: [said],
      roles: { baker: aRole({ demand: ['said-again'], body: 'It is [80%](claim:said-again).' }) },
    });
    expect(usesOfClaim(content, 'said').usedOn).toEqual([]);
  });
});
