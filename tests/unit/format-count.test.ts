import { describe, expect, it } from 'vitest';
import { capitalise, countOf, formatCount, inflect, joinWords } from '../../src/facts/format/count.ts';

describe('formatCount', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [3, 'three'],
    [12, 'twelve'],
    [13, '13'],
    [20, '20'],
    [341, '341'],
  ])('writes %d as %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});

describe('countOf', () => {
  it('uses the singular for one only', () => {
    expect(countOf(1, 'claim')).toBe('one claim');
    expect(countOf(0, 'claim')).toBe('no claims');
    expect(countOf(2, 'claim')).toBe('two claims');
    expect(countOf(20, 'tracker')).toBe('20 trackers');
  });

  it('takes a plural of its own', () => {
    expect(countOf(3, 'study', 'studies')).toBe('three studies');
    expect(countOf(1, 'study', 'studies')).toBe('one study');
  });
});

describe('inflect', () => {
  it('gives the form that goes with a number', () => {
    expect(inflect(1, 'job')).toBe('job');
    expect(inflect(0, 'job')).toBe('jobs');
    expect(inflect(1.5, 'year')).toBe('years');
    expect([inflect(1, 'has', 'have'), inflect(2, 'has', 'have')]).toEqual(['has', 'have']);
  });
});

describe('capitalise', () => {
  it('changes the first letter alone', () => {
    expect(capitalise('six of AI')).toBe('Six of AI');
    expect(capitalise('20 trackers')).toBe('20 trackers');
    expect(capitalise('')).toBe('');
  });
});

describe('joinWords', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('joins %j', (items, text) => {
    expect(joinWords(items)).toBe(text);
  });
});
