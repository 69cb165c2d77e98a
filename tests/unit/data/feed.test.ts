import { describe, expect, it } from 'vitest';
import { viewFeed } from '../../../src/data/feed.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { aClaim } from '../build.ts';
import { aSource, smallContent } from './small-content.ts';

const sources = { 'some-source': aSource({ shortName: 'Oven News' }) };
const feedOf = (...claims: Claim[]) => viewFeed(smallContent({ sources, claims }));
const added = '2026-09-01';

describe('viewFeed', () => {
  it('tells of a new claim who says it, and of when it is', () => {
    const [item] = feedOf(aClaim({ id: 'new', added: '2026-10-02', statement: 'Ovens think.', asOf: 'undated' }));
    expect(item).toEqual({
      title: 'New: Ovens think.',
      description: 'Source: Oven News, undated.',
      link: '/claims/new/',
      date: '2026-10-02',
    });
  });

  it('tells of the latest change alone, on its day', () => {
    const changes = [
      { date: '2026-11-05', what: 'Corrected from 89% to 88%.' },
      { date: '2026-10-01', what: 'The place was made exact.' },
    ];
    const items = feedOf(aClaim({ id: 'changed', added, statement: 'Ovens think.', changes }));
    expect(items.filter(({ link }) => link === '/claims/changed/')).toEqual([
      {
        title: 'Changed: Ovens think.',
        description: 'Corrected from 89% to 88%. Source: Oven News, June 2025.',
        link: '/claims/changed/',
        date: '2026-11-05',
      },
    ]);
  });

  it('puts the latest first, of one day by id, and ends after fifty', () => {
    const old = Array.from({ length: 60 }, (_, at) => aClaim({ id: `old-${at + 10}`, added }));
    const items = feedOf(...old, aClaim({ id: 'b', added: '2026-10-01' }), aClaim({ id: 'a', added: '2026-10-01' }));
    expect(items).toHaveLength(50);
    expect(items.slice(0, 3).map(({ link }) => link)).toEqual(['/claims/a/', '/claims/b/', '/claims/old-10/']);
    expect(items.at(-1)?.link).toBe('/claims/old-57/');
  });
});
