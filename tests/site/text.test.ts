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

test('no page shows the address of the machine that it was built on', () => {
  const shown = pages.flatMap(({ path, html }) => {
    const text = (html.split('<body')[1] ?? '').replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' ');
    return /\blocalhost\b|127\.0\.0\.1/.test(text) ? [path] : [];
  });
  expect(shown).toEqual([]);
});

test('no figure is struck beside the same figure', () => {
  const beside = pages.flatMap(({ path, html }) =>
    (path === '/checks/index.html' ? html.split('<div class="sides">') : []).slice(1).flatMap((sides) => {
      const [said, original] = [...sides.matchAll(/class="(claim-value[^"]*)"[^>]*>\s*<a[^>]*>([^<]*)</g)];
      return said && original ? [{ struck: said[1]?.includes('struck'), said: said[2], original: original[2] }] : [];
    }),
  );
  expect(beside.length).toBeGreaterThan(5);
  expect(beside.filter(({ struck, said, original }) => struck !== (said !== original))).toEqual([]);
  const lists = pages.flatMap(({ path, html }) =>
    html.split('class="claim-value"').flatMap((item) => {
      const figure = /^[^>]*>\s*<a[^>]*>([^<]*)</.exec(item)?.[1]?.trim();
      const struck = /<s>([^<]*)<\/s>/.exec(item)?.[1]?.trim();
      return figure !== undefined && figure === struck ? [`${path}: ${figure}`] : [];
    }),
  );
  expect(lists).toEqual([]);
});
