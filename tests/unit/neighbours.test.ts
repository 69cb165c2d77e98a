import { describe, expect, it } from 'vitest';
import { meanMix, neighbourFinder, type NeighbourCandidate } from '../../src/facts/statistics/neighbours.ts';

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

  it('gives the most alike first, three at most', () => {
    const all = [other('b'), other('a'), other('near', { mix: { a: 0.9, b: 0.1 } }), other('c')];
    expect(ids(all)).toEqual(['near', 'a', 'b']);
  });

  it('says how far they are alike: the cosine of their mixes', () => {
    const all = [other('same', { mix: { a: 0.4 } }), other('part', { mix: { a: 0.6, b: 0.8 } })];
    const [same, part] = neighbourFinder(all)(one).map(({ similarity }) => similarity);
    expect(same).toBeCloseTo(1);
    expect(part).toBeCloseTo(0.6);
  });

  it('takes none that is less than half alike, though nothing be nearer', () => {
    const mixOf = (cosine: number) => ({ a: cosine, b: Math.sqrt(1 - cosine ** 2) });
    const all = [other('near', { mix: mixOf(0.51) }), other('far', { mix: mixOf(0.49) })];
    expect(ids([...all, other('none', { mix: { c: 1 } })])).toEqual(['near']);
  });

  it('wants less exposure by ten points, and pay at least as high', () => {
    expect(ids([other('x', { exposure: 60 })])).toEqual(['x']);
    expect(ids([other('x', { exposure: 60.04 })])).toEqual([]);
    expect(ids([other('x', { pay: 50_000 })])).toEqual(['x']);
    expect(ids([other('x', { pay: 49_999 })])).toEqual([]);
  });

  it('passes over itself and whatever lacks pay, activities or enough measures', () => {
    const { pay, ...unpaid } = other('unpaid');
    const { mix, ...unknown } = other('unknown');
    const { exposure, ...unmeasured } = other('unmeasured');
    expect(ids([{ ...one, exposure: 0 }, unpaid, unknown, unmeasured])).toEqual([]);
    const { pay: own, ...poor } = one;
    const { exposure: rank, ...unranked } = one;
    expect(neighbourFinder([other('x')])(poor)).toEqual([]);
    expect(neighbourFinder([other('x')])(unranked)).toEqual([]);
  });
});
