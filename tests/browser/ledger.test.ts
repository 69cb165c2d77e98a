import { expect, test } from 'vitest';
import { findAxeViolations, shortenLists, useSite } from './browser.ts';

const site = useSite();

const rows = '[data-topic]:not([hidden])';

test('a filter narrows the ledger, stands in the address, and opens again from it', async () => {
  const { page, context, errors } = await site.open(`/claims/`);
  const all = await page.locator(rows).count();
  await page.getByLabel('Theme').selectOption('pay');
  await page.getByLabel('Grade of evidence').selectOption('unsourced');
  await page.getByLabel('Search').fill('senior');
  const shown = await page.locator(rows).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.locator('[data-ledger-status]').innerText()).toBe(`${shown} of ${all} claims`);
  const address = page.url();
  expect(new URL(address).search).toBe('?v=1&theme=pay&grade=unsourced&q=senior');

  const other = await site.open(address);
  expect(await other.page.locator(rows).count()).toBe(shown);
  expect(await other.page.getByLabel('Search').inputValue()).toBe('senior');
  await other.page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => other.page.locator(rows).count()).toBe(all);
  expect(new URL(other.page.url()).search).toBe('');
  expect(errors).toEqual([]);
  await context.close();
  await other.context.close();
});

test('a search that finds nothing says so, and stays accessible', async () => {
  const { page } = await site.look(`/claims/?v=1&q=xylophone`);
  expect(await page.locator(rows).count()).toBe(0);
  expect(await page.locator('[data-ledger-empty]').isVisible()).toBe(true);
  await shortenLists(page);
  expect(await findAxeViolations(page)).toEqual([]);
});

test.each([
  '?theme=no-such-theme&v=9',
  '?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '?q=%00%FF&grade=%27%22%3E',
  `?q=${'a'.repeat(5000)}`,
])('a hostile or worn-out link %s breaks nothing', async (search) => {
  const { page, errors } = await site.look(`/claims/${search}`);
  expect(await page.locator('[data-ledger-status]').innerText()).toMatch(/^\d+ of \d+ claims$/);
  expect(errors).toEqual([]);
});

test('the filter works by keyboard alone', async () => {
  const { page } = await site.look(`/claims/`, { width: 360 });
  await page.getByLabel('Search').focus();
  await page.keyboard.type('devin');
  const found = await page.locator(rows).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(30);
  await page.keyboard.press('Enter');
  expect(await page.locator(rows).count()).toBe(found);
});
