import { describe, expect, test } from 'vitest';
import { changed, changedClaim, edited, reportOn } from './small-content.ts';

const news = 'content/sources/oven-news.json';
const measure = 'content/measures/oven-index.json';
const release = 'content/release.json';
const tomorrow = new Date(Date.now() + 40 * 60 * 60 * 1000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

/** name, what is broken, the field, and what the report must say. */
const cases: [string, () => Map<string, string>, RegExp, string][] = [
  [
    'news before the web',
    () => changed(news, ['published'], '1989'),
    /news\.json:\d+ {2}published/,
    'a date on the web, from 1990',
  ],
  ['a date of long ago', () => changed(news, ['published'], '0025-06-10'), /published/, 'a date from 1900 on'],
  [
    'a claim younger than its source',
    () => changedClaim('news-pay', { asOf: '2025-07' }),
    /claims\[3\]\.asOf/,
    'no later than that of its source oven-news, 2025-06-10',
  ],
  [
    'a claim added before its source',
    () => changedClaim('news-pay', { added: '2025-06-09' }),
    /claims\[3\]\.added/,
    'no earlier than its source oven-news, 2025-06-10',
  ],
  [
    'a claim added before the web',
    () => changedClaim('task-share', { added: '1970-01-01' }),
    /claims\[4\]\.added/,
    'a date on the web',
  ],
  [
    'a claim added tomorrow',
    () => changedClaim('news-pay', { added: tomorrow }),
    /claims\[3\]\.added/,
    'not in the future',
  ],
  [
    'a claim as of tomorrow',
    () => changedClaim('task-share', { asOf: tomorrow }),
    /claims\[4\]\.asOf/,
    'not in the future',
  ],
  [
    'a change before the addition',
    () => changedClaim('report-growth', { changes: [{ date: '2026-10-31', what: 'Made exact.' }] }),
    /changes\[0\]\.date/,
    'no earlier than the claim was added, 2026-11-01',
  ],
  [
    'changes out of order',
    () =>
      changedClaim('report-growth', {
        changes: ['2026-11-10', '2026-11-09'].map((date) => ({ date, what: `Changed on ${date}.` })),
      }),
    /changes\[1\]\.date/,
    'no earlier than the change above it, 2026-11-10',
  ],
  [
    'a change tomorrow',
    () => changedClaim('report-growth', { changes: [{ date: tomorrow, what: 'Made exact.' }] }),
    /changes\[0\]\.date/,
    'not in the future',
  ],
  [
    'a review before the web',
    () => edited('content/roles/baker.md', "reviewed: '2026-11-01'", "reviewed: '1926-11-01'"),
    /baker\.md:\d+ {2}reviewed/,
    'a date on the web',
  ],
  [
    'sayings out of order',
    () =>
      edited(
        'content/camps/bread-optimists.md',
        'since: [news-growth]',
        'since: [hands-matter, news-growth, report-pay]',
      ),
    /since\[2\]/,
    'no earlier than "news-growth" before it',
  ],
  [
    'what was said since, before',
    () =>
      edited(
        'content/camps/bread-optimists.md',
        'said: [report-growth]\n    since: [news-growth]',
        'said: [news-growth]\n    since: [report-growth]',
      ),
    /proponents\[0\]\.since\[0\]/,
    'no earlier than "news-growth" before it, 2025-06',
  ],
  ['years of a measure out of order', () => changed(measure, ['year'], '2023/2021'), /year/, 'years in order'],
  ['a year of a measure twice', () => changed(measure, ['year'], '2023/2023'), /year/, 'years in order'],
  ['a measure of the future', () => changed(measure, ['year'], '9999'), /year/, 'years in order'],
  [
    'years of a projection out of order',
    () => changed(release, ['years'], { from: 2034, to: 2024 }),
    /years\.to/,
    'a year after the first, 2034',
  ],
  [
    'a projection of one year',
    () => changed(release, ['years'], { from: 2024, to: 2024 }),
    /years\.to/,
    'a year after the first, 2024',
  ],
  [
    'a projection without end',
    () => changed(release, ['years'], { from: 2024, to: 20344 }),
    /years\.to/,
    'by at most 30',
  ],
  [
    'a projection from year nought',
    () => changed(release, ['years'], { from: 0, to: 10 }),
    /years\.from/,
    'a year from 1990',
  ],
  ['pay as of no date', () => changed(release, ['payAsOf'], 'May 2024'), /payAsOf/, 'a date as YYYY'],
  [
    'pay younger than its source',
    () => changed(release, ['payAsOf'], '2025-04'),
    /payAsOf/,
    'no later than its source, 2025-03-01',
  ],
  [
    'a projection from a year after its source',
    () => changed(release, ['years'], { from: 2026, to: 2036 }),
    /years\.from/,
    'a year no later than its source, 2025-03-01',
  ],
  [
    'a measure younger than its source',
    () => changed(measure, ['year'], '2026'),
    /year/,
    'no later than that of its source baking-report, 2025-03-01',
  ],
  [
    'a score of before the web',
    () => changedClaim('score-baker', { asOf: '1980' }),
    /claims\[6\]\.asOf/,
    'a date on the web, from 1990',
  ],
  [
    'a forecast for a year that was over',
    () => changedClaim('report-growth', { horizon: 'by 2024' }),
    /claims\[0\]\.horizon/,
    'no year before the claim was made, 2025-02',
  ],
  [
    'pages read before the web',
    () => changed('content/census.json', ['read'], '1950'),
    /census\.json:\d+ {2}read/,
    'a date on the web',
  ],
  [
    'a page of after it was read',
    () => changed('content/census.json', ['read'], '2026-02'),
    /jobs\[0\]\.values\[1\]\.asOf/,
    'no later than when the pages were read, 2026-02',
  ],
  [
    'labels younger than their source',
    () => changed('content/ratings/51-3011-00.json', ['asOf'], '2026'),
    /asOf/,
    'no later than that of its source baking-report, 2025-03-01',
  ],
];

describe('dates that cannot be', () => {
  test.each(cases)('%s', (_name, make, where, said) => {
    const report = reportOn(make());
    expect(report).toMatch(where);
    expect(report).toContain(said);
  });

  test.each([
    ['a claim added today', () => changedClaim('news-pay', { added: today })],
    ['a claim as of the month of its source', () => changedClaim('news-pay', { asOf: '2025-06' })],
    ['a claim as of the year of its source', () => changedClaim('news-pay', { asOf: '2025' })],
    [
      'two changes of one day',
      () =>
        changedClaim('report-growth', {
          changes: ['a', 'b'].map((name) => ({ date: '2026-11-10', what: `What changed: ${name}.` })),
        }),
    ],
    ['a forecast for the year in which it was made', () => changedClaim('report-growth', { horizon: 'by 2025' })],
    ['a measure of two years', () => changed(measure, ['year'], '2021/2023')],
  ])('sound: %s', (_name, make) => expect(reportOn(make())).toBe('sound'));
});
