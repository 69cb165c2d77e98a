import { expect, test } from 'vitest';
import { embeds, pages } from './built.ts';

test('no page prints an entity, an object or a missing value in place of text', () => {
  expect(pages.length).toBeGreaterThan(1000);
  const faults = [...pages, ...embeds].flatMap(({ path, html }) => {
    const [found] = /&amp;(?:#\w+|[a-z]+);|\[object \w+\]|\bNaN\b|(?<=>)\s*undefined\s*(?=<)/.exec(html) ?? [];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
  expect(faults).toEqual([]);
});
