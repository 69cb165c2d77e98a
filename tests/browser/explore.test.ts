import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAxeViolations, useSite } from './browser.ts';

const site = useSite();
const chart = (page: Page) => page.getByRole('application');
const readout = (page: Page) => page.locator('#explore-readout');
const finding = (page: Page) => page.locator('.scatter-finding').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;
const circles = (page: Page) =>
  page
    .locator('.scatter circle:not(.active)')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('cx'), one.getAttribute('cy')]));
const rows = (page: Page) => page.locator('.scatter-table tbody tr').allTextContents();

/** Operates the chart by its first field, and waits until it is live. */
async function start(page: Page): Promise<void> {
  await page.getByLabel('Across').focus();
  await chart(page).waitFor();
}

test('before it is operated there is a picture with links and a table, and no chart script', async () => {
  const { page, context, requests } = await site.open('/explore/');
  expect((await circles(page)).length).toBeGreaterThan(300);
  expect(requests.some((address) => /Explorer|react|jobs\.json/.test(address))).toBe(false);
  const before = {
    finding: await finding(page),
    circles: await circles(page),
    rows: await rows(page),
  };
  await start(page);
  expect(await finding(page)).toBe(before.finding);
  expect(await circles(page)).toEqual(before.circles);
  expect(await rows(page)).toEqual(before.rows);
  await context.close();
});

test('a table that was opened before the chart could be operated stays open, with the focus where it was', async () => {
  const { page, context, errors } = await site.open('/explore/');
  const summary = page.locator('summary', { hasText: 'Table of the' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await chart(page).waitFor();
  expect(await page.locator('.scatter-table').isVisible()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  expect(await page.locator('.scatter-table').isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await context.close();
});

test('without script every circle and every row of the table leads to a job', async () => {
  const { page, context } = await site.open('/explore/', { script: false });
  expect(await page.getByLabel('Across').isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Table of the' }).click();
  const links = page.locator('.scatter-table a');
  expect(await links.count()).toBe((await circles(page)).length);
  await links.first().click();
  await page.waitForURL('**/roles/*/');
  await context.close();
});

describe.each([1440, 360])('at %i px', (width) => {
  test('by keyboard alone: choose, highlight, step, zoom, open; the link shows the same', async () => {
    const { page, context, errors } = await site.open('/explore/', { width });
    await start(page);
    const first = await finding(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Projected');
    await expect.poll(() => finding(page)).not.toBe(first);
    await page.getByLabel('Highlight jobs called').focus();
    await page.keyboard.type('paralegl');
    await page.getByText('One job highlighted: Paralegals and legal assistants.').waitFor();

    await chart(page).focus();
    await page.keyboard.press('End');
    const last = await readout(page).innerText();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await readout(page).innerText()).not.toBe(last);
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&x=aioe-image&y=growth&q=paralegl&zoom=2\.56,/);
    expect(await findAxeViolations(page)).toEqual([]);

    const shown = {
      finding: await finding(page),
      circles: await circles(page),
      rows: await rows(page),
    };
    expect(shown.rows.length).toBeLessThan(300);
    const other = await site.open(page.url(), { width });
    await chart(other.page).waitFor();
    await other.page.getByText('One job highlighted: Paralegals and legal assistants.').waitFor();
    await expect
      .poll(async () => ({
        finding: await finding(other.page),
        circles: await circles(other.page),
        rows: await rows(other.page),
      }))
      .toEqual(shown);

    await page.keyboard.press('0');
    await expect.poll(() => queryOf(page)).not.toContain('zoom');
    const name = await readout(page).getByRole('link').innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/*/');
    expect(await page.locator('h1').innerText()).toBe(name);
    expect([...errors, ...other.errors]).toEqual([]);
    await other.context.close();
    await context.close();
  });
});

test('a drag that rests rests: the chart is drawn no further, and the address says where it stands', async () => {
  const { page, context, errors } = await site.open('/explore/?v=1&x=exposure&y=pay&zoom=4,0.3,0.3');
  await chart(page).waitFor();
  const plot = await chart(page).boundingBox();
  if (!plot) throw new Error('no chart');
  const opened = queryOf(page);
  await page.mouse.move(plot.x + 300, plot.y + 200);
  await page.mouse.down();
  await page.mouse.move(plot.x + 220, plot.y + 160);
  // The address is written once nothing has changed for a while; the button is still down.
  await expect.poll(() => queryOf(page), { timeout: 5000 }).not.toBe(opened);
  await page.mouse.up();
  expect(errors).toEqual([]);
  await context.close();
});

test('by touch at 360 px: one tap names a job, a second opens it, two fingers zoom, one finger moves', async () => {
  const { page, context, errors } = await site.open('/explore/', {
    width: 360,
    touch: true,
  });
  await page.getByLabel('Across').tap();
  await chart(page).waitFor();
  await page.keyboard.press('Escape');
  await chart(page).scrollIntoViewIfNeeded();
  const circle = page.locator('.scatter circle').first();
  const box = await circle.boundingBox();
  if (!box) throw new Error('no circle to touch');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.touchscreen.tap(at.x, at.y);
  const link = readout(page).getByRole('link');
  const name = await link.innerText();
  expect(new URL(page.url()).pathname).toBe('/explore/');

  const fingers = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: [number, number][]) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });
  const plot = await chart(page).boundingBox();
  if (!plot) throw new Error('no chart');
  const [x, y] = [plot.x + plot.width / 2, plot.y + Math.min(plot.height, 200) / 2];
  // Fingers come down one after the other, as they do.
  await touch('touchStart', [[x - 20, y]]);
  await touch('touchStart', [
    [x - 20, y],
    [x + 20, y],
  ]);
  for (const apart of [30, 45, 60])
    await touch('touchMove', [
      [x - apart, y],
      [x + apart, y],
    ]);
  await touch('touchEnd', []);
  await expect.poll(() => queryOf(page)).toMatch(/zoom=/);
  const zoomed = queryOf(page);
  await touch('touchStart', [[x, y]]);
  for (const by of [15, 30, 45]) await touch('touchMove', [[x - by, y]]);
  await touch('touchEnd', []);
  await expect.poll(() => queryOf(page)).not.toBe(zoomed);
  await page.getByRole('button', { name: 'Whole chart' }).tap();
  await expect.poll(() => queryOf(page)).not.toContain('zoom');

  await chart(page).scrollIntoViewIfNeeded();
  const again = await circle.boundingBox();
  if (!again) throw new Error('no circle to touch');
  // The job is still the chosen one.
  expect(await link.innerText()).toBe(name);
  await page.touchscreen.tap(again.x + again.width / 2, again.y + again.height / 2);
  await page.waitForURL('**/roles/*/');
  expect(errors).toEqual([]);
  await context.close();
});

test('with the mouse: pointing names a job, dragging moves the window, a click opens', async () => {
  const { page, context, errors } = await site.open('/explore/');
  await page.locator('.scatter-box').hover();
  await chart(page).waitFor();
  await page.locator('.scatter circle').first().hover();
  const name = await readout(page).getByRole('link').innerText();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => queryOf(page)).toContain('zoom');
  const zoomed = queryOf(page);
  const box = await chart(page).boundingBox();
  if (!box) throw new Error('no chart');
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y + 60, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => queryOf(page)).not.toBe(zoomed);
  expect(new URL(page.url()).pathname).toBe('/explore/');
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.locator('.scatter circle').first().click();
  await page.waitForURL('**/roles/*/');
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(errors).toEqual([]);
  await context.close();
});

test('shares the link of what is shown, and its table as CSV', async () => {
  const { page, context } = await site.open('/explore/?v=1&group=legal&zoom=2,0.5,0.2');
  await chart(page).waitFor();
  await expect.poll(async () => (await rows(page)).length).toBeLessThan(200);
  await page.getByRole('button', { name: 'Share All jobs on one chart' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  expect(await dialog.getByLabel('Link', { exact: true }).inputValue()).toBe(page.url());
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Table (CSV)' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .replace('\uFEFF', '')
    .split('\r\n');
  expect(lines[0]).toBe('Job,"Exposure, percentile","Median pay, a year",Number of jobs,Highlighted');
  const end = lines.indexOf('');
  expect(end - 1).toBe((await rows(page)).length);
  expect(lines[1]).toMatch(/,yes$/);
  await context.close();
});

test.each(['?v=9&x=%3Cscript%3E&y=__proto__&zoom=NaN,1e999', '?zoom=16,1,1&size=nothing&q=%00%FF'])(
  'a hostile link breaks nothing: %s',
  async (query) => {
    const { page, context, errors } = await site.open(`/explore/${query}`);
    await chart(page).waitFor();
    expect((await circles(page)).length).toBeGreaterThan(300);
    expect(errors).toEqual([]);
    await context.close();
  },
);

test('when the jobs cannot be loaded the picture stays, and trying again works', async () => {
  const { page, context } = await site.open('/explore/');
  await page.route('**/explore/jobs.json', (route) => route.abort());
  await page.getByLabel('Across').focus();
  await page.getByText('The jobs could not be loaded').waitFor();
  expect((await circles(page)).length).toBeGreaterThan(300);
  await page.unroute('**/explore/jobs.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await chart(page).waitFor();
  await context.close();
});
