import { expect, it } from 'vitest';
import { wrapText } from '../../src/charts/wrap-text.ts';

const wrap = (text: string, width: number) => wrapText(text, width, ({ length }) => length);

it('breaks a text into lines that fit, at its spaces', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('one two three', 20)).toEqual(['one two three']);
});

it('breaks a word that is wider than a line, such as an address, and leaves nothing out', () => {
  expect(wrap('a incomprehensible b', 5)).toEqual(['a', 'incom', 'prehe', 'nsibl', 'e b']);
  expect(wrap('example.org/roles', 12)).toEqual(['example.org/', 'roles']);
  expect(wrap('ab', 0)).toEqual(['a', 'b']);
});
