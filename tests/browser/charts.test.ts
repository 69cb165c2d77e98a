import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axisHeight, rowHeight } from '../../src/charts/bar-chart.ts';
import type { BarSeries } from '../../src/facts/plots/bar-series.ts';
import { everySecond, scrollThrough, useSite } from './browser.ts';

const site = useSite();

const charts = [
  { path: '/roles/machine-learning-engineer/', id: 'chart-tasks' },
  { path: '/market/', id: 'chart-demand' },
  { path: '/market/', id: 'chart-displacement' },
  { path: '/camps/', id: 'chart-horizons' },
];

const inkedPixels = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let inked = 0;
    for (let index = 3; index < pixels.length; index += 4) if ((pixels[index] ?? 0) > 0) inked += 1;
    return inked;
  });

/** Opens what a chart is folded into, if anything. */
async function unfold(page: Page, id: string): Promise<void> {
  const fold = page.locator(`details:not([open]):has(#${id})`);
  if ((await fold.count()) > 0) await fold.locator('summary').first().click();
}

/** Cumulative layout shift since the page was opened; 0 = nothing moved by itself. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
            if (!hadRecentInput) sum += value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

describe.each(charts)('$id on $path', ({ path, id }) => {
  // A chart at one width, the next at the other.
  const from = charts.findIndex((chart) => chart.id === id) % 2 === 0 ? 0 : 1;
  test.each(everySecond([360, 1440], from))(
    'draws over its picture without moving the page, at %i px',
    async (width) => {
      const still = await site.open(path, { width, script: false });
      await unfold(still.page, id);
      const picture = await still.page.locator(`#${id} .bar-picture`).boundingBox();
      await still.context.close();

      const { page, context, errors } = await site.open(path, { width });
      await unfold(page, id);
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#${id} canvas`).waitFor();
      const box = await page.locator(`#${id} .chart-box`).boundingBox();
      expect(box?.height).toBe(picture?.height);
      const drawn = await page.locator(`#${id} canvas`).boundingBox();
      // Wider by the room for marks at the ends of the axis.
      expect(drawn?.width).toBe((picture?.width ?? 0) + 16);
      expect((drawn?.height ?? 0) % rowHeight).toBe(axisHeight);
      expect(await inkedPixels(page, id)).toBeGreaterThan(2000);
      await scrollThrough(page);
      expect(await layoutShift(page)).toBeLessThan(0.01);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test('without script every figure can be read, and its table holds the numbers that it draws', async () => {
    const { page, context } = await site.open(path, { script: false });
    await unfold(page, id);
    const props = await page.locator(`#${id} astro-island`).getAttribute('props');
    const drawn = readSeries(props ?? '{}').flatMap(({ bars }) => bars.map(({ label, text }) => `${label}: ${text}`));
    const table = await page
      .locator(`#${id} tbody tr`)
      .evaluateAll((rows) =>
        rows.map(
          (row) => `${row.querySelector('th')?.textContent?.trim()}: ${row.querySelector('td.number')?.textContent}`,
        ),
      );
    expect(drawn.length).toBeGreaterThan(1);
    expect(table).toEqual(drawn);
    const pictured = await page
      .locator(`#${id} .bar-row`)
      .evaluateAll((rows) => rows.map((row) => row.querySelector('b')?.textContent));
    const tabled = await page.locator(`#${id} td.number`).evaluateAll((cells) => cells.map((cell) => cell.textContent));
    expect(pictured.length).toBeGreaterThan(1);
    expect(tabled).toEqual(expect.arrayContaining(pictured));
    await page.locator(`#${id} summary`).click();
    expect(await page.locator(`#${id} table`).isVisible()).toBe(true);
    expect(await page.locator(`#${id} .chart-controls`).isVisible()).toBe(false);
    await context.close();
  });
});

// One with fields above it and one with an axis of years; what keys do is the same code for all.
describe.each(charts.filter(({ id }) => ['chart-tasks', 'chart-horizons'].includes(id)))('$id', ({ path, id }) => {
  test('can be stepped through by keyboard, and says each bar', async () => {
    const { page, context } = await site.open(path);
    await unfold(page, id);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const box = page.locator(`#${id} .chart-box`);
    await box.waitFor();
    await box.focus();
    const readout = page.locator(`#${id} .chart-readout`);
    const said: string[] = [];
    const rows = await page.locator(`#${id} tbody tr`).count();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await page.keyboard.press(key);
      said.push((await readout.innerText()).trim());
    }
    const first = await page.locator(`#${id} tbody tr`).first().locator('th').innerText();
    expect(said[0]).toContain(first);
    expect(said[2]).toBe(said[0]);
    expect(said[4]).toBe(said[0]);
    if (rows > 1) expect(said[1]).not.toBe(said[0]);
    await page.keyboard.press('Escape');
    expect(await readout.innerText()).toContain('arrow keys');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/**');
    await context.close();
  });
});

/** Astro writes props as [type, value] pairs; this takes the values. */
function readSeries(props: string): BarSeries[] {
  const revive = (pair: unknown): unknown => {
    const [type, value] = pair as [number, unknown];
    if (type === 1) return (value as unknown[]).map(revive);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]));
    return value;
  };
  return revive((JSON.parse(props) as Record<string, unknown>)['series']) as BarSeries[];
}

test('a reader can choose another tracker’s tasks and another order', async () => {
  const { page, context, errors } = await site.open(`/roles/machine-learning-engineer/#chart-tasks`);
  await page.locator('#chart-tasks').scrollIntoViewIfNeeded();
  const box = page.locator('#chart-tasks .chart-box');
  await box.waitFor();
  const readout = page.locator('#chart-tasks .chart-readout');
  const drawn = () => page.locator('#chart-tasks canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await expect.poll(() => inkedPixels(page, 'chart-tasks')).toBeGreaterThan(2000);
  const first = await drawn();
  const firstBar = async () => {
    await box.focus();
    await page.keyboard.press('Home');
    return readout.innerText();
  };
  await expect.poll(firstBar).toContain('70%');
  await page.getByLabel('Order').first().selectOption('lowest');
  await expect.poll(firstBar).toContain('15%');
  await page.getByLabel('Which figures').selectOption({ label: 'TaskExposed: exposed' });
  await page.getByLabel('Order').first().selectOption('highest');
  await expect.poll(firstBar).toContain('82%');
  // One chart draws them all: on the way back it shows to the pixel what it showed at first.
  await page.getByLabel('Which figures').selectOption('0');
  await page.getByLabel('Order').first().selectOption('listed');
  await expect.poll(drawn).toBe(first);
  expect(errors).toEqual([]);
  await context.close();
});

test('a chart follows the switch between light and dark, and a tap chooses a bar that stays', async () => {
  const { page, context } = await site.open('/camps/');
  const box = page.locator('#chart-horizons .chart-box');
  await box.scrollIntoViewIfNeeded();
  const picture = () =>
    page.locator('#chart-horizons canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const light = await picture();
  const button = page.locator('[data-theme-switch]');
  await button.click();
  await button.click();
  expect(await button.innerText()).toContain('dark');
  await expect.poll(picture).not.toBe(light);

  await box.dispatchEvent('pointerdown', await pointIn(page, '#chart-horizons .chart-box', 'touch'));
  await box.dispatchEvent('pointerout', {
    pointerType: 'touch',
    bubbles: true,
  });
  const first = await page.locator('#chart-horizons tbody th').first().innerText();
  expect(await page.locator('#chart-horizons .chart-readout').innerText()).toContain(first);
  await context.close();
});

/** A pointer event's place in the first row of a box. */
async function pointIn(page: Page, selector: string, pointerType: string) {
  const box = await page.locator(selector).boundingBox();
  return {
    pointerType,
    bubbles: true,
    clientX: (box?.x ?? 0) + 20,
    clientY: (box?.y ?? 0) + 20,
  };
}

describe('script arrives only where and when it is needed', () => {
  /** Scripts but for those of the tray and the header, which every page has, and those of a page's own search. */
  const scripts = (requests: string[]) =>
    requests.filter(
      (address) =>
        address.endsWith('.js') &&
        !/\/(?:Base|Masthead|picks|preload-helper|FindJob|find-job|combobox|suggest-jobs|DirectoryForm|directory-filter|count|next-frame)\./.test(
          address,
        ),
    );

  test('the role page asks for none before a chart comes near, and for at most 135 KB once all are opened', async () => {
    const { page, context, requests } = await site.open(`/roles/machine-learning-engineer/`);
    await page.waitForTimeout(500);
    expect(scripts(requests)).toEqual([]);
    await page.goto(`${page.url()}#chart-tasks`);
    await scrollThrough(page);
    await page.locator('#chart-tasks canvas').waitFor();
    const asked = [...new Set(scripts(requests))];
    expect(asked.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      asked.map(async (address) => gzipSync(await (await fetch(address)).text(), { level: 9 }).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(135 * 1024);
    await context.close();
  });

  test.each(['/', '/roles/', '/checks/', '/method/', '/sources/', '/trackers/', '/disagreements/'])(
    '%s asks for none',
    async (path) => {
      const { page, context, requests } = await site.open(path);
      await scrollThrough(page);
      expect(scripts(requests)).toEqual([]);
      await context.close();
    },
  );
});

test('without script the strip, the ledger and what is folded away can be read', async () => {
  const { page, context } = await site.open(`/roles/machine-learning-engineer/`, {
    script: false,
  });
  expect(await page.locator('#strip .strip-native').count()).toBeGreaterThanOrEqual(20);
  for (const more of await page.locator('#pay-demand details').all()) {
    await more.locator('summary').first().click();
    expect(await more.locator('li, tr').first().isVisible()).toBe(true);
  }
  await page.goto(new URL('/claims/', page.url()).href);
  expect(await page.locator('[data-ledger] li').count()).toBeGreaterThan(300);
  expect(await page.locator('[data-ledger-filter]').isVisible()).toBe(false);
  await context.close();
});

test('the role page prints without its controls, with its sources', async () => {
  const { page, context } = await site.open(`/roles/machine-learning-engineer/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#site-menu').isVisible()).toBe(false);
  expect(await page.locator('#sources').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
  await context.close();
});
