import axe, { type RunOnly } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

/** A browser for the tests of one file, which ends with them, and the built site. */
export function useSite(): {
  /** Opens a page in a profile of its own. */
  open: (path: string, reader?: Reader) => Promise<Opened>;
  /**
   * Opens a page where the last one that was looked at stood, for tests that look and leave nothing in the browser: a
   * profile of its own takes longer to open than most pages.
   */
  look: (path: string, reader?: Reader) => Promise<Omit<Opened, 'context'>>;
} {
  let browser: Browser;
  const kept = new Map<string, Opened>();
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  const addressOf = (path: string) => new URL(path, inject('origin')).href;
  return {
    open: (path, reader) => openPage(browser, addressOf(path), reader),
    look: async (path, reader = {}) => {
      const key = `script ${reader.script ?? true}, touch ${reader.touch ?? false}`;
      const opened = kept.get(key) ?? (await openPage(browser, 'about:blank', reader));
      kept.set(key, opened);
      await turnTo(opened, addressOf(path), reader);
      return opened;
    },
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

/**
 * Every one of some cases in CI; in `npm test` every second: those in even places, or from 1 those in odd ones. Cases that
 * two tests look at are handed to one from 0 and to the other from 1.
 */
export function everySecond<Case>(cases: readonly Case[], from: 0 | 1 = 0): readonly Case[] {
  return process.env['CI'] ? cases : cases.filter((_, at) => at % 2 === from);
}

/** The window and the colours that a reader has, unless they have others. */
const usual = { width: 1440, height: 900, scheme: 'light' } as const;

/** Opens a page as this reader would. */
async function openPage(browser: Browser, address: string, reader: Reader = {}): Promise<Opened> {
  const { width, height, scheme, script = true, touch = false } = { ...usual, ...reader };
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

/** Goes on to another page in the same tab, which knows nothing of the one before but what that one has stored. */
async function turnTo({ page, errors, requests }: Opened, address: string, reader: Reader): Promise<void> {
  const { width, height, scheme } = { ...usual, ...reader };
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce', media: null, forcedColors: null });
  // From a page to a place on it, a browser would not load it anew.
  if (page.url().split('#')[0] === address.split('#')[0]) await page.goto('about:blank');
  errors.length = 0;
  requests.length = 0;
  await page.goto(address, { waitUntil: 'load' });
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrastAlone: RunOnly = { type: 'rule', values: ['color-contrast'] };

/**
 * What axe finds, a line each: rule, count and the first place. The lines are made inside the page: all that axe
 * knows of a long page would take longer to fetch than to find.
 */
export async function findAxeViolations(page: Page, runOnly: RunOnly | string[] = everyRule): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: rules,
      resultTypes: ['violations'],
      // Sheets and sounds of other sites, of which there are none.
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  }, runOnly);
}

/** What axe finds in light, and what of it depends on colours, contrast, in dark. */
export async function findAxeViolationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findAxeViolations(page, contrastAlone);
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

/**
 * Leaves of each long list and table the first lines, all of them made alike: to look at two thousand of them takes as
 * long as to look at fifty other pages. In CI they stay.
 */
export async function shortenLists(page: Page): Promise<void> {
  if (process.env['CI']) return;
  await page.evaluate((most) => {
    for (const list of document.querySelectorAll('ul, ol, table, tbody, svg, svg g, [data-task-sections]'))
      for (const line of [...list.children].slice(most)) line.remove();
  }, 12);
}

/** Points at a chart of bars, so that it comes alive. */
export async function wakeChart(page: Page, selector: string): Promise<void> {
  const chart = page.locator(selector);
  await chart.locator('.bar-row').first().hover();
  await chart.locator('canvas').waitFor();
}

/** Scrolls through the whole page as a reader does. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      // On a busy machine a page may not be drawn at all for a while: it goes on then.
      await new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 250);
      });
    }
  });
}
