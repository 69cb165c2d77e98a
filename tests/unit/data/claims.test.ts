import { describe, expect, it } from 'vitest';
import { viewAddresses, viewClaim, viewClaims } from '../../../src/data/claims.ts';
import { linkSource } from '../../../src/data/links.ts';
import { aSource, smallContent } from './small-content.ts';
import { aCheck, aClaim, aNumber, nothing } from '../build.ts';

const sources = { 'some-source': aSource({ shortName: 'Podcast' }) };
const said = aClaim({
  id: 'said',
  value: aNumber(80),
  check: aCheck('overstated', { originalClaims: ['original'], original: 'study' }),
});
const original = aClaim({ id: 'original', value: aNumber(60), source: 'study' });
const content = smallContent({ sources, claims: [said, original] });

describe('viewClaim', () => {
  it('leads by the original, and strikes what differs from it', () => {
    const view = viewClaim(content, 'said');
    expect(view).toMatchObject({ value: '80%', isStruck: true, href: '/claims/said/' });
    expect(view.lead).toMatchObject({ id: 'original', value: '60%', isStruck: false });
    expect(view.lead?.lead).toBeUndefined();
  });

  it('has no figure where a claim states none', () => {
    const only = smallContent({ sources, claims: [aClaim({ value: nothing })] });
    expect(viewClaim(only, 'some-claim')).toMatchObject({ value: '', isFigure: false });
  });

  it('names the collection and the id of a claim that does not exist', () => {
    expect(() => viewClaim(content, 'missing')).toThrow('content/claims has no entry "missing"');
  });
});

describe('viewClaims', () => {
  it('shows each claim once, and no original that another one leads by', () => {
    expect(viewClaims(content, ['original', 'said', 'said']).map(({ id }) => id)).toEqual(['said']);
    expect(viewClaims(content, ['original']).map(({ id }) => id)).toEqual(['original']);
    expect(viewClaims(content, [])).toEqual([]);
  });
});

describe('viewAddresses', () => {
  const url = 'https://study.example.org/';
  const known = (page?: string) =>
    smallContent({
      sources: { ...sources, study: aSource({ shortName: 'Study', url, access: 'second-hand' }) },
      claims: [said, { ...original, ...(page && { page }) }],
    });

  it('leads to the original first, and to its very page where that is known', () => {
    expect(viewAddresses(known(), said)).toEqual([
      { text: 'Read the original', href: url, note: 'Study, through a page that quotes it' },
    ]);
    expect(viewAddresses(known(`${url}two`), said).map(({ href }) => href)).toEqual([`${url}two`]);
  });

  it('leads to the page where it is said, each address once, and nowhere where none is known', () => {
    const page = 'https://podcast.example.org/7';
    expect(viewAddresses(known(), { ...said, page }).map(({ text }) => text)).toEqual([
      'Read the original',
      'Read where it is said',
    ]);
    expect(viewAddresses(known(), original).map(({ text }) => text)).toEqual(['Read it at its source']);
    expect(viewAddresses(known(), { ...said, page: url })).toHaveLength(1);
    expect(viewAddresses(content, original)).toEqual([]);
  });
});

describe('linkSource', () => {
  it.each([
    [aSource({ publisher: 'Bureau', published: '2024-09' }), 'Bureau 2024'],
    [aSource({ publisher: 'Report 2024', published: '2024' }), 'Report 2024'],
    [aSource({ publisher: 'Bureau', published: 'undated' }), 'Bureau'],
    [aSource({ publisher: 'Bureau', shortName: 'The bureau' }), 'The bureau'],
  ])('prints %o as "%s"', (source, text) => {
    expect(linkSource(smallContent({ sources: { one: source } }), 'one')).toEqual({ text, href: '/sources/one/' });
  });
});
