import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import frozen from './frozen-links.json' with { type: 'json' };
import { everySecond, findAxeViolations, scrollThrough, useSite } from './browser.ts';

const site = useSite();
const roles = ['/roles/machine-learning-engineer/', '/roles/software-developer/'];

const cards = (page: Page) => page.locator('.card h3').allInnerTexts();
const ready = (page: Page) => page.locator('.comparison').first().waitFor();
/** The names of the roles that are compared. */
const names = (page: Page) => page.locator('.compared-names li');
const field = (page: Page) => page.getByRole('combobox', { name: 'Add a job or a task' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const queryOf = (page: Page) => new URL(page.url()).search;

/** Names of the first two tasks of a role page, with the buttons that pick them. */
async function pickTasks(page: Page, count = 2): Promise<string[]> {
  const items = page.locator('.work > li');
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const item = items.nth(index);
    names.push(await item.locator('h3').innerText());
    await item.getByRole('button', { name: /^Compare / }).click();
  }
  return names;
}

test.each(everySecond([1440, 360]))(
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
  const { page, context, errors } = await site.open('/roles/dental-hygienists/', { width: 360 });
  await page.getByRole('button', { name: 'Compare Dental hygienists' }).click();
  await page.goto(new URL('/roles/economists/', page.url()).href);
  await page.getByRole('button', { name: 'Compare Economists' }).click();
  await page.getByRole('complementary', { name: 'Your comparison' }).getByRole('link', { name: 'Compare' }).click();
  await ready(page);
  expect(queryOf(page)).toBe('?v=1&roles=dental-hygienists,economists');
  expect(await page.locator('.comparison .lead').innerText()).toMatch(/^What differs most is .*dental hygienists/);
  expect(await page.locator('#measure-strips .mini-strip').count()).toBe(2);
  // What is known of neither is left out.
  expect(await page.locator('[id^="strips-"], #compared-roles-tasks, #compared-actions').count()).toBe(0);
  expect(await page.locator('#compared-pay ~ .side-by-side .bar-row').count()).toBe(2);
  expect(await page.locator('#table-roles').innerText()).not.toContain('not stated');
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove Economists' }).click();
  expect(queryOf(page)).toBe('?v=1&roles=dental-hygienists');
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
  await tabTo(page, /^Compare /);
  await page.keyboard.press('Space');
  await tabTo(page, /^Compare /);
  await page.keyboard.press('Enter');
  // The tray lies before the page in the order of the keyboard.
  await tabTo(page, /^Clear$/, 'Shift+Tab');
  await tabTo(page, /^Compare$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await ready(page);
  const before = await cards(page);
  expect(before.length + (await names(page).count())).toBe(2);

  await tabTo(page, /^Add a job or a task$/);
  await page.keyboard.type('software dev');
  await page.getByRole('option', { name: /^Software developer/ }).waitFor();
  await page.keyboard.press('Enter');
  await names(page).filter({ hasText: 'Software developer' }).waitFor();
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
  await page.getByRole('button', { name: `Move down ${first}` }).click();
  expect(await cards(page)).toEqual([second, first]);
  expect(queryOf(page)).toBe('?v=1&tasks=machine-learning-engineer.scoping,machine-learning-engineer.tuning');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Move down ${first}`);
  // Back leaves the page: changing a comparison adds nothing to the history.
  expect(await page.evaluate(() => history.length)).toBe(2);
  await context.close();
});

test('an empty comparison loads no chart, and neither React before someone operates it', async () => {
  const { page, context, requests } = await site.open('/compare/');
  const scripts = () => requests.filter((address) => address.endsWith('.js'));
  expect(scripts().some((address) => /BarChart|client\./.test(address))).toBe(false);
  await field(page).click();
  await expect.poll(() => scripts().some((address) => address.includes('/Comparison.'))).toBe(true);
  expect(requests.some((address) => /BarChart|find-things|\.json/.test(address))).toBe(false);
  await field(page).pressSequentially('nurse');
  await options(page).first().waitFor();
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
  await field(page).pressSequentially('software');
  await page.getByRole('option', { name: /^Software developer/ }).waitFor();
  expect(await field(page).inputValue()).toBe('software');
  await context.close();
});

test('the search says when nothing matches, and when a comparison is full', async () => {
  const tasks = ['tuning', 'scoping', 'research', 'deployment', 'training-code', 'exploring-data'];
  const link = [...tasks.map((task) => `machine-learning-engineer.${task}`), 'actors.audition-for-roles'];
  const { page } = await site.look(`/compare/?v=1&tasks=${link.join(',')}&roles=registered-nurses`);
  await ready(page);
  await field(page).fill('xylophone zebra');
  await page.getByText('Nothing here is called “xylophone zebra”.').waitFor();
  for (const word of ['record patient', 'diagnose']) {
    await field(page).fill(word);
    await page.getByRole('option', { name: 'task · Registered nurses' }).first().click();
  }
  await page.getByText('A comparison holds 8 tasks at most.').waitFor();
  expect(await cards(page)).toHaveLength(8);
});

test('the search by keyboard: Escape closes, arrows choose, Enter adds and empties the field', async () => {
  const { page, errors } = await site.look('/compare/', { width: 360 });
  await field(page).focus();
  await page.keyboard.type('lawyer');
  await page.getByRole('option', { name: /^Lawyers/ }).waitFor();
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  expect(await field(page).inputValue()).toBe('lawyer');
  await page.keyboard.type('s');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await names(page).filter({ hasText: 'Lawyers' }).waitFor();
  expect(await field(page).inputValue()).toBe('');
  expect(await options(page).count()).toBe(0);
  await page.getByText('Lawyers added.').waitFor();

  // Of a job that is compared, its own tasks are offered first.
  await page.keyboard.type('legal advice');
  // Until the last key is answered, the list is that of the keys before it.
  await expect.poll(() => options(page).first().innerText()).toMatch(/legal advice.* task · Lawyers$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  // Keys wait for the search that is under way.
  await expect.poll(() => field(page).getAttribute('aria-activedescendant')).toBe('comparison-search-list-0');
  const selected = page.locator('[role="option"][aria-selected="true"]');
  await expect.poll(() => selected.getAttribute('id')).toBe('comparison-search-list-0');
  await page.keyboard.press('Enter');
  await page.locator('.card h3').first().waitFor();
  expect(queryOf(page)).toMatch(/^\?v=1&tasks=lawyers\.[a-z-]+&roles=lawyers$/);
  expect(errors).toEqual([]);
});

test('a task that is found is added in all jobs that do it, and two of these are compared by touch', async () => {
  const { page, errors } = await site.look('/compare/', { width: 360, touch: true });
  await field(page).fill('record patient medical');
  const hit = page.getByRole('option', { name: /^Record patient medical histories task, in \d+ jobs$/ });
  await hit.tap();
  await page.getByRole('heading', { name: 'Record patient medical histories' }).waitFor();
  expect(queryOf(page)).toBe('?v=1&across=record-patient-medical-histories');
  expect(await page.title()).toMatch(/^Record patient medical histories, across jobs · Compare/);
  expect(await page.getByRole('link', { name: 'Compare the two jobs with the largest share' }).isVisible()).toBe(true);
  await page.getByLabel('Choose Dental hygienists to compare').tap();
  await page.getByText('One chosen: choose another.').waitFor();
  await page.getByLabel('Choose Opticians to compare').tap();
  await page.getByRole('link', { name: 'Compare the two jobs chosen' }).tap();
  await page.waitForURL(/roles=/);
  await ready(page);
  expect(await names(page).allInnerTexts()).toEqual(['Dental hygienists', 'Opticians']);
  expect(errors).toEqual([]);
});

test('two jobs are compared first by the tasks that both do, on axes of one length', async () => {
  const link = '/compare/?v=1&roles=registered-nurses,licensed-practical-and-licensed-vocational-nurses';
  for (const width of [360, 1440]) {
    const { page, context, requests } = await site.open(link, { width });
    await ready(page);
    expect(await page.locator('.comparison h3').first().innerText()).toBe('Tasks that they share');
    expect(await page.locator('.official-finding').innerText()).toMatch(
      /^Registered nurses and licensed .* share \S+ tasks of the official list: \d+% of the work of .* and \d+%/,
    );
    const lengths = await page
      .locator('.official-tasks .bar-plot:visible')
      .evaluateAll((plots) => [
        ...new Set(plots.map((plot) => `${Math.round(plot.getBoundingClientRect().x)} ${plot.clientWidth}`)),
      ]);
    expect(lengths).toHaveLength(1);
    // Its files and no others: no list of everything.
    expect(
      requests.filter((address) => address.endsWith('.json')).map((address) => address.replace(/.*\//, '')),
    ).toEqual(['registered-nurses.json', 'licensed-practical-and-licensed-vocational-nurses.json']);
    // The names stay in sight.
    await page.locator('#compared-sources').scrollIntoViewIfNeeded();
    expect(await names(page).first().isVisible()).toBe(true);
    const top = await page.locator('.compared-names').evaluate((list) => list.getBoundingClientRect().top);
    expect(top).toBeCloseTo(0, 0);
    await context.close();
  }
});

test('a task of a compared job is added with its button, and is a link that names it', async () => {
  const { page } = await site.look('/compare/?v=1&roles=registered-nurses', { width: 360 });
  await ready(page);
  const add = page.getByRole('button', { name: 'Compare the task Develop medical treatment plans' });
  await add.click();
  expect(await add.getAttribute('aria-pressed')).toBe('true');
  await page.getByText('Develop medical treatment plans added, under the jobs.').waitFor();
  expect(await cards(page)).toEqual(['Develop medical treatment plans']);
  expect(queryOf(page)).toBe('?v=1&tasks=registered-nurses.develop-medical-treatment-plans&roles=registered-nurses');
  expect(await page.locator('.card h3 a').getAttribute('href')).toBe('/tasks/develop-medical-treatment-plans/');
});

test('jobs that share nothing, or have no official tasks, say so', async () => {
  const { page } = await site.look('/compare/?v=1&roles=registered-nurses,lawyers');
  await page.getByText('Registered nurses and lawyers share no task of the official list.').waitFor();
  await page.goto(new URL('/compare/?v=1&roles=machine-learning-engineer,lawyers', page.url()).href);
  await page.getByText('There is no official list of the tasks of machine learning engineers').waitFor();
  expect(await page.locator('#compared-official').innerText()).toBe('Tasks in the official list');
});

test('a task that no file is about is named and left out, and nothing that is no id is asked for', async () => {
  const { page, context, errors, requests } = await site.open(
    '/compare/?v=1&across=fly-to-the-moon,../../index,4.A.9.z,__proto__&roles=actors',
  );
  await ready(page);
  expect(await page.locator('.notice').allInnerTexts()).toEqual([
    'These tasks are not in the official list, so they were left out: “fly-to-the-moon”, “../../index”, “4.A.9.z” and “__proto__”.',
  ]);
  expect(requests.filter((address) => address.includes('/data/tasks/'))).toHaveLength(1);
  expect(errors).toEqual([expect.stringContaining('404')]);
  await context.close();
});

test('a shared link moves nothing when it arrives', async () => {
  for (const query of [
    'roles=registered-nurses,lawyers',
    'across=supervise-employees',
    'tasks=actors.audition-for-roles',
  ]) {
    const { page, context } = await site.open('/method/', { width: 360 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(`/compare/?v=1&${query}`, page.url()).href);
    await ready(page);
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(moved, query).toBeLessThan(0.01);
    await context.close();
  }
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
  await page
    .getByRole('button', { name: /^Compare / })
    .first()
    .click();
  await page.goto(new URL('/checks/', page.url()).href);
  expect(await page.locator('[data-tray-status]').innerText()).toBe('1 job picked');
  await page.goto(new URL('/compare/?v=1&tasks=machine-learning-engineer.tuning', page.url()).href);
  await ready(page);
  await page.getByRole('button', { name: /^Remove / }).click();
  await page.goto(new URL('/checks/', page.url()).href);
  expect(await page.locator('[data-tray-status]').innerText()).toBe('1 job picked');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('[data-tray]').isVisible()).toBe(false);
  await page.reload();
  expect(await page.locator('[data-tray]').isVisible()).toBe(false);
  await context.close();
});

test.each([
  ['roles=registered-nurses', 'One job picked. Add another to compare it with.'],
  ['tasks=machine-learning-engineer.tuning', 'One task picked. Add another to compare it with.'],
])('a comparison of one thing, %s, asks for another', async (query, words) => {
  const { page } = await site.look(`/compare/?v=1&${query}`);
  await page.getByText(words, { exact: true }).waitFor();
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
    expect(await page.locator('h1').innerText()).toBe('Jobs');
  }
  expect(await page.locator('[data-tray] b').count()).toBe(0);
  // A reload stops the icon of the page before it.
  expect(errors).toEqual([]);
  await context.close();
});

describe('links of the past', () => {
  test.each(everySecond(frozen))('$link', async ({ link, shows, says }) => {
    const { page, errors } = await site.look(link);
    await page.getByText('Nothing picked yet.').or(page.locator('.comparison')).first().waitFor();
    const across = await page.locator('.across h2').allInnerTexts();
    expect([...(await names(page).allInnerTexts()), ...across, ...(await cards(page))]).toEqual(shows);
    const notices = await page.locator('.notice').allInnerTexts();
    expect(notices).toEqual(says);
    expect(errors).toEqual([]);
  });
});

test('hostile links give an empty, working page and a silent console', async () => {
  const { page, errors } = await site.look('/compare/');
  const origin = new URL(page.url()).origin;
  const nasty = fc.sample(fc.string({ unit: 'grapheme', maxLength: 80 }), {
    numRuns: 25,
    seed: 7,
  });
  const fixed = [
    'tasks=<script>alert(1)</script>&roles="><img src=x onerror=alert(1)>',
    'tasks=%00%FF%&roles=%E0%A4%A',
    'roles=__proto__,constructor',
    'across=<b>x</b>,__proto__,../index&tasks=actors.__proto__,actors.<img src=x>',
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
}, 120_000);

describe.each([
  { width: 360, scheme: 'light', from: 0 },
  { width: 1440, scheme: 'dark', from: 1 },
] as const)('at $width px, $scheme', ({ from, ...reader }) => {
  const comparisons = [
    '/compare/?v=1&roles=machine-learning-engineer,software-developer',
    '/compare/?v=1&roles=registered-nurses,licensed-practical-and-licensed-vocational-nurses,lawyers',
    '/compare/?v=1&across=record-patient-medical-histories',
    '/compare/?v=1&tasks=registered-nurses.record-patient-medical-histories,lawyers.prepare-legal-documents',
    '/compare/?v=1&tasks=machine-learning-engineer.tuning,machine-learning-engineer.scoping&sort=highest',
    '/embed/compare/?v=1&roles=machine-learning-engineer,software-developer',
    '/embed/compare/?v=1&across=record-patient-medical-histories&tasks=actors.audition-for-roles',
  ];
  test.each(everySecond(comparisons, from))('%s is accessible, silent and fits', async (path) => {
    const { page, errors } = await site.look(path, reader);
    await ready(page);
    await scrollThrough(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(reader.width);
  });
});

test('without script, ready-made comparisons are there to open', async () => {
  const { page } = await site.look('/compare/', { script: false });
  expect(await page.getByLabel('Add a job or a task').isVisible()).toBe(false);
  expect(await page.getByText('Nothing picked yet.').isVisible()).toBe(false);
  await page.locator('.ready a').first().click();
  expect(await names(page).count()).toBe(2);
  expect(await page.getByRole('link', { name: 'Change this comparison' }).isVisible()).toBe(true);
});

test('Enter before the search has answered adds what was typed, not what was found for less of it', async () => {
  const { page, context } = await site.open('/compare/');
  await field(page).focus();
  await field(page).fill('baker');
  await page.getByRole('option', { name: /^Bakers/ }).waitFor();
  // The titles of lawyers are held back, so that the list is still that of bakers.
  const held = Promise.withResolvers<void>();
  await page.route('**/roles/search/*.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await field(page).fill('lawyers');
  await page.keyboard.press('Enter');
  held.resolve();
  await names(page).filter({ hasText: 'Lawyers' }).waitFor();
  expect(queryOf(page)).toBe('?v=1&roles=lawyers');
  await context.close();
});
