import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkWrongFigure } from '../../src/facts/links/issue-form.ts';

const readForm = (name: string) =>
  parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
    name: string;
    title: string;
    body: { id: string; attributes: { label: string } }[];
  };

test('the link to the form fills in fields that the form has', () => {
  const title = 'A figure is wrong: Sales & R/D';
  const page = 'https://example.org/roles/sales/';
  const { origin, pathname, searchParams } = new URL(linkWrongFigure('https://github.com/a/b', { title, page }));
  const { template, ...filled } = Object.fromEntries(searchParams);
  expect(`${origin}${pathname}`).toBe('https://github.com/a/b/issues/new');
  expect(filled).toEqual({ title, page });
  const form = readForm(template ?? '');
  const fields = ['title', ...form.body.map(({ id }) => id)];
  expect(Object.keys(filled).filter((name) => !fields.includes(name))).toEqual([]);
});

test.each(['figure-is-wrong.yml', 'add-my-job.yml'])('%s has a name, a title and fields with labels', (name) => {
  const { body, ...form } = readForm(name);
  expect(form.name.length).toBeGreaterThan(5);
  expect(form.title).toBe(`${form.name}: `);
  for (const { id, attributes } of body) expect(attributes.label, id).toBeTruthy();
});
