import { describe, expect, test } from 'vitest';
import { changed, changedClaim, edited, reportOn, smallContent } from './small-content.ts';

const bread = 'content/claims/bread.json';
const tracker = 'content/trackers/dough-score.json';
const source = 'content/sources/oven-news.json';
const baker = 'content/roles/baker.md';
const colloquial = 'content/colloquial.json';
const bakers = 'content/occupations/bakers.json';
const butchers = 'content/occupations/butchers.json';

/** name, what is broken, and where and what the report must say. */
const cases: [string, () => Map<string, string>, RegExp, string][] = [
  ['only spaces', () => changed(tracker, ['measures'], '       '), /score\.json:\d+ {2}measures/, 'nothing but blanks'],
  ['spaces that do not break', () => changed(tracker, ['name'], '\u00a0\u2003\u3000'), /name/, 'nothing but blanks'],
  ['blanks at the ends', () => changed(tracker, ['operator'], ' not stated'), /operator/, 'without blanks at its ends'],
  ['a newline in a title', () => changed(source, ['title'], 'Ovens\nthink'), /title/, 'a line break (U+000A)'],
  [
    'a newline in YAML',
    () => edited(baker, 'title: Baker', 'title: "Ba\\nker"'),
    /baker\.md:2 {2}title/,
    'a line break',
  ],
  ['a line separator', () => changed(source, ['title'], 'Ovens\u2028think'), /title/, 'a line break (U+2028)'],
  [
    'a control character',
    () => changed(source, ['title'], 'Ovens\u0000think'),
    /title/,
    'a control character (U+0000)',
  ],
  ['a bell in prose', () => changed(tracker, ['caveats', 0], 'It sells\u0007 ovens.'), /caveats\[0\]/, '(U+0007)'],
  ['half of a pair', () => changed(source, ['title'], 'Ovens \ud83c think'), /title/, 'half of a character (U+D83C)'],
  ['the other half', () => changed(source, ['title'], 'Ovens \udf5e think'), /title/, 'half of a character (U+DF5E)'],
  [
    'a direction override',
    () => changed(source, ['title'], 'Ovens \u202eknih'),
    /title/,
    'turns the direction of text',
  ],
  [
    'letters that are blanks',
    () => changed(source, ['title'], '\u3164\u3164\u3164'),
    /title/,
    'without a letter or a digit',
  ],
  ['marks and no words', () => changed(source, ['title'], '\u2800…!'), /title/, 'without a letter or a digit'],
  ['a letter that was lost', () => changed(source, ['title'], 'Ovens th\ufffdnk'), /title/, '(U+FFFD)'],
  [
    'blanks as the name of a field',
    () => changed(bakers, ['technologies'], { '  ': ['Microsoft Excel'] }),
    /bakers\.json:\d+ {2}technologies\. {2}\n/,
    'the name of a field: a text of nothing but blanks',
  ],
  [
    'a direction override in the name of a field',
    () => changed(bakers, ['technologies'], { 'Spread\u202esheets': ['Microsoft Excel'] }),
    /technologies\./,
    'turns the direction of text',
  ],
  [
    'a name that another job has as its title',
    () => edited('content/roles/butcher.md', 'Meat seller', 'baker'),
    /butcher\.md:\d+ {2}otherNames\[0\]/,
    'a name of its own; content/roles/baker.md has it',
  ],
  [
    'a name that another job has as well',
    () => edited('content/roles/butcher.md', 'Meat seller', 'bread maker'),
    /butcher\.md:\d+ {2}otherNames\[0\]/,
    'a name of its own; content/roles/baker.md has it',
  ],
  [
    'a job title that is the official one',
    () => changed(bakers, ['titles'], ['bakers']),
    /bakers\.json:\d+ {2}titles\[0\]/,
    'other than the official one',
  ],
  [
    'a job title that means it mostly, and mostly another',
    () => changed(bakers, ['sharedTitles'], ['Counter Hand', 'bread mixer']),
    /sharedTitles\[1\]/,
    'a job title that "titles" does not list',
  ],
  [
    'a source under two names',
    () =>
      smallContent().set('content/sources/report.json', smallContent().get('content/sources/baking-report.json') ?? ''),
    /sources\/report\.json:\d+ {2}title/,
    'a source that is not there yet; content/sources/baking-report.json is this one',
  ],
  [
    'an address that another source has',
    () => changed('content/sources/dough-score.json', ['url'], 'https://news.example.com/ovens'),
    /dough-score\.json:\d+ {2}url/,
    'content/sources/oven-news.json is this one',
  ],
  [
    'a tracker twice for a job',
    () =>
      changed(
        'content/census.json',
        ['jobs', 1, 'values'],
        [
          { tracker: 'Dough Score', publishedAs: 'Butcher', score: 20, min: 0, max: 100, direction: 'risk' },
          { tracker: 'dough score', publishedAs: 'Butcher', score: 30, min: 0, max: 100, direction: 'risk' },
        ],
      ),
    /census\.json:\d+ {2}jobs\[1\]\.values/,
    'each tracker once for a job',
  ],
  ['an isolate', () => changed(source, ['publisher'], 'Oven \u2067News'), /publisher/, 'turns the direction of text'],
  [
    'a joiner in a figure',
    () => changed(tracker, ['caveats', 0], 'It is 4\u200d0%.'),
    /caveats/,
    'nobody sees (U+200D)',
  ],
  ['a soft hyphen', () => changed(source, ['title'], 'Ov\u00adens'), /title/, 'nobody sees (U+00AD)'],
  ['a byte order mark', () => changed(source, ['title'], 'Ov\ufeffens'), /title/, 'nobody sees (U+FEFF)'],
  ['a private character', () => changed(source, ['title'], 'Ov\ue000ens'), /title/, 'no meaning (U+E000)'],
  ['an override in a body', () => edited(baker, 'You bake', 'You \u202e bake'), /baker\.md:48 {2}body/, '(U+202E)'],
  ['a tab in a name', () => changed(bakers, ['title'], 'Bak\ters'), /title/, '(U+0009)'],

  [
    'a caveat twice',
    () => changed(tracker, ['caveats'], ['It sells.', 'it  sells.']),
    /caveats\[1\]/,
    'caveats[0] has it',
  ],
  ['an alias twice', () => edited(baker, '[bread-maker]', '[bread-maker, bread-maker]'), /aliases\[1\]/, 'each once'],
  [
    'another name twice',
    () => edited(baker, '[Bread maker]', '[Bread maker, bread maker]'),
    /otherNames\[1\]/,
    'each once',
  ],
  [
    'its title as another name',
    () => edited(baker, '[Bread maker]', '[baker]'),
    /otherNames\[0\]/,
    'other than the title',
  ],
  [
    'a reference twice',
    () => edited(baker, 'demand: [report-growth]', 'demand: [report-growth, report-growth]'),
    /demand\[1\]/,
    'demand[0] has it',
  ],
  [
    'a code twice',
    () => edited(baker, 'socCodes: []', "socCodes: ['51-3011', '51-3011']"),
    /socCodes\[1\]/,
    'each once',
  ],
  [
    'an occupation’s code twice',
    () => changed(bakers, ['socCodes'], ['51-3011', '51-3011']),
    /socCodes\[1\]/,
    'each once',
  ],
  ['an occupation’s title twice', () => changed(bakers, ['titles'], ['Baker', 'baker']), /titles\[1\]/, 'each once'],
  [
    'a colloquial name twice',
    () => changed(colloquial, ['names', 1, 'name'], 'Dough Puncher'),
    /names\[1\]\.name/,
    'each once',
  ],
  ['an author twice', () => changed(source, ['authors'], ['A. Crumb', 'A. Crumb']), /authors\[1\]/, 'each once'],
  [
    'a change twice',
    () => changedClaim('report-growth', { changes: Array(2).fill({ date: '2026-11-10', what: 'Made exact.' }) }),
    /changes\[1\]/,
    'each once',
  ],
  [
    'a task’s name twice',
    () => changed('content/tasks/baker.json', ['tasks', 1, 'name'], 'Kneading dough'),
    /tasks\[1\]\.name/,
    'tasks[0].name has it',
  ],
  [
    'a statement twice',
    () => changedClaim('news-pay', { statement: 'Bakers earn $30,000 to $40,000 a year.' }),
    /claims\[3\]\.statement/,
    'claims[2].statement has it',
  ],
  [
    'a role’s title twice',
    () => edited('content/roles/butcher.md', 'title: Butcher', 'title: Baker'),
    /butcher\.md:2 {2}title/,
    'content/roles/baker.md has it',
  ],
  [
    'an occupation’s title twice',
    () => changed(butchers, ['title'], 'Bakers'),
    /title/,
    'content/occupations/bakers.json has it',
  ],
];

describe('text that makes no sense to a person', () => {
  test.each(cases)('%s', (_name, make, where, said) => {
    const report = reportOn(make());
    expect(report).toMatch(where);
    expect(report).toContain(said);
    // The report itself shows what would hide in it.
    expect(report.replaceAll('\n', '')).not.toMatch(/\p{C}|\p{Zl}/u);
  });

  test('in a statement of another file', () => {
    const texts = smallContent();
    const [claim] = (JSON.parse(texts.get(bread) ?? '') as { claims: object[] }).claims;
    texts.set('content/claims/more.json', JSON.stringify({ claims: [{ ...claim, id: 'more' }] }));
    expect(reportOn(texts)).toMatch(/more\.json:1 {2}claims\[0\]\.statement\n.*\n.*claims\/bread\.json has it/);
  });

  test('lines that end as on Windows are lines', () => {
    expect(reportOn(edited(baker, /\n/g, '\r\n'))).toBe('sound');
  });
});
