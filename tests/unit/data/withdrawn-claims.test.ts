import { describe, expect, it } from 'vitest';
import { viewChecks } from '../../../src/data/checks.ts';
import { viewClaimPage, viewLedger } from '../../../src/data/claims.ts';
import { viewEvidence } from '../../../src/data/evidence.ts';
import { viewFeed } from '../../../src/data/feed.ts';
import { viewMarket } from '../../../src/data/market.ts';
import { viewSource } from '../../../src/data/sources.ts';
import { viewStrip } from '../../../src/data/strip.ts';
import { viewTracker } from '../../../src/data/trackers.ts';
import { usesOfClaim } from '../../../src/data/uses.ts';
import { aCheck, aClaim, aNumber, aScore, aScoreClaim, nothing } from '../build.ts';
import { aRole, aSource, aTracker, smallContent } from './small-content.ts';

const withdrawn = 'The table was misread.';
const openings = { theme: 'demand', counts: { what: 'openings', of: 'bakers' } } as const;
const kept = aClaim({
  id: 'kept',
  source: 'study',
  value: aNumber(20, 'percent-change'),
  chartLabel: 'Kept',
  ...openings,
});
const gone = aClaim({
  id: 'gone',
  source: 'news',
  value: aNumber(90, 'percent-change'),
  chartLabel: 'Gone',
  grade: 'unsourced',
  attributedTo: [{ name: 'Ada Crumb', source: 'study' }],
  check: aCheck('overstated', { original: 'study', originalClaims: ['kept'] }),
  changes: [{ date: '2026-11-20', what: 'Withdrawn after a reader wrote.' }],
  withdrawn,
  ...openings,
});
/** Struck and left out although no original says otherwise. */
const alone = { ...kept, id: 'alone', value: aNumber(55, 'percent-change'), chartLabel: 'Alone', withdrawn };
const remark = aClaim({ id: 'remark', source: 'study', value: nothing, added: '2026-03-01' });
const goneScore = aScoreClaim(aScore(70), { id: 'gone-score', role: 'baker', tracker: 'dough', withdrawn });
const sources = { news: aSource({ shortName: 'Oven News' }), 'some-source': aSource() };
const content = smallContent({
  sources,
  roles: { baker: aRole() },
  trackers: { dough: aTracker({ sources: ['news'] }) },
  claims: [alone, gone, goneScore, kept, remark],
});
const idsOf = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

describe('a withdrawn claim', () => {
  it('keeps its page, which says why, strikes the figure and puts nothing in its place', () => {
    const page = viewClaimPage(content, 'gone');
    expect(page).toMatchObject({ withdrawn, value: '+90%', isStruck: true });
    expect(page.lead).toBeUndefined();
    expect(viewClaimPage(content, 'alone')).toMatchObject({ withdrawn, isStruck: true });
    expect(viewClaimPage(content, 'kept')).toMatchObject({ isStruck: false });
  });

  it('stands last in the ledger, said to be withdrawn and not counted', () => {
    const { groups, count, withdrawn: said } = viewLedger(content);
    const demand = groups.find(({ id }) => id === 'demand')?.rows ?? [];
    expect(idsOf(demand)).toEqual(['growth-of-all', 'kept', 'remark', 'alone', 'gone']);
    expect(demand.map(({ outcome }) => outcome)).toEqual([
      'not-checked',
      'not-checked',
      'not-checked',
      'withdrawn',
      'withdrawn',
    ]);
    expect([count, said]).toEqual([3, 'Three more were withdrawn; their pages say why.']);
    expect(viewLedger(smallContent()).withdrawn).toBe('');
    expect(viewLedger(smallContent({ sources, claims: [alone] })).withdrawn).toBe(
      'One more was withdrawn; its page says why.',
    );
  });

  it('is news, and never news of a figure that holds', () => {
    expect(viewFeed(content)[0]).toEqual({
      title: 'Withdrawn: Openings grew in the period described.',
      description: 'The table was misread. Source: Oven News, June 2025.',
      link: '/claims/gone/',
      date: '2026-11-20',
    });
  });

  it('leaves the lists and the chart of the market', () => {
    const { demand, demandChart } = viewMarket(content);
    expect(idsOf(demand)).toEqual(['growth-of-all', 'kept', 'remark']);
    expect(demandChart.title).toBe('Openings for bakers grew by 20%.');
  });

  it('leaves the pages of its source, its original and its tracker', () => {
    expect(viewSource(content, 'news')).toMatchObject({ claims: [], grades: [] });
    expect(viewSource(content, 'study').quotedBy).toEqual([]);
    expect(viewClaimPage(content, 'kept').originalOf).toEqual([]);
    expect(viewTracker(content, 'dough')).toMatchObject({ otherClaims: [], scores: [], scored: '' });
  });

  it('leaves the strip of its role, and its page names no other on which it stands', () => {
    expect(viewStrip(content, 'baker', 'bakers')).toMatchObject({ groups: [], trackers: 0, marks: [] });
    expect(usesOfClaim(content, 'gone-score').usedOn).toEqual([]);
  });

  it('counts among neither checks nor grades', () => {
    expect(viewChecks(content)).toMatchObject({ summary: { figures: 0 }, lean: '', corrections: [], furthest: [] });
    expect(viewEvidence(content).claims.finding).toBe(
      'Three of three claims were counted by their sources; all give a basis.',
    );
  });
});
