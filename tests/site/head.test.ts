import { expect, test } from 'vitest';
import { embeds, pages } from './built.ts';

test('the policy of every page comes before all that it is to hold for', () => {
  const all = [...pages, ...embeds];
  expect(all.length).toBeGreaterThan(900);
  const first =
    /^<!DOCTYPE html><html lang="en"> ?<head><meta charset="utf-8"><meta http-equiv="content-security-policy"/;
  expect(all.filter(({ html }) => !first.test(html)).map(({ path }) => path)).toEqual([]);
});

test('no description of a share picture ends a question with a full stop', () => {
  const described = pages.map(({ html }) => /og:image:alt" content="([^"]*)"/.exec(html)?.[1] ?? '');
  expect(described.filter((text) => /[?!.]\./.test(text))).toEqual([]);
});
