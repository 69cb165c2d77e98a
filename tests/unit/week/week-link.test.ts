import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLater, mostMinutes, openWeek, type Week } from '../../../src/facts/week/week.ts';
import {
  cleanText,
  formatWeek,
  longestLine,
  longestName,
  mostEntries,
  mostOwn,
  mostPlanned,
  parseWeek,
} from '../../../src/facts/week/week-link.ts';

const horizon = fc.constantFrom('this-quarter', 'within-a-year', 'within-two-years', 'ongoing', 'not-stated');
const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const key = fc.oneof(id, fc.stringMatching(/^4A[1-4][a-d][1-9]I[0-9]{2}D[0-9]{2}$/));
const minutes = fc.integer({ min: 0, max: mostMinutes });
const time = fc.record({ now: minutes, later: minutes }, { requiredKeys: ['now'] });
const text = (longest: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: 100 })
    .map((raw) => cleanText(raw, longest))
    .filter((clean) => clean !== '');
const entry = fc
  .tuple(key, fc.option(id, { nil: undefined }), time)
  .map(([name, job, own]) => ({ key: name, ...(job !== undefined && { job }), ...own }));

const weeks: fc.Arbitrary<Week> = fc
  .record({
    job: id,
    total: minutes,
    entries: fc.uniqueArray(entry, { maxLength: 20, selector: (one) => `${one.job}.${one.key}` }),
    own: fc.array(
      fc.tuple(text(longestName), time).map(([name, own]) => ({ name, ...own })),
      { maxLength: 5 },
    ),
    moves: fc.uniqueArray(fc.record({ id, horizon }), { maxLength: 8, selector: (move) => move.id }),
    lines: fc.array(fc.record({ horizon, text: text(longestLine) }), { maxLength: 5 }),
  })
  .map(({ entries, ...week }) => ({ ...week, ...(entries.length > 0 && { entries }) }));

describe('a week in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        expect(parseWeek(formatWeek(week))).toEqual(week);
      }),
      { numRuns: 2000 },
    );
  });

  it('is short for a week that nobody touched', () => {
    expect(formatWeek(openWeek('nurse'))).toBe('#v=1&job=nurse');
    expect(parseWeek('#v=1&job=nurse')).toEqual(openWeek('nurse'));
  });

  // Links that were sent keep their meaning: this list only grows.
  it('reads as it always did', () => {
    expect(
      parseWeek(
        '#v=1&job=nurse&total=2100&t=4A1a2I01D01:600/300,clerk.filing:90,rest:1410&own=30:Night%20bus&do=learn:q&line=y:Ask%20my%20boss',
      ),
    ).toEqual({
      job: 'nurse',
      total: 2100,
      entries: [
        { key: '4A1a2I01D01', now: 600, later: 300 },
        { key: 'filing', job: 'clerk', now: 90 },
        { key: 'rest', now: 1410 },
      ],
      own: [{ name: 'Night bus', now: 30 }],
      moves: [{ id: 'learn', horizon: 'this-quarter' }],
      lines: [{ horizon: 'within-a-year', text: 'Ask my boss' }],
    });
  });

  it('holds whatever a reader writes', () => {
    const name = '30:a,b&c=d#e/f <script>alert(1)</script> 100% ü 日本 👩‍👩‍👧';
    const week = { ...openWeek('nurse'), own: [{ name, now: 15 }] };
    expect(parseWeek(formatWeek(week))).toEqual(week);
    expect(formatWeek(week).slice(1)).toMatch(/^[\w%&=:/.,!~*'()-]+$/);
  });

  it('names no week without a job or of another version', () => {
    for (const fragment of ['', '#', '#content', '#v=2&job=nurse', '#v=1', '#v=1&job=../x', '#v=1&job=Nurse'])
      expect(parseWeek(fragment)).toBeUndefined();
  });

  it('never throws, never holds more than it may, and lets nothing in but plain text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        't=<img src=x onerror=alert(1)>:60',
        't=__proto__:1,constructor.x:2,a.b.c:3',
        't=a:99999,a:1,b:-1,c:1e9,d:1/99999,e:NaN',
        'own=60:%3Cscript%3E',
        'own=60:%FF%00%E0%A4%A',
        'own=60:\u202Eevil\n\r\u2028line',
        'line=q:javascript:alert(1)',
        'do=__proto__:q,a:zz,b',
        `own=1:${'x'.repeat(500)}`,
        `t=${Array.from({ length: 150 }, (_, index) => `k${index}:1`).join(',')}`,
        `${'own=1:a&'.repeat(40)}`,
        'total=Infinity',
        'total=-5',
      ),
    );
    const hostile = fc
      .tuple(fc.constantFrom('#v=1&job=nurse&', '#', '', '#v=1&job=nurse&job=x&'), fc.array(piece, { maxLength: 4 }))
      .map(([start, pieces]) => start + pieces.join('&'));
    fc.assert(
      fc.property(hostile, (fragment) => {
        const week = parseWeek(fragment);
        if (!week) return;
        const { job, total, entries = [], own, moves, lines } = week;
        expect(job).toMatch(/^[a-z0-9-]+$/);
        expect(entries.length).toBeLessThanOrEqual(mostEntries);
        expect(own.length).toBeLessThanOrEqual(mostOwn);
        expect(Math.max(moves.length, lines.length)).toBeLessThanOrEqual(mostPlanned);
        expect(entries.filter((one) => !/^[A-Za-z0-9-]+$/.test(`${one.key}${one.job ?? ''}`))).toEqual([]);
        const numbers = [total, ...[...entries, ...own].flatMap(({ now, later = 0 }) => [now, later])];
        expect(numbers.filter((one) => !Number.isInteger(one) || one < 0 || one > mostMinutes)).toEqual([]);
        for (const words of [...own.map(({ name }) => name), ...lines.map(({ text: line }) => line)]) {
          expect([...words].length).toBeLessThanOrEqual(longestLine);
          expect(words).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        }
        expect(typeof hasLater(week)).toBe('boolean');
        // What was let in is written as a link again, and reads as the same.
        expect(parseWeek(formatWeek(week))).toEqual(week);
      }),
      { numRuns: 10_000 },
    );
  });
});
