import { expect, test } from 'vitest';
import { everySecond, findAxeViolationsInBothSchemes, useSite } from './browser.ts';

const site = useSite();

/** From tables, written up with and without an official code, with the longest name, and with the most codes. */
const jobs = [
  'registered-nurses',
  'machine-learning-engineer',
  'electrician',
  'industrial-machinery-mechanics-and-maintenance-workers-and-millwrights',
  'metal-and-plastic-machine-workers',
];

test.each(jobs)('the answer to %s fits one screen at 1440 × 900', async (job) => {
  const { page } = await site.look(`/roles/${job}/`);
  const box = await page.locator('.answer').boundingBox();
  expect(box && box.y + box.height).toBeLessThanOrEqual(900);
});

test.each(jobs)('on a phone %s says what to do before what is changing, and nothing leaves the screen', async (job) => {
  const { page } = await site.look(`/roles/${job}/`, { width: 360, height: 740 });
  const headings = await page.locator('.answer-card h2').evaluateAll((all) =>
    all
      .map((one) => ({ text: one.textContent, top: one.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  expect(headings).toEqual(['Do next', 'Changing', 'Still yours']);
  const outside = await page.locator('.answer *').evaluateAll((all) =>
    all
      .filter((one) => !one.closest('.visually-hidden'))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -0.5 || right > innerWidth + 0.5;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(outside).toEqual([]);
});

test.each(everySecond([360, 1440]))('the answer is accessible at %i px', async (width) => {
  const { page, errors } = await site.look('/roles/registered-nurses/', { width });
  expect(await findAxeViolationsInBothSchemes(page)).toEqual([]);
  expect(errors).toEqual([]);
});
