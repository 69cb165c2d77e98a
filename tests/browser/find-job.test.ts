import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everySecond, findAxeViolations, shortenLists, useSite } from './browser.ts';

const site = useSite();
const shown = '[data-job]:visible';
const status = '[data-directory-status]';
const figuresOf = (page: Page, column: string) =>
  page
    .locator(shown)
    .evaluateAll((rows, name) => rows.map((row) => Number((row as HTMLElement).dataset[name])), column);
const jobsOf = (page: Page) =>
  page.locator(shown).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['job']));

const searched: [string, RegExp][] = [
  ['ICU nurse', /^ICU Nurse → Registered nurses$/],
  ['nurse', /registered nurses/i],
  ['coder', /programmers/i],
  ['trucker', /truck drivers/i],
  ['lawer', /lawyers/i],
  ['ML engineer', /machine learning engineer/i],
  ['dev ops', /software developer/i],
  ['plumber', /^Plumbers, pipefitters, and steamfitters$/],
];

test.each(everySecond(searched))('“%s” is found from the home page by keyboard alone', async (words, title) => {
  const { page, errors } = await site.look('/', { width: 360 });
  await page.getByLabel('Your job', { exact: true }).focus();
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const chosen = await page.locator('[role="option"][aria-selected="true"]').innerText();
  expect(chosen).toMatch(title);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/*/');
  // The name that was typed stands before the job's own.
  expect(await page.locator('h1').innerText()).toBe(chosen.split(' → ').at(-1));
  expect(errors).toEqual([]);
});

test('a word that matches nothing says so and offers the directory', async () => {
  const { page, context, requests } = await site.open('/');
  expect(requests.some((address) => /roles\/search|job-search/.test(address))).toBe(false);
  await page.getByLabel('Your job', { exact: true }).fill('xylophone <b>');
  await page.getByText('Nothing here is called “xylophone <b>”').waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Look through all jobs' }).click();
  expect(await page.locator('h1').innerText()).toBe('Jobs');
  await context.close();
});

test('Enter leads to what was typed, even before the search has answered', async () => {
  const { page, context } = await site.open('/');
  await page.route('**/roles/search.json', () => undefined);
  await page.getByLabel('Your job', { exact: true }).fill('ICU nurse');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/?q=ICU+nurse');
  await page.unroute('**/roles/search.json');
  await page.reload();
  await page.getByText('Registered nurses').first().waitFor();
  await expect.poll(() => page.locator(shown).count()).toBe(1);
  await context.close();
});

test('titles that cannot be loaded are said to be missing, and are asked for again', async () => {
  const { page, context } = await site.open('/');
  await page.route('**/roles/search/*.json', (route) => route.abort());
  const field = page.getByLabel('Your job', { exact: true });
  await field.fill('barista');
  await page.getByText('The search could not be loaded').waitFor();
  await page.unroute('**/roles/search/*.json');
  await field.fill('baristas');
  await page.getByRole('option', { name: /^Barista → Food and beverage/ }).waitFor();
  await shortenLists(page);
  expect(await findAxeViolations(page)).toEqual([]);
  await context.close();
});

test('without script the search on the home page says how to browse', async () => {
  const { page } = await site.look('/', { script: false });
  expect(await page.locator('form noscript p').innerText()).toContain('the list of all jobs');
  await page.getByLabel('Your job', { exact: true }).fill('nurse');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/?q=nurse');
  expect(await page.locator(shown).count()).toBe(342);
});

test('the directory says by what it is sorted, and what the ends of its lines mean', async () => {
  const { page } = await site.look('/roles/');
  expect(await page.locator('[aria-sort="ascending"]').innerText()).toMatch(/^Job/);
  const ends = await page.locator('thead .strip-ends > span').allInnerTexts();
  expect(ends).toEqual(['less exposed', '50', 'more']);
  const middle = await page.locator('thead .strip-ends > span').nth(1).boundingBox();
  const strip = await page.locator('.row-strip').first().boundingBox();
  const centreOf = (box: { x: number; width: number } | null) => (box ? box.x + box.width / 2 : 0);
  expect(Math.abs(centreOf(middle) - centreOf(strip))).toBeLessThan(2);
});

test('the directory narrows, sorts, and opens again from its link', async () => {
  const { page, context, errors } = await site.open('/roles/');
  expect(await page.locator(shown).count()).toBe(50);
  expect(await page.locator(status).innerText()).toBe('50 of 342 jobs shown');
  await page.getByLabel('Group').selectOption('legal');
  await page.getByRole('button', { name: 'Median pay' }).click();
  expect(new URL(page.url()).search).toBe('?v=1&group=legal&sort=pay&order=down');
  await expect.poll(() => page.locator(status).innerText()).toMatch(/^\d+ of 342 jobs found$/);
  const pays = await figuresOf(page, 'pay');
  expect(pays).toEqual(pays.toSorted((a, b) => b - a));
  expect(await page.locator('[aria-sort="descending"]').innerText()).toContain('Median pay');
  expect(await page.getByRole('button', { name: /^Show all/ }).count()).toBe(0);

  const other = await site.open(page.url());
  await expect.poll(() => other.page.locator(shown).count()).toBe(pays.length);
  await other.page.getByLabel('Find a job').fill('paralegl');
  await expect.poll(() => other.page.locator(shown).count()).toBe(1);
  await other.page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => other.page.locator(status).innerText()).toBe('50 of 342 jobs shown');
  expect([...errors, ...other.errors]).toEqual([]);
  await other.context.close();
  await context.close();
});

test('filters, columns and words reach jobs that were not among the first', async () => {
  const { page, errors } = await site.look('/roles/');
  const first = await jobsOf(page);
  await page.getByLabel('Find a job').fill('writers and authors');
  await expect.poll(() => jobsOf(page)).toContain('writers-and-authors');
  expect(first).not.toContain('writers-and-authors');
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByLabel('Education at entry').selectOption("Bachelor's degree");
  await expect.poll(() => page.locator(status).innerText()).toMatch(/^\d+ of 342 jobs found, the first 50 shown$/);
  await page.getByRole('button', { name: /^Jobs, / }).click();
  const isSorted = (numbers: readonly number[]) => numbers.every((one, place) => one <= (numbers[place - 1] ?? one));
  await expect.poll(async () => isSorted(await figuresOf(page, 'jobs'))).toBe(true);
  // Rows come in a frame after the other.
  await expect.poll(() => page.locator(shown).count()).toBe(50);
  const largest = await figuresOf(page, 'jobs');
  await page.getByRole('button', { name: /^Show all \d+ jobs$/ }).click();
  const all = await figuresOf(page, 'jobs');
  expect(all.length).toBeGreaterThan(50);
  expect(isSorted(all)).toBe(true);
  expect(all.slice(0, 50)).toEqual(largest);
  expect(errors).toEqual([]);
});

test('all rows, once asked for, are there again on the way back from a job; the link says nothing of it', async () => {
  const { page, context, errors } = await site.open('/roles/');
  const address = page.url();
  const next = await page.locator('[data-job]').nth(50).getAttribute('data-job');
  await page.getByRole('button', { name: 'Show all 342 jobs' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator(shown).count()).toBe(342);
  expect(await page.locator(status).innerText()).toBe('All 342 jobs shown');
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['job'])).toBe(next);
  expect(page.url()).toBe(address);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/*/');
  await page.goBack();
  await expect.poll(() => page.locator(shown).count()).toBe(342);
  await page.getByLabel('Group').selectOption('legal');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => page.locator(shown).count()).toBe(50);
  expect(errors).toEqual([]);
  await context.close();
});

test('paper shows all that was found', async () => {
  const { page } = await site.look('/roles/');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator(shown).count()).toBe(342);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator(shown).count()).toBe(50);
});

test('without script the directory is whole, on paper too, and a hostile link breaks nothing', async () => {
  const still = await site.look('/roles/', { script: false });
  expect(await still.page.locator(shown).count()).toBe(342);
  expect(await still.page.getByRole('button', { name: /Show all/ }).count()).toBe(0);
  await still.page.emulateMedia({ media: 'print' });
  expect(await still.page.locator(shown).count()).toBe(342);
  const { page, errors } = await site.look('/roles/?v=9&q=%3Cscript%3E&group=%FF&sort=__proto__&order=up');
  await page.locator(status).waitFor();
  await expect.poll(() => page.locator(status).innerText()).toMatch(/of 342 jobs found/);
  expect(errors).toEqual([]);
});

test('on a phone no figure of the directory breaks in two', async () => {
  const { page } = await site.look('/roles/', { width: 360 });
  const lines = await page
    .locator('[data-job] td[data-label]:visible')
    .evaluateAll((cells) => [...new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().height)))]);
  expect(lines).toHaveLength(1);
  const beyond = await page
    .locator('[data-job] td[data-label]:visible')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.innerHTML));
  expect(beyond).toEqual([]);
});
