import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everySecond, findAxeViolations, useSite } from './browser.ts';

const site = useSite();
const chart = (page: Page) => page.getByRole('application');
const readout = (page: Page) => page.locator('#explore-readout');
const finding = (page: Page) => page.locator('.scatter-finding').innerText();
const queryOf = (page: Page) => new URL(page.url()).search;
const circles = (page: Page) =>
  page
    .locator('.scatter circle:not(.active)')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('cx'), one.getAttribute('cy')]));
const count = (page: Page) => page.locator('.found-count').innerText();
const rows = (page: Page) => page.locator('.job-list tbody tr').allTextContents();

/** Time for script and jobs to arrive on a busy machine. */
const arrival = { timeout: 10_000 };

/** Unfolds the filters where they are folded. */
async function openFilters(page: Page): Promise<void> {
  const fold = page.locator('.finder-filters > summary');
  if (!(await fold.isVisible())) return;
  await fold.focus();
  await page.keyboard.press('Enter');
}

/** Operates the chart by its first field, and waits until it is live. */
async function start(page: Page): Promise<void> {
  await page.getByLabel('Across').focus();
  await chart(page).waitFor();
}

test('before it is operated there is a picture with links and a table, and no chart script', async () => {
  const { page, context, requests } = await site.open('/explore/');
  expect((await circles(page)).length).toBeGreaterThan(300);
  expect(requests.some((address) => /Explorer|Tiles|react|jobs\.json/.test(address))).toBe(false);
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
  const { page, errors } = await site.look('/explore/');
  const summary = page.locator('summary', { hasText: 'Table of these' });
  await summary.focus();
  await page.keyboard.press('Enter');
  await chart(page).waitFor();
  expect(await page.locator('.job-list').isVisible()).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), arrival).toBe('SUMMARY');
  await page.keyboard.press('Enter');
  expect(await page.locator('.job-list').isVisible()).toBe(false);
  expect(errors).toEqual([]);
});

test('without script every circle and every row leads to a job, and what each choice finds can be read', async () => {
  const { page } = await site.look('/explore/', { script: false });
  for (const label of ['Across', 'Pays well, less exposed', 'Tiles', 'Median pay, at least']) {
    expect(await page.getByLabel(label).isVisible(), label).toBe(false);
  }
  await page.getByRole('link', { name: 'Pays well, less exposed, no degree needed' }).click();
  const choice = page.locator('#pays-well-no-degree');
  expect(await choice.innerText()).toMatch(/\d+ of 341 jobs/);
  expect(await choice.getByRole('link').count()).toBeGreaterThan(2);
  await page.locator('summary', { hasText: 'Table of these' }).click();
  const links = page.locator('.job-list a');
  expect(await links.count()).toBe(341);
  expect(await page.locator('.scatter a').count()).toBeGreaterThan(300);
  await links.first().click();
  await page.waitForURL('**/roles/*/');
});

describe.each(everySecond([1440, 360]))('at %i px', (width) => {
  test('by keyboard alone: choose, highlight, step, zoom, open; the link shows the same', async () => {
    const { page, context, errors } = await site.open('/explore/', { width });
    await start(page);
    const first = await finding(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Projected');
    await expect.poll(() => finding(page)).not.toBe(first);
    await openFilters(page);
    await page.getByLabel('Jobs called').focus();
    await page.keyboard.type('nurs');
    await expect.poll(() => count(page), arrival).toMatch(/^\d of 341 jobs/);

    await chart(page).focus();
    await page.keyboard.press('End');
    const last = await readout(page).innerText();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await readout(page).innerText()).not.toBe(last);
    await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&x=aioe-image&y=growth&q=nurs&zoom=2\.56,/);
    expect(await findAxeViolations(page)).toEqual([]);

    const shown = {
      finding: await finding(page),
      circles: await circles(page),
      rows: await rows(page),
    };
    expect(shown.rows.length).toBeLessThan(9);
    expect(shown.rows.length).toBeGreaterThan(0);
    const other = await site.open(page.url(), { width });
    await chart(other.page).waitFor();
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
  const { page, errors } = await site.look('/explore/?v=1&x=exposure&y=pay&zoom=4,0.3,0.3');
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
  await page.getByRole('button', { name: 'Zoom out fully' }).tap();
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
  const { page, errors } = await site.look('/explore/');
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
  await page.getByRole('button', { name: 'Zoom out fully' }).click();
  await page.locator('.scatter circle').first().click();
  await page.waitForURL('**/roles/*/');
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(errors).toEqual([]);
});

test('shares the link of what is shown, and its table as CSV', async () => {
  const { page } = await site.look('/explore/?v=1&group=legal&zoom=2,0.5,0.2');
  await chart(page).waitFor();
  await expect.poll(async () => (await rows(page)).length).toBeLessThan(12);
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
  expect(lines[0]).toBe('Job,Exposure rank,Median pay,Projected change,Openings a year,Jobs,Education');
  const end = lines.indexOf('');
  expect(end - 1).toBe((await rows(page)).length);
  expect(lines[1]).toMatch(/^Lawyers,[\d.]+,"\$[\d,]+",/);
});

test.each(['?v=9&x=%3Cscript%3E&y=__proto__&zoom=NaN,1e999', '?zoom=16,1,1&size=nothing&q=%00%FF'])(
  'a hostile link breaks nothing: %s',
  async (query) => {
    const { page, errors } = await site.look(`/explore/${query}`);
    await chart(page).waitFor();
    expect((await circles(page)).length).toBeGreaterThan(300);
    expect(errors).toEqual([]);
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

/** Holds the page's own script back until it is let go, as a slow network does. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/Explorer\..*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('choices made while script loads are kept, in the view and in the address', async () => {
  const { page, context, errors } = await site.open('/explore/');
  const letGo = await holdScript(page);
  await page.getByLabel('Growing').check();
  await page.locator('select[name="y"]').selectOption({ label: 'Jobs, 2024' });
  await page.getByLabel('Median pay, at most').evaluate((slider: HTMLInputElement) => {
    slider.value = '8';
  });
  await page.getByRole('radio', { name: 'List' }).check();
  expect(queryOf(page)).toBe('');
  letGo();
  await page.getByRole('button', { name: 'Median pay' }).waitFor();
  await expect.poll(() => queryOf(page)).toMatch(/^\?v=1&view=list&y=jobs&pay=\.\.\d+&growth=1\.\.$/);
  expect(await page.getByLabel('Growing').isChecked()).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test('a choice made on a linked page while script loads comes on top of the link', async () => {
  const { page, context } = await site.open('/', { touch: true, width: 360 });
  const letGo = await holdScript(page);
  await page.goto(new URL('/explore/?v=1&group=legal', page.url()).href);
  await page.getByLabel('No degree needed').tap();
  letGo();
  await expect.poll(() => queryOf(page), arrival).toBe('?v=1&education=nondegree&group=legal');
  await context.close();
});

test('the first touch names a circle even before script is there, and the second opens the job', async () => {
  const { page, context, errors } = await site.open('/explore/', { width: 360, touch: true });
  const letGo = await holdScript(page);
  // The smallest: no other lies on it.
  const circle = page.locator('.scatter a circle').last();
  await circle.scrollIntoViewIfNeeded();
  await circle.tap();
  const name = await page.locator('.chart-readout a').innerText();
  expect(new URL(page.url()).pathname).toBe('/explore/');
  letGo();
  await chart(page).waitFor();
  await expect.poll(() => readout(page).getByRole('link').innerText()).toBe(name);
  await circle.tap();
  await page.waitForURL('**/roles/*/');
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(errors).toEqual([]);
  await context.close();
});

/** Pairs of words on the chart that lie on one another. */
const overlaps = (page: Page) =>
  page.locator('.scatter text').evaluateAll((all) => {
    const boxes = all.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box }, place) =>
      boxes
        .slice(place + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            box.right > other.left + 1 &&
            // Lines of one name may be set closer than the boxes of their letters.
            box.top < other.bottom - 4 &&
            box.bottom > other.top + 4,
        )
        .map((other) => `${text} / ${other.text}`),
    );
  });

test.each(everySecond([1440, 360], 1))(
  'no words on the chart lie on others, whatever is pointed at, at %i px',
  async (width) => {
    const { page } = await site.look('/explore/', { width });
    expect(await overlaps(page)).toEqual([]);
    const views = ['?v=1', '?v=1&y=growth&group=healthcare', '?v=1&zoom=2,0.4,0.3', '?v=1&x=openings&y=jobs'];
    for (const query of everySecond(views, 1)) {
      await page.goto(new URL(`/explore/${query}`, page.url()).href);
      await chart(page).waitFor();
      await chart(page).focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('ArrowRight');
        expect(await overlaps(page), `${query}, step ${step}`).toEqual([]);
      }
    }
  },
);

test('one notch of the wheel with Ctrl zooms gently', async () => {
  const { page } = await site.look('/explore/?v=1&y=growth');
  await chart(page).waitFor();
  await chart(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => queryOf(page)).toContain('zoom=');
  const scale = Number(/zoom=([\d.]+)/.exec(queryOf(page))?.[1]);
  expect(scale).toBeGreaterThan(1.1);
  expect(scale).toBeLessThanOrEqual(1.35);
});

describe.each(everySecond([1440, 360], 1))('the finder at %i px', (width) => {
  test('by keyboard: choices are combined, counted as they move and read out once they rest', async () => {
    const { page, context, errors } = await site.open('/explore/', { width });
    await page.getByLabel('Pays well, less exposed').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => count(page), arrival).toMatch(/^\d+ of 341 jobs$/);
    const one = parseInt(await count(page));
    await page.getByLabel('No degree needed').focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => parseInt(await count(page))).toBeLessThan(one);
    const both = parseInt(await count(page));
    await openFilters(page);
    const slider = page.getByRole('slider', { name: 'Median pay, at least' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => parseInt(await count(page))).toBeLessThan(both);
    expect(await slider.getAttribute('aria-valuetext')).toBe('$75,000');
    // Half a choice is none.
    expect(await page.getByLabel('Pays well, less exposed').isChecked()).toBe(false);
    const status = page.locator('.found [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/^\d of 341 jobs\. Best paid: .+\.$/);
    expect(await findAxeViolations(page)).toEqual([]);
    const shown = { count: await count(page), circles: await page.locator('.scatter .lit').count() };
    expect(shown.circles).toBe(parseInt(shown.count));
    const other = await site.open(page.url(), { width });
    await chart(other.page).waitFor();
    await expect
      .poll(async () => ({
        count: await count(other.page),
        circles: await other.page.locator('.scatter .lit').count(),
      }))
      .toEqual(shown);
    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect.poll(() => count(page)).toBe('All 341 jobs');
    await expect.poll(() => queryOf(page)).toBe('');
    expect([...errors, ...other.errors]).toEqual([]);
    await other.context.close();
    await context.close();
  });

  test('the list: fifty rows and then all, by any column, and the link keeps the order', async () => {
    const { page, errors } = await site.look('/explore/', { width });
    await page.getByRole('radio', { name: 'List' }).check();
    const shown = page.locator('.job-list tbody:not([hidden]) tr');
    await shown.first().waitFor();
    expect(await shown.count()).toBe(50);
    expect(await shown.first().innerText()).toContain('at least $239,200');
    await page.getByRole('button', { name: 'Projected change' }).press('Enter');
    await expect.poll(() => shown.first().innerText()).toContain('Wind turbine technicians');
    await page.getByRole('button', { name: 'Projected change' }).press('Enter');
    await expect.poll(() => shown.first().innerText()).toContain('−');
    await expect.poll(() => queryOf(page)).toBe('?v=1&view=list&sort=growth&order=up');
    expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Show all 341 jobs' }).press('Enter');
    await expect.poll(() => shown.count()).toBe(341);
    // The rows take the place of the button, and so does the focus.
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex)).toBe(51);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the tiles: by keyboard from the largest on, in the colour chosen', async () => {
    const { page, errors } = await site.look('/explore/?v=1&group=healthcare', { width });
    await chart(page).waitFor();
    await page.getByRole('radio', { name: 'Tiles' }).check();
    const tiles = page.locator('.tiles-box');
    await tiles.locator('rect').first().waitFor();
    expect(await tiles.locator('rect').count()).toBe(parseInt(await count(page)));
    await page.getByLabel('Colour').selectOption('pay');
    await expect.poll(() => tiles.locator('[class^="shade-"]').count()).toBeGreaterThan(9);
    await expect.poll(() => queryOf(page)).toBe('?v=1&view=tiles&colour=pay&group=healthcare');
    expect(await findAxeViolations(page)).toEqual([]);
    await tiles.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const name = await readout(page).getByRole('link').innerText();
    expect(name).toBe('Home health and personal care aides');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/*/');
    expect(errors).toEqual([]);
  });
});

test('on a phone the first touch names a tile, the second opens it', async () => {
  const { page, errors } = await site.look('/explore/?v=1&view=tiles', { width: 360, touch: true });
  const tile = page.locator('.tiles-box rect').first();
  await tile.tap();
  const name = await readout(page).getByRole('link').innerText();
  expect(new URL(page.url()).pathname).toBe('/explore/');
  await tile.tap();
  await page.waitForURL('**/roles/*/');
  expect(await page.locator('h1').innerText()).toBe(name);
  expect(errors).toEqual([]);
});

test('where no job meets all, each thing that alone stands in the way can be left out', async () => {
  const { page } = await site.look('/explore/?v=1&pay=200000..&exposure=..50&education=nondegree');
  await page.getByText('No job meets all of this').waitFor();
  const loosen = page.getByRole('button', { name: /^Without median pay of \$200,000 or more: \d+ jobs$/ });
  const promised = parseInt(/: (\d+)/.exec(await loosen.innerText())?.[1] ?? '');
  expect(await findAxeViolations(page)).toEqual([]);
  await loosen.click();
  await expect.poll(() => count(page)).toBe(`${promised} of 341 jobs`);
  await expect.poll(() => queryOf(page)).toBe('?v=1&exposure=..50&education=nondegree');
});

test('a job in depth is found by its name too', async () => {
  const { page } = await site.look('/explore/?v=1&view=list&q=electrician');
  await page.locator('.job-list a', { hasText: /^Electrician$/ }).waitFor();
});
