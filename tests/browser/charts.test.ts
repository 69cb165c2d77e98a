import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BarSeries } from '../../src/facts/plots/bar-series.ts';
import { everySecond, scrollThrough, useSite, wakeChart } from './browser.ts';

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
      const still = await site.look(path, { width, script: false });
      await unfold(still.page, id);
      const picture = await still.page.locator(`#${id} .bar-picture`).boundingBox();

      const { page, context, errors } = await site.open(path, { width });
      await unfold(page, id);
      await wakeChart(page, `#${id}`);
      const box = await page.locator(`#${id} .chart-box`).boundingBox();
      expect(box?.height).toBe(picture?.height);
      const drawn = await page.locator(`#${id} canvas`).boundingBox();
      // Wider by the room for marks at the ends of the axis.
      expect(drawn?.width).toBe((picture?.width ?? 0) + 16);
      expect(drawn?.height).toBe(picture?.height);
      await expect.poll(() => inkedPixels(page, id)).toBeGreaterThan(1000);
      // Each bar on the canvas lies over its track in the row that names it.
      const rows = await page.locator(`#${id} .bar-row`).evaluateAll((all) =>
        all.map((row) => {
          const [own, plot] = [row, row.querySelector('.bar-plot')].map((one) => one?.getBoundingClientRect());
          return { height: own?.height ?? 0, off: (own?.top ?? 0) + (own?.height ?? 0) / 2 - (plot?.top ?? 0) - 6 };
        }),
      );
      expect(new Set(rows.map(({ height }) => Math.round(height * 10))).size).toBe(1);
      expect(Math.max(...rows.map(({ off }) => Math.abs(off)))).toBeLessThan(0.6);
      expect(await layoutShift(page)).toBeLessThan(0.01);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test('without script every figure can be read, and its table holds the numbers that it draws', async () => {
    const { page } = await site.look(path, { script: false });
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
  });
});

/** Pixels by which a tooltip differs from no tooltip: what its chart draws beyond its bars. */
const tooltipOf = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate(
    (canvas: HTMLCanvasElement) =>
      // The colour of a tooltip's ground is that of the page's text, and no bar here is as dark.
      [...(canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])].filter(
        (value, at, all) => at % 4 === 3 && value > 200 && [3, 2, 1].every((before) => (all[at - before] ?? 255) < 40),
      ).length,
  );

// One with fields above it and one with an axis of years; what keys do is the same code for all.
describe.each(charts.filter(({ id }) => ['chart-tasks', 'chart-horizons'].includes(id)))('$id', ({ path, id }) => {
  const saying = (page: Page) => page.locator(`#${id} [aria-live]`).innerText();

  test('names its bars by keyboard: the tooltip follows the focus, goes with Escape, and a link stays a link', async () => {
    const { page, errors } = await site.look(path);
    await unfold(page, id);
    const links = page.locator(`#${id} .bar-row a`);
    const first = await links.first().innerText();
    await links.first().focus();
    await page.locator(`#${id} canvas`).waitFor();
    // The one that brought the chart here is named as soon as there is a chart.
    await expect.poll(() => tooltipOf(page, id)).toBeGreaterThan(500);
    const [figure = ''] = await page.locator(`#${id} tbody td.number`).allInnerTexts();
    await expect.poll(() => saying(page)).toContain(figure);
    for (const [key, row] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', -1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe(await links.nth(row).textContent());
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltipOf(page, id)).toBe(0);
    expect(await saying(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/**');
    expect(errors).toEqual([]);
  });

  test.each(everySecond([360, 1440], id === 'chart-tasks' ? 0 : 1))(
    'names its bars under a pointer, within the chart, and its links can be clicked, at %i px',
    async (width) => {
      const { page } = await site.look(path, { width });
      await unfold(page, id);
      await wakeChart(page, `#${id}`);
      await page.locator(`#${id} .bar-note`).nth(1).hover();
      await expect.poll(() => tooltipOf(page, id)).toBeGreaterThan(500);
      const note = await page.locator(`#${id} .bar-note`).nth(1).innerText();
      await expect.poll(() => saying(page)).toContain(note);
      await page.mouse.move(0, 0);
      await expect.poll(() => tooltipOf(page, id)).toBe(0);
      await page.locator(`#${id} .bar-row a`).nth(1).click();
      await page.waitForURL('**/claims/**');
    },
  );
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
  const { page, errors } = await site.look(`/roles/machine-learning-engineer/#chart-tasks`);
  await wakeChart(page, '#chart-tasks');
  await page.mouse.move(0, 0);
  const drawn = () => page.locator('#chart-tasks canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await expect.poll(() => inkedPixels(page, 'chart-tasks')).toBeGreaterThan(1000);
  await expect.poll(() => tooltipOf(page, 'chart-tasks')).toBe(0);
  const first = await drawn();
  const firstBar = () => page.locator('#chart-tasks .bar-row').first().innerText();
  expect(await firstBar()).toContain('70%');
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
});

test('what was chosen while the chart’s script was on its way is shown when it has come', async () => {
  const { page, context } = await site.open(`/roles/machine-learning-engineer/#chart-tasks`);
  const held = Promise.withResolvers<void>();
  await page.route('**/BarChart.*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByLabel('Order').first().focus();
  await page.getByLabel('Order').first().selectOption('lowest');
  expect(await page.locator('#chart-tasks .bar-row').first().innerText()).toContain('70%');
  held.resolve();
  await expect.poll(() => page.locator('#chart-tasks .bar-row').first().innerText()).toContain('15%');
  expect(await page.getByLabel('Order').first().inputValue()).toBe('lowest');
  await context.close();
});

test('a chart follows the switch between light and dark, and a tap chooses a bar that stays', async () => {
  const { page, context } = await site.open('/camps/', { touch: true });
  const box = page.locator('#chart-horizons .chart-box');
  await wakeChart(page, '#chart-horizons');
  await page.mouse.move(0, 0);
  const picture = () =>
    page.locator('#chart-horizons canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await expect.poll(() => inkedPixels(page, 'chart-horizons')).toBeGreaterThan(1000);
  await expect.poll(() => tooltipOf(page, 'chart-horizons')).toBe(0);
  const light = await picture();
  const button = page.locator('[data-theme-switch]');
  await button.click();
  await button.click();
  expect(await button.innerText()).toContain('dark');
  await expect.poll(picture).not.toBe(light);

  await box.locator('.bar-note').first().tap();
  const note = await box.locator('.bar-note').first().innerText();
  await expect.poll(() => page.locator('#chart-horizons [aria-live]').innerText()).toContain(note);
  await context.close();
});

describe('script arrives only where and when it is needed', () => {
  /** Scripts but for those of the tray and the header, which every page has, and those of a page's own search. */
  const scripts = (requests: string[]) =>
    requests.filter(
      (address) =>
        address.endsWith('.js') &&
        !/\/(?:Base|picks|preload-helper|FindJob|find-job|combobox|suggest-jobs|DirectoryForm|directory-filter|count|next-frame)\./.test(
          address,
        ),
    );

  test('the role page asks for none before a chart is operated, and for at most 135 KB once one is', async () => {
    // What campaigns add to an address asks for no chart either.
    const { page, context, requests } = await site.open(`/roles/machine-learning-engineer/?from=mail#chart-tasks`);
    expect(await page.locator('#chart-tasks').isVisible()).toBe(true);
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');
    expect(scripts(requests)).toEqual([]);
    await wakeChart(page, '#chart-tasks');
    const asked = [...new Set(scripts(requests))];
    expect(asked.length).toBeGreaterThan(0);
    const sizes = await Promise.all(
      asked.map(async (address) => gzipSync(await (await fetch(address)).text(), { level: 9 }).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(135 * 1024);
    await context.close();
  });

  test.each(everySecond(['/', '/roles/', '/checks/', '/method/', '/sources/', '/trackers/', '/disagreements/']))(
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
  const { page } = await site.look(`/roles/machine-learning-engineer/`, {
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
});

test('the role page prints without its controls, with its sources', async () => {
  const { page } = await site.look(`/roles/machine-learning-engineer/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#site-menu').isVisible()).toBe(false);
  expect(await page.locator('#sources').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
});
