import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { medianOf, targets, type Result } from './results.ts';
import { stripPage } from './strip-page.ts';

const mainPages = [
  { path: '/', together: targets.home },
  { path: '/roles/machine-learning-engineer/', html: targets.roleHtml },
  { path: '/roles/' },
  { path: '/explore/', together: targets.explore },
];
/** Single paints differ by a third on a shared machine: with fewer rounds the median of one run is not that of the next. */
const rounds = 11;

/** What one visit to a page shows. */
interface Visit {
  /** Largest paint, milliseconds on a processor slowed four times. */
  paint: number;
  /** Cumulative layout shift, from the first paint to the end of the page. */
  shift: number;
  /** Paths of what the page loads by itself. */
  loaded: string[];
}

/** The script in the page: its largest paint, once half a second has gone by. */
function readPaint(): Promise<number> {
  return new Promise((done) => {
    let last = 0;
    new PerformanceObserver((list) => {
      last = list.getEntries().at(-1)?.startTime ?? last;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(last), 500);
  });
}

/** The script in the page: scrolls to its end as a reader does, and sums what has moved by itself. */
async function readShift(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => setTimeout(done, 300));
  return sum;
}

const readLoaded = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

/** Opens an address on a phone whose processor is slowed four times, with some HTML as its answer. */
async function visit(browser: Browser, address: string, html: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    // A page and its control are answered by the same hand at the same speed, so that only what they hold differs.
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address, { waitUntil: 'load' });
    const paint = await page.evaluate(readPaint);
    const loaded = await readLoaded(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { paint, loaded, shift: await page.evaluate(readShift) };
  } finally {
    await context.close();
  }
}

const kilobytes = (parts: readonly (string | Uint8Array)[]) =>
  parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).byteLength, 0) / 1024;

/** Largest paint against the page's own control, turn by turn in one run; layout shift; and bytes as sent with gzip. */
export async function measurePages(browser: Browser, origin: string, dist: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { path, html: htmlTarget, together } of mainPages) {
    const address = new URL(path, origin).href;
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const visits: Visit[] = [];
    const controls: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      visits.push(await visit(browser, address, html));
      controls.push((await visit(browser, address, stripPage(html))).paint);
    }
    const paint = medianOf(visits.map((one) => one.paint));
    const loaded = visits[0]?.loaded ?? [];
    const sizeOf = (ending: RegExp) =>
      kilobytes(loaded.filter((name) => ending.test(name)).map((name) => readFileSync(join(dist, name))));
    const size = { html: kilobytes([html]), script: sizeOf(/\.js$/), font: sizeOf(/\.woff2$/) };
    const about = (part: string, what: string, found: number, unit: string, target?: number): Result => ({
      part,
      what: `${path}: ${what}`,
      found,
      unit,
      ...(target !== undefined && { target }),
    });
    results.push(
      about('pages', 'largest paint', paint, 'ms'),
      about('pages', 'largest paint, in those of its control', paint / medianOf(controls), '', targets.paintRatio),
      about('pages', 'layout shift', medianOf(visits.map((one) => one.shift)), '', targets.layoutShift),
      about('sizes', 'HTML and CSS', size.html, 'KB', htmlTarget),
      about('sizes', 'script', size.script, 'KB'),
      about('sizes', 'font', size.font, 'KB', targets.font),
      about('sizes', 'together', size.html + size.script + size.font, 'KB', together),
    );
  }
  return results;
}
