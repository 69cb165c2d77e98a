import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist, filesNamedBy, gzipped, pageAt, pages, readBuilt } from './built.ts';

const kilobyte = 1024;
const sizeOf = (path: string) => gzipped(readFileSync(join(dist, path)));

test('a role page’s HTML and CSS together stay under 45 KB', () => {
  const html = pageAt('/roles/machine-learning-engineer/');
  const styles = filesNamedBy(html, 'css').map(sizeOf);
  expect(styles.length).toBeGreaterThan(0);
  expect(gzipped(html) + styles.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45 * kilobyte);
});

test('web fonts stay under 40 KB in all', () => {
  const fonts = builtFiles.filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
  expect(fonts).toHaveLength(1);
  const total = fonts.map((path) => readFileSync(join(dist, path)).byteLength).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(40 * kilobyte);
});

test('pages without charts have no script file, except the ledger', () => {
  const chartless = pages.filter(({ path, html }) => !html.includes('<astro-island') && path !== '/claims/index.html');
  expect(chartless.length).toBeGreaterThan(300);
  for (const { path, html } of chartless) {
    expect(html, path).not.toMatch(/<script[^>]+src=/);
    expect(filesNamedBy(html, 'js'), path).toEqual([]);
  }
});

test('the ledger’s filter stays under 8 KB', () => {
  const html = pageAt('/claims/');
  const named = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => sizeOf(match[1] ?? ''));
  const inline = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map((match) => gzipped(match[1] ?? ''));
  expect(named.length + inline.length).toBeGreaterThan(0);
  expect([...named, ...inline].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8 * kilobyte);
});

test('all script of the site together stays under 135 KB', () => {
  const scripts = builtFiles.filter((path) => path.endsWith('.js'));
  expect(scripts.reduce((sum, path) => sum + gzipped(readBuilt(path)), 0)).toBeLessThanOrEqual(135 * kilobyte);
});
