import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, forgivenEdits } from '../../src/facts/search/edits.ts';
import { stemOf, wordsOf } from '../../src/facts/search/name-words.ts';
import { shardOf, shardTitles, type Title } from '../../src/facts/search/title-shards.ts';

describe('wordsOf', () => {
  it.each([
    ['Nurse, ICU', ['nurse', 'icu']],
    ['Head of the kitchen', ['head', 'kitchen']],
    ['R.N. and R&D, A & P', ['rn', 'rd', 'ap']],
    ['X-ray tech; co-pilot', ['xray', 'tech', 'co', 'pilot']],
    ['Café  owner’s C++', ['cafe', 'owners', 'c++']],
    ['The', ['the']],
    ['… — !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('takes plurals and singulars for one', () => {
    expect(['nurses', 'secretaries', 'glass', 'bus', 'analysis', 'gas', 'vets'].map(stemOf)).toEqual([
      'nurse',
      'secretary',
      'glass',
      'bus',
      'analysis',
      'gas',
      'vet',
    ]);
  });
});

describe('editsBetween', () => {
  it.each([
    ['nurse', 'nurse', 0, 0],
    ['nruse', 'nurse', 1, 1],
    ['lawer', 'lawyer', 1, 1],
    ['acount', 'accountant', 4, 1],
    ['', 'abc', 3, 0],
    ['abc', '', 3, 3],
  ])('%s, %s', (typed, word, whole, beginning) => {
    expect(editsBetween(typed, word)).toEqual({ whole, beginning });
  });

  it('forgives nothing in a short word, and two slips in a long one', () => {
    expect([1, 3, 4, 7, 8, 20].map(forgivenEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('counts the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(editsBetween(one, other).whole).toBe(editsBetween(other, one).whole);
        expect(editsBetween(one, other).beginning).toBeLessThanOrEqual(editsBetween(one, other).whole);
      }),
    );
  });
});

const title = (name: string, mostly: number[] = [0], also: number[] = []): Title => ({ title: name, mostly, also });

describe('shardTitles', () => {
  it('makes nothing of nothing', () => {
    expect(shardTitles([])).toEqual({ cuts: [], common: [], shards: [] });
    expect(shardOf([], 'nurse')).toBeUndefined();
  });

  it('puts titles of the same meaning together, each once, however many of its words the part holds', () => {
    const { cuts, shards } = shardTitles([title('Bread baker'), title('Baker'), title('Butcher', [1], [0])]);
    expect(cuts).toEqual(['baker']);
    expect(shards).toEqual([
      [
        [[0], [], ['Baker', 'Bread baker']],
        [[1], [0], ['Butcher']],
      ],
    ]);
  });

  it('files a title under its common words only where it has no other', () => {
    const many = Array.from({ length: 201 }, (_, at) => title(`Manager q${at}${'x'.repeat(40)}`));
    const { common, cuts, shards } = shardTitles([...many, title('Manager'), title('Manager of managers')]);
    expect(common).toEqual(['manager']);
    const place = shardOf(cuts, 'manager');
    const held = (shards[place ?? -1] ?? []).flatMap(([, , titles]) => titles);
    expect(held).toContain('Manager');
    expect(held.length).toBeLessThan(201);
  });

  it('holds every title in the part of each of its telling words', () => {
    const word = fc.stringMatching(/^[a-d]{2,5}$/);
    const titles = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 300 });
    fc.assert(
      fc.property(titles, (lists) => {
        const all = [...new Set(lists.map((words) => words.join(' ')))];
        const { cuts, common, shards } = shardTitles(all.map((name, at) => title(name, [at % 5])));
        expect(cuts).toEqual(cuts.toSorted());
        for (const name of all) {
          const telling = wordsOf(name)
            .map(stemOf)
            .filter((stem) => !common.includes(stem));
          for (const stem of telling) {
            const held = shards[shardOf(cuts, stem) ?? -1]?.flatMap(([, , names]) => names);
            expect(held, `${name}, ${stem}`).toContain(name);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('shardOf', () => {
  const cuts = ['baker', 'cook', 'nurse'];

  it('finds the part of a word, and of a beginning of the first word of all', () => {
    expect(['baker', 'butcher', 'cook', 'nur', 'nurse', 'zoo', 'ba'].map((word) => shardOf(cuts, word))).toEqual([
      0, 0, 1, 2, 2, 2, 0,
    ]);
    expect(shardOf(cuts, 'a')).toBeUndefined();
  });

  it('gives none for a beginning that several parts hold, but one for a word that begins a part', () => {
    const several = ['con', 'contact', 'contract', 'cook'];
    expect(['co', 'con', 'cont', 'contr', 'contract', 'coo'].map((word) => shardOf(several, word))).toEqual([
      undefined,
      0,
      undefined,
      2,
      2,
      3,
    ]);
  });
});
