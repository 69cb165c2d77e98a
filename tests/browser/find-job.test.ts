import { expect, test } from 'vitest';
import { findAxeViolations, useSite } from './browser.ts';

const site = useSite();
const shown = '[data-job]:not([hidden])';

test.each([
  ['ICU nurse', /^ICU Nurse → Registered nurses$/],
  ['nurse', /registered nurses/i],
  ['coder', /programmers/i],
  ['trucker', /truck drivers/i],
  ['lawer', /lawyers/i],
  ['ML engineer', /machine learning engineer/i],
  ['dev ops', /software developer/i],
  ['plumber', /^Plumbers, pipefitters, and steamfitters$/],
])('“%s” is found from the home page by keyboard alone', async (words, title) => {
  const { page, context, errors } = await site.open('/', { width: 360 });
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
  await context.close();
});

test('a word that matches nothing says so and offers the directory', async () => {
  const { page, context, requests } = await site.open('/');
  expect(requests.some((address) => /roles\/search|job-search/.test(address))).toBe(false);
  await page.getByLabel('Your job', { exact: true }).fill('xylophone <b>');
  await page.getByText('Nothing here is called “xylophone <b>”').waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Look through all jobs' }).click();
  expect(await page.locator('h1').innerText()).toBe('Roles');
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
  expect(await findAxeViolations(page)).toEqual([]);
  await context.close();
});

test('without script the search on the home page says how to browse', async () => {
  const { page, context } = await site.open('/', { script: false });
  expect(await page.locator('.find-job noscript p').innerText()).toContain('the list of all jobs');
  await page.getByLabel('Your job', { exact: true }).fill('nurse');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/?q=nurse');
  expect(await page.locator(shown).count()).toBe(342);
  await context.close();
});

test('the directory narrows, sorts, and opens again from its link', async () => {
  const { page, context, errors } = await site.open('/roles/');
  const all = await page.locator(shown).count();
  expect(all).toBe(342);
  await page.getByLabel('Group').selectOption('legal');
  await page.getByRole('button', { name: 'Median pay' }).click();
  expect(new URL(page.url()).search).toBe('?v=1&group=legal&sort=pay&order=down');
  const pays = await page
    .locator(`${shown}`)
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['pay'])));
  expect(pays).toEqual(pays.toSorted((a, b) => b - a));
  expect(await page.locator('[aria-sort="descending"]').innerText()).toContain('Median pay');

  const other = await site.open(page.url());
  await expect.poll(() => other.page.locator(shown).count()).toBe(pays.length);
  await other.page.getByLabel('Find a job').fill('paralegl');
  await expect.poll(() => other.page.locator(shown).count()).toBe(1);
  await other.page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => other.page.locator(shown).count()).toBe(all);
  expect([...errors, ...other.errors]).toEqual([]);
  await other.context.close();
  await context.close();
});

test('without script the directory is whole, and a hostile link breaks nothing', async () => {
  const still = await site.open('/roles/', { script: false });
  expect(await still.page.locator(shown).count()).toBe(342);
  await still.context.close();
  const { page, context, errors } = await site.open('/roles/?v=9&q=%3Cscript%3E&group=%FF&sort=__proto__&order=up');
  await page.locator('[data-directory-status]').waitFor();
  await expect.poll(() => page.locator('[data-directory-status]').innerText()).toMatch(/of 342 jobs/);
  expect(errors).toEqual([]);
  await context.close();
});
