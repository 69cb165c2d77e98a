import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { everySecond, findAxeViolations, useSite, wakeChart } from './browser.ts';

const site = useSite();
const role = '/roles/machine-learning-engineer/';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const open = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const fieldOf = (page: Page, name: string) => dialog(page).getByLabel(name, { exact: true }).inputValue();

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page)
      .getByRole('button', { name: button })
      .or(dialog(page).getByRole('link', { name: button }))
      .first()
      .click(),
  ]);
  return {
    name: file.suggestedFilename(),
    bytes: readFileSync(await file.path()),
  };
}

describe('the share dialog', () => {
  test('gives a task its own link, and closes back to where the reader was', async () => {
    const { page, errors } = await site.look(role);
    await page.locator('#task-tuning summary').click();
    await open(page, 'Share Choosing and tuning models');
    expect(await fieldOf(page, 'Link')).toBe(new URL(`${role}#task-tuning`, page.url()).href);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Share Choosing and tuning models',
    );
    expect(errors).toEqual([]);
  });

  test('cites the page and the original source, in three styles', async () => {
    const { page } = await site.look('/claims/podcast-ml-median-salary/');
    await open(page, /^Share /);
    await expect.poll(() => fieldOf(page, 'Citation')).toContain('Career Risk Explorer');
    await page.getByLabel('Style').selectOption({ label: 'APA' });
    expect(await fieldOf(page, 'Citation')).toMatch(/^Career Risk Explorer\. \(\d{4}, /);
    await page.getByLabel('What to cite').selectOption({ index: 1 });
    await page.getByLabel('Style').selectOption({ label: 'BibTeX' });
    const citation = await fieldOf(page, 'Citation');
    expect(citation).toMatch(/^@misc\{/);
    expect(citation).not.toContain('Career Risk Explorer');
  });

  test('is accessible, by keyboard too, and fits a phone', async () => {
    const { page } = await site.look(role, {
      width: 360,
      scheme: 'dark',
    });
    await open(page, 'Share Machine learning engineer');
    await expect.poll(() => fieldOf(page, 'Citation')).not.toBe('');
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await dialog(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('where copying is refused, the text is selected and the reader told', async () => {
    const { page } = await site.look(role);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('no')) },
      });
    });
    await open(page, 'Share Machine learning engineer');
    await dialog(page).getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The browser refused to copy. Link is selected').waitFor();
    expect(
      await page.evaluate(() => getSelection()?.toString() || (document.activeElement as HTMLTextAreaElement).value),
    ).toContain(role);
  });

  test('hands over to the system where it shares', async () => {
    const { page } = await site.look(role);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = `shared ${data.url}`;
          return Promise.resolve();
        },
      });
    });
    await open(page, 'Share Machine learning engineer');
    await dialog(page).getByRole('button', { name: 'Share with an app' }).click();
    expect(await page.title()).toBe(`shared ${new URL(role, page.url()).href}`);
  });
});

describe('downloads', () => {
  test('the table of a chart as CSV: what is shown, and the figures, units and claims behind it', async () => {
    const { page } = await site.look(`${role}#chart-tasks`);
    const figure = page.locator('#chart-tasks');
    await figure.getByText('Table of these numbers').click();
    const rows = await figure.locator('tbody tr').count();
    const first = await figure.locator('tbody th').first().innerText();
    await figure.getByRole('button', { name: /^Share/ }).click();
    const { name, bytes } = await saved(page, 'Table (CSV)');
    const text = bytes.toString('utf8');
    expect(name).toMatch(/^[a-z0-9-]+\.csv$/);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.trim().split('\r\n');
    expect(lines[1]).toContain(first);
    expect(lines[0]).toMatch(/,Source and date,Low,High,Unit,Claim,Address$/);
    expect(lines[1]).toMatch(/,70,70,percent-automatable,[a-z0-9-]+,http[^,]+\/claims\/[a-z0-9-]+\/$/);
    expect(lines).toHaveLength(1 + rows + 3);
    expect(lines.at(-1)).toContain('Career Risk Explorer');
  });

  test('falls have a plain minus sign, as numbers', async () => {
    const { page } = await site.look('/market/');
    await page
      .locator('#chart-displacement')
      .getByRole('button', { name: /^Share/ })
      .click();
    const { bytes } = await saved(page, 'Table (CSV)');
    expect(bytes.toString('utf8')).toMatch(/,-13,-13,percent-change,/);
  });

  test('the measures of any job as CSV, with the value and the rank of each', async () => {
    const { page } = await site.look('/roles/registered-nurses/');
    const strip = page.locator('#measures-strip');
    await strip.evaluate((part) => {
      for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    });
    await strip.getByRole('button', { name: /^Share/ }).click();
    expect(await fieldOf(page, 'Embed code')).toContain('/embed/role/registered-nurses/measures/');
    const { bytes } = await saved(page, 'Table (CSV)');
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines[0]).toBe('Measure,Value,Percentile,Unit,Claim,Source,Address');
    expect(lines[1]).toMatch(/^[^,]+,-?[\d.]+,[\d.]+,.+,,[^,]+,http[^,]+\/measures\/#[a-z0-9-]+$/);
  });

  /** How much of a picture is drawn upon, 0–1, between its title and its source. */
  const inkedShare = async (bytes: Buffer) => {
    const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const middle = data.subarray(
      Math.round(0.35 * info.height) * info.width,
      Math.round(0.65 * info.height) * info.width,
    );
    return middle.filter((value) => Math.abs(value - (data[0] ?? 0)) > 40).length / middle.length;
  };

  // Bars before and after they come alive; what is drawn at build, of jobs of both kinds.
  const pictures = [
    { path: `${role}#chart-tasks`, id: 'chart-tasks', live: false },
    { path: `${role}#chart-tasks`, id: 'chart-tasks', live: true },
    { path: role, id: 'standing', live: false },
    { path: `${role}#strip`, id: 'strip', live: false },
    { path: '/roles/bakers/', id: 'measures-strip', live: false },
    { path: '/roles/registered-nurses/', id: 'standing', live: false },
  ];
  test.each(everySecond(pictures, 1))(
    '$id of $path as a picture that carries title and source, live: $live',
    async ({ path, id, live }) => {
      const { page, errors } = await site.look(path);
      const figure = page.locator(`#${id}`);
      if (live) await wakeChart(page, `#${id}`);
      const box = await figure.boundingBox();
      await figure.getByRole('button', { name: /^Share/ }).click();
      const { name, bytes } = await saved(page, 'Chart (PNG)');
      expect(name).toMatch(/\.png$/);
      const { width = 0, height = 0 } = await sharp(bytes).metadata();
      // Sharp on fine screens, with room around it.
      expect(width).toBeGreaterThanOrEqual(2 * Math.floor(box?.width ?? 0));
      expect(height).toBeGreaterThan(200);
      expect(await inkedShare(bytes)).toBeGreaterThan(0.005);
      expect(errors).toEqual([]);
    },
  );

  test.each(
    everySecond([role, '/roles/electrician/', '/roles/registered-nurses/', '/roles/bakers/', '/roles/actors/']),
  )('every chart of %s as CSV, with unit, claim and source', async (path) => {
    const { page } = await site.look(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const charts = await page
      .locator('main figure [data-share], main [data-share][data-anchor="official-tasks"], #activities [data-share]')
      .all();
    expect(charts.length).toBeGreaterThan(2);
    for (const chart of charts) {
      await chart.click();
      const { bytes } = await saved(page, 'Table (CSV)');
      const [head = '', first = ''] = bytes.toString('utf8').split('\r\n');
      expect(head).toMatch(/,Source and date,.*Unit,Claim,Address$|,Unit,Claim,Source,Address$/);
      expect(first).not.toBe('');
      await page.keyboard.press('Escape');
    }
  });

  test('a role’s picture and data are where the dialog says', async () => {
    const { page } = await site.look(role);
    await open(page, 'Share Machine learning engineer');
    const picture = await saved(page, 'Picture (PNG)');
    expect(await sharp(picture.bytes).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
    const data = await saved(page, 'Data (JSON)');
    expect(JSON.parse(data.bytes.toString('utf8'))).toMatchObject({
      role: { id: 'machine-learning-engineer' },
    });
  });
});

describe('embeds', () => {
  const paths = [
    '/embed/role/machine-learning-engineer/strip/',
    '/embed/role/machine-learning-engineer/tasks/',
    '/embed/role/registered-nurses/measures/',
  ];

  test.each(everySecond(paths))('%s is accessible and fits, light and dark', async (path) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, context, errors, requests } = await site.open(path, {
        width: 360,
        scheme,
      });
      expect(await findAxeViolations(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((address) => /\.woff2|BarChart|client\./.test(address))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await context.close();
    }
  });

  test('the code in the dialog gives a frame that takes the height of what it shows', async () => {
    const { page, context } = await site.open(role);
    await open(page, 'Share Machine learning engineer');
    const code = await fieldOf(page, 'Embed code');
    const host = await context.newPage();
    const errors: string[] = [];
    host.on('pageerror', (error) => errors.push(error.message));
    await host.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html>${code}`,
      }),
    );
    await host.goto(new URL('/host.html', page.url()).href);
    const frame = host.locator('iframe');
    const heightInside = () => host.frames()[1]?.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(async () => (await frame.boundingBox())?.height).not.toBe(480);
    expect((await frame.boundingBox())?.height).toBe(await heightInside());
    expect(errors).toEqual([]);
    await context.close();
  });
});
