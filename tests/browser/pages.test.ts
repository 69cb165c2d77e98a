import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everySecond, findAxeViolations, findAxeViolationsInBothSchemes, shortenLists, useSite } from './browser.ts';

const site = useSite();

/** One address of every kind of page. */
const kinds = [
  '/',
  '/roles/',
  '/roles/machine-learning-engineer/',
  '/roles/software-developer/',
  '/roles/electrician/',
  '/roles/paralegals-and-legal-assistants/',
  '/tasks/',
  '/tasks/?v=1&q=patient&sort=people',
  '/tasks/record-patient-medical-histories/',
  '/tasks/assemble-metal-structures/',
  '/measures/',
  '/explore/',
  '/explore/?v=1&y=growth&group=legal&zoom=2,0.25,0.25',
  '/compare/',
  '/your-week/',
  '/compare/electrician/software-developer/',
  '/data/',
  '/market/',
  '/sectors/',
  '/sectors/creative/',
  '/camps/',
  '/claims/',
  '/claims/podcast-young-workers-decline/',
  '/claims/cdc-construction-men-suicide-2021/',
  '/claims/score-knowitol-ml-engineer/',
  '/disagreements/',
  '/sources/',
  '/sources/ai-proof-mle/',
  '/trackers/',
  '/trackers/knowitol/',
  '/checks/',
  '/evidence/',
  '/method/',
];

// In CI both schemes are looked at, whichever a page was opened in.
const look = process.env['CI'] ? findAxeViolationsInBothSchemes : (page: Page) => findAxeViolations(page);

describe.each([
  { width: 360, scheme: 'light', from: 0 },
  { width: 1440, scheme: 'dark', from: 1 },
] as const)('at $width px, opened in $scheme', ({ from, ...reader }) => {
  test.each(everySecond(kinds, from))('%s is accessible, silent and fits', async (path) => {
    const { page, errors, requests } = await site.look(path, reader);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await shortenLists(page);
    expect(await look(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin))).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('nothing scrolls sideways at 320 px, with every table open', async () => {
  const withTables = [
    '/',
    '/roles/machine-learning-engineer/',
    '/roles/registered-nurses/',
    '/tasks/',
    '/tasks/supervise-employees/',
    '/camps/',
    '/market/',
    '/claims/',
    '/checks/',
  ];
  for (const path of everySecond(withTables)) {
    const { page } = await site.look(path, { width: 320 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('an address without a page shows the 404 page and the way on', async () => {
  const { page } = await site.look(`/roles/no-such-role/`);
  expect(await page.textContent('h1')).toBe('There is no page at this address');
  expect(await findAxeViolations(page)).toEqual([]);
});

test('light and dark: the switch is remembered on the next page, and auto follows the system', async () => {
  const { page, context } = await site.open('/', { scheme: 'dark' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  const button = page.locator('[data-theme-switch]');
  await button.click();
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.goto(new URL('/method/', page.url()).href);
  expect(await paper()).toBe(light);
  expect(await button.innerText()).toContain('light');
  await button.click();
  expect(await paper()).toBe(dark);
  await button.click();
  expect(await button.innerText()).toContain('auto');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  await context.close();
});

test('on a phone the menu opens by keyboard, closes with Escape and leads on', async () => {
  const { page } = await site.look('/', { width: 360 });
  const evidence = page.locator('#site-menu').getByRole('link', { name: 'The evidence' });
  expect(await evidence.isVisible()).toBe(false);
  const button = page.getByRole('button', { name: 'Menu' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await evidence.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await evidence.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await evidence.click();
  await page.waitForURL('**/evidence/');
});

test('the skip link is the first stop, visible on focus, and leads to the content', async () => {
  const { page } = await site.look(`/market/`);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
});
