import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addMonths, groupPlan } from '../../../src/facts/week/plan.ts';
import { escapeText, foldLine, writeCalendar } from '../../../src/facts/week/plan-calendar.ts';
import { writeMarkdown } from '../../../src/facts/week/plan-markdown.ts';
import { openWeek } from '../../../src/facts/week/week.ts';
import { rowsOf } from '../../../src/facts/week/week-rows.ts';
import { aJob } from './sample-job.ts';

const known = [
  {
    id: 'learn',
    title: 'Learn to check',
    href: '/roles/baker/#a',
    note: '',
    horizon: 'ongoing' as const,
    says: 'A page',
  },
  { id: 'ask', title: 'Ask around', href: '/roles/baker/#b', note: '', horizon: 'ongoing' as const, says: 'A page' },
];
const lines = [{ horizon: 'this-quarter' as const, text: 'Talk to Jo; bring cake, \\o/' }];
const groups = groupPlan({ moves: [{ id: 'ask', horizon: 'within-a-year' }], lines }, known);

describe('a plan', () => {
  it('is grouped by horizon, the next first', () => {
    expect(groups.map(({ name, items }) => [name, items.map(({ text }) => text)])).toEqual([
      ['This quarter', ['Talk to Jo; bring cake, \\o/']],
      ['Within a year', ['Ask around']],
    ]);
  });

  it('leaves out a move that nobody has any more', () => {
    expect(groupPlan({ moves: [{ id: 'gone', horizon: 'ongoing' }], lines: [] }, known)).toEqual([]);
  });

  it.each([
    ['2026-11-27', 3, '2027-02-27'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(
      addMonths(new Date(`${day}T12:00:00Z`), months)
        .toISOString()
        .slice(0, 10),
    ).toBe(later);
  });
});

describe('a calendar file', () => {
  const write = (plan = groups, job = 'Baker') =>
    writeCalendar({
      job,
      groups: plan,
      address: 'https://site.example/your-week/#v=1&job=baker&t=a:60,b:60',
      now: new Date('2026-11-27T08:30:00Z'),
      id: 'one',
    });
  const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[] as [string, unknown[], unknown[]]);

  it('has one reminder for each horizon, and a parser reads what was written', () => {
    const events = parse(write()).getAllSubcomponents('vevent');
    expect(events).toHaveLength(2);
    const [first] = events.map((event) => new ICAL.Event(event));
    expect(first?.summary).toBe('Look at your plan (Baker): this quarter');
    expect(first?.startDate.toString()).toBe('2027-02-27');
    expect(first?.description).toBe(
      '- Talk to Jo; bring cake, \\o/\n\nhttps://site.example/your-week/#v=1&job=baker&t=a:60,b:60',
    );
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
      'one-this-quarter@career-risk-explorer',
      'one-within-a-year@career-risk-explorer',
    ]);
    expect(events.map((event) => event.getAllSubcomponents('valarm').length)).toEqual([1, 1]);
    expect(events[0]?.getFirstPropertyValue('url')).toBe('https://site.example/your-week/#v=1&job=baker&t=a:60,b:60');
  });

  it('holds whatever a reader writes, in lines of at most 75 octets that end as they should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 240 }), (raw) => {
        const text = raw.replace(/\p{Cc}/gu, ' ').trim();
        const file = write([{ horizon: 'ongoing', name: 'Ongoing', items: [{ text }] }], text);
        const octets = new TextEncoder();
        for (const line of file.split('\r\n')) {
          expect(octets.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const event = new ICAL.Event(parse(file).getFirstSubcomponent('vevent') ?? undefined);
        expect(event.description.startsWith(`- ${text}\n`)).toBe(true);
        expect(event.summary).toBe(`Look at your plan (${text}): ongoing`);
      }),
      { numRuns: 500 },
    );
  });

  it('escapes and folds as the standard has it', () => {
    expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine('ü'.repeat(38)).split('\r\n')[0]).toBe('ü'.repeat(37));
  });
});

describe('a Markdown file', () => {
  it('holds the week, the plan and the sources, with what was written as it is', () => {
    const week = { ...openWeek('baker'), own: [{ name: 'Feed *the* cat | dog', now: 60 }] };
    const text = writeMarkdown({
      job: 'Baker',
      rows: rowsOf(week, new Map([['baker', aJob()]])).rows,
      weeks: [{ when: 'now', name: 'Today' }],
      findings: ['It stands at 50 out of 100.'],
      groups,
      sources: [{ text: 'A study', href: '/sources/study/' }],
      address: 'https://site.example/your-week/#v=1&job=baker',
      toFull: (href) => `https://site.example${href}`,
      day: '27 November 2026',
    });
    expect(text).toContain('| Task bake | 24 h | people 50, GPT-4 50 out of 100 |');
    expect(text).toContain('| Feed \\*the\\* cat \\| dog | 1 h | no figure |');
    expect(text).toContain('### Within a year\n\n- [ ] [Ask around](https://site.example/roles/baker/#b) (A page)');
    expect(text).toContain('- [A study](https://site.example/sources/study/)');
  });
});
