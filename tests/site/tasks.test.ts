import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatWorkShare } from '../../src/facts/describe/named-tasks.ts';
import { roundToLabels } from '../../src/facts/statistics/exposed-share.ts';
import { namedTasksFileSchema } from '../../src/schemas/named-task.ts';
import { occupationSchema } from '../../src/schemas/occupation.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { gzipped, pageAt, pages } from './built.ts';

const { files } = checkContent(process.cwd());
const of = (collection: string) => files.filter((file) => file.collection === collection);
const occupations = of('occupations').map(({ name, data }) => ({ id: name, ...occupationSchema.parse(data) }));
const tasks = of('named-tasks').flatMap(({ data }) => namedTasksFileSchema.parse(data).tasks);
const described = new Map(of('roles').map(({ name, data }) => [roleSchema.parse(data).occupation, name]));
const taskPages = pages.filter(({ path }) => /^\/tasks\/[^/]+\//.test(path));

/** Numbers from 0 to 1 that are the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The texts of the row that leads to an address: name, share, then people, GPT-4 and statements, and what follows. */
function rowTo(html: string, address: string): string[] {
  const row = html
    .split('<tr')
    .slice(1)
    .find((part) => part.includes(`href="${address}"`) && part.includes('rating-strip'));
  return [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
    .map(([, cell = '']) => cell.replace(/<[^>]*>/g, '').trim())
    .filter((text) => text !== '');
}

describe('sixty rows drawn at random stand on both pages as the content has them', () => {
  const random = randomFrom(2034);
  const rows = occupations.flatMap((one) => one.tasks.map((part) => ({ one, part })));
  const drawn = Array.from({ length: 60 }, () => rows[Math.floor(random() * rows.length)]).filter((row) => !!row);

  test.each(drawn.map(({ one, part }) => [one.id, part.task, one, part] as const))('%s, %s', (id, task, one, part) => {
    const { share, people, gpt4, statements } = part;
    const places = [people, gpt4].map((rating) => String(roundToLabels(rating * 100, statements)));
    const figures = [formatWorkShare(share), ...places, String(statements)];
    const job = described.get(id) ?? id;
    expect(rowTo(pageAt(`/roles/${job}/`), `/tasks/${task}/`).slice(1, 5)).toEqual(figures);
    const onTask = rowTo(pageAt(`/tasks/${task}/`), `/roles/${job}/`);
    expect(onTask.slice(1, 5)).toEqual(figures);
    expect(onTask[6]).toBe(one.jobs.toLocaleString('en-US'));
  });
});

test('each named task has a page, and the list of all leads to each once', () => {
  expect(taskPages).toHaveLength(tasks.length);
  const html = pageAt('/tasks/');
  for (const { id } of tasks) expect(html.split(`<th scope="row"><a href="/tasks/${id}/">`), id).toHaveLength(2);
});

test('a task page’s HTML and CSS together stay under 25 KB', () => {
  for (const { path, html } of taskPages) expect(gzipped(html), path).toBeLessThanOrEqual(25 * 1024);
});

test('every page of a task says where, how rated by both raters, and what use is', () => {
  for (const { path, html } of taskPages) {
    expect(html, path).toMatch(/of 341 occupations do(?:es)? this/);
    expect(html, path).toMatch(/People (?:and GPT-4 both )?rate it \d+ out of 100/);
    expect(html, path).toContain('Use is not exposure');
    expect(html, path).toContain('O*NET');
    // A crawl passes these by.
    const id = path.split('/')[2] ?? '';
    for (const ending of ['json', 'csv']) expect(html, path).toContain(`href="/api/v1/named-tasks/${id}.${ending}"`);
  }
});

test('jobs stand by the share of their work, and no more than twelve before the rest is asked for', () => {
  const long = taskPages.filter(({ html }) => html.split('rating-strip').length - 2 > 12);
  expect(long.length).toBeGreaterThan(50);
  for (const { path, html } of taskPages) {
    const [shown = ''] = html.split('<details class="more');
    expect(shown.split('class="rating-strip"').length - 1, path).toBeLessThanOrEqual(12);
    const shares = [...html.matchAll(/data-label="Share">\s*(?:under )?([\d.]+)%/g)].map(([, share]) => Number(share));
    expect(shares, path).toEqual(shares.toSorted((a, b) => b - a));
  }
});

test('the data page carries the attribution that O*NET asks for', () => {
  const text = pageAt('/data/')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  expect(text).toContain(
    'This site includes information from the O*NET 30 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Career Risk Explorer has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  );
});
