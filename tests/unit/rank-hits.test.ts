import { describe, expect, it } from 'vitest';
import { rankHits, searchNames } from '../../src/facts/search/rank-hits.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('searchNames', () => {
  const find = searchNames(named('Record patient medical histories', 'Treat patients', 'Keep records', 'Café work'));
  const names = (text: string) => find(text).map(({ name }) => name);

  it('finds words and their beginnings, in any order, and no inner part', () => {
    expect(names('medical rec')).toEqual(['Record patient medical histories']);
    expect(names('cord')).toEqual([]);
    expect(names('cafe')).toEqual(['Café work']);
  });

  it('puts first what begins as it was typed', () => {
    expect(names('patient')).toEqual(['Record patient medical histories', 'Treat patients']);
    expect(names('treat')).toEqual(['Treat patients']);
    expect(searchNames(named('Keep records', 'Record data'))('record').map(({ name }) => name)).toEqual([
      'Record data',
      'Keep records',
    ]);
  });

  it('finds nothing for nothing, and in signs', () => {
    expect([names(''), names('  '), names('...'), names('<script>')]).toEqual([[], [], [], []]);
  });
});

describe('rankHits', () => {
  const many = (word: string, count: number) => named(...Array.from({ length: count }, (_, at) => `${word} ${at}`));

  it('offers tasks of the compared jobs first, then jobs, then other tasks, ten at most', () => {
    const hits = rankHits('x', { own: many('own', 6), jobs: many('job', 6), tasks: many('task', 6) });
    expect(hits.map(({ name }) => name.split(' ')[0])).toEqual([
      ...Array<string>(4).fill('own'),
      ...Array<string>(4).fill('job'),
      'task',
      'task',
    ]);
  });

  it('puts a job that is called so before all', () => {
    const hits = rankHits('law', { own: named('Apply laws'), jobs: named('Paralegals', 'Lawyers'), tasks: [] });
    expect(hits.map(({ name }) => name)).toEqual(['Lawyers', 'Apply laws', 'Paralegals']);
  });
});
