import { describe, expect, it } from 'vitest';
import { viewClaimPage, viewLedger } from '../../../src/data/claims.ts';
import { aCheck, aClaim, aLabel, aScore, aScoreClaim, nothing } from '../build.ts';
import { aDisagreement, aRole, aSource, aTracker, smallContent } from './small-content.ts';

const sources = {
  'some-source': aSource({ shortName: 'Zeitung' }),
  news: aSource({ shortName: 'oven news' }),
  study: aSource({ shortName: 'Study', url: 'https://study.example.org/' }),
};

describe('viewLedger', () => {
  const content = smallContent({
    sources,
    claims: [
      aClaim({ id: 'remark', theme: 'pay', value: nothing, grade: 'opinion' }),
      aClaim({ id: 'word', theme: 'pay', value: aLabel('low'), check: aCheck('matches', { ownOrigin: true }) }),
      aClaim({ id: 'figure', theme: 'pay', source: 'news', check: aCheck('close') }),
    ],
  });

  it('groups claims by theme, in one order, figures before words; themes without a claim are left out', () => {
    expect(viewLedger(content).groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['Pay', ['figure', 'remark', 'word']],
      ['Demand', ['growth-of-all']],
    ]);
    expect(viewLedger(content)).toMatchObject({ count: 4, withdrawn: '' });
  });

  it('gives each row what it is filtered by', () => {
    const [pay] = viewLedger(content).groups;
    expect(pay?.rows.map(({ gradeId, sourceId, outcome }) => [gradeId, sourceId, outcome])).toEqual([
      ['measured', 'news', 'close'],
      ['opinion', 'some-source', 'not-checked'],
      ['measured', 'some-source', 'own-origin'],
    ]);
  });

  it('offers the sources that any claim is from, once and by name', () => {
    expect(viewLedger(content).sources.map(({ name }) => name)).toEqual(['Bureau 2024', 'oven news', 'Zeitung']);
  });
});

describe('viewClaimPage', () => {
  const score = aScoreClaim(aScore(6, 10, 'resilience'), { id: 'score', tracker: 'dough', role: 'baker' });
  const said = aClaim({
    id: 'said',
    source: 'news',
    counts: { what: 'openings', of: 'bakers' },
    caveats: ['Small *bakeries* were not asked.'],
    attributedTo: [{ name: 'Ada Crumb', source: 'study' }, { name: 'a friend' }],
    changes: [{ date: '2026-11-05', what: 'Corrected.' }],
    check: aCheck('overstated', { original: 'study', originalClaims: ['found', 'further'], newer: ['newer'] }),
  });
  const content = smallContent({
    sources,
    trackers: { dough: aTracker({ name: 'Dough Score' }) },
    roles: { baker: aRole() },
    disagreements: { pace: aDisagreement({ title: 'How fast', claims: ['said', 'found'] }) },
    claims: [said, score, ...['found', 'further', 'newer'].map((id) => aClaim({ id, source: 'study' }))],
  });

  it('says what it counts, who is named for it, and what was changed when', () => {
    expect(viewClaimPage(content, 'said')).toMatchObject({
      counts: 'Job openings: bakers',
      added: '26 February 2026',
      changes: [{ date: '5 November 2026', what: 'Corrected.' }],
      attributions: [{ name: 'Ada Crumb', source: { text: 'Study', href: '/sources/study/' } }, { name: 'a friend' }],
      caveats: [{ html: 'Small <em>bakeries</em> were not asked.' }],
      place: 'United States',
    });
  });

  it('sets it beside all its originals and what is newer, each by itself', () => {
    const { finding } = viewClaimPage(content, 'said');
    expect(finding?.originals.map(({ id }) => id)).toEqual(['found', 'further']);
    expect(finding?.newer.map(({ id }) => id)).toEqual(['newer']);
    expect(finding).toMatchObject({ original: { text: 'Study' }, read: 'the original was read in full' });
    expect(viewClaimPage(content, 'found').finding).toBeUndefined();
  });

  it('names where an original is quoted, and the disagreements of both', () => {
    expect(viewClaimPage(content, 'further').originalOf.map(({ id }) => id)).toEqual(['said']);
    expect(viewClaimPage(content, 'said').originalOf).toEqual([]);
    expect(viewClaimPage(content, 'found').disagreements).toEqual([{ text: 'How fast', href: '/disagreements/#pace' }]);
  });

  it('says which way a score runs, and where it lies on a line that runs to more exposed', () => {
    expect(viewClaimPage(content, 'score').score).toMatchObject({
      tracker: { text: 'Dough Score', href: '/trackers/dough/' },
      scale: '0–10',
      direction: 'higher means safer, so we reversed it for the strip',
      turned: 40,
    });
    expect(viewClaimPage(content, 'said').score).toBeUndefined();
  });
});
