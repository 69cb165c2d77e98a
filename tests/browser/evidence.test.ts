// Pages on one kind of evidence each: the answer on the first screen, the lists folded, and a link opens what holds it.
import { describe, expect, test } from 'vitest';
import { everySecond, useSite } from './browser.ts';

const site = useSite();

/** What answers on each page: a finding, and the picture or the list that shows it. */
const answers = [
  ['/checks/', '.lead', '.stack'],
  ['/camps/', 'h2', '.bar-picture'],
  ['/market/', 'h2', '.bar-picture'],
  ['/measures/', '.lead', '.matrix'],
  ['/disagreements/', '.lead', '.counts'],
  ['/sectors/', '.lead', '.claims'],
] as const;

test.each(answers)('%s answers on the first screen, and is soon read', async (path, finding, picture) => {
  const { page } = await site.look(path, { script: false });
  for (const { width, height, screens } of [
    { width: 1440, height: 900, screens: 5 },
    { width: 360, height: 740, screens: 12 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const part of [finding, picture]) {
      const box = await page.locator(`main ${part}`).first().boundingBox();
      expect(box?.y, `${part} at ${width} px`).toBeLessThan(height);
    }
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall / height, `at ${width} px`).toBeLessThanOrEqual(screens);
  }
});

describe.each([true, false])('with script: %s', (script) => {
  const links = [
    '/checks/#podcast-prompt-engineer-pay',
    '/checks/#original-not-found',
    '/measures/#observed-exposure',
    '/measures/#pair-aioe-language-ilo-2025',
    '/disagreements/#deployment-automated-or-not',
  ];
  test.each(everySecond(links, script ? 0 : 1))('a link to %s opens what holds it', async (path) => {
    const { page } = await site.look(path, { script, height: 740 });
    const target = page.locator(`[id="${path.split('#')[1] ?? ''}"]`);
    await expect.poll(() => target.isVisible()).toBe(true);
    await expect.poll(async () => (await target.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((await target.boundingBox())?.y).toBeLessThan(740);
  });
});

test('a figure of the matrix leads to the picture of its pair, with as many dots as a reader can tell apart', async () => {
  const { page } = await site.look('/measures/');
  const pairs = page.locator('.pairs li');
  expect(await pairs.count()).toBe(36);
  expect(await pairs.first().isVisible()).toBe(false);
  const [figure] = await page.locator('.matrix tbody a').all();
  const text = await figure?.innerText();
  await figure?.click();
  const target = page.locator('.pairs li:target');
  await target.waitFor();
  expect(await target.locator('b').innerText()).toBe(text);
  const dots = await target.locator('.dots').evaluate((path) => path.getAttribute('d')?.match(/M/g)?.length);
  expect(dots).toBeGreaterThan(100);
});

test('a claim’s page leads with the way to its original, then the figure, then where it stands', async () => {
  const { page } = await site.look('/claims/podcast-professional-services-openings/', { height: 900 });
  const tops = await page
    .locator('article')
    .locator('a:text("Read the original"), .figure-large, .byline, #check')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
