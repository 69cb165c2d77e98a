import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { walkSchema, type MarkedField } from '../../src/content/walk-schema.ts';
import { claimsFileSchema } from '../../src/schemas/claim.ts';
import { idSchema, prose, reference } from '../../src/schemas/shared.ts';
import { tasksFileSchema } from '../../src/schemas/task.ts';

const schema = z.strictObject({
  plain: z.string().optional(),
  note: prose('A note.').optional(),
  source: reference('sources', 'A source.').optional(),
  claims: z.array(reference('claims', 'A claim.')).min(1).optional().describe('Claims.'),
  parts: z
    .array(
      z.strictObject({
        id: idSchema,
        text: prose('A text.'),
        role: reference('roles', 'A role.').optional(),
      }),
    )
    .optional(),
  nested: z
    .strictObject({
      deeper: z.strictObject({ tracker: reference('trackers', 'A tracker.') }),
    })
    .superRefine((_, ctx) => {
      ctx.addIssue({ code: 'custom', message: 'never valid' });
    })
    .optional(),
});

function walk(data: unknown, of: z.ZodType = schema): MarkedField[] {
  return [...walkSchema(of, data)];
}

describe('walkSchema', () => {
  it('finds prose and references, through optional fields', () => {
    expect(walk({ plain: 'x', note: 'A note', source: 'a-source' })).toEqual([
      { kind: 'prose', path: ['note'], value: 'A note' },
      {
        kind: 'reference',
        path: ['source'],
        value: 'a-source',
        collection: 'sources',
      },
    ]);
  });

  it('finds references in a list, each with its place', () => {
    expect(walk({ claims: ['one', 'two'] })).toEqual([
      {
        kind: 'reference',
        path: ['claims', 0],
        value: 'one',
        collection: 'claims',
      },
      {
        kind: 'reference',
        path: ['claims', 1],
        value: 'two',
        collection: 'claims',
      },
    ]);
  });

  it('tells the ids of a list, and then what its entries hold', () => {
    expect(
      walk({
        parts: [
          { id: 'a', text: 'First' },
          { id: 'b', text: 'Second', role: 'engineer' },
        ],
      }),
    ).toEqual([
      {
        kind: 'ids',
        path: ['parts'],
        ids: [
          { id: 'a', index: 0 },
          { id: 'b', index: 1 },
        ],
      },
      { kind: 'prose', path: ['parts', 0, 'text'], value: 'First' },
      { kind: 'prose', path: ['parts', 1, 'text'], value: 'Second' },
      {
        kind: 'reference',
        path: ['parts', 1, 'role'],
        value: 'engineer',
        collection: 'roles',
      },
    ]);
  });

  it('keeps the places of ids where an entry has none', () => {
    expect(walk({ parts: [{}, { id: 'b' }, { id: 7 }, null, 'text', { id: 'b' }] })).toEqual([
      {
        kind: 'ids',
        path: ['parts'],
        ids: [
          { id: 'b', index: 1 },
          { id: 'b', index: 5 },
        ],
      },
    ]);
  });

  it('goes into objects with rules of their own, valid or not', () => {
    expect(walk({ nested: { deeper: { tracker: 'job-risk' } } })).toEqual([
      {
        kind: 'reference',
        path: ['nested', 'deeper', 'tracker'],
        value: 'job-risk',
        collection: 'trackers',
      },
    ]);
  });

  it('starts from the path it is given', () => {
    expect([...walkSchema(schema, { note: 'A note' }, ['claims', 3])]).toEqual([
      { kind: 'prose', path: ['claims', 3, 'note'], value: 'A note' },
    ]);
  });

  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { note: 7, source: ['a'], claims: 'one', parts: { id: 'a' }, nested: [] },
    { claims: [7, null, {}] },
    { note: null, source: undefined },
    { unknown: 'a-source' },
  ])('passes over data of the wrong shape: %j', (data) => {
    expect(walk(data)).toEqual([]);
  });

  it('passes over a value that is no id but not its field: the check of the target speaks of that', () => {
    expect(walk({ source: 'Not An Id' })).toEqual([
      {
        kind: 'reference',
        path: ['source'],
        value: 'Not An Id',
        collection: 'sources',
      },
    ]);
  });

  it('finds every reference of a claim', () => {
    const data = {
      claims: [
        {
          id: 'a-claim',
          source: 'page',
          attributedTo: [{ name: 'Someone', source: 'study' }, { name: 'Another' }],
          caveats: ['Mind this.'],
          check: {
            original: 'original',
            originalClaims: ['figure'],
            newer: ['later-figure'],
            finding: 'Found that.',
          },
          trackerScore: { tracker: 'job-risk', role: 'engineer' },
        },
      ],
    };
    const found = walk(data, claimsFileSchema).map((field) =>
      field.kind === 'ids' ? [field.path.join('.'), 'ids'] : [field.path.join('.'), field.kind, field.value],
    );
    expect(found).toEqual([
      ['claims', 'ids'],
      ['claims.0.source', 'reference', 'page'],
      ['claims.0.attributedTo.0.source', 'reference', 'study'],
      ['claims.0.caveats.0', 'prose', 'Mind this.'],
      ['claims.0.check.original', 'reference', 'original'],
      ['claims.0.check.finding', 'prose', 'Found that.'],
      ['claims.0.check.originalClaims.0', 'reference', 'figure'],
      ['claims.0.check.newer.0', 'reference', 'later-figure'],
      ['claims.0.trackerScore.tracker', 'reference', 'job-risk'],
      ['claims.0.trackerScore.role', 'reference', 'engineer'],
    ]);
  });

  it('finds every reference of a file of tasks', () => {
    const data = {
      role: 'engineer',
      tasks: [
        {
          id: 'tuning',
          figure: 'a',
          reason: 'Because.',
          otherFigures: ['b'],
          related: ['c'],
        },
      ],
      otherFigures: ['d'],
    };
    const targets = walk(data, tasksFileSchema).flatMap((field) =>
      field.kind === 'reference' ? [`${field.collection}/${field.value}`] : [],
    );
    expect(targets).toEqual(['roles/engineer', 'claims/a', 'claims/b', 'claims/c', 'claims/d']);
  });
});
