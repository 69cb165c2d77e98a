import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barSorts } from '../../src/facts/plots/bar-sort.ts';
import {
  emptyComparison,
  formatComparison,
  isEmptyComparison,
  mostAcross,
  mostRoles,
  mostTasks,
} from '../../src/facts/links/compare-link.ts';
import {
  isId,
  mostLookedUp,
  readCode,
  readComparison,
  resolveComparison,
  splitTaskId,
  type KnownIds,
} from '../../src/facts/links/read-compare-link.ts';
import { describeNotice } from '../../src/facts/describe/link-notice.ts';

const roles = ['baker', 'cook', 'driver', 'editor', 'fitter', 'nurse'];
const tasks = roles.flatMap((role) => ['plan', 'check', 'make'].map((task) => `${role}.${task}`));
const named = ['bake-bread', 'plan-menus', 'clean-tools'];
const [code, otherCode] = ['4.A.3.a.2.I01.D01', '4.A.2.b.2.I07.D12'] as const;
const known: KnownIds = {
  roles: new Set(roles),
  tasks: new Set([...tasks, 'cook.plan-menus']),
  across: new Set(named),
  roleAliases: new Map([['chef', 'cook']]),
  taskAliases: new Map([['cook.menus', 'cook.plan']]),
  codes: new Map([
    [code, 'plan-menus'],
    [otherCode, 'gone'],
  ]),
};

const resolved = (search: string) => resolveComparison(readComparison(search), known);

describe('reading a link', () => {
  it('reads tasks, roles and order', () => {
    expect(readComparison('?v=1&tasks=baker.plan,cook.make&roles=cook,baker&sort=highest')).toEqual({
      tasks: ['baker.plan', 'cook.make'],
      roles: ['cook', 'baker'],
      across: [],
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
      across: [],
      sort: 'listed',
    });
    expect(notices).toEqual([]);
  });

  it('drops what it does not know and names it', () => {
    const { comparison, notices } = resolved('?tasks=baker.plan,baker.fly,x&roles=astronaut');
    expect(comparison).toEqual({
      tasks: ['baker.plan'],
      roles: [],
      across: [],
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
      across: [],
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

  it('takes the official code of a named task for its id, of a job and across jobs', () => {
    expect(resolved(`?tasks=cook.${code}`).comparison.tasks).toEqual(['cook.plan-menus']);
    expect(resolved(`?tasks=chef.${code},chef.plan-menus`).comparison.tasks).toEqual(['cook.plan-menus']);
    expect(resolved(`?across=${code},plan-menus`).comparison.across).toEqual(['plan-menus']);
    expect(resolved(`?across=${code},plan-menus`).notices).toEqual([]);
  });

  it('knows no code of a task that is not there, or that the job does not do', () => {
    expect(resolved(`?tasks=baker.${code}&across=${otherCode}`).notices).toEqual([
      { kind: 'unknown-task', ids: [`baker.${code}`] },
      { kind: 'unknown-across', ids: [otherCode] },
    ]);
  });

  it('shows two tasks across jobs at most', () => {
    const { comparison, notices } = resolved(`?across=${named.join(',')}`);
    expect(comparison.across).toEqual(named.slice(0, mostAcross));
    expect(notices).toEqual([{ kind: 'too-many-across', ids: named.slice(mostAcross) }]);
  });

  it('looks up no more than a link of a few screens can mean, and says so of the rest', () => {
    const many = Array.from({ length: mostLookedUp + 3 }, (_, index) => `x${index}`);
    const { notices } = resolved(`?roles=${many.join(',')}`);
    expect(notices).toEqual([
      { kind: 'unknown-role', ids: many.slice(0, mostLookedUp) },
      { kind: 'too-many-roles', ids: many.slice(mostLookedUp) },
    ]);
  });

  it('knows no names that every object has', () => {
    expect(resolved('?roles=__proto__,constructor,toString').comparison.roles).toEqual([]);
    expect(resolved('?across=__proto__,constructor&tasks=cook.__proto__').comparison).toEqual(emptyComparison);
  });
});

describe('writing a link', () => {
  it('writes what there is, in a form that reads well', () => {
    expect(
      formatComparison({
        tasks: ['baker.plan', 'cook.make'],
        roles: ['cook'],
        across: ['bake-bread'],
        sort: 'name',
      }),
    ).toBe('?v=1&tasks=baker.plan,cook.make&roles=cook&across=bake-bread&sort=name');
    expect(formatComparison({ ...emptyComparison, roles: ['cook', 'baker'] })).toBe('?v=1&roles=cook,baker');
  });

  it('writes nothing for an empty comparison', () => {
    expect(formatComparison(emptyComparison)).toBe('');
    expect(formatComparison({ ...emptyComparison, sort: 'highest' })).toBe('');
  });

  it('gives back exactly what went in, whatever was chosen', () => {
    const comparison = fc.record({
      tasks: fc.uniqueArray(fc.constantFrom(...tasks), {
        maxLength: mostTasks,
      }),
      roles: fc.uniqueArray(fc.constantFrom(...roles), {
        maxLength: mostRoles,
      }),
      across: fc.uniqueArray(fc.constantFrom(...named), { maxLength: mostAcross }),
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
  '&across=',
  code,
  'plan-menus',
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
      across: fc.string({ maxLength: 60 }),
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
        expect(comparison.across.every((id) => known.across.has(id))).toBe(true);
        expect(comparison.across.length).toBeLessThanOrEqual(mostAcross);
        expect(comparison.tasks.length).toBeLessThanOrEqual(mostTasks);
        expect(comparison.roles.length).toBeLessThanOrEqual(mostRoles);
        for (const notice of notices) expect(describeNotice(notice)).toMatch(/left out: “[\s\S]*\.$/);
        const link = formatComparison(comparison);
        expect(link).toMatch(/^(?:\?v=1(?:&(?:tasks|roles|across|sort)=[a-z0-9.,-]+)+)?$/);
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

describe('what a link may ask a file for', () => {
  it('is an id in small letters, and no way out of a folder', () => {
    expect(['bake-bread', 'a', '3d-printing'].every(isId)).toBe(true);
    expect(['', '-', 'a-', '../a', 'a/b', 'A', 'a b', 'a.b', 'a%2fb', '\u202Ea'].some(isId)).toBe(false);
    fc.assert(
      fc.property(anything, (text) => {
        expect(!isId(text) || encodeURIComponent(text) === text).toBe(true);
      }),
    );
  });

  it('splits a task’s id where the job ends', () => {
    expect(splitTaskId('cook.plan-menus')).toEqual({ job: 'cook', task: 'plan-menus' });
    expect(splitTaskId(`cook.${code}`)).toEqual({ job: 'cook', task: code });
    expect(splitTaskId('cook')).toEqual({ job: 'cook', task: '' });
  });

  it('reads a code, and nothing like it', () => {
    expect(readCode(code)).toEqual({ kind: '4.A.3.a.2', rest: 'I01.D01' });
    expect(['4.A.3.a.2', `${code}/..`, `x${code}`, '4.A.3.a.2.I01', ''].map(readCode)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

describe('describeNotice', () => {
  it('names one id, and several', () => {
    expect(describeNotice({ kind: 'unknown-role', ids: ['astronaut'] })).toBe(
      'This job is not known here, so it was left out: “astronaut”.',
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
