import { describe, expect, it } from 'vitest';
import { describeDifference, tabulateRoles, type RoleFigures } from '../../src/facts/compare/compare-roles.ts';

const baker: RoleFigures = {
  title: 'Baker',
  plural: 'bakers',
  scores: [{ quantity: 'exposure', low: 10, high: 40, trackers: 3 }],
  vintage: { pay: 'May 2024', jobs: '2024', growth: '2024–34' },
  exposed: { people: 10, gpt4: 15, statements: 20 },
  medianPay: 40_000,
  jobs: 200_000,
  growth: 6,
};
const editor: RoleFigures = {
  title: 'Editor',
  plural: 'editors',
  scores: [{ quantity: 'exposure', low: 35.5, high: 90, trackers: 5 }],
  exposed: { people: 50, gpt4: 80, statements: 12 },
  medianPay: 75_000,
  jobs: 100_000,
  growth: 5,
};

describe('describeDifference', () => {
  it('names the figure that lies furthest apart for its size', () => {
    expect(describeDifference([baker, editor])).toBe(
      'What differs most is how exposed people rated the work: 10 out of 100 for bakers, 50 out of 100 for editors.',
    );
  });

  it('does not depend on the order of the roles', () => {
    expect(describeDifference([editor, baker])).toBe(describeDifference([baker, editor]));
  });

  it('sees the sign of a change', () => {
    const shrinking = { ...baker, plural: 'editors', growth: -30 };
    expect(describeDifference([baker, shrinking])).toBe(
      'What differs most is the projected change in jobs: −30% for editors, +6% for bakers.',
    );
  });

  it('takes no change for a small one beside a change of a few percent', () => {
    const level = { ...editor, exposed: { people: 10, gpt4: 15, statements: 20 }, growth: 0 };
    expect(describeDifference([baker, level])).toMatch(/^What differs most is official median pay/);
  });

  it('uses only figures that all of them have', () => {
    const { exposed, ...unrated } = editor;
    expect(describeDifference([baker, unrated])).toBe(
      'What differs most is official median pay: $40,000 for bakers, $75,000 for editors.',
    );
  });

  it('names the ends among several roles', () => {
    const nurse = {
      ...baker,
      plural: 'nurses',
      exposed: { people: 30, gpt4: 30, statements: 9 },
    };
    expect(describeDifference([nurse, baker, editor])).toMatch(/10 out of 100 for bakers, 50 out of 100 for editors/);
  });

  it('says so when nothing differs by much', () => {
    const twin = { ...baker, plural: 'pastry cooks', medianPay: 41_000 };
    expect(describeDifference([baker, twin])).toBe(
      'They lie within 10% of each other in how exposed people rated the work, official median pay and the projected change in jobs.',
    );
  });

  it('falls back on scores of a quantity that trackers give all of them', () => {
    const bare = ({ title, plural, scores }: RoleFigures): RoleFigures => ({
      title,
      plural,
      scores,
    });
    expect(describeDifference([bare(baker), bare(editor)])).toBe(
      'Tracker scores of exposure are all there is to compare: bakers from 10 to 40 and editors from 35.5 to 90.',
    );
    const poet: RoleFigures = {
      title: 'Poet',
      plural: 'poets',
      scores: [{ quantity: 'replacement', low: 3, high: 5, trackers: 2 }],
    };
    expect(describeDifference([bare(baker), poet])).toMatch(/^No figure is recorded/);
  });

  it('has nothing to say of one role, and takes a zero as a figure', () => {
    expect(describeDifference([baker])).toBe('');
    expect(describeDifference([])).toBe('');
    const still = { title: 'Clerk', plural: 'clerks', scores: [], growth: 0 };
    expect(describeDifference([still, { ...still, plural: 'typists' }])).toBe(
      'They lie within 10% of each other in the projected change in jobs.',
    );
  });
});

describe('tabulateRoles', () => {
  it('leaves out what none of them has, and says where a median is only a lower bound', () => {
    const surgeon: RoleFigures = {
      title: 'Surgeons',
      plural: 'surgeons',
      scores: [],
      measures: { low: 27.3, high: 61, median: 48.8, count: 7 },
      medianPay: 239_200,
      payTopCoded: true,
    };
    expect(tabulateRoles([surgeon])).toEqual([
      { name: 'Percentile by measures, lowest to highest (measures)', cells: ['27.3–61.0 (7)'] },
      { name: 'Official median pay a year', cells: ['at least $239,200'] },
    ]);
    expect(tabulateRoles([])).toEqual([]);
  });

  it('gives a row a figure and a cell a role', () => {
    const rows = tabulateRoles([baker, { title: 'Poet', plural: 'poets', scores: [] }]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['10–40 (3)', 'not stated'],
      ['10 out of 100', 'not stated'],
      ['15 out of 100', 'not stated'],
      ['$40,000', 'not stated'],
      ['200,000', 'not stated'],
      ['+6%', 'not stated'],
    ]);
  });
});

describe('tabulateRoles over two releases', () => {
  it('names the time of the figures, and both where they differ', () => {
    const later = { ...editor, vintage: { pay: 'May 2026', jobs: '2026', growth: '2026–36' } };
    const names = (roles: RoleFigures[]) => tabulateRoles(roles).map(({ name }) => name);
    expect(names([baker])).toContain('Official median pay a year, May 2024');
    expect(names([baker, later])).toContain('Jobs, 2024 and 2026');
  });
});
