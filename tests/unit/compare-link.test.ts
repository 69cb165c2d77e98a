import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barSorts } from '../../src/facts/plots/bar-sort.ts';
import {
  emptyComparison,
  formatComparison,
  isEmptyComparison,
  mostRoles,
  mostTasks,
  readComparison,
  resolveComparison,
  type KnownIds,
} from '../../src/facts/links/compare-link.ts';
import { describeNotice } from '../../src/facts/describe/link-notice.ts';

const roles = ['baker', 'cook', 'driver', 'editor', 'fitter', 'nurse'];
const tasks = roles.flatMap((role) => ['plan', 'check', 'make'].map((task) => `${role}.${task}`));
const known: KnownIds = {
  roles: new Set(roles),
  tasks: new Set(tasks),
  roleAliases: new Map([['chef', 'cook']]),
  taskAliases: new Map([['cook.menus', 'cook.plan']]),
};

const resolved = (search: string) => resolveComparison(readComparison(search), known);

describe('reading a link', () => {
  it('reads tasks, roles and order', () => {
    expect(readComparison('?v=1&tasks=baker.plan,cook.make&roles=cook,baker&sort=highest')).toEqual({
      tasks: ['baker.plan', 'cook.make'],
      roles: ['cook', 'baker'],
      sort: 'highest',
    });
  });

  it('reads nothing from nothing', () => {
    for (const search of ['', '?', '?v=1', '?tasks=&roles=,,', '?utm_source=x']) {
      expect(readComparison(search)).toEqual(emptyComparison);
      expect(isEmptyComparison(readComparison(search))).toBe(true);
    }
  });

  it('forgives spaces, repetition, empty places and an unknown order or version', () => {
    expect(readComparison('?v=99&tasks=a.b,%20a.b%20,,c.d&sort=sideways').tasks).toEqual(['a.b', 'c.d']);
    expect(readComparison('?sort=sideways').sort).toBe('listed');
  });

  it('reads lists that come in several parts', () => {
    expect(readComparison('?roles=a&roles=b,c').roles).toEqual(['a', 'b', 'c']);
  });

  it('reads no more than a hundred ids, each cut to a length', () => {
    const many = Array.from({ length: 500 }, (_, index) => `r${index}`).join(',');
    expect(readComparison(`?roles=${many}`).roles).toHaveLength(100);
    expect(readComparison(`?roles=${'x'.repeat(9999)}`).roles[0]).toHaveLength(170);
  });
});

describe('resolving a link', () => {
  it('keeps what is known, in order, without notice', () => {
    const { comparison, notices } = resolved('?v=1&tasks=cook.make,baker.plan&roles=nurse,baker');
    expect(comparison).toEqual({
      tasks: ['cook.make', 'baker.plan'],
      roles: ['nurse', 'baker'],
      sort: 'listed',
    });
    expect(notices).toEqual([]);
  });

  it('drops what it does not know and names it', () => {
    const { comparison, notices } = resolved('?tasks=baker.plan,baker.fly,x&roles=astronaut');
    expect(comparison).toEqual({
      tasks: ['baker.plan'],
      roles: [],
      sort: 'listed',
    });
    expect(notices).toEqual([
      { kind: 'unknown-task', ids: ['baker.fly', 'x'] },
      { kind: 'unknown-role', ids: ['astronaut'] },
    ]);
  });

  it('follows ids that changed: of the role, of the task, and of both', () => {
    expect(resolved('?roles=chef').comparison.roles).toEqual(['cook']);
    expect(resolved('?tasks=chef.make').comparison.tasks).toEqual(['cook.make']);
    expect(resolved('?tasks=cook.menus').comparison.tasks).toEqual(['cook.plan']);
    expect(resolved('?tasks=chef.menus').comparison.tasks).toEqual(['cook.plan']);
    expect(resolved('?tasks=chef.menus').notices).toEqual([]);
  });

  it('shows a thing once, though a link names it under two ids', () => {
    expect(resolved('?roles=chef,cook&tasks=cook.menus,cook.plan').comparison).toEqual({
      tasks: ['cook.plan'],
      roles: ['cook'],
      sort: 'listed',
    });
  });

  it('cuts at eight tasks and four roles and names the rest', () => {
    const { comparison, notices } = resolved(`?tasks=${tasks.join(',')}&roles=${roles.join(',')}`);
    expect(comparison.tasks).toEqual(tasks.slice(0, mostTasks));
    expect(comparison.roles).toEqual(roles.slice(0, mostRoles));
    expect(notices).toEqual([
      { kind: 'too-many-tasks', ids: tasks.slice(mostTasks) },
      { kind: 'too-many-roles', ids: roles.slice(mostRoles) },
    ]);
  });

  it('knows no names that every object has', () => {
    expect(resolved('?roles=__proto__,constructor,toString').comparison.roles).toEqual([]);
  });
});

describe('writing a link', () => {
  it('writes what there is, in a form that reads well', () => {
    expect(
      formatComparison({
        tasks: ['baker.plan', 'cook.make'],
        roles: ['cook'],
        sort: 'name',
      }),
    ).toBe('?v=1&tasks=baker.plan,cook.make&roles=cook&sort=name');
    expect(formatComparison({ tasks: [], roles: ['cook', 'baker'], sort: 'listed' })).toBe('?v=1&roles=cook,baker');
  });

  it('writes nothing for an empty comparison', () => {
    expect(formatComparison(emptyComparison)).toBe('');
    expect(formatComparison({ tasks: [], roles: [], sort: 'highest' })).toBe('');
  });

  it('gives back exactly what went in, whatever was chosen', () => {
    const comparison = fc.record({
      tasks: fc.uniqueArray(fc.constantFrom(...tasks), {
        maxLength: mostTasks,
      }),
      roles: fc.uniqueArray(fc.constantFrom(...roles), {
        maxLength: mostRoles,
      }),
      sort: fc.constantFrom(...barSorts),
    });
    fc.assert(
      fc.property(comparison, (chosen) => {
        fc.pre(!isEmptyComparison(chosen));
        const { comparison: back, notices } = resolved(formatComparison(chosen));
        expect(back).toEqual(chosen);
        expect(notices).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Strings that have broken other people's pages, and pieces of links of our own. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(String.fromCharCode(88))//",
  'javascript:alert(1)',
  '%00',
  '%',
  '%E0%A4%A',
  '\uD800',
  '\u202Etxt.exe',
  '../../etc/passwd',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor.prototype',
  '?tasks=',
  '&roles=',
  ',',
  ',,,,',
  '.',
  'v=1',
  'cook.make',
  'chef',
  '\u0000',
  '💥',
  'a'.repeat(3000),
];

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 20 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc
    .record({
      tasks: fc.string({ maxLength: 60 }),
      roles: fc.string({ maxLength: 60 }),
      sort: fc.string(),
    })
    .map((fields) => `?${new URLSearchParams(fields)}`),
);

describe('ten thousand random and hostile links', () => {
  it('give a comparison of known things, notices in words, and a link that opens on the same', () => {
    fc.assert(
      fc.property(anything, (search) => {
        const { comparison, notices } = resolved(search);
        expect(comparison.tasks.every((id) => known.tasks.has(id))).toBe(true);
        expect(comparison.roles.every((id) => known.roles.has(id))).toBe(true);
        expect(comparison.tasks.length).toBeLessThanOrEqual(mostTasks);
        expect(comparison.roles.length).toBeLessThanOrEqual(mostRoles);
        for (const notice of notices) expect(describeNotice(notice)).toMatch(/left out: “[\s\S]*\.$/);
        const link = formatComparison(comparison);
        expect(link).toMatch(/^(?:\?v=1(?:&(?:tasks|roles|sort)=[a-z0-9.,-]+)+)?$/);
        if (link) expect(resolved(link).comparison).toEqual(comparison);
      }),
      { numRuns: 10_000 },
    );
  });

  it('can be written again as they were read, too', () => {
    fc.assert(
      fc.property(anything, (search) => {
        expect(() => formatComparison(readComparison(search))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('describeNotice', () => {
  it('names one id, and several', () => {
    expect(describeNotice({ kind: 'unknown-role', ids: ['astronaut'] })).toBe(
      'This role is not known here, so it was left out: “astronaut”.',
    );
    expect(describeNotice({ kind: 'too-many-tasks', ids: ['a.b', 'c.d'] })).toBe(
      'A comparison holds 8 tasks at most; these were left out: “a.b” and “c.d”.',
    );
  });

  it('names five at most, each cut to a readable length', () => {
    const ids = Array.from({ length: 7 }, (_, index) => `x${index}`);
    expect(describeNotice({ kind: 'unknown-task', ids })).toMatch(/“x4” and 2 more\.$/);
    expect(describeNotice({ kind: 'unknown-task', ids: ['y'.repeat(100)] })).toContain(`“${'y'.repeat(60)}…”`);
  });
});
