import { describe, expect, it } from 'vitest';
import { formatCitation, type Citable } from '../../src/facts/format/citation.ts';

const study: Citable = {
  authors: ['Tyna Eloundou', 'Sam Manning'],
  title: 'GPTs are GPTs',
  publisher: 'OpenAI',
  published: '2023-03-17',
  address: 'https://example.org/gpts',
};
const page: Citable = {
  authors: [],
  title: 'Will AI take it?',
  publisher: 'A Tracker',
  published: 'undated',
};
const day = '2026-11-21';

describe('formatCitation', () => {
  it('writes plain text', () => {
    expect(formatCitation(study, 'plain', day)).toBe(
      'Tyna Eloundou, Sam Manning: GPTs are GPTs. OpenAI, 17 March 2023. https://example.org/gpts (read 21 November 2026)',
    );
    expect(formatCitation(page, 'plain', day)).toBe('Will AI take it? A Tracker, undated.');
  });

  it('writes APA', () => {
    expect(formatCitation(study, 'apa', day)).toBe(
      'Eloundou, T., & Manning, S. (2023, March 17). GPTs are GPTs. OpenAI. Retrieved 21 November 2026, from https://example.org/gpts',
    );
    expect(formatCitation(page, 'apa', day)).toBe('A Tracker. (n.d.). Will AI take it?');
    expect(formatCitation({ ...page, authors: ['Plato'], published: '2024' }, 'apa', day)).toBe(
      'Plato. (2024). Will AI take it? A Tracker.',
    );
  });

  it('puts the year first in APA, as far as the date is known', () => {
    expect(formatCitation({ ...page, published: '2024-05' }, 'apa', day)).toContain('(2024, May)');
    expect(formatCitation({ ...page, published: '2024-12-31' }, 'apa', day)).toContain('(2024, December 31)');
  });

  it('writes BibTeX, with the publisher in place of people whole', () => {
    expect(formatCitation(study, 'bibtex', day)).toBe(
      [
        '@misc{eloundou2023gptsaregpts,',
        '  author = {Tyna Eloundou and Sam Manning},',
        '  title = {GPTs are GPTs},',
        '  publisher = {OpenAI},',
        '  year = {2023},',
        '  url = {https://example.org/gpts},',
        '  urldate = {2026-11-21}',
        '}',
      ].join('\n'),
    );
    expect(formatCitation(page, 'bibtex', day)).toContain('author = {{A Tracker}}');
    expect(formatCitation(page, 'bibtex', day)).not.toContain('year');
  });

  it('lets no title run as a command of TeX', () => {
    const nasty = { ...page, title: '100% of $5 & \\input{x} #1_a~b^c' };
    expect(formatCitation(nasty, 'bibtex', day)).toContain(
      'title = {100\\% of \\$5 \\& \\textbackslash{}input\\{x\\} \\#1\\_a\\textasciitilde{}b\\textasciicircum{}c}',
    );
  });
});
