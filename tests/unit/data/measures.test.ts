import { describe, expect, it } from 'vitest';
import { viewMeasures } from '../../../src/data/measures.ts';
import { aMeasure, anOccupation, aSource, smallContent } from './small-content.ts';

const sources = { study: aSource({ shortName: 'Study', authors: ['Ada Crumb', 'Bo Crust'] }) };
const measures = {
  one: aMeasure({ shortName: 'One', shares: ['human-raters'] }),
  two: aMeasure({ shortName: 'Two', shares: ['human-raters', 'o-net'] }),
  three: aMeasure({ shortName: 'Three', shares: ['gpt-4-judgement'], zeroMeans: 'no use was seen' }),
  old: aMeasure({ shortName: 'Old', shares: [], history: true }),
};
const occupations = {
  actors: anOccupation({ title: 'Actors', measures: { one: 0.1, two: 0.1, three: 0.4, old: 0.1 } }),
  bakers: anOccupation({ title: 'Bakers', measures: { one: 0.2, two: 0.2, three: 0.3, old: 0.2 } }),
  cooks: anOccupation({ title: 'Cooks', measures: { one: 0.3, two: 0.4, three: 0.2, old: 0.3 } }),
  divers: anOccupation({ title: 'Divers', measures: { one: 0.4, two: 0.3, three: 0.1, old: 0.4 } }),
  // A zero that means "none measured" is no rank, and two measures are too few to say anything.
  editors: anOccupation({ title: 'Editors', measures: { three: 0, old: 0.9 } }),
};

describe('viewMeasures', () => {
  it('has nothing to compare without measures', () => {
    const { measures: views, matrix, pairs, widest, moved } = viewMeasures(smallContent());
    expect([views, matrix.rows, pairs, widest]).toEqual([[], [], [], []]);
    expect(matrix.finding).toBe('Too few measures to compare.');
    expect(moved).toEqual({ up: [], down: [] });
  });

  const content = smallContent({ sources, measures, occupations });
  const page = viewMeasures(content);

  it('says what each measure covers, what a zero means and what it shares with others', () => {
    const [one, , three] = page.measures;
    expect(one).toMatchObject({
      coverage: '4 of 5 occupations were measured.',
      kin: 'Two',
      range: '0 to 1',
      authors: 'Ada Crumb, Bo Crust',
      source: { text: 'Study' },
    });
    expect(one?.zeroMeans).toBeUndefined();
    expect(three).toMatchObject({
      coverage: '4 of 5 occupations were measured.',
      kin: '',
      zeroMeans: 'A zero means: no use was seen. One occupation has a zero; it gets no rank and counts for nothing.',
    });
  });

  it('says how alike two measures rank jobs, and of history apart', () => {
    expect(page.matrix.finding).toBe(
      'No two measures rank jobs alike: where 1 would be the same order and 0 no relation, ' +
        'pairs range from −1.00 to 0.80; pairs with the forecast of 2013 range from −1.00 to 1.00.',
    );
    expect(page.matrix.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ['One', '1.00', '0.80', '−1.00', '1.00'],
      ['Two', '0.80', '1.00', '−0.80', '0.80'],
      ['Three', '−1.00', '−0.80', '1.00', '−1.00'],
      ['Old', '1.00', '0.80', '−1.00', '1.00'],
    ]);
  });

  it('shows by its ink how strong a relation is, whichever way it goes, and leads to the picture of a pair', () => {
    expect(page.matrix.rows[1]?.cells).toEqual([
      { text: '0.80', strength: 80, pair: 'pair-one-two' },
      { text: '1.00', strength: 100 },
      { text: '−0.80', strength: 80, pair: 'pair-two-three' },
      { text: '0.80', strength: 80, pair: 'pair-two-old' },
    ]);
    expect(page.pairs).toHaveLength(6);
    expect(page.pairs[0]).toMatchObject({
      id: 'pair-one-two',
      across: 'One',
      up: 'Two',
      text: '0.80',
      jobs: 'four jobs',
    });
  });

  it('states no relation over fewer than three jobs', () => {
    const { actors, bakers } = occupations;
    const { matrix, pairs } = viewMeasures(smallContent({ sources, measures, occupations: { actors, bakers } }));
    expect(matrix.rows[0]?.cells[1]).toEqual({ text: 'not stated', strength: 0 });
    expect(pairs).toEqual([]);
  });

  it('names the jobs that measures rank furthest apart, and none that too few have measured', () => {
    expect(page.widest).toEqual([
      { title: 'Actors', href: '/roles/actors/', text: '100th out of 100 by Three, 1st by Two.' },
      { title: 'Divers', href: '/roles/divers/', text: '100th out of 100 by One, 1st by Three.' },
      { title: 'Cooks', href: '/roles/cooks/', text: '100th out of 100 by Two, 33rd by Three.' },
      { title: 'Bakers', href: '/roles/bakers/', text: '67th out of 100 by Three, 33rd by Two.' },
    ]);
  });

  it('passes over a measure that asks something else', () => {
    const { actors, ...others } = occupations;
    const asked = smallContent({
      sources,
      measures: { ...measures, aside: aMeasure({ shortName: 'Aside', apart: 'It asks whether people like it.' }) },
      occupations: {
        actors: { ...actors, measures: { ...actors.measures, aside: 0.9 } },
        ...others,
        fishers: anOccupation({ measures: { aside: 0.1 } }),
      },
    });
    expect(viewMeasures(asked).widest[0]?.text).toBe('100th out of 100 by Three, 1st by Two.');
  });

  it('names the jobs that moved since the old forecast', () => {
    expect(page.moved).toEqual({
      up: [
        { title: 'Cooks', href: '/roles/cooks/', text: 'From 50th to a median of 67th out of 100.' },
        { title: 'Bakers', href: '/roles/bakers/', text: 'From 25th to a median of 33rd out of 100.' },
      ],
      down: [{ title: 'Divers', href: '/roles/divers/', text: 'From 75th to a median of 67th out of 100.' }],
    });
  });
});
