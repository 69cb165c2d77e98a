// Faults that readers met once, each in the setting in which it shows.
import { expect, test } from 'vitest';
import { rowHeight } from '../../src/charts/bar-chart.ts';
import { useSite } from './browser.ts';

const site = useSite();

test('with motion allowed, one page passes into the next, and no transition breaks off', async () => {
  const { page, context, errors } = await site.open('/');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['passed'] = String(viewTransition !== null);
    });
  });
  for (const path of [
    '/market/',
    '/roles/machine-learning-engineer/',
    '/checks/',
    '/claims/',
    '/explore/',
    '/roles/',
  ]) {
    await page.locator('.footer').evaluate((footer, href) => {
      const link = Object.assign(document.createElement('a'), { href });
      footer.append(link);
      link.click();
    }, path);
    await page.waitForURL(`**${path}`);
    await page.locator('html[data-passed="true"]').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  }
  expect(errors).toEqual([]);
  await context.close();
});

test('in forced colours a live chart draws each bar as long as its figure', async () => {
  const { page, context } = await site.open('/roles/machine-learning-engineer/');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('#chart-tasks').scrollIntoViewIfNeeded();
  const canvas = page.locator('#chart-tasks canvas');
  await canvas.waitFor();
  const figures = await page.locator('#chart-tasks tbody tr').evaluateAll((rows) => {
    const first = rows[0]?.querySelector('td')?.textContent;
    const shown = rows.filter((row) => row.querySelector('td')?.textContent === first);
    return shown.map((row) => Number.parseInt(row.querySelector('td.number')?.textContent ?? ''));
  });
  expect(figures.length).toBeGreaterThan(4);
  // The dark part of the line through the middle of each row, in percent of the axis.
  const drawn = await canvas.evaluate((element: HTMLCanvasElement, height) => {
    const context = element.getContext('2d');
    const edge = 8;
    return Array.from({ length: Math.floor(element.clientHeight / height) }, (_, row) => {
      const pixels = context?.getImageData(0, (row + 0.5) * height, element.width, 1).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at] ?? 255) < 64 && (pixels[at + 3] ?? 0) > 128) dark += 1;
      return (dark / (element.width - 2 * edge)) * 100;
    });
  }, rowHeight);
  expect(drawn.map(Math.round)).toEqual(figures);
  await context.close();
});
