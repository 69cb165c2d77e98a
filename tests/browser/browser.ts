import axe from 'axe-core';
import { preview } from 'astro';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

/** The built site on a free port, served as `npm start` serves it. */
async function serveSite(): Promise<{
  origin: string;
  stop: () => Promise<void>;
}> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    root: process.cwd(),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    stop: () => server.stop(),
  };
}

/** A browser and the built site for the tests of one file; both end with them. */
export function useSite(): {
  open: (path: string, reader?: Reader) => Promise<Opened>;
} {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  return {
    open: (path, reader) => openPage(browser, new URL(path, site.origin).href, reader),
  };
}

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught errors and failed requests since the page was opened. */
  errors: string[];
  /** Addresses asked for since the page was opened. */
  requests: string[];
}

export interface Reader {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  script?: boolean;
  touch?: boolean;
}

/** Opens a page as this reader would. */
async function openPage(browser: Browser, address: string, reader: Reader = {}): Promise<Opened> {
  const { width = 1440, height = 900, scheme = 'light', script = true, touch = false } = reader;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: script,
    hasTouch: touch,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // While a reader goes on to another page, what the page they leave still loads is aborted; at any other time it is not.
  let isLeaving = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeaving = true;
  });
  page.on('load', () => {
    isLeaving = false;
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    if (!(isLeaving && reason === 'net::ERR_ABORTED')) errors.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, context, errors, requests };
}

/** What axe finds, a line each: rule, count and the first place. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

/** Scrolls through the whole page, so that everything that waits to be seen is seen. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 500) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(20);
  }
  // On a busy machine a page is not drawn between two steps: whatever was passed unseen is looked at again.
  const waiting = 'astro-island[client="visible"][ssr]';
  await page.waitForFunction((selector) => {
    const island = document.querySelector(selector);
    island?.firstElementChild?.scrollIntoView({ block: 'center' });
    return island === null;
  }, waiting);
}
