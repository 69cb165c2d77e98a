import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

/** Follows a link as the keyboard does. */
async function follow(page: Page, name: string, address: string): Promise<void> {
  await page.getByRole('link', { name }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

test.each([360, 1440])(
  'from a job’s name to two jobs compared and a link to send, by keyboard at %i px',
  async (width) => {
    const { page, context, errors } = await site.open('/', { width });
    await page.getByLabel('Your job', { exact: true }).focus();
    await page.keyboard.type('ICU nurse');
    await page.getByRole('option', { name: 'Registered nurses' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/roles/registered-nurses/');
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
