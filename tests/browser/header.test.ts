import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations, findAxeViolationsInBothSchemes, useSite } from './browser.ts';

const site = useSite();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find a job' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Find a job' });
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement === document.querySelector(one), selector);

test('“/” opens the search on any page, which leads to a job by keyboard alone', async () => {
  const { page, context, errors, requests } = await site.open('/method/');
  expect(requests.some((address) => /find-dialog|job-search|search\.json/.test(address))).toBe(false);
  // Whoever types on at once loses no letter.
  await page.keyboard.type('/ICU nurse');
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('ICU nurse');
  await page.getByRole('option', { name: 'Registered nurses' }).waitFor();
  expect(await findAxeViolationsInBothSchemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/registered-nurses/');
  await page.goBack();
  await page.locator('h1').waitFor();
  expect(await dialog(page).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test('Escape closes the list, then the search, and the focus is back where it was', async () => {
  const { page, errors } = await site.look('/method/');
  const opener = page.getByRole('link', { name: 'Find a job', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await field(page).waitFor();
  expect(page.url()).toMatch(/\/method\/$/);
  await page.keyboard.type('lawyer');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  expect(await field(page).inputValue()).toBe('lawyer');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await hasFocus(page, '[data-find-open]')).toBe(true);
  expect(errors).toEqual([]);
});

test('“/” is only a character where someone types, and does nothing once it is turned off', async () => {
  const { page, context } = await site.open('/claims/');
  const filter = page.locator('main input[name="q"]');
  await filter.focus();
  await page.keyboard.type('a/b');
  expect(await filter.inputValue()).toBe('a/b');
  expect(await dialog(page).count()).toBe(0);
  await filter.evaluate((input) => input.blur());
  await page.keyboard.press('/');
  await page.getByLabel('The / key opens this').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('/');
  // The button opens it all the same.
  await page.getByRole('link', { name: 'Find a job', exact: true }).click();
  await field(page).waitFor();
  expect(await dialog(page).count()).toBe(1);
  expect(await page.getByLabel('The / key opens this').isChecked()).toBe(false);
  await context.close();
});

test.each([
  ['/', '#find-job'],
  ['/roles/', '[data-directory] input'],
])('on %s “/” goes to the search that the page has', async (path, selector) => {
  const { page } = await site.look(path);
  await page.keyboard.press('/');
  expect(await hasFocus(page, selector)).toBe(true);
  expect(await page.locator(selector).inputValue()).toBe('');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a search that cannot be loaded leads to the list of all jobs', async () => {
  const { page, context } = await site.open('/method/');
  await page.route('**/find-dialog.*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Find a job', exact: true }).click();
  await page.waitForURL('**/roles/');
  await context.close();
});

test('without script the header leads to the list of all jobs, which says what it can’t do', async () => {
  const { page } = await site.look('/method/', { script: false });
  await page.getByRole('link', { name: 'Find a job', exact: true }).click();
  await page.waitForURL('**/roles/');
  expect(await page.locator('main noscript').innerText()).toContain('the list can’t be narrowed');
  expect(await page.getByLabel('Find a job').isVisible()).toBe(false);
});

test('whatever the width, the header is one line, and stays within the grid of the page', async () => {
  const { page } = await site.look('/method/');
  for (const width of [320, 360, 768, 961, 1024, 1240, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.masthead .page > *, .masthead a, .masthead button')].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }),
      );
      const { left, right } = document.querySelector('#content > *')?.getBoundingClientRect() ?? { left: 0, right: 0 };
      const grid = getComputedStyle(document.querySelector('#content') ?? document.body);
      const edge = document.querySelector('#content')?.getBoundingClientRect().right ?? 0;
      return {
        left,
        right: Math.max(right, edge - parseFloat(grid.paddingRight)),
        middles: shown.map((element) => {
          const box = element.getBoundingClientRect();
          return { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
        }),
      };
    });
    for (const box of boxes.middles) {
      expect(box.left, `at ${width} px`).toBeGreaterThanOrEqual(boxes.left - 1);
      expect(box.right, `at ${width} px`).toBeLessThanOrEqual(boxes.right + 1);
    }
    const middles = boxes.middles.map(({ middle }) => middle);
    expect(Math.max(...middles) - Math.min(...middles), `at ${width} px`).toBeLessThan(4);
  }
});

test.each([360, 1440])('at %i px the search of the home page lies within the first 350 px', async (width) => {
  const { page } = await site.look('/', { width });
  const box = await page.locator('#find-job').boundingBox();
  expect((box?.y ?? 1000) + (box?.height ?? 0)).toBeLessThanOrEqual(350);
});

test.each([
  [1440, 900, 3],
  [360, 740, 5.5],
])('at %i × %i the home page is at most %f screens tall', async (width, height, most) => {
  const { page } = await site.look('/', { width, height });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(tall / height).toBeLessThanOrEqual(most);
});

test('the picture of all jobs is coloured by what its reader chooses, without script too', async () => {
  const { page, context } = await site.open('/', { script: false });
  const tile = page.locator('.job-tiles > svg svg').first();
  const colour = () => tile.evaluate((element) => getComputedStyle(element).color);
  const finding = page.locator('.job-tiles h2:visible');
  const seen = new Set<string>();
  for (const [name, words] of [
    ['exposure', /^The measures agree/],
    ['pay', /^Half of US jobs/],
    ['projected change', /are projected to shrink/],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    expect(await finding.allInnerTexts()).toEqual([expect.stringMatching(words)]);
    seen.add(await colour());
  }
  expect(seen.size).toBe(3);
  await context.close();
  const live = await site.open('/', { width: 360 });
  await live.page.getByRole('radio', { name: 'pay' }).check();
  expect(await findAxeViolations(live.page)).toEqual([]);
  await live.context.close();
});
