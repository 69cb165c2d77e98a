// What five readers come for, each from the home page, with a finger on a phone and with a mouse at a desk; and one walk
// by keyboard alone.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everySecond, useSite, type Opened } from './browser.ts';

const site = useSite();

const places = [
  { place: 'on a phone', reader: { width: 360, height: 740, touch: true } },
  { place: 'at a desk', reader: { width: 1440, height: 900, touch: false } },
];
type Reader = (typeof places)[number]['reader'];

/** A reader who counts how often they press something, typing aside. */
interface Walk extends Opened {
  press: (what: Locator) => Promise<void>;
  presses: () => number;
}

async function setOut(reader: Reader): Promise<Walk> {
  const opened = await site.open('/', reader);
  let presses = 0;
  return {
    ...opened,
    presses: () => presses,
    press: async (what) => {
      presses += 1;
      await (reader.touch ? what.tap() : what.click());
    },
  };
}

/** Goes to a page that the header leads to, through its menu where it is folded. */
async function pressInHeader({ page, press }: Walk, name: string): Promise<void> {
  const link = page.locator('header').getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await press(page.locator('header').getByText('Menu', { exact: true }));
  await press(link);
}

/** Types into the field of a search and chooses what it offers under a name. */
async function choose({ page, press }: Walk, field: Locator, words: string, name: RegExp): Promise<void> {
  await field.fill(words);
  await press(page.getByRole('option', { name }).first());
}

async function findJob(walk: Walk, words: string, name: RegExp, id: string): Promise<void> {
  await choose(walk, walk.page.getByLabel('Your job', { exact: true }), words, name);
  await walk.page.waitForURL(`**/roles/${id}/`);
}

const card = (page: Page, name: string) => page.locator('.answer-card', { hasText: name });

/** How far down something ends, in screens from the top of the page. */
async function screensTo(page: Page, what: Locator): Promise<number> {
  const end = await what.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
  return end / (page.viewportSize()?.height ?? 1);
}

/** Words a minute that a grown-up reads of plain prose, on the slow side. */
const wordsPerMinute = 240;
const secondsFor = (text: string) => ((text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0) / wordsPerMinute) * 60;

/** Answers in the place of every other site, and says which address was asked for. */
async function standInForOthers({ context, page }: Opened): Promise<() => string> {
  const own = new URL(page.url()).origin;
  let asked = '';
  await context.route(
    (address) => address.origin !== own,
    async (route) => {
      asked = route.request().url();
      await route.fulfill({ contentType: 'text/html', body: '<title>The original</title>' });
    },
  );
  return () => asked;
}

describe.each(everySecond(places))('$place', ({ reader }) => {
  test('a nurse reads what is exposed and what to do in under half a minute', async () => {
    const walk = await setOut(reader);
    const { page, errors, context } = walk;
    const read = await page.locator('main').locator('h1, .lead').allInnerTexts();
    await findJob(walk, 'nurse', /Registered nurses$/, 'registered-nurses');
    const sentences = page.locator('.answer .sentences');
    const exposed = (await sentences.innerText()).split('. ')[0] ?? '';
    expect(exposed).toMatch(/expos(?:ed|ure)/);
    for (const part of [sentences, card(page, 'Do next'), card(page, 'Changing')]) {
      expect(await part.isVisible()).toBe(true);
      expect(await screensTo(page, part)).toBeLessThanOrEqual(2);
    }
    read.push(...(await page.locator('.answer').locator('h1, .byline, .lead').allInnerTexts()));
    read.push(await card(page, 'Do next').innerText(), exposed);
    expect(secondsFor(read.join(' '))).toBeLessThan(30);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a machine learning engineer has three moves on the first screen', async () => {
    const walk = await setOut(reader);
    const { page, errors, context } = walk;
    await findJob(walk, 'ML engineer', /Machine learning engineer$/, 'machine-learning-engineer');
    const moves = card(page, 'Do next').getByRole('listitem');
    expect(await moves.count()).toBe(3);
    for (const move of await moves.all()) {
      expect(await move.isVisible()).toBe(true);
      expect(await screensTo(page, move)).toBeLessThanOrEqual(1);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a student finds well-paid, less exposed jobs without a degree in four presses', async () => {
    const walk = await setOut(reader);
    const { page, press, errors, context } = walk;
    await pressInHeader(walk, 'Explore');
    await page.waitForURL('**/explore/');
    await press(page.getByLabel('Pays well, less exposed'));
    await press(page.getByLabel('No degree needed'));
    await expect.poll(() => page.locator('.found-count').innerText()).toMatch(/^\d+ of 341 jobs$/);
    expect(walk.presses()).toBeLessThanOrEqual(4);
    const names = page.locator('.found a');
    await expect.poll(() => names.count()).toBe(3);
    expect(await screensTo(page, names.last())).toBeLessThan(1);
    await expect
      .poll(() => new URL(page.url()).search)
      .toMatch(/^\?v=1&pay=\d+\.\.&exposure=\.\.50&education=nondegree$/);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('an adviser compares two jobs and sends a link that opens the same', async () => {
    const walk = await setOut(reader);
    const { page, press, errors, context } = walk;
    const compared = (one: Page) => one.locator('.comparison').first().innerText();
    const names = (one: Page) => one.locator('.compared-names li');
    await pressInHeader(walk, 'Compare');
    await page.waitForURL('**/compare/');
    const field = page.getByRole('combobox', { name: 'Add a job or a task' });
    await choose(walk, field, 'electrician', /^Electrician/);
    await names(page).first().waitFor();
    await choose(walk, field, 'plumber', /^Plumbers/);
    await expect.poll(() => names(page).count()).toBe(2);
    await page.getByRole('heading', { name: 'Tasks that they share' }).waitFor();
    await press(page.getByRole('button', { name: 'Share this comparison' }));
    const dialog = page.getByRole('dialog', { name: 'Share' });
    const given = dialog.getByLabel('Link', { exact: true });
    const widthOf = async (what: Locator) => (await what.boundingBox())?.width ?? 0;
    // The dialog is drawn as on every page: the link has a line as wide as it.
    expect(await widthOf(given)).toBeGreaterThan((await widthOf(dialog)) * 0.7);
    const link = await given.inputValue();
    expect(walk.presses()).toBeLessThanOrEqual(5);

    const other = await site.open(link, reader);
    await other.page.getByRole('heading', { name: 'Tasks that they share' }).waitFor();
    expect(await names(other.page).allInnerTexts()).toEqual(await names(page).allInnerTexts());
    await expect.poll(() => compared(other.page)).toBe(await compared(page));
    expect([...errors, ...other.errors]).toEqual([]);
    await other.context.close();
    await context.close();
  });

  test.each([
    {
      from: 'a finding of the home page',
      start: async () => {},
      first: (page: Page) => page.getByRole('link', { name: 'Every check, with both figures' }),
    },
    {
      from: 'a job’s page',
      start: (walk: Walk) => findJob(walk, 'nurse', /Registered nurses$/, 'registered-nurses'),
      first: (page: Page) => page.locator('.answer dd').getByRole('link').first(),
    },
  ])('a journalist reaches an original in two presses from $from', async ({ start, first }) => {
    const walk = await setOut(reader);
    const { page, press, errors, context } = walk;
    await start(walk);
    const asked = await standInForOthers(walk);
    const own = new URL(page.url()).origin;
    const before = walk.presses();
    await press(first(page));
    const original = page.getByRole('link', { name: /^Read the original/ }).first();
    await original.waitFor();
    const address = await original.getAttribute('href');
    await press(original);
    await page.waitForURL((url) => url.origin !== own);
    expect(asked()).toBe(address);
    expect(walk.presses() - before).toBe(2);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Follows a link as the keyboard does. */
async function follow(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('link', { name }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

test.each(everySecond([360, 1440], 1))(
  'from a job’s name to two jobs compared and a link to send, by keyboard at %i px',
  async (width) => {
    const { page, context, errors } = await site.open('/', { width });
    await page.getByLabel('Your job', { exact: true }).focus();
    await page.keyboard.type('ICU nurse');
    await page.getByRole('option', { name: 'Registered nurses' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/registered-nurses/');
    await page.locator('summary', { hasText: 'In the official task list' }).focus();
    await page.keyboard.press('Enter');
    await follow(page, 'Record patient medical histories', '**/tasks/record-patient-medical-histories/');
    expect(await page.getByRole('link', { name: 'Dental hygienists' }).count()).toBeGreaterThan(0);
    await follow(page, 'Compare all its jobs', '**/compare/?v=1&across=record-patient-medical-histories');
    for (const name of ['Dental hygienists', 'Physical therapists']) {
      await page.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
    }
    await follow(page, 'Compare the two jobs chosen', '**/compare/?v=1&roles=dental-hygienists,physical-therapists');
    const shared = (one: Page) => one.locator('#comparison .official-tasks').innerText();
    await page.getByRole('heading', { name: 'Tasks that they share' }).waitFor();

    const other = await site.open(page.url().replace(/^https?:\/\/[^/]+/, ''), { width });
    await other.page.getByRole('heading', { name: 'Tasks that they share' }).waitFor();
    expect(await shared(other.page)).toBe(await shared(page));
    expect(await shared(other.page)).toContain('Record patient medical histories');
    expect(errors).toEqual([]);
    await context.close();
    await other.context.close();
  },
);
