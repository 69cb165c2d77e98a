// Faults that readers met once, each in the setting in which it shows.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everySecond, useSite, wakeChart } from './browser.ts';

const site = useSite();

test('with motion allowed, one page passes into the next, and no transition breaks off', async () => {
  const { page, context, errors } = await site.open('/');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['passed'] = String(viewTransition !== null);
    });
  });
  const next = ['/market/', '/checks/', '/roles/machine-learning-engineer/', '/claims/', '/explore/', '/roles/'];
  for (const path of everySecond(next)) {
    await page.locator('.footer').evaluate((footer, href) => {
      const link = Object.assign(document.createElement('a'), { href });
      footer.append(link);
      link.click();
    }, path);
    await page.waitForURL(`**${path}`);
    await page.locator('html[data-passed="true"]').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  }
  expect(errors).toEqual([]);
  await context.close();
});

test('in forced colours a live chart draws each bar as long as its figure', async () => {
  const { page, context } = await site.open('/roles/machine-learning-engineer/#chart-tasks');
  await page.emulateMedia({ forcedColors: 'active' });
  const canvas = page.locator('#chart-tasks canvas');
  await wakeChart(page, '#chart-tasks');
  // Where the pointer is, the chart draws more than bars.
  await page.mouse.move(0, 0);
  await expect.poll(() => page.locator('#chart-tasks [aria-live]').innerText()).toBe('');
  const rowHeight = await page
    .locator('#chart-tasks .bar-row')
    .first()
    .evaluate((row) => row.clientHeight);
  const figures = await page.locator('#chart-tasks tbody tr').evaluateAll((rows) => {
    const first = rows[0]?.querySelector('td')?.textContent;
    const shown = rows.filter((row) => row.querySelector('td')?.textContent === first);
    return shown.map((row) => Number.parseInt(row.querySelector('td.number')?.textContent ?? ''));
  });
  expect(figures.length).toBeGreaterThan(4);
  // The dark part of the upper edge of each bar, in percent of the axis: an outlined bar is dark there, too.
  const drawn = await canvas.evaluate((element: HTMLCanvasElement, height) => {
    const context = element.getContext('2d');
    const edge = 8;
    return Array.from({ length: Math.floor(element.clientHeight / height) }, (_, row) => {
      const pixels = context?.getImageData(0, (row + 0.5) * height - 6, element.width, 1).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at] ?? 255) < 64 && (pixels[at + 3] ?? 0) > 128) dark += 1;
      return (dark / (element.width - 2 * edge)) * 100;
    });
  }, rowHeight);
  expect(drawn.map(Math.round)).toEqual(figures);
  await context.close();
});

test('a chart that comes alive leaves the focus on the link that has it, and its links remain links', async () => {
  const { page } = await site.look('/roles/machine-learning-engineer/');
  const chart = page.locator('#chart-tasks');
  // By keyboard alone: the fold opens, and the way goes on into the chart.
  await page.locator('details:has(> div > #chart-tasks) > summary').focus();
  await page.keyboard.press('Enter');
  const second = chart.locator('.bar-row a').nth(1);
  const name = await second.innerText();
  expect(await chart.locator('canvas').count()).toBe(0);
  // Past two fields and the first link.
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await chart.locator('canvas').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('ArrowDown');
  const third = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(third).toBe(await chart.locator('.bar-row a').nth(2).textContent());
  const figures = await chart.locator('.bar-row b').allInnerTexts();
  await expect.poll(() => chart.locator('[aria-live]').innerText()).toContain(figures[2]);
  const group = chart.locator('.chart-box').and(chart.getByRole('group'));
  expect(await group.getByRole('link').count()).toBe(await chart.locator('.bar-row').count());
  expect(await chart.getByRole('application').count()).toBe(0);
});

test('a live comparison prints the pictures of its charts, side by side and whole', async () => {
  const { page } = await site.look('/compare/?roles=electrician,software-developer');
  await page.locator('#compared-roles-tasks ~ .side-by-side canvas').nth(1).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 900 });
  expect(await page.locator('canvas').first().isVisible()).toBe(false);
  const columns = await page.locator('#compared-roles-tasks ~ .side-by-side .bar-picture').evaluateAll((pictures) =>
    pictures.map((picture) => ({
      // Bars too: the canvas that draws them on a screen does not print.
      opacity: getComputedStyle(picture.querySelector('.bar') ?? picture).opacity,
      left: picture.getBoundingClientRect().left,
      // Names and notes that are wider than their column would run into the next.
      right: Math.max(
        ...[picture, ...picture.querySelectorAll('a, b, p')].map((part) => part.getBoundingClientRect().right),
      ),
      cut: [...picture.querySelectorAll('a, p')].filter(
        (part) => getComputedStyle(part).textOverflow === 'ellipsis' && part.scrollWidth > part.clientWidth,
      ).length,
    })),
  );
  expect(columns.map(({ opacity, cut }) => ({ opacity, cut }))).toEqual([
    { opacity: '1', cut: 0 },
    { opacity: '1', cut: 0 },
  ]);
  expect(columns[0]?.right).toBeLessThan(columns[1]?.left ?? 0);
  expect(columns[1]?.right).toBeLessThanOrEqual(680);
});

test.each(['machine-learning-engineer', 'registered-nurses'])(
  '%s prints its answer, tasks, what to do and sources on two or three sheets',
  async (job) => {
    const { page } = await site.look(`/roles/${job}/`);
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect([2, 3]).toContain(printed.match(/\/Type \/Page\b/g)?.length);
    await page.emulateMedia({ media: 'print' });
    const seen = await page
      .locator('main > [id]')
      .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map(({ id }) => id));
    expect(seen).toEqual(['answer', 'tasks', 'actions', 'sources']);
    // What is folded on the screen is open on paper.
    expect(await page.locator('#actions li:not(#technologies *)').first().isVisible()).toBe(true);
    expect(await page.locator('#sources a').first().isVisible()).toBe(true);
  },
);

test('no line of sources ends in a dot on paper', async () => {
  const { page } = await site.look('/market/');
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.chart-source')
    .evaluateAll((all) => all.map((line) => (line as HTMLElement).innerText.trim()));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.endsWith('·'))).toEqual([]);
});

const mostUsed = [
  '/',
  '/roles/',
  '/roles/machine-learning-engineer/',
  '/roles/registered-nurses/',
  '/tasks/record-patient-medical-histories/',
  '/compare/electrician/software-developer/',
];
const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(everySecond([24, 32], 1))('with text at %i px nothing is wider than a phone', async (size) => {
  const { page, context } = await site.open('/', { width: 360 });
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
  for (const path of mostUsed) {
    await page.goto(new URL(path, page.url()).href);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${size}px`);
    expect(await overflowOf(page), path).toBe(0);
  }
  await context.close();
});

test('with the text spacing of WCAG 1.4.12 the header keeps to its page', async () => {
  const { page } = await site.look('/', { width: 1280 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-bottom: 2em }');
    document.adoptedStyleSheets.push(sheet);
  });
  const [header, tools] = await Promise.all(
    ['.masthead', '.masthead-tools'].map((selector) => page.locator(selector).boundingBox()),
  );
  expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual((header?.x ?? 0) + (header?.width ?? 0));
  expect(await overflowOf(page)).toBe(0);
});

test('a comparison in someone else’s page cuts no name at 320 px', async () => {
  const tasks = 'graphic-designer.clients,electrician.advising-on-safety,machine-learning-engineer.exploring-data';
  const { page } = await site.look(`/embed/compare/?tasks=${tasks}`, { width: 320 });
  await page.locator('canvas').first().waitFor();
  const names = await page.locator('.bar-row a').evaluateAll((links) =>
    links.map((link) => ({
      shown: getComputedStyle(link.closest('.bar-picture') ?? link).opacity === '1',
      cut: getComputedStyle(link).overflow !== 'visible' && link.scrollWidth > link.clientWidth,
    })),
  );
  expect(names).toEqual(names.map(() => ({ shown: true, cut: false })));
  expect(names).toHaveLength(3);
});

test('nothing moves by itself on a phone, whatever the page and whatever it was asked for', async () => {
  const { page, context } = await site.open('/', { width: 360, height: 740, touch: true });
  await page.addInitScript(() => {
    const shifts = Object.assign(globalThis, { shifts: [] as number[] }).shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: Record<string, number> = {};
  const [home, role, occupation] = [
    '/',
    '/roles/machine-learning-engineer/',
    '/roles/paralegals-and-legal-assistants/',
  ];
  const asked = ['/roles/?q=nurse', '/compare/?roles=electrician,software-developer', '/claims/?q=pay'];
  const looked = [home, '/market/', role, occupation, '/roles/', '/claims/', '/explore/', ...asked];
  for (const path of everySecond(looked)) {
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });
    if (path.startsWith('/compare/')) await page.locator('#compared-sources').waitFor();
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    moved[path] = Math.round(shifts.reduce((sum, shift) => sum + shift, 0) * 100) / 100;
  }
  expect(moved).toEqual(Object.fromEntries(Object.keys(moved).map((path) => [path, 0])));
  await context.close();
});

test.each(['/roles/software-developer/', '/compare/electrician/software-developer/'])(
  'a screen reader says each finding of %s once',
  async (path) => {
    const { page } = await site.look(path);
    const said = await page.locator('main').ariaSnapshot();
    const findings = said.match(/(?:\w+ trackers score|exposed:) [^.]*\./g) ?? [];
    expect(findings.length).toBeGreaterThan(1);
    const names = said.match(/img "[^"]+"/g) ?? [];
    expect(names.filter((name) => /score|agree|exposed:/.test(name))).toEqual([]);
  },
);

const withCharts = [
  '/',
  '/roles/',
  '/roles/machine-learning-engineer/',
  '/roles/software-developer/',
  '/roles/registered-nurses/',
  '/roles/paralegals-and-legal-assistants/',
  '/compare/electrician/software-developer/',
  '/market/',
  '/sectors/',
  '/sectors/software-technology/',
  '/camps/',
  '/checks/',
  '/evidence/',
  '/measures/',
  '/disagreements/',
  '/trackers/',
  '/tasks/record-patient-medical-histories/',
];

test.each(everySecond(withCharts))(
  'at 360 px %s cuts no words, and nothing on an axis runs into its neighbour',
  async (path) => {
    const { page } = await site.look(path, { width: 360, height: 740 });
    const { cut, meeting } = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const isShown = (element: Element) =>
        element.checkVisibility({ opacityProperty: true }) && !element.closest('.visually-hidden, thead');
      const cut = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (element) =>
          // A region that a reader can scroll, by keyboard too, cuts nothing; the table of activities is to fit without.
          !(element.tabIndex === 0 && element.matches('.scroll-x') && element.ariaLabel !== 'Table: work activities') &&
          // Nor does a line of links, each of which comes into view when it is reached.
          !element.matches('.job-bar ul') &&
          isShown(element) &&
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1,
      );
      const meeting = [...document.querySelectorAll('main svg')].flatMap((picture) => {
        const words = [...picture.querySelectorAll('text')]
          .filter(isShown)
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return words.flatMap((one, index) =>
          words
            .slice(index + 1)
            .filter(
              ({ box }) =>
                one.box.right > box.left + 1 &&
                box.right > one.box.left + 1 &&
                one.box.bottom > box.top + 1 &&
                box.bottom > one.box.top + 1,
            )
            .map(({ text }) => `${one.text} × ${text}`),
        );
      });
      return { cut: cut.map((element) => element.ariaLabel ?? element.textContent.slice(0, 80)), meeting };
    });
    expect(cut).toEqual([]);
    expect(meeting).toEqual([]);
  },
);

test.each(everySecond([360, 1440]))(
  'at %i px the share dialog shows the whole of each text that it gives',
  async (width) => {
    const { page } = await site.look('/compare/electrician/software-developer/', { width, height: 740 });
    await page
      .getByRole('button', { name: /^Share/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect.poll(() => dialog.getByLabel('Citation', { exact: true }).inputValue()).not.toBe('');
    const hidden = await dialog
      .locator('textarea')
      .evaluateAll((all) => all.map((text) => text.scrollHeight - text.clientHeight));
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.filter((pixels) => pixels > 0)).toEqual([]);
  },
);
