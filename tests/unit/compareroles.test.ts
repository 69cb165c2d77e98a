import { describe, expect, it } from 'vitest';
import { describeDifference, payAxis, tabulateRoles, type RoleFigures } from '../../src/facts/compareroles.ts';
import { aBar } from './build.ts';

const baker: RoleFigures = {
  title: 'Baker',
  plural: 'bakers',
  scores: { low: 10, high: 40, trackers: 3 },
  exposed: { people: 12, gpt4: 15 },
  medianPay: 40_000,
  jobs: 200_000,
  growth: 6,
};
const editor: RoleFigures = {
  title: 'Editor',
  plural: 'editors',
  scores: { low: 35.5, high: 90, trackers: 5 },
  exposed: { people: 48, gpt4: 80 },
  medianPay: 75_000,
  jobs: 100_000,
  growth: 5,
};

describe('describeDifference', () => {
  it('names the figure that lies furthest apart for its size', () => {
    expect(describeDifference([baker, editor])).toBe(
      'What differs most is the share of the work that people rate exposed: 12% for bakers, 48% for editors.',
    );
  });

  it('does not depend on the order of the roles', () => {
    expect(describeDifference([editor, baker])).toBe(describeDifference([baker, editor]));
  });

  it('sees the sign of a change', () => {
    const shrinking = { ...editor, growth: -6 };
    expect(describeDifference([baker, shrinking])).toBe(
      'What differs most is the projected change in jobs: −6% for editors, +6% for bakers.',
    );
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
      exposed: { people: 30, gpt4: 30 },
    };
    expect(describeDifference([nurse, baker, editor])).toMatch(/12% for bakers, 48% for editors/);
  });

  it('says so when nothing differs by much', () => {
    const twin = { ...baker, plural: 'pastry cooks', medianPay: 41_000 };
    expect(describeDifference([baker, twin])).toBe(
      'They lie within a tenth of each other in the share of the work that people rate exposed, official median pay and the projected change in jobs.',
    );
  });

  it('falls back on tracker scores, and says that they are no common measure', () => {
    const bare = ({ title, plural, scores }: RoleFigures): RoleFigures => ({
      title,
      plural,
      ...(scores && { scores }),
    });
    expect(describeDifference([bare(baker), bare(editor)])).toBe(
      'Only tracker scores cover all of them, and these are no common measure: they place bakers from 10 to 40 and editors from 35.5 to 90.',
    );
    expect(describeDifference([bare(baker), { title: 'Poet', plural: 'poets' }])).toMatch(/^No figure is recorded/);
  });

  it('has nothing to say of one role, and takes a zero as a figure', () => {
    expect(describeDifference([baker])).toBe('');
    expect(describeDifference([])).toBe('');
    const still = { title: 'Clerk', plural: 'clerks', growth: 0 };
    expect(describeDifference([still, { ...still, plural: 'typists' }])).toBe(
      'They lie within a tenth of each other in the projected change in jobs.',
    );
  });
});

describe('tabulateRoles', () => {
  it('leaves out what none of them has, and says where a median is only a lower bound', () => {
    const surgeon: RoleFigures = {
      title: 'Surgeons',
      plural: 'surgeons',
      measures: { low: 27.3, high: 61, median: 48.8, count: 7 },
      medianPay: 239_200,
      payTopCoded: true,
    };
    expect(tabulateRoles([surgeon])).toEqual([
      { name: 'Percentile by measures, lowest to highest (measures)', cells: ['27.3–61 (7)'] },
      { name: 'Official median pay a year, 2024', cells: ['at least $239,200'] },
    ]);
    expect(tabulateRoles([])).toEqual([]);
  });

  it('gives a row a figure and a cell a role', () => {
    const rows = tabulateRoles([baker, { title: 'Poet', plural: 'poets' }]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['10–40 (3)', 'not stated'],
      ['12%', 'not stated'],
      ['15%', 'not stated'],
      ['$40,000', 'not stated'],
      ['200,000', 'not stated'],
      ['+6%', 'not stated'],
    ]);
  });
});

describe('payAxis', () => {
  it('starts at zero and covers every bar', () => {
    const axis = payAxis([aBar(40_000), aBar(320_000, 550_000)]);
    expect(axis.min).toBe(0);
    expect(axis.max).toBeGreaterThanOrEqual(550_000);
    expect(axis.prefix).toBe('$');
  });
});
