// Faults that readers met once, each in the setting in which it shows.
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

test('with motion allowed, one page passes into the next, and no transition breaks off', async () => {
  const { page, context, errors } = await site.open('/');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['passed'] = String(viewTransition !== null);
    });
  });
  for (const path of [
    '/market/',
    '/roles/machine-learning-engineer/',
    '/checks/',
    '/claims/',
    '/explore/',
    '/roles/',
  ]) {
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
