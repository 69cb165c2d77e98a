import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lettersIn } from '../../src/fonts/cut-font.ts';
import { embeds, pages } from './built.ts';

test('the policy of every page comes before all that it is to hold for', () => {
  const all = [...pages, ...embeds];
  expect(all.length).toBeGreaterThan(900);
  const first =
    /^<!DOCTYPE html><html lang="en"> ?<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/;
  expect(all.filter(({ html }) => !first.test(html)).map(({ path }) => path)).toEqual([]);
});

test('the policy of every page names the styles of that page and no others', () => {
  const wrong = [...pages, ...embeds].filter(({ html }) => {
    const [rules = ''] = /style-src [^;"]*/.exec(html) ?? [];
    const named = new Set(rules.match(/sha256-[^']*/g));
    const own = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
      ([, style = '']) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
    );
    return own.length < 2 || named.size !== new Set(own).size || own.some((hash) => !named.has(hash));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no description of a share picture ends a question with a full stop', () => {
  const described = pages.map(({ html }) => /og:image:alt" content="([^"]*)"/.exec(html)?.[1] ?? '');
  expect(described.filter((text) => /[?!.]\./.test(text))).toEqual([]);
});

test('the web font has every letter of every heading', () => {
  const letters = new Set(lettersIn(['content', 'src']));
  const headings = pages.flatMap(({ html }) => html.match(/<h[1-3][^>]*>.*?<\/h[1-3]>/gs) ?? []);
  expect(headings.length).toBeGreaterThan(3000);
  const used = new Set(headings.join(' ').replaceAll(/<[^>]*>|&#?\w+;|\s/g, ''));
  expect([...used].filter((letter) => !letters.has(letter))).toEqual([]);
  expect(letters.size).toBeLessThan(200);
});
