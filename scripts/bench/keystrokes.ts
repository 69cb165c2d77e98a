import { preview } from 'astro';
import { launchBrowser } from '../browser.mjs';

/** What people type, a letter at a time, a slip among them. */
const typed = [
  'registered nurse',
  'ICU nurse',
  'software',
  'lawer',
  'truck driver',
  'accountent',
  'production control technologist',
  'xylophone',
];

/** The script in the page: sets the field as typing would, and says how long the page worked until the list stood. */
async function work(words: string): Promise<number[]> {
  const form = document.querySelector<HTMLFormElement>('[data-find-job]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  if (!field || !status) throw new Error('The home page has no search.');
  const times: number[] = [];
  for (let length = 1; length <= words.length; length += 1) {
    field.value = words.slice(0, length);
    status.replaceChildren();
    const answered = new Promise((done) => {
      new MutationObserver((_, observer) => {
        if (status.childNodes.length === 0) return;
        observer.disconnect();
        done(undefined);
      }).observe(status, { childList: true });
    });
    const start = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}

/**
 * Script work for one key stroke in the search of the home page, milliseconds, in a real browser: what nine of ten key
 * strokes stay under, once the titles that they ask for are there.
 */
export async function measureKeyStrokes(site: string): Promise<number> {
  const server = await preview({
    root: site,
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/`, { waitUntil: 'load' });
    const times: number[] = [];
    // The first time loads names and titles, which takes as long as the network does.
    for (const words of typed) await page.evaluate(work, words);
    for (const words of typed) times.push(...(await page.evaluate(work, words)));
    return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? NaN;
  } finally {
    await browser.close();
    await server.stop();
  }
}
