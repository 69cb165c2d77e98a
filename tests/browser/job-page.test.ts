import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages } from '../site/built.ts';
import { useSite } from './browser.ts';

const site = useSite();

/** Jobs with a page; in CI all are looked at, else those with the most text and every eightieth. */
const jobs = pages
  .filter(({ path, html }) => /^\/roles\/[^/]+\/index/.test(path) && !html.includes('http-equiv="refresh"'))
  .map(({ path, html }) => ({ path: path.replace('index.html', ''), size: html.length }))
  .toSorted((a, b) => b.size - a.size);
const looked = process.env['CI'] ? jobs : jobs.filter((_, at) => at < 6 || at % 80 === 0);
const isInDepth = (path: string) => existsSync(join(dist, path, 'claims'));

const windows = [
  { width: 1440, height: 900, most: { inDepth: 7, tables: 5 } },
  { width: 360, height: 740, most: { inDepth: 12, tables: 9 } },
];

// Hundreds of pages, where all are looked at.
test('a job’s page is no longer than a reader’s patience', { timeout: 600_000 }, async () => {
  expect(jobs.length).toBeGreaterThan(300);
  const { page } = await site.look('/', { script: false });
  const long: string[] = [];
  for (const { path } of looked) {
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'domcontentloaded' });
    for (const { width, height, most } of windows) {
      await page.setViewportSize({ width, height });
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      const screens = Math.round((tall / height) * 100) / 100;
      if (screens > (isInDepth(path) ? most.inDepth : most.tables)) long.push(`${path} at ${width} px: ${screens}`);
    }
  }
  expect(long).toEqual([]);
});

test.each([
  'chart-tasks',
  'action-evaluate-and-make-safe',
  'strength-framing-the-problem',
  'senior',
  'strip',
  'specialisations',
])('a link to #%s opens what holds it, without script too', async (id) => {
  const { page } = await site.look('/roles/machine-learning-engineer/', { script: false });
  expect(await page.locator(`#${id}`).isVisible()).toBe(false);
  await page.goto(`${page.url()}#${id}`);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
});

test('an opened task leaves its name the room that it had', async () => {
  const { page } = await site.look('/roles/plumbers-pipefitters-and-steamfitters/', { script: false });
  const first = page.locator('.work > li').first();
  const widthOf = () => first.locator('.work-name').evaluate((name) => Math.round(name.getBoundingClientRect().width));
  const folded = await widthOf();
  await first.locator('summary').click();
  await first.getByText('People still do better').waitFor();
  expect(await widthOf()).toBeGreaterThan(folded * 0.9);
});
