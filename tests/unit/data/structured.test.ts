import { describe, expect, it } from 'vitest';
import { describeQuestions, describeSite, describeTask, describeTrail } from '../../../src/data/structured.ts';

describe('what a page says to machines', () => {
  it('names the site, and how to search it, by full addresses', () => {
    expect(describeSite()).toMatchObject({
      '@type': 'WebSite',
      url: 'https://site.example/',
      potentialAction: { target: { urlTemplate: 'https://site.example/roles/?v=1&q={search_term_string}' } },
    });
  });

  it('counts the pages above a page from one, and ends with the page', () => {
    const trail = [
      { text: 'Home', href: '/' },
      { text: 'Jobs', href: '/roles/' },
    ];
    expect(describeTrail(trail, 'Baker', 'https://site.example/roles/baker/')).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://site.example/' },
        { position: 2, name: 'Jobs', item: 'https://site.example/roles/' },
        { position: 3, name: 'Baker', item: 'https://site.example/roles/baker/' },
      ],
    });
    expect(describeTrail([], 'Home', 'https://site.example/').itemListElement).toHaveLength(1);
  });

  it('gives answers as plain text, and says nothing where none is asked', () => {
    const asked = {
      questions: [{ question: 'Will ovens think?', answer: 'Some *do*: [20%](claim:x) & more.', claims: [] }],
    };
    expect(describeQuestions(asked)).toMatchObject([
      {
        '@type': 'FAQPage',
        mainEntity: [{ name: 'Will ovens think?', acceptedAnswer: { text: 'Some do: 20% & more.' } }],
      },
    ]);
    expect(describeQuestions({ questions: [] })).toEqual([]);
  });

  it('gives a named task by its code', () => {
    expect(describeTask({ id: 'bake-bread', name: 'Bake bread', code: '4.A.3.a.2.I01.D01' })).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'Bake bread',
      termCode: '4.A.3.a.2.I01.D01',
      url: 'https://site.example/tasks/bake-bread/',
    });
  });
});
