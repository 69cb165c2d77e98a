import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { preview } from 'astro';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.mjs';

const paths = ['/', '/roles/machine-learning-engineer/', '/roles/', '/explore/'];
const rounds = 7;

export interface PagePaint {
  path: string;
  /** Bytes of its HTML with its styles, compressed. */
  bytes: number;
  /** Median of the largest paint, milliseconds on a processor slowed four times. */
  paint: number;
  /** The same for its HTML without style, script and font. */
  control: number;
  ratio: number;
}

/** A page's HTML with nothing that styles it, runs in it or is loaded by it. */
export function stripPage(html: string): string {
  return html.replaceAll(/<(style|script)\b.*?<\/\1>/gs, '').replaceAll(/<link\b[^>]*>/g, '');
}

const medianOf = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Largest paint of a page on a phone whose processor is slowed four times, milliseconds. */
async function paintOf(browser: Browser, address: string, html?: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    if (html !== undefined)
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    // Both are answered by the same hand, so that only what they hold differs.
    else await page.route(address, async (route) => route.fulfill({ response: await route.fetch() }));
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let last = 0;
          new PerformanceObserver((list) => {
            last = list.getEntries().at(-1)?.startTime ?? last;
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(() => done(last), 500);
        }),
    );
  } finally {
    await context.close();
  }
}

/** The largest paint of main pages of a built site, each against its own control, turn by turn in one run. */
export async function measurePages(site: string): Promise<PagePaint[]> {
  const server = await preview({ root: site, logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  try {
    const measured: PagePaint[] = [];
    for (const path of paths) {
      const address = `http://127.0.0.1:${server.port}${path}`;
      const html = readFileSync(`${site}/dist${path}index.html`, 'utf8');
      const paints: number[] = [];
      const controls: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        paints.push(await paintOf(browser, address));
        controls.push(await paintOf(browser, address, stripPage(html)));
      }
      const paint = medianOf(paints);
      const control = medianOf(controls);
      measured.push({ path, bytes: gzipSync(html, { level: 9 }).byteLength, paint, control, ratio: paint / control });
    }
    return measured;
  } finally {
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const pages = await measurePages(process.cwd());
  const rounded = pages.map(({ path, bytes, paint, control, ratio }) => ({
    page: path,
    'HTML and CSS, KB': Number((bytes / 1024).toFixed(1)),
    'largest paint, ms': Math.round(paint),
    'control, ms': Math.round(control),
    ratio: Number(ratio.toFixed(2)),
  }));
  console.table(rounded);
}
