import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { builtFiles, pageAt, pages, readBuilt } from './built.ts';

const json = (path: string) => JSON.parse(readBuilt(path)) as Record<string, unknown>;
const published = builtFiles.filter((path) => /^\/api\/v1\/(?!schema\/|named-tasks\/).*\.json$/.test(path));
/** A file a named task: thousands, so that they are looked at in one test. */
const taskFiles = builtFiles.filter((path) => /^\/api\/v1\/named-tasks\/.*\.json$/.test(path));
const origin = 'http://localhost:4321';

const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  allErrors: true,
});
const schemas = builtFiles.filter((path) => path.startsWith('/api/v1/schema/'));
for (const path of schemas) ajv.addSchema(json(path));

interface About {
  address: string;
  schema: string;
  licence: string;
  contentChanged: string;
}

describe('published JSON', () => {
  test('all files are there, and one a role', () => {
    for (const name of ['roles', 'occupations', 'claims', 'sources', 'tasks', 'named-tasks', 'disagreements'])
      expect(published).toContain(`/api/v1/${name}.json`);
    const { roles } = json('/api/v1/roles.json') as { roles: { id: string }[] };
    expect(roles.length).toBeGreaterThan(0);
    for (const { id } of roles) expect(published).toContain(`/api/v1/roles/${id}.json`);
  });

  test.each(published)('%s satisfies the schema that it names, and says where it lives', (path) => {
    const file = json(path);
    const about = file['about'] as About;
    expect(about.address).toBe(`${origin}${path}`);
    const validate = ajv.getSchema(about.schema);
    if (!validate) throw new Error(`${about.schema} is not published`);
    expect(validate(file) ? [] : validate.errors?.slice(0, 5)).toEqual([]);
  });

  test('so does the file of every named task, which holds as many jobs as it says, and has a table beside it', () => {
    const { tasks } = json('/api/v1/named-tasks.json') as { tasks: { id: string; jobs: number }[] };
    expect(taskFiles).toHaveLength(tasks.length);
    const tables = new Set(builtFiles.filter((path) => /^\/api\/v1\/named-tasks\/.*\.csv$/.test(path)));
    for (const { id, jobs } of tasks) {
      const path = `/api/v1/named-tasks/${id}.json`;
      const file = json(path) as { about: About; task: { jobs: number }; jobs: unknown[] };
      expect(file.about.address).toBe(`${origin}${path}`);
      expect(ajv.getSchema(file.about.schema)?.(file), path).toBe(true);
      expect([file.task.jobs, file.jobs.length], path).toEqual([jobs, jobs]);
      expect(tables, path).toContain(path.replace('.json', '.csv'));
    }
  });

  test('a schema refuses a file that breaks it', () => {
    const file = json('/api/v1/claims.json') as {
      about: About;
      claims: Record<string, unknown>[];
    };
    const validate = ajv.getSchema(file.about.schema);
    const [first] = file.claims;
    expect(validate?.({ ...file, claims: [{ ...first, grade: 'certain' }] })).toBe(false);
    expect(validate?.({ ...file, claims: [{ ...first, extra: 1 }] })).toBe(false);
    expect(validate?.({ ...file, claims: [{ ...first, source: undefined }] })).toBe(false);
  });

  test('every address leads to a built page', () => {
    const { claims } = json('/api/v1/claims.json') as {
      claims: { address: string }[];
    };
    const { tasks } = json('/api/v1/tasks.json') as {
      tasks: { address: string }[];
    };
    const paths = new Set(pages.map(({ path }) => path.replace('index.html', '')));
    for (const { address } of [...claims, ...tasks]) expect(paths).toContain(new URL(address).pathname);
  });
});

describe('published CSV', () => {
  const read = (name: string) => {
    const text = readBuilt(`/api/v1/${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    return Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
  };

  test.each(['roles', 'occupations', 'tasks', 'named-tasks', 'claims'])(
    '%s.csv holds a row for each entry of the JSON',
    (name) => {
      const { data, errors, meta } = read(name);
      expect(errors).toEqual([]);
      const list = name === 'named-tasks' ? 'tasks' : name;
      const entries = json(`/api/v1/${name}.json`)[list] as { id: string }[];
      expect(data.map((row) => row['id'])).toEqual(entries.map(({ id }) => id));
      expect(new Set(meta.fields).size).toBe(meta.fields?.length);
    },
  );

  test.each(['roles', 'occupations', 'tasks', 'named-tasks', 'claims'])(
    'no cell of %s.csv starts a formula',
    (name) => {
      const cells = read(name).data.flatMap((row) => Object.values(row));
      // A negative number is a number; anything else behind a minus would be run.
      expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
    },
  );
});

test('the data page says licence, citation, units and when the content last changed', () => {
  const html = pageAt('/data/');
  const { contentChanged } = (json('/api/v1/claims.json') as { about: About })['about'];
  expect(html).toContain('CC BY 4.0');
  expect(html).toContain('percent-automatable');
  expect(html).toMatch(/The content last changed on \d+ [A-Z][a-z]+ \d{4}/);
  expect(contentChanged).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const path of published.filter((file) => !file.includes('/roles/'))) expect(html).toContain(`href="${path}"`);
});
