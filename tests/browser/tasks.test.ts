import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations, shortenLists, useSite } from './browser.ts';

const site = useSite();
const found = (page: Page) => page.locator('[data-task-found] tbody tr');
const status = (page: Page) => page.locator('[data-task-status]').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;

test('a search finds tasks by word and by code, stands in the address, and opens again from it', async () => {
  const { page, context, errors } = await site.open('/tasks/');
  await page.getByLabel('Find a task').fill('patient histories');
  await expect.poll(() => found(page).count()).toBeGreaterThan(0);
  expect(await found(page).locator('a').allTextContents()).toContain('Record patient medical histories');
  expect(queryOf(page)).toBe('?v=1&q=patient+histories');
  await page.getByLabel('Find a task').fill('4.A.3.b.6.I11.D04');
  await expect.poll(() => status(page)).toBe('1 of 2,034 tasks');
  await page.getByLabel('Find a task').fill('patient');
  await page.getByLabel('Order').selectOption('people');
  expect(queryOf(page)).toBe('?v=1&q=patient&sort=people');

  const other = await site.open(`/tasks/${queryOf(page)}`);
  const names = await found(other.page).locator('a').allTextContents();
  expect(names.length).toBeGreaterThan(10);
  await expect.poll(() => found(page).locator('a').allTextContents()).toEqual(names);
  await other.page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => other.page.locator('[data-task-sections]').isVisible()).toBe(true);
  expect(queryOf(other.page)).toBe('');
  expect(errors).toEqual([]);
  await context.close();
  await other.context.close();
});

test('a sorted list shows fifty tasks, then more when asked, by keyboard alone', async () => {
  const { page } = await site.look('/tasks/?v=1&sort=jobs', { width: 360 });
  expect(await found(page).count()).toBe(50);
  const jobs = await found(page).locator('td:nth-of-type(1)').allTextContents();
  expect(jobs.map(Number)).toEqual(jobs.map(Number).toSorted((a, b) => b - a));
  // A phone shows no headings: each cell says itself what it is.
  const labels = await found(page)
    .first()
    .locator('td:not(:empty)')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(labels.slice(0, 4)).toEqual(['"jobs "', '"people "', '"GPT-4 "', '"use "']);
  await page.getByRole('button', { name: 'Show more' }).focus();
  await page.keyboard.press('Enter');
  expect(await found(page).count()).toBe(100);
  // The first of the new rows is where the reader goes on.
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe(await found(page).nth(50).locator('a').innerText());
});

test('what grew most comes first where that is asked for, as in the picture', async () => {
  const { page } = await site.look('/tasks/?v=1&sort=grew');
  const first = await found(page).first().locator('a').innerText();
  expect(await page.locator('.moves-groups a').first().innerText()).toBe(first);
  await page.getByLabel('Order').selectOption('shrank');
  const last = await page.locator('.moves-groups > :nth-child(2) a').first().innerText();
  await expect.poll(() => found(page).first().locator('a').innerText()).toBe(last);
});

test('a search that finds nothing says so, and stays accessible', async () => {
  const { page } = await site.look('/tasks/?v=1&q=xylophone');
  expect(await found(page).count()).toBe(0);
  expect(await page.locator('[data-task-empty]').isVisible()).toBe(true);
  await shortenLists(page);
  expect(await findAxeViolations(page)).toEqual([]);
});

test.each(['?sort=no-such&kind=no-such&v=9', '?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', '?q=%00%FF&sort=%27%22%3E'])(
  'a hostile or worn-out link %s breaks nothing',
  async (search) => {
    const { page, errors } = await site.look(`/tasks/${search}`);
    expect(await page.getByLabel('Find a task').isVisible()).toBe(true);
    const shown = await page
      .locator('[data-task-sections], [data-task-empty]')
      .evaluateAll((all) => all.some((one) => one.checkVisibility()));
    expect(shown).toBe(true);
    expect(errors).toEqual([]);
  },
);

test('without script every task is there, in sections that open', async () => {
  const { page } = await site.look('/tasks/', { script: false, width: 360 });
  expect(await page.getByLabel('Find a task').isVisible()).toBe(false);
  await page.locator('#getting-information > summary').click();
  const link = page.locator('#getting-information a').first();
  expect(await link.isVisible()).toBe(true);
  await link.click();
  await page.waitForURL('**/tasks/*/');
  expect(await page.locator('.rated tbody tr').count()).toBeGreaterThan(0);
});

test('a link to a kind of work opens its section', async () => {
  const { page } = await site.look('/tasks/#working-with-computers');
  await expect
    .poll(() => page.locator('#working-with-computers').evaluate((one: HTMLDetailsElement) => one.open))
    .toBe(true);
});

test('a task page folds a long list of jobs, and the rest opens by keyboard', async () => {
  const { page } = await site.look('/tasks/supervise-employees/', { width: 360 });
  const rows = page.locator('.rated tbody tr');
  const visible = () => rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
  expect(await visible()).toBe(12);
  await page.locator('#jobs summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(visible).toBe(await rows.count());
});
