import { expect, it } from 'vitest';
import { searchItems } from '../../src/facts/search/search-items.ts';

const items = [
  { words: 'Software developer programmer' },
  { words: 'Café owner' },
  { words: 'Writing code Software developer' },
];

it('finds every word, in any order, however it is typed', () => {
  expect(searchItems(items, 'DEVELOPER soft')).toEqual([items[0], items[2]]);
  expect(searchItems(items, ' cafe ')).toEqual([items[1]]);
});

it('finds all for an empty search, in their order, and nothing for strange words', () => {
  expect(searchItems(items, '')).toEqual(items);
  expect(searchItems(items, 'xylophone')).toEqual([]);
  expect(searchItems(items, '<script>')).toEqual([]);
});
