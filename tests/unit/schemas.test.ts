import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { walkSchema } from '../../src/content/walkschema.ts';
import { campSchema } from '../../src/schemas/camp.ts';
import { checkSchema, claimSchema, valueSchema } from '../../src/schemas/claim.ts';
import { disagreementSchema } from '../../src/schemas/disagreement.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { sectorSchema } from '../../src/schemas/sector.ts';
import { datedOrNotSchema, dateSchema, idSchema, webAddressSchema } from '../../src/schemas/shared.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { tasksFileSchema } from '../../src/schemas/task.ts';
import { trackerSchema } from '../../src/schemas/tracker.ts';
import { buildChecked, buildClaim, buildScore, buildScoreClaim, percent } from './build.ts';

const accepts = (schema: z.ZodType, data: unknown) => schema.safeParse(data).success;
const pathsOf = (schema: z.ZodType, data: unknown) =>
  (schema.safeParse(data).error?.issues ?? []).map(({ path }) => path.join('.'));

test.each(['a', 'ml-engineer', '2025-churn'])('%s is an id', (id) => expect(accepts(idSchema, id)).toBe(true));
test.each(['', 'A', 'a_b', 'a--b', '-a', 'a b', 'ä', 'a'.repeat(81)])('%j is no id', (id) =>
  expect(accepts(idSchema, id)).toBe(false),
);

test.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('%s is a date', (date) =>
  expect(accepts(dateSchema, date)).toBe(true),
);
test.each(['2026-2', '2026-13', '2026-02-30', '2025-02-29', '2999', '9999-01-01', 'May 2025', '', 2026])(
  '%j is no date',
  (date) => expect(accepts(dateSchema, date)).toBe(false),
);
test('undated is a value where the source gives no date', () => {
  expect(accepts(datedOrNotSchema, 'undated')).toBe(true);
  expect(accepts(datedOrNotSchema, 'unknown')).toBe(false);
});

test.each(['https://example.org/a?b=c', 'http://example.org'])('%s is an address', (url) =>
  expect(accepts(webAddressSchema, url)).toBe(true),
);
test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '//example.org', 'example.org', ''])(
  '%j is no address',
  (url) => expect(accepts(webAddressSchema, url)).toBe(false),
);

describe('values', () => {
  test.each([
    { kind: 'number', number: 100, unit: 'percent' },
    { kind: 'number', number: -100, unit: 'percent-change' },
    { kind: 'number', number: -0.5, unit: 'correlation' },
    { kind: 'range', low: 5, high: 5, unit: 'years' },
    { kind: 'range', high: 5, unit: 'years' },
    { kind: 'ratio', first: 3.2, second: 1, unit: 'to-one' },
    { kind: 'label', label: 'moderate' },
    { kind: 'none' },
  ])('%o is sane', (value) => expect(accepts(valueSchema, value)).toBe(true));

  test.each<[unknown, string]>([
    [{ kind: 'number', number: 140, unit: 'percent' }, 'number'],
    [{ kind: 'number', number: -1, unit: 'percent-automatable' }, 'number'],
    [{ kind: 'number', number: -101, unit: 'percent-change' }, 'number'],
    [{ kind: 'number', number: 1.2, unit: 'correlation' }, 'number'],
    [{ kind: 'number', number: -1, unit: 'people' }, 'number'],
    [{ kind: 'number', number: 1, unit: 'parsec' }, 'unit'],
    [{ kind: 'number', unit: 'percent' }, 'number'],
    [{ kind: 'range', low: 9, high: 1, unit: 'years' }, 'low'],
    [{ kind: 'range', unit: 'years' }, 'low'],
    [{ kind: 'range', low: 1, high: 140, unit: 'percent' }, 'high'],
    [{ kind: 'ratio', first: 0, second: 1, unit: 'to-one' }, 'first'],
    [{ kind: 'ratio', first: 1, second: 1, unit: 'percent' }, 'unit'],
    [{ kind: 'change', from: -1, to: 5, unit: 'people' }, 'from'],
    [buildScore(101), 'score'],
    [buildScore(5, { min: 10, max: 1 }), 'min'],
    [{ kind: 'label', label: '' }, 'label'],
    [{ kind: 'none', number: 5 }, ''],
    [{ kind: 'guess' }, 'kind'],
  ])('%o is not, at %j', (value, path) => expect(pathsOf(valueSchema, value)).toContain(path));
});

describe('claims', () => {
  test('a sound one passes', () => expect(pathsOf(claimSchema, buildClaim())).toEqual([]));

  test.each<[Record<string, unknown>, string]>([
    [{ locator: '' }, 'locator'],
    [{ source: undefined }, 'source'],
    [{ grade: 'certain' }, 'grade'],
    [{ asOf: '2999' }, 'asOf'],
    [{ geography: 'Mars' }, 'geography'],
    [{ statement: 'Short.' }, 'statement'],
    [{ page: 'javascript:alert(1)' }, 'page'],
    [{ surprise: 1 }, ''],
    [{ caveats: [] }, 'caveats'],
    [{ value: buildScore(5) }, 'trackerScore'],
    [{ trackerScore: buildScoreClaim('x', buildScore(5), 't').trackerScore }, 'value.kind'],
  ])('%o fails at %j', (changes, path) =>
    expect(pathsOf(claimSchema, { ...buildClaim(), ...changes })).toContain(path),
  );

  test('a correction names its original; only a match can be its own origin', () => {
    const { check } = buildChecked('a', 'overstated', percent(5));
    expect(pathsOf(checkSchema, check)).toEqual(['original']);
    expect(pathsOf(checkSchema, { ...check, original: 'some-source' })).toEqual([]);
    expect(pathsOf(checkSchema, { ...check, original: 'some-source', ownOrigin: true })).toEqual(['ownOrigin']);
    expect(pathsOf(checkSchema, buildChecked('a', 'matches', percent(5), true).check)).toEqual([]);
  });
});

describe('the other schemas are strict and need what a page needs', () => {
  const source = {
    title: 'A study',
    publisher: 'A press',
    authors: [],
    published: '2025',
    kind: 'study',
    access: 'in-full',
  };
  const tracker = { name: 'T', sources: ['s'], measures: 'tasks touched', method: 'none', operator: 'not stated' };
  const disagreement = {
    title: 'Two scores',
    clash: 'They clash.',
    claims: ['a', 'b'],
    why: [{ reason: 'date', note: 'Old.' }],
  };
  const tasks = { role: 'engineer', tasks: [{ id: 'tuning', name: 'Tuning', reason: 'It is a search.' }] };
  const sector = { title: 'Trades', summary: 'Little is known.', claims: ['a'] };

  test.each<[string, z.ZodType, Record<string, unknown>, Record<string, unknown>, string]>([
    ['source', sourceSchema, source, { url: 'javascript:1' }, 'url'],
    ['source', sourceSchema, source, { kind: 'rumour' }, 'kind'],
    ['tracker', trackerSchema, { ...tracker, name: 'Some tracker' }, { sources: [] }, 'sources'],
    ['disagreement', disagreementSchema, disagreement, { claims: ['a'] }, 'claims'],
    ['disagreement', disagreementSchema, disagreement, { why: [] }, 'why'],
    ['tasks', tasksFileSchema, tasks, { tasks: [] }, 'tasks'],
    ['sector', sectorSchema, sector, { claims: [] }, 'claims'],
  ])('%s', (_name, schema, sound, broken, path) => {
    expect(pathsOf(schema, sound)).toEqual([]);
    expect(pathsOf(schema, { ...sound, ...broken })).toContain(path);
    expect(accepts(schema, { ...sound, surprise: 1 })).toBe(false);
  });

  test('roles and camps name every field that is missing', () => {
    expect(pathsOf(roleSchema, {})).toEqual(
      expect.arrayContaining(['title', 'plural', 'sector', 'reviewed', 'actions']),
    );
    expect(pathsOf(campSchema, {})).toEqual(expect.arrayContaining(['title', 'mechanism', 'asStated', 'proponents']));
  });
});

test('walkSchema finds references, prose and ids wherever they stand, and passes over wrong shapes', () => {
  const data = {
    role: 'engineer',
    tasks: [
      { id: 'a', name: 'A', figure: 'claim-a', reason: 'Why.', related: ['claim-b', 5] },
      { id: 'a', name: 'B', reason: 7 },
    ],
  };
  const fields = [...walkSchema(tasksFileSchema, data)].map((field) => `${field.kind} ${field.path.join('.')}`);
  expect(fields).toEqual([
    'reference role',
    'ids tasks',
    'reference tasks.0.figure',
    'prose tasks.0.reason',
    'reference tasks.0.related.0',
  ]);
  expect([...walkSchema(tasksFileSchema, null)]).toEqual([]);
});
