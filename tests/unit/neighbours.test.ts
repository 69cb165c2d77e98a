import { describe, expect, it } from 'vitest';
import { meanMix, neighbourFinder, type NeighbourCandidate } from '../../src/facts/neighbours.ts';

describe('meanMix', () => {
  it('counts every mix alike', () => {
    expect(meanMix([{ a: 1 }, { a: 0.5, b: 0.5 }])).toEqual({
      a: 0.75,
      b: 0.25,
    });
  });
});

describe('neighbourFinder', () => {
  const one: NeighbourCandidate = {
    id: 'one',
    mix: { a: 1 },
    exposure: 70,
    pay: 50_000,
  };
  const other = <Parts extends Partial<NeighbourCandidate> = object>(id: string, parts?: Parts) => ({
    id,
    mix: { a: 0.8, b: 0.2 },
    exposure: 40,
    pay: 60_000,
    ...parts,
  });
  const ids = (all: NeighbourCandidate[]) => neighbourFinder(all)(one).map(({ id }) => id);

  it('gives the nearest first, three at most', () => {
    const far = other('far', { mix: { b: 1 } });
    const all = [far, other('b'), other('a'), other('near', { mix: { a: 0.9, b: 0.1 } })];
    expect(ids(all)).toEqual(['near', 'a', 'b']);
  });

  it('says which share of the work differs', () => {
    const all = [other('same', { mix: { a: 1 } }), other('part'), other('none', { mix: { c: 1 } })];
    const [same, part, none] = neighbourFinder(all)(one).map(({ distance }) => distance);
    expect(same).toBe(0);
    expect(part).toBeCloseTo(0.2);
    expect(none).toBe(1);
  });

  it('finds the same as looking at every pair does', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => ((index * 7919) % 101) / 101);
    const all = numbers.map((share, index) =>
      other(`job-${String(index).padStart(2, '0')}`, {
        mix: { a: share, b: 1 - share },
        exposure: (index * 37) % 100,
        pay: 40_000 + ((index * 13) % 30) * 1000,
      }),
    );
    const find = neighbourFinder(all);
    for (const wanted of all) {
      const expected = all
        .filter(({ id, pay, exposure }) => id !== wanted.id && pay >= wanted.pay && exposure <= wanted.exposure - 10)
        .map(({ id, mix }) => ({ id, distance: Math.abs((mix.a ?? 0) - (wanted.mix.a ?? 0)) }))
        .toSorted((a, b) => a.distance - b.distance || a.id.localeCompare(b.id))
        .slice(0, 3);
      expect(find(wanted).map(({ distance }) => distance.toFixed(9))).toEqual(
        expected.map(({ distance }) => distance.toFixed(9)),
      );
    }
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
    expect(neighbourFinder([other('x')])(poor)).toEqual([]);
  });
});
