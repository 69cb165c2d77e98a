import { expect, test } from 'vitest';
import { builtFiles, pages } from './built.ts';

const jobs = pages.filter(
  ({ path, html }) => /^\/roles\/[^/]+\/index/.test(path) && !html.includes('http-equiv="refresh"'),
);

interface Shared {
  path: string;
  /** The button's own attributes, by name. */
  told: Record<string, string>;
  html: string;
}

/** Every chart of every job: the button that shares it, as its figure holds it. */
const charts = jobs.flatMap(({ path, html }): Shared[] =>
  [...html.matchAll(/<figure class="(?:chart|strip|places|swarm)".*?<\/figure>/gs)].map(([figure]) => {
    const [, button = ''] = /<button([^>]* data-share=[^>]*)>/.exec(figure) ?? [];
    const told = [...button.matchAll(/ data-([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
    return { path, html, told: Object.fromEntries(told) as Record<string, string> };
  }),
);

test('each chart of each job can be shared: by a link of its own, and with figures that are on the page', () => {
  expect(new Set(charts.map(({ path }) => path)).size).toBe(jobs.length);
  const lacking = charts.filter(({ told: { share, anchor, figures = anchor }, html }) => {
    const isThere = (id: string | undefined) => id !== undefined && html.includes(` id="${id}"`);
    return !share || !isThere(anchor) || !isThere(figures);
  });
  expect(lacking.map(({ path, told }) => `${path} ${told['anchor'] ?? 'without a button'}`)).toEqual([]);
});

test('each embed that a job’s chart offers is there, and each job has one', () => {
  const offered = charts.filter(({ told }) => told['embed'] !== undefined);
  const files = new Set(builtFiles);
  expect(offered.filter(({ told }) => !files.has(`/embed/${told['embed']}index.html`))).toEqual([]);
  expect(new Set(offered.map(({ path }) => path)).size).toBe(jobs.length);
});

test('every row of measures says its unit and who published it, every task who rated it', () => {
  const rows = jobs.flatMap(({ html }) => html.match(/<li class="strip-row" data-value[^>]*>/g) ?? []);
  expect(rows.length).toBeGreaterThan(2000);
  expect(rows.filter((row) => !/ data-unit="[^"]+" data-rank="[\d.]+" data-source="[^"]+"/.test(row))).toEqual([]);
  const tables = jobs.flatMap(({ html }) => html.match(/<table class="rated"[^>]*>/g) ?? []);
  expect(tables.length).toBeGreaterThan(300);
  expect(tables.filter((table) => !/ data-unit="[^"]+" data-source="[^"]+"/.test(table))).toEqual([]);
});

test('no page loads an island because it is seen: a reader operates it first', () => {
  const seen = pages.filter(({ html }) => /<astro-island[^>]* client="(?!operated")/.test(html));
  expect(seen.map(({ path }) => path)).toEqual([]);
});
