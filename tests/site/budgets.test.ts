import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { targets } from '../../scripts/bench/results.ts';
import { builtFiles, dist, embeds, filesNamedBy, gzipped, pageAt, pages, readBuilt } from './built.ts';

const kilobyte = 1024;
const sizeOf = (path: string) => gzipped(readFileSync(join(dist, path)));

test('no page waits for a style sheet before it is painted', () => {
  expect(
    [...pages, ...embeds].filter(({ html }) => /<link[^>]+stylesheet/.test(html) || !html.includes('<style>')),
  ).toEqual([]);
});

test('a role page’s HTML and CSS together stay under 45 KB', () => {
  const roles = pages.filter(({ path }) => /^\/roles\/[^/]+\//.test(path));
  expect(roles.length).toBeGreaterThan(4);
  for (const { path, html } of roles) {
    expect(gzipped(html), path).toBeLessThanOrEqual(targets.roleHtml * kilobyte);
  }
});

test('the web font stays under 16 KB', () => {
  const fonts = builtFiles.filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
  expect(fonts).toHaveLength(1);
  const total = fonts.map((path) => readFileSync(join(dist, path)).byteLength).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(targets.font * kilobyte);
});

/** The search in the header, the same on every page: the first of the two scripts that its layout brings. */
const isHeaderSearch = (path: string) => /\/Base\.astro_\w+_index_0_/.test(path);

/**
 * Every script that a page may come to load: what its HTML names, and what those name in turn, without what the search
 * in the header brings, which has a budget of its own.
 */
function scriptsOf(html: string): string[] {
  return allScriptsOf(filesNamedBy(html, 'js').filter((path) => !isHeaderSearch(path)));
}

/** These scripts, and all that they name in turn. */
function allScriptsOf(scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (names: readonly string[]) => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      const text = readBuilt(name);
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      follow([...text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map((match) => `${folder}${match[1]}`));
    }
  };
  follow(scripts);
  return [...found];
}

const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sizeOf(path), 0);
const isShare = (path: string) => /\/(?:share|csv)\./.test(path);
const isChart = (path: string) => readBuilt(path).includes('doughnut') || /\/BarChart\./.test(path);

/** Scripts that a page loads before anyone operates anything: those its elements load, and their static imports. */
function scriptsAtOnce(html: string): string[] {
  const found = new Set<string>();
  const follow = (names: string[]) => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const imports = [...readBuilt(name).matchAll(/(?:^|[;}])import(?:[^"'`()]*from)?["'`]\.\/([\w.-]+\.js)["'`]/g)];
      follow(imports.map((match) => `${folder}${match[1]}`));
    }
  };
  follow([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? ''));
  return [...found];
}

/** Pages with a search of their own. */
const searches = ['/index.html', '/claims/index.html', '/roles/index.html', '/tasks/index.html'];

test('the tray and the share buttons cost a page at most 3 KB of script', () => {
  const plain = pages.filter(({ path, html }) => !html.includes('<astro-island') && !searches.includes(path));
  expect(plain.length).toBeGreaterThan(300);
  const sizes = new Set(plain.map(({ html }) => total(scriptsAtOnce(html))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * kilobyte);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});

test('the search in the header costs every page at most 1 KB of script before it is opened, and 10 KB after', () => {
  const own = filesNamedBy(pageAt('/method/'), 'js').filter(isHeaderSearch);
  expect(own).toHaveLength(1);
  expect(total(own)).toBeLessThanOrEqual(kilobyte);
  const inUse = allScriptsOf(own);
  expect(inUse.some((path) => /\/job-search\./.test(path))).toBe(true);
  expect(total(inUse)).toBeLessThanOrEqual(10 * kilobyte);
});

test('the ledger’s filter stays under 8 KB, the tray aside', () => {
  const own = scriptsAtOnce(pageAt('/claims/')).filter((path) => !scriptsAtOnce(pageAt('/method/')).includes(path));
  expect(own.length).toBeGreaterThan(0);
  expect(total(own)).toBeLessThanOrEqual(8 * kilobyte);
});

/**
 * The most data that one search loads: the index, a part for each of the three words that tell most, and two more where
 * the words as they stand find nothing; the largest parts there are.
 */
function mostOfSearch(): number {
  const parts = builtFiles.filter((path) => /^\/?roles\/search\/\d+\.json$/.test(path)).map(sizeOf);
  expect(parts.length).toBeGreaterThan(100);
  return (
    sizeOf('/roles/search.json') +
    parts
      .toSorted((a, b) => b - a)
      .slice(0, 5)
      .reduce((sum, size) => sum + size, 0)
  );
}

test('the home page, before a key is pressed, stays under 60 KB; its search adds at most 30 KB of data', () => {
  const html = pageAt('/');
  const fonts = filesNamedBy(html, 'woff2');
  const atOnce = gzipped(html) + total([...fonts, ...scriptsAtOnce(html)]);
  expect(atOnce).toBeLessThanOrEqual(targets.home * kilobyte);
  expect(mostOfSearch()).toBeLessThanOrEqual(30 * kilobyte);
});

test('the directory stays under 90 KB in all, its search included', () => {
  const html = pageAt('/roles/');
  const files = [...filesNamedBy(html, 'woff2'), ...scriptsOf(html).filter((path) => !isShare(path))];
  expect(gzipped(html) + total(files) + mostOfSearch()).toBeLessThanOrEqual(90 * kilobyte);
});

test('the list of all tasks stays under 90 KB of HTML, CSS and script', () => {
  const html = pageAt('/tasks/');
  const scripts = scriptsOf(html).filter((path) => !isShare(path));
  expect(scripts.length).toBeGreaterThan(1);
  expect(gzipped(html) + total(scripts)).toBeLessThanOrEqual(90 * kilobyte);
});

test('the chart of all jobs stays under 62 KB in all before it is operated', () => {
  const html = pageAt('/explore/');
  const files = [...filesNamedBy(html, 'woff2'), ...scriptsAtOnce(html)];
  expect(gzipped(html) + total(files)).toBeLessThanOrEqual(targets.explore * kilobyte);
  expect(scriptsOf(html).some((path) => /\/Explorer\./.test(path))).toBe(true);
  expect(scriptsAtOnce(html).some((path) => /\/Explorer\./.test(path))).toBe(false);
});

test('a role page loads at most 135 KB of script after all its charts were operated', () => {
  const scripts = scriptsOf(pageAt('/roles/machine-learning-engineer/'));
  expect(scripts.some(isChart)).toBe(true);
  expect(total(scripts.filter((path) => !isShare(path)))).toBeLessThanOrEqual(135 * kilobyte);
});

/** What a comparison loads only when someone searches in it, or saves its table. */
const isSearch = (path: string) => /\/(?:job-search|find-things|rank-hits|search-)/.test(path);
const isCsv = (path: string) => /\/csv\./.test(path);

test('a comparison of anything loads at most 140 KB of script, charts and sharing included', () => {
  const scripts = scriptsOf(pageAt('/compare/'));
  expect(scripts.some(isChart)).toBe(true);
  expect(scripts.some(isShare)).toBe(true);
  expect(scripts.filter(isSearch).length).toBeGreaterThan(1);
  expect(total(scripts.filter((path) => !isSearch(path) && !isCsv(path)))).toBeLessThanOrEqual(140 * kilobyte);
  // What a reader has to wait for before anything is compared: no chart.
  const first = scripts.filter((path) => ![isSearch, isCsv, isShare, isChart].some((is) => is(path)));
  expect(total(first)).toBeLessThanOrEqual(90 * kilobyte);
});

const comparisonFiles = (pattern: RegExp) =>
  builtFiles
    .filter((path) => pattern.test(path))
    .map(sizeOf)
    .toSorted((a, b) => b - a);

test('a comparison loads at most 8 KB for a job, and 60 KB for tasks of the eight largest', () => {
  const jobs = comparisonFiles(/^\/compare\/data\/(?!tasks\.json)[^/]+\.json$/);
  expect(jobs.length).toBeGreaterThan(340);
  expect(jobs[0]).toBeLessThanOrEqual(8 * kilobyte);
  expect(jobs.slice(0, 8).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * kilobyte);
});

test('a task across its jobs is a file of at most 3 KB; its official code takes another of at most 5 KB', () => {
  const [tasks, codes] = [/^\/compare\/data\/tasks\//, /^\/compare\/data\/codes\//].map(comparisonFiles);
  expect(tasks?.length).toBeGreaterThan(2000);
  expect(tasks?.[0]).toBeLessThanOrEqual(3 * kilobyte);
  expect(codes?.length).toBe(37);
  expect(codes?.[0]).toBeLessThanOrEqual(5 * kilobyte);
});

test('the search in a comparison finds tasks with at most 40 KB', () => {
  expect(sizeOf('/compare/data/tasks.json')).toBeLessThanOrEqual(40 * kilobyte);
});

test('your week loads at most 12 KB of script before it is operated, and 90 KB in all, its search included', () => {
  const html = pageAt('/your-week/');
  expect(total(scriptsAtOnce(html))).toBeLessThanOrEqual(12 * kilobyte);
  const inUse = scriptsOf(html).filter((path) => !isShare(path));
  expect(inUse.some((path) => /\/YourWeek\./.test(path))).toBe(true);
  expect(inUse.some((path) => /\/job-search\./.test(path))).toBe(true);
  expect(inUse.some(isChart)).toBe(false);
  expect(total(inUse)).toBeLessThanOrEqual(90 * kilobyte);
});

test('what a week of one job loads stays under 8 KB', () => {
  const files = builtFiles.filter((path) => path.startsWith('/your-week/data/'));
  expect(files.length).toBeGreaterThan(300);
  expect(Math.max(...files.map(sizeOf))).toBeLessThanOrEqual(8 * kilobyte);
});

test('an embed stays under 10 KB without its chart script', () => {
  expect(embeds.length).toBeGreaterThan(2);
  for (const { path, html } of embeds) {
    const scripts = html.includes('<astro-island') ? [] : scriptsOf(html);
    expect(gzipped(html) + total(scripts), path).toBeLessThanOrEqual(10 * kilobyte);
  }
});
