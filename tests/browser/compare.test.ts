import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import frozen from './frozen-links.json' with { type: 'json' };
import { findAxeViolations, scrollThrough, useSite } from './browser.ts';

const site = useSite();
const roles = ['/roles/machine-learning-engineer/', '/roles/software-developer/'];

const cards = (page: Page) => page.locator('.card h3').allInnerTexts();
const ready = (page: Page) => page.locator('.comparison').first().waitFor();
const queryOf = (page: Page) => new URL(page.url()).search;

/** Names of the first two tasks of a role page, with the buttons that pick them. */
async function pickTasks(page: Page, count = 2): Promise<string[]> {
  const items = page.locator('.tasks > li');
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const item = items.nth(index);
    names.push(await item.locator('h3').innerText());
    await item.getByRole('button', { name: 'Add to comparison' }).click();
  }
  return names;
}

test.each([1440, 360])(
  'picks on two role pages open as a comparison that can be changed and sent, at %i px',
  async (width) => {
    const { page, context, errors } = await site.open(roles[0] ?? '', {
      width,
    });
    const first = await pickTasks(page);
    await page.goto(new URL(roles[1] ?? '', page.url()).href);
    const second = await pickTasks(page);
    expect(await page.locator('[data-tray-status]').innerText()).toBe('4 tasks picked');

    await page.getByRole('complementary', { name: 'Your comparison' }).getByRole('link', { name: 'Compare' }).click();
    await ready(page);
    expect(await cards(page)).toEqual([...first, ...second]);

    await page.getByLabel('Order of tasks').selectOption('name');
    expect(queryOf(page)).toMatch(/&sort=name$/);
    expect(await cards(page)).toEqual([...first, ...second].toSorted((a, b) => a.localeCompare(b)));

    await page.getByRole('button', { name: `Remove ${first[0]}` }).click();
    expect(await cards(page)).not.toContain(first[0]);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Share this comparison' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.getByRole('dialog').getByRole('status').innerText()).toBe('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const shown = await cards(page);

    // A fresh profile: nothing is kept there.
    const other = await site.open(link, { width });
    await ready(other.page);
    expect(await cards(other.page)).toEqual(shown);
    expect(await other.page.getByLabel('Order of tasks').inputValue()).toBe('name');
    expect([...errors, ...other.errors]).toEqual([]);
    await other.context.close();
    await context.close();
  },
);

test('occupations without a page in depth can be picked on their pages and compared, measures on one axis', async () => {
  const { page, context, errors } = await site.open('/roles/registered-nurses/', { width: 360 });
  await page.getByRole('button', { name: 'Add to comparison Registered nurses' }).click();
  await page.goto(new URL('/roles/lawyers/', page.url()).href);
  await page.getByRole('button', { name: 'Add to comparison Lawyers' }).click();
  await page.getByRole('complementary', { name: 'Your comparison' }).getByRole('link', { name: 'Compare' }).click();
  await ready(page);
  expect(queryOf(page)).toBe('?v=1&roles=registered-nurses,lawyers');
  expect(await page.locator('.comparison .lead').innerText()).toMatch(/^What differs most is .*registered nurses/);
  expect(await page.locator('#measure-strips .mini-strip').count()).toBe(2);
  // What is known of neither is left out.
  expect(await page.locator('[id^="strips-"], #compared-roles-tasks, #compared-actions').count()).toBe(0);
  expect(await page.locator('#compared-pay ~ .side-by-side .bar-row').count()).toBe(2);
  expect(await page.locator('#table-roles').innerText()).not.toContain('not stated');
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove Lawyers' }).click();
  expect(queryOf(page)).toBe('?v=1&roles=registered-nurses');
  expect(errors).toEqual([]);
  await context.close();
});

/** Presses Tab until the named thing has the focus. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no way to ${name} by keyboard`);
}

test('the same by keyboard alone', async () => {
  const { page, context, errors } = await site.open(roles[0] ?? '', {
    width: 360,
  });
  await page.locator('#tasks-title').scrollIntoViewIfNeeded();
  await tabTo(page, /^Add to comparison /);
  await page.keyboard.press('Space');
  await tabTo(page, /^Add to comparison /);
  await page.keyboard.press('Enter');
  // The tray lies before the page in the order of the keyboard.
  await tabTo(page, /^Clear$/, 'Shift+Tab');
  await tabTo(page, /^Compare$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await ready(page);
  const before = await cards(page);
  expect(before.length + (await page.locator('.aligned-strips').first().locator('a').count())).toBe(2);

  await tabTo(page, /^Add a task or a role$/);
  await page.keyboard.type('software');
  await tabTo(page, /^Software developer/);
  await page.keyboard.press('Space');
  await page.locator('.aligned-strips a', { hasText: 'Software developer' }).first().waitFor();
  expect(queryOf(page)).toContain('software-developer');

  await tabTo(page, /^Remove Software developer$/);
  await page.keyboard.press('Enter');
  expect(queryOf(page)).not.toContain('software-developer');
  // Focus stays near, not at the top of the page.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('comparison-search');
  expect(errors).toEqual([]);
  await context.close();
});

test('tasks can be put in another order, with the focus kept', async () => {
  const { page, context } = await site.open(
    '/compare/?v=1&tasks=machine-learning-engineer.tuning,machine-learning-engineer.scoping',
  );
  await ready(page);
  const [first = '', second = ''] = await cards(page);
  await page.getByRole('button', { name: `Later ${first}` }).click();
  expect(await cards(page)).toEqual([second, first]);
  expect(queryOf(page)).toBe('?v=1&tasks=machine-learning-engineer.scoping,machine-learning-engineer.tuning');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Later ${first}`);
  // Back leaves the page: changing a comparison adds nothing to the history.
  expect(await page.evaluate(() => history.length)).toBe(2);
  await context.close();
});

test('an empty comparison loads no chart, and neither React before someone operates it', async () => {
  const { page, context, requests } = await site.open('/compare/');
  const scripts = () => requests.filter((address) => address.endsWith('.js'));
  expect(scripts().some((address) => /BarChart|client\./.test(address))).toBe(false);
  await page.getByLabel('Add a task or a role').click();
  await page.getByRole('list', { name: 'Tasks and roles to add' }).waitFor();
  expect(scripts().some((address) => address.includes('BarChart'))).toBe(false);
  expect(requests.every((address) => new URL(address).origin === new URL(page.url()).origin)).toBe(true);
  await context.close();
});

test('what is typed before the script arrives is kept', async () => {
  const { page, context } = await site.open('/compare/');
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.getByLabel('Add a task or a role').pressSequentially('software');
  await page
    .getByRole('button', { name: /^Software developer/ })
    .first()
    .waitFor();
  expect(await page.getByLabel('Add a task or a role').inputValue()).toBe('software');
  await context.close();
});

test('the picker says when nothing matches, and when a comparison is full', async () => {
  const tasks = ['tuning', 'scoping', 'research', 'deployment', 'training-code', 'exploring-data'];
  const { page, context } = await site.open(
    `/compare/?v=1&tasks=${tasks.map((task) => `machine-learning-engineer.${task}`).join(',')}`,
  );
  await ready(page);
  await page.getByLabel('Add a task or a role').fill('xylophone');
  await page.getByText('Nothing here has these words.').waitFor();
  await page.getByLabel('Add a task or a role').fill('task software');
  await page.getByLabel('Add a task or a role').fill('software');
  const results = page.locator('.result', { hasText: 'task ·' });
  for (let index = 0; index < 3; index += 1) await results.nth(index).click();
  await page.getByText('A comparison holds 8 tasks at most.').waitFor();
  expect(await cards(page)).toHaveLength(8);
  await context.close();
});

test('a file that can’t be loaded is said, and the picks stay', async () => {
  const { page, context } = await site.open('/compare/');
  await page.route('**/compare/data/software-developer.json', (route) => route.abort());
  await page.goto(`${page.url()}?v=1&roles=software-developer`);
  await page.getByRole('alert').waitFor();
  expect(queryOf(page)).toBe('?v=1&roles=software-developer');
  await page.unroute('**/compare/data/software-developer.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await context.close();
});

test('the tray is kept from page to page until it is cleared, and a link from someone else leaves it alone', async () => {
  const { page, context } = await site.open('/roles/');
  await page.getByRole('button', { name: 'Add to comparison' }).first().click();
  await page.goto(new URL('/checks/', page.url()).href);
  expect(await page.locator('[data-tray-status]').innerText()).toBe('1 role picked');
  await page.goto(new URL('/compare/?v=1&tasks=machine-learning-engineer.tuning', page.url()).href);
  await ready(page);
  await page.getByRole('button', { name: /^Remove / }).click();
  await page.goto(new URL('/checks/', page.url()).href);
  expect(await page.locator('[data-tray-status]').innerText()).toBe('1 role picked');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('[data-tray]').isVisible()).toBe(false);
  await page.reload();
  expect(await page.locator('[data-tray]').isVisible()).toBe(false);
  await context.close();
});

test('storage that holds something else breaks no page', async () => {
  const { page, context, errors } = await site.open('/roles/');
  for (const kept of [
    '{',
    'null',
    '7',
    '[1,{"kind":"x"}]',
    '[{"kind":"role","id":"<img src=x onerror=alert(1)>","name":"<b>x</b>"}]',
  ]) {
    await page.evaluate((text) => localStorage.setItem('comparison', text), kept);
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Roles');
  }
  expect(await page.locator('[data-tray] b').count()).toBe(0);
  // A reload stops the icon of the page before it.
  expect(errors).toEqual([]);
  await context.close();
});

describe('links of the past', () => {
  test.each(frozen)('$link', async ({ link, shows, says }) => {
    const { page, context, errors } = await site.open(link);
    await page.getByRole('list', { name: 'Tasks and roles to add' }).or(page.locator('.comparison')).first().waitFor();
    if (shows.length > 0) await ready(page);
    const roleNames = await page.locator('.aligned-strips').first().locator('a').allInnerTexts();
    expect([...roleNames, ...(await cards(page))]).toEqual(shows);
    const notices = await page.locator('.notice').allInnerTexts();
    expect(notices).toEqual(says);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('hostile links give an empty, working page and a silent console', async () => {
  const { page, context, errors } = await site.open('/compare/');
  const origin = new URL(page.url()).origin;
  const nasty = fc.sample(fc.string({ unit: 'grapheme', maxLength: 80 }), {
    numRuns: 25,
    seed: 7,
  });
  const fixed = [
    'tasks=<script>alert(1)</script>&roles="><img src=x onerror=alert(1)>',
    'tasks=%00%FF%&roles=%E0%A4%A',
    'roles=__proto__,constructor',
    `tasks=${'a.b,'.repeat(2000)}`,
    'v=1&v=2&tasks&roles&sort',
  ];
  // Four at a time: of the tasks that it does not know, the page names five.
  const links = [0, 4, 8, 12, 16, 20, 24].map((first) => nasty.slice(first, first + 4).map(encodeURIComponent));
  for (const query of [...fixed, ...links.map((texts) => `tasks=${texts.join(',')}`)]) {
    await page.goto(`${origin}/compare/?${query}`);
    await page.getByText('Nothing picked yet.').waitFor();
    expect(await page.locator('.notice img, .notice script, .notice b').count()).toBe(0);
  }
  // The next address stops the icon of the last one; that is no fault of the page.
  expect(errors).toEqual([]);
  await context.close();
}, 120_000);

describe.each([
  { width: 360, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
] as const)('at $width px, $scheme', (reader) => {
  test.each([
    '/compare/?v=1&roles=machine-learning-engineer,software-developer',
    '/compare/?v=1&tasks=machine-learning-engineer.tuning,machine-learning-engineer.scoping&sort=highest',
    '/embed/compare/?v=1&roles=machine-learning-engineer,software-developer',
  ])('%s is accessible, silent and fits', async (path) => {
    const { page, context, errors } = await site.open(path, reader);
    await ready(page);
    await scrollThrough(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(reader.width);
    await context.close();
  });
});

test('without script, ready-made comparisons are there to open', async () => {
  const { page, context } = await site.open('/compare/', { script: false });
  expect(await page.getByLabel('Add a task or a role').isVisible()).toBe(false);
  await page.locator('.ready a').first().click();
  expect(await page.locator('.aligned-strips').first().locator('a').count()).toBe(2);
  expect(await page.getByRole('link', { name: 'Change this comparison' }).isVisible()).toBe(true);
  await context.close();
});
