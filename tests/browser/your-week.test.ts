import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { everySecond, findAxeViolations, findAxeViolationsInBothSchemes, useSite } from './browser.ts';

const site = useSite();
const nurse = '/your-week/#v=1&job=registered-nurses';
/** A job known from tables alone, with more tasks than have a row of their own. */
const therapist = '/your-week/#v=1&job=physical-therapists';
const engineer = '/your-week/#v=1&job=machine-learning-engineer';
const hours = (page: Page, task: string) => page.getByLabel(`Hours: ${task}`, { exact: true });
const slider = (page: Page, task: string) => page.getByRole('slider', { name: task, exact: true });
const sums = (page: Page) => page.locator('.week-sums').first();
const results = (page: Page) => page.locator('.week-result').innerText();
const opened = (page: Page) => page.locator('#week-title').waitFor();
const fragmentOf = (page: Page) => new URL(page.url()).hash;

/** Pictures of the walk, for whoever wants to see it. */
const pictures = join(process.cwd(), '.cache', 'your-week');

test('from the home page to a printed plan by keyboard alone, in under two minutes', async () => {
  mkdirSync(pictures, { recursive: true });
  const { page, errors } = await site.look('/');
  const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
  const began = Date.now();
  const { keyboard } = page;
  await page.evaluate(() => {
    Object.assign(globalThis, { printed: 0 });
  });
  const week = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Your week' });
  for (let stop = 0; stop < 12; stop += 1) {
    await keyboard.press('Tab');
    if (await week.evaluate((link) => link === document.activeElement)) break;
  }
  await keyboard.press('Enter');
  await page.waitForURL('**/your-week/');
  await page.getByLabel('Your job', { exact: true }).focus();
  await keyboard.type('nurse');
  await page.getByRole('option').first().waitFor();
  await picture('1-found');
  await keyboard.press('Enter');
  await opened(page);
  // The heading of the week has the focus, so that the keyboard goes on from there.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('week-title');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('Tab');
  await keyboard.type('10');
  await picture('2-hours');
  const move = page.getByRole('checkbox', { name: /^Look into another job/ }).first();
  await move.focus();
  await keyboard.press('Space');
  await page.getByLabel('A line of your own').focus();
  await keyboard.type('Ask to sit in on the records project');
  await keyboard.press('Enter');
  await page.locator('.week-plan').getByText('Ask to sit in on the records project').waitFor();
  await picture('3-plan');
  await page.evaluate(() => {
    globalThis.print = () => Object.assign(globalThis, { printed: 1 });
  });
  await page.getByRole('button', { name: 'Print' }).focus();
  await keyboard.press('Enter');
  expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  expect(Date.now() - began).toBeLessThan(120_000);
  await page.emulateMedia({ media: 'print' });
  await picture('4-printed');
  expect(errors).toEqual([]);
});

test('equal hours of a machine learning engineer read 46% (45.8), with six lines of arithmetic', async () => {
  const { page, errors } = await site.look(engineer);
  await opened(page);
  expect(await results(page)).toMatch(/Your week\s+46% \(45\.8\)/);
  const lines = await sums(page).locator('tbody tr').allInnerTexts();
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/6 h 40 min\s+× 55 ÷ 40 h = 9\.2/);
  for (const [task, time] of [
    ['Scoping problems with other teams', '30'],
    ['Exploring data and building features', '2'],
    ['Choosing and tuning models', '2'],
    ['Training loops and data pipelines', '2'],
    ['Deployment and monitoring', '2'],
    ['New architectures from research', '2'],
  ] as const)
    await hours(page, task).fill(time);
  // (30 × 15 + 2 × (55 + 70 + 60 + 35 + 40)) ÷ 40
  await expect.poll(() => results(page)).toMatch(/Starting split\s+46% \(45\.8\)[\s\S]*Your week\s+24% \(24\.3\)/);
  expect(errors).toEqual([]);
});

test('a job opens with its results, never for a moment with those of no job', async () => {
  const { page, context } = await site.open('/your-week/');
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const result = document.querySelector('.week-result');
      if (result) document.documentElement.dataset['first'] ??= result.textContent;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL(engineer, page.url()).href);
  await page.reload();
  await opened(page);
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toContain('46% (45.8)');
  await context.close();
});

test('a nurse with half her week on records sees what that changes, and hours that do not add up', async () => {
  const { page } = await site.look(nurse);
  await opened(page);
  const before = await results(page);
  await hours(page, 'Charting and paperwork').fill('7');
  await expect.poll(() => results(page)).not.toBe(before);
  const [start, own] = (await page.locator('.week-rater').last().locator('b').allInnerTexts()).map((text) =>
    parseInt(text),
  );
  expect(own).toBeGreaterThan(start ?? 100);
  const planned = page.locator('.week-sum');
  expect(await planned.innerText()).toContain('44.25 of 40 hours: 4.25 hours more than the week has');
  // All other hours are as they were.
  expect(await hours(page, 'Other work').inputValue()).toBe('5.25');
  await hours(page, 'Other work').fill('1');
  await expect.poll(() => planned.innerText()).toContain('You have planned 40 of 40 hours.');
});

test('a link opens on the same in a fresh profile, and Back leads to where one was', async () => {
  const { page, context, errors } = await site.open('/your-week/#v=1&job=registered-nurses');
  await opened(page);
  await slider(page, 'Running the shift and training others').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Add a task', { exact: true }).click();
  await page.getByLabel('A task of your own, which has no figure').fill('<img src=x onerror=alert(1)> & more');
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await page.getByRole('button', { name: 'Add a week a year from now' }).click();
  await hours(page, 'Running the shift and training others').fill('9');
  await page.getByLabel('A line of your own').fill('Ask, then decide');
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await expect.poll(() => fragmentOf(page)).toContain('line=q:Ask%2C%20then%20decide');
  expect(fragmentOf(page)).toContain('running-the-shift:270/540');

  const other = await site.open(page.url());
  await opened(other.page);
  const textOf = (shown: Page) => shown.locator('.week-open').innerText();
  // A fresh reader sees today's hours first, and nothing unfolded.
  await page.getByText('Add a task', { exact: true }).click();
  await page.getByLabel('today', { exact: true }).check();
  expect(await textOf(other.page)).toBe(await textOf(page));
  expect(await other.page.locator('.week-open img').count()).toBe(0);

  await page.getByLabel('Another job', { exact: true }).fill('paralegal');
  await page.getByRole('option', { name: /paralegal/i }).click();
  await expect.poll(() => page.locator('#week-title').innerText()).toMatch(/paralegal/i);
  await page.goBack();
  await expect.poll(() => page.locator('#week-title').innerText()).toBe('Registered nurses');
  expect(fragmentOf(page)).toContain('running-the-shift:270/540');
  expect([...errors, ...other.errors]).toEqual([]);
  await other.context.close();
  await context.close();
});

test('a link from before a job was written up opens with the tasks and moves of then', async () => {
  const { page, errors } = await site.look(`${nurse}&t=4A4b3I06D08:540,rest:1860&do=job-dental-hygienists:y`);
  await opened(page);
  expect(await hours(page, 'Train medical providers').inputValue()).toBe('9');
  expect(await hours(page, 'The rest').inputValue()).toBe('31');
  expect(await page.locator('.week-plan').innerText()).toContain('Look into another job: Dental hygienists');
  expect(errors).toEqual([]);
});

test('nothing is asked of the network while a week is in use', async () => {
  const { page, context, requests } = await site.open(therapist);
  await opened(page);
  const before = requests.length;
  await slider(page, 'Record patient medical histories').focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
  await hours(page, 'The rest').fill('3');
  await page.getByRole('button', { name: 'Put it in the plan' }).first().click();
  await page
    .getByRole('checkbox', { name: /^Look into another job/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Add a week a year from now' }).click();
  await page.getByText('Add a task', { exact: true }).click();
  await page.getByRole('button', { name: 'Add the task: Another task of this job' }).click();
  await page.getByLabel('Keep this week in this browser').check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  await saved;
  // The browser itself asks for the icon when it likes; a file that is saved comes from the page.
  const asked = requests.slice(before).filter((address) => !/^blob:|\/favicon\.svg$/.test(address));
  expect(asked).toEqual([]);
  await context.close();
});

test('a browser keeps a week only when asked, through a closed tab, and forgets it', async () => {
  const { page, context } = await site.open(nurse);
  await opened(page);
  const stored = () => page.evaluate(() => localStorage.getItem('your-week'));
  await hours(page, 'Running the shift and training others').fill('7');
  await expect.poll(() => fragmentOf(page)).toContain('running-the-shift:420');
  expect(await stored()).toBeNull();
  await page.getByLabel('Keep this week in this browser').check();
  await hours(page, 'Running the shift and training others').fill('8');
  // Left at once, before the address has had time to follow.
  await page.goto(new URL('/method/', page.url()).href);
  const again = await context.newPage();
  await again.goto(new URL('/your-week/', page.url()).href);
  await opened(again);
  expect(await hours(again, 'Running the shift and training others').inputValue()).toBe('8');
  // Someone else's link shows theirs and leaves what is kept alone.
  await again.goto(new URL(engineer, page.url()).href);
  await again.reload();
  await opened(again);
  expect(await again.locator('#week-title').innerText()).toBe('Machine learning engineer');
  expect(await again.getByLabel('Keep this week in this browser').isChecked()).toBe(false);
  expect(await stored()).toContain('registered-nurses');
  await again.getByRole('button', { name: 'Forget' }).click();
  // The other tab hears of it a moment later.
  await expect.poll(stored).toBeNull();
  await context.close();
});

test('a task of another job joins the week with its own figure', async () => {
  const { page, context, errors } = await site.open(engineer);
  await opened(page);
  await page.getByText('Add a task', { exact: true }).click();
  await page.getByLabel('A task of another job: which job?').fill('registered nurses');
  await page.getByRole('option', { name: 'Registered nurses', exact: true }).click();
  await page.getByLabel('A task of: Registered nurses').selectOption({ label: 'Charting and paperwork' });
  await page.getByRole('button', { name: 'Add the task: A task of: Registered nurses' }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Hours: Charting and paperwork');
  await page.keyboard.type('4');
  await expect.poll(() => fragmentOf(page)).toContain('registered-nurses.charting:240');
  const last = sums(page).locator('tbody tr').last();
  expect(await last.innerText()).toMatch(/Registered nurses[\s\S]*4 h[\s\S]*× 56 ÷ 4 h = 56\.0/);
  const other = await site.open(page.url());
  await other.page.getByText('from: Registered nurses', { exact: false }).waitFor();
  expect([...errors, ...other.errors]).toEqual([]);
  await other.context.close();
  await context.close();
});

test('the plan prints on two pages at most with its sources, and its files read as they should', async () => {
  const { page } = await site.look(engineer);
  await opened(page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByLabel('A line of your own').fill('Talk to Jo; bring cake');
  await page.getByRole('button', { name: 'Add to the plan' }).click();

  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save reminders (.ics)' }).click(),
  ]);
  const text = readFileSync((await calendar.path()) ?? '', 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents('vevent');
  expect(events.length).toBe(await page.locator('.week-plan section').count());
  const descriptions = events.map((event) => new ICAL.Event(event).description);
  expect(descriptions.join('\n')).toContain('- Talk to Jo; bring cake');
  expect(descriptions.join('\n')).toContain(page.url());

  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ]);
  const plan = readFileSync((await markdown.path()) ?? '', 'utf8');
  expect(plan).toContain('# Your week: Machine learning engineer');
  expect(plan).toContain('- [ ] Talk to Jo; bring cake');

  await page.emulateMedia({ media: 'print' });
  const main = await page.locator('main').innerText();
  for (const words of ['What your hours add up to', 'Talk to Jo; bring cake', '46% (45.8)', 'Sources:', '× 70 ÷ 40 h'])
    expect(main).toContain(words);
  expect(main).not.toContain('What it does not adjust for');
  expect(await page.getByRole('slider').first().isVisible()).toBe(false);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
});

test('a screen reader is told politely what the hours add up to, once they rest', async () => {
  const { page } = await site.look(nurse);
  await opened(page);
  const status = page.locator('.your-week > [role="status"]');
  expect(await status.innerText()).toBe('');
  const own = slider(page, 'Running the shift and training others');
  expect(await own.getAttribute('aria-valuetext')).toBe('4.25 h');
  await own.focus();
  await page.keyboard.press('PageUp');
  expect(await own.getAttribute('aria-valuetext')).toBe('6 h');
  await expect
    .poll(() => status.innerText())
    .toMatch(/^You have planned 41\.75 of 40 hours.*as people rated it, \d+ as GPT-4 did/);
});

test('on a phone hours are set by touch, the result stays in sight, and nothing scrolls sideways', async () => {
  const { page, errors } = await site.look(nurse, { width: 360, height: 740, touch: true });
  await opened(page);
  const own = slider(page, 'Keeping up with the evidence');
  await own.scrollIntoViewIfNeeded();
  const box = await own.boundingBox();
  if (!box) throw new Error('there is no slider');
  expect(box.height).toBeGreaterThanOrEqual(24);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => hours(page, 'Keeping up with the evidence').inputValue()).toMatch(/^(?:19|20)/);
  expect(await page.locator('.week-sum').isVisible()).toBe(true);
  expect((await page.locator('.week-sum').boundingBox())?.y).toBeLessThan(700);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test.each(everySecond([360, 1440]))('at %i px an open week is accessible in light and dark', async (width) => {
  const { page } = await site.look(`${nurse}&own=60:My%20own&do=job-dental-hygienists:y&line=q:A%20line`, {
    width,
  });
  await opened(page);
  await page.getByRole('button', { name: 'Add a week a year from now' }).click();
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await findAxeViolationsInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

const hostile = [
  '#v=1&job=no-such-job',
  '#v=1&job=registered-nurses&t=<script>:1,__proto__:5,4A9z9I99D99:60&own=5:%3Cb%3E&do=%00:q&line=q:%FF',
  '#content',
  '#v=1&job=../../claims&t=a:1',
];

test.each(everySecond(hostile, 1))('a hostile or broken link, %s, breaks nothing', async (fragment) => {
  const { page, errors } = await site.look(`/your-week/${fragment}`);
  await page.getByLabel(/^(?:Your|Another) job$/).fill('nurse');
  await page.getByRole('option').first().waitFor();
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  expect(await findAxeViolations(page)).toEqual([]);
});

test('without script the page explains, leads to the tasks and has a sheet to fill in by hand', async () => {
  const { page } = await site.look('/your-week/', { script: false });
  await page.locator('.sheet summary').click();
  expect(await page.locator('.sheet tbody tr').count()).toBeGreaterThan(8);
  expect(await page.getByRole('link', { name: 'the page of each job' }).getAttribute('href')).toBe('/roles/');
});

test('Enter before the search has answered opens what was typed, not what was found for less of it', async () => {
  const { page, context } = await site.open('/your-week/');
  await page.getByLabel('Your job', { exact: true }).focus();
  await page.getByLabel('Your job', { exact: true }).fill('baker');
  await page.getByRole('option', { name: 'Bakers' }).waitFor();
  // The titles of lawyers are held back, so that the list is still that of bakers.
  const held = Promise.withResolvers<void>();
  await page.route('**/roles/search/*.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByLabel('Your job', { exact: true }).fill('lawyers');
  await page.keyboard.press('Enter');
  held.resolve();
  await expect.poll(() => new URL(page.url()).hash).toContain('job=lawyers');
  await context.close();
});
