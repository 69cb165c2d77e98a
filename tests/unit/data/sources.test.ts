import { describe, expect, it } from 'vitest';
import { viewSource, viewSourceGroups } from '../../../src/data/sources.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { aCheck, aClaim } from '../build.ts';
import { aSource, aTracker, smallContent } from './small-content.ts';

const viewOf = (parts: Partial<Source>) => viewSource(smallContent({ sources: { report: aSource(parts) } }), 'report');

describe('viewSource', () => {
  it('says whose address it gives, and whether that was read', () => {
    const url = 'https://report.example.org/';
    expect(viewOf({ url }).addressName).toBe('Address');
    expect(viewOf({ url, access: 'second-hand' }).addressName).toBe('Address of the page read');
    expect(viewOf({ url, access: 'second-hand', urlUnread: true }).addressName).toBe(
      'Address of the original, not read',
    );
    expect(viewOf({}).url).toBeUndefined();
  });

  it('prints what is known of it, and nothing in place of what is not', () => {
    const known = viewOf({
      published: '2025-06-10',
      authors: ['Ada Crumb', 'Bo Crust'],
      interest: 'It sells ovens.',
      note: 'A *short* report.',
    });
    expect(known).toMatchObject({
      published: '10 June 2025',
      authors: 'Ada Crumb, Bo Crust',
      interest: 'It sells ovens.',
      note: { html: 'A <em>short</em> report.' },
      access: { name: 'Read' },
    });
    const bare = viewOf({ published: 'undated' });
    expect(bare).toMatchObject({
      published: 'undated',
      authors: '',
      speakers: '',
      titleIsOurs: false,
      claims: [],
      grades: [],
    });
    expect(Object.keys(bare)).not.toContain('note');
    expect(Object.keys(bare)).not.toContain('tracker');
  });

  it('tells its own claims from those of others that go back to it or name it', () => {
    const report = { source: 'report' };
    const content = smallContent({
      sources: { report: aSource(), news: aSource() },
      claims: [
        aClaim({ id: 'own', ...report, grade: 'survey' }),
        aClaim({ id: 'own-too', ...report, grade: 'measured' }),
        aClaim({ id: 'own-again', ...report, grade: 'survey', check: aCheck('close', { original: 'report' }) }),
        aClaim({
          id: 'checked',
          source: 'news',
          check: aCheck('close', { original: 'report', originalClaims: ['own'] }),
        }),
        aClaim({
          id: 'naming',
          source: 'news',
          attributedTo: [{ name: 'Someone' }, { name: 'Ada', source: 'report' }],
        }),
        aClaim({ id: 'unrelated', source: 'news', attributedTo: [{ name: 'Ada' }] }),
      ],
    });
    const { claims, quotedBy, grades } = viewSource(content, 'report');
    expect(claims.map(({ id }) => id)).toEqual(['own', 'own-too', 'own-again']);
    // What is quoted stands above them on the page already.
    expect(quotedBy.map(({ id, lead }) => [id, lead])).toEqual([
      ['checked', undefined],
      ['naming', undefined],
    ]);
    expect(grades.map(({ label, count }) => [label.name, count])).toEqual([
      ['Measured', 1],
      ['Survey', 2],
    ]);
  });

  it('leads to the tracker whose page it is', () => {
    const content = smallContent({
      sources: { page: aSource() },
      trackers: { other: aTracker(), dough: aTracker({ name: 'Dough Score', sources: ['elsewhere', 'page'] }) },
    });
    expect(viewSource(content, 'page').tracker).toEqual({ text: 'Dough Score', href: '/trackers/dough/' });
  });
});

describe('viewSourceGroups', () => {
  it('sorts sources by title within their kind, and leaves out kinds that have none', () => {
    const content = smallContent({
      sources: {
        a: aSource({ title: 'Zebras', kind: 'blog' }),
        b: aSource({ title: 'apples', kind: 'blog' }),
        c: aSource({ title: 'Ovens aloud', kind: 'podcast' }),
        bureau: aSource({ title: 'Tables', kind: 'official-statistics' }),
        study: aSource({ title: 'A study' }),
      },
    });
    expect(viewSourceGroups(content).map(({ name, sources }) => [name, sources.map(({ title }) => title)])).toEqual([
      ['Podcast', ['Ovens aloud']],
      ['Blog', ['apples', 'Zebras']],
      ['Study', ['A study']],
      ['Official statistics', ['Tables']],
    ]);
  });
});
