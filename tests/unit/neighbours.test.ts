import { describe, expect, it } from 'vitest';
import { findNeighbours, meanMix, mixDistance, type NeighbourCandidate } from '../../src/facts/neighbours.ts';

describe('mixDistance', () => {
  it('is the share of the work that differs', () => {
    expect(mixDistance({ a: 0.5, b: 0.5 }, { a: 0.5, b: 0.5 })).toBe(0);
    expect(mixDistance({ a: 1 }, { b: 1 })).toBe(1);
    expect(mixDistance({ a: 0.6, b: 0.4 }, { a: 0.4, c: 0.6 })).toBeCloseTo(0.6);
  });
});

describe('meanMix', () => {
  it('counts every mix alike', () => {
    expect(meanMix([{ a: 1 }, { a: 0.5, b: 0.5 }])).toEqual({
      a: 0.75,
      b: 0.25,
    });
  });
});

describe('findNeighbours', () => {
  const one: NeighbourCandidate = {
    id: 'one',
    mix: { a: 1 },
    exposure: 70,
    pay: 50_000,
  };
  const other = (id: string, parts: Partial<NeighbourCandidate> = {}) => ({
    id,
    mix: { a: 0.8, b: 0.2 },
    exposure: 40,
    pay: 60_000,
    ...parts,
  });
  const ids = (all: NeighbourCandidate[]) => findNeighbours(one, all).map(({ id }) => id);

  it('gives the nearest first, three at most', () => {
    const far = other('far', { mix: { b: 1 } });
    const all = [far, other('b'), other('a'), other('near', { mix: { a: 0.9, b: 0.1 } })];
    expect(ids(all)).toEqual(['near', 'a', 'b']);
  });

  it('wants less exposure by ten points, and pay at least as high', () => {
    expect(ids([other('x', { exposure: 60 })])).toEqual(['x']);
    expect(ids([other('x', { exposure: 61 })])).toEqual([]);
    expect(ids([other('x', { pay: 50_000 })])).toEqual(['x']);
    expect(ids([other('x', { pay: 49_999 })])).toEqual([]);
  });

  it('passes over itself and whatever lacks pay or activities', () => {
    const { pay, ...unpaid } = other('unpaid');
    const { mix, ...unknown } = other('unknown');
    expect(ids([{ ...one, exposure: 0 }, unpaid, unknown])).toEqual([]);
    const { pay: own, ...poor } = one;
    expect(findNeighbours(poor, [other('x')])).toEqual([]);
  });
});
