import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  collectionNames,
  datedOrNotSchema,
  dateSchema,
  editorSchemaField,
  fieldMarks,
  idSchema,
  prose,
  reference,
  webAddressSchema,
} from '../../../src/schemas/shared.ts';
import { messagesOf, problemsOf } from '../build.ts';

describe('idSchema', () => {
  it.each(['a', 'ai-proof-task-tuning', '15-2051', 'gpt4'])('takes "%s"', (id) => {
    expect(idSchema.parse(id)).toBe(id);
  });

  it.each(['', 'Capital', 'two--hyphens', '-first', 'last-', 'under_score', 'a b', 'ä', 'a/b', '../a', 'a\n'])(
    'refuses "%s"',
    (id) => {
      expect(messagesOf(idSchema, id)).toEqual([': an id in kebab-case: small letters, digits and single hyphens']);
    },
  );

  it('has at most 80 characters', () => {
    expect(problemsOf(idSchema, 'a'.repeat(80))).toEqual([]);
    expect(problemsOf(idSchema, 'a'.repeat(81))).toEqual([': too_big']);
  });
});

describe('reference', () => {
  it.each(collectionNames)('marks a field that points into %s', (collection) => {
    const schema = reference(collection, 'Something.');
    expect(fieldMarks.get(schema)).toEqual({ references: collection });
    expect(schema.description).toBe('Something.');
    expect(messagesOf(schema, 'Not An Id')).toEqual([`: an id from content/${collection}, in kebab-case`]);
    expect(schema.parse('some-id')).toBe('some-id');
  });

  it('does not mix up two fields', () => {
    const [first, second] = [reference('claims', 'A.'), reference('sources', 'B.')];
    expect([fieldMarks.get(first), fieldMarks.get(second)]).toEqual([
      { references: 'claims' },
      { references: 'sources' },
    ]);
  });

  it('keeps its marks out of the JSON Schemas that editors read', () => {
    expect(JSON.stringify(z.toJSONSchema(reference('claims', 'A.')))).not.toContain('references');
  });
});

describe('prose', () => {
  const schema = prose('What it is.');

  it('is marked and says how figures are written', () => {
    expect(fieldMarks.get(schema)).toEqual({ prose: true });
    expect(schema.description).toBe(
      'What it is. Inline Markdown; write a figure as a link to its claim: [89%](claim:some-id).',
    );
  });

  it('trims, and wants three characters', () => {
    expect(schema.parse('  abc ')).toBe('abc');
    expect(problemsOf(schema, '  ab  ')).toEqual([': too_small']);
    expect(problemsOf(schema, 7)).toEqual([': invalid_type']);
  });
});

const malformed = 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks';
const unreal = 'a day that exists in the calendar';
const future = 'a date that is not in the future';

describe('dateSchema', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      now: new Date('2026-08-20T12:00:00Z'),
      toFake: ['Date'],
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['2026', '2026-02', '2026-02-26', '2024-02-29', '2000-02-29', '1999-12-31', '2026-08', '2026-08-20'])(
    'takes %s',
    (date) => {
      expect(dateSchema.parse(date)).toBe(date);
    },
  );

  it.each(['2026-02-30', '2023-02-29', '1900-02-29', '2025-04-31', '2025-11-31'])('refuses %s: no such day', (date) => {
    expect(messagesOf(dateSchema, date)).toEqual([`: ${unreal}`]);
  });

  it.each(['2027', '2026-09', '2026-08-22', '9999-12-31'])('refuses %s: in the future', (date) => {
    expect(messagesOf(dateSchema, date)).toEqual([`: ${future}`]);
  });

  it('refuses tomorrow where it has begun nowhere on earth', () => {
    vi.setSystemTime(new Date('2026-08-20T09:59:00Z'));
    expect(messagesOf(dateSchema, '2026-08-21')).toEqual([`: ${future}`]);
    vi.setSystemTime(new Date('2026-08-20T10:00:00Z'));
    expect(messagesOf(dateSchema, '2026-08-21')).toEqual([]);
  });

  it.each(['0000', '0001-01-01', '1899-12-31'])('refuses %s: a slip', (date) => {
    expect(messagesOf(dateSchema, date)).toEqual([': a date from 1900 on']);
  });

  it('takes a day that has begun in time zones ahead of UTC', () => {
    expect(messagesOf(dateSchema, '2026-08-21')).toEqual([]);
    vi.setSystemTime(new Date('2026-12-31T12:00:00Z'));
    expect(['2027', '2027-01', '2027-01-01'].flatMap((date) => messagesOf(dateSchema, date))).toEqual([]);
    expect(messagesOf(dateSchema, '2027-01-02')).toEqual([`: ${future}`]);
  });

  it.each([
    '',
    '26',
    '2026-2-3',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '2026-01-32',
    '2026/01/02',
    '26 February 2026',
    '2026-02-26T00:00:00Z',
    ' 2026',
    '2026\n',
    'undated',
  ])('refuses "%s": no date', (date) => {
    expect(messagesOf(dateSchema, date)).toContain(`: ${malformed}`);
  });

  it('refuses a number: YAML reads 2026 as one', () => {
    expect(problemsOf(dateSchema, 2026)).toEqual([': invalid_type']);
  });
});

describe('datedOrNotSchema', () => {
  it.each(['undated', '2025', '2025-06', '2025-06-01'])('takes %s', (date) => {
    expect(datedOrNotSchema.parse(date)).toBe(date);
  });

  const shape = 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks, or "undated"';
  it.each([
    ['Undated', shape],
    ['unknown', shape],
    ['', shape],
    [2025, shape],
    [null, shape],
    ['9999', 'a date that is not in the future'],
    ['2026-02-30', 'a day that exists in the calendar'],
  ])('refuses %j in words of its own, once', (date, message) => {
    expect(messagesOf(datedOrNotSchema, date)).toEqual([`: ${message}`]);
  });
});

describe('webAddressSchema', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org/?q=javascript:1'])(
    'takes %s',
    (address) => {
      expect(webAddressSchema.parse(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'ftp://example.org',
    'mailto:someone@example.org',
    'file:///etc/passwd',
    '//example.org',
    'example.org',
    'https://',
    '',
  ])('refuses "%s"', (address) => {
    expect(messagesOf(webAddressSchema, address)).toContain(': an address that starts with https:// or http://');
  });
});

describe('editorSchemaField', () => {
  it('may be left out', () => {
    expect(editorSchemaField.parse(undefined)).toBeUndefined();
    expect(editorSchemaField.parse('../a.json')).toBe('../a.json');
    expect(problemsOf(editorSchemaField, 7)).toEqual([': invalid_type']);
  });
});
