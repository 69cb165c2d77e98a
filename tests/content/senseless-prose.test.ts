import { describe, expect, test } from 'vitest';
import { changedClaim, edited, reportOn } from './small-content.ts';

const food = 'content/sectors/food.md';
const inBody = (text: string) => reportOn(edited(food, 'Much is done by hand.', text));
const inField = (text: string) => reportOn(edited(food, 'Ovens came early.', JSON.stringify(text)));

describe('what stands in a body and in a field is refused alike', () => {
  test.each([
    ['HTML', '<b>bold</b>', 'HTML: "<b>"'],
    ['a picture', '![bread](https://example.org/x.png)', 'a picture: '],
    ['a link to a script', '[a](javascript:alert(1))', 'a link to "javascript:alert(1)"'],
    ['a link to data', '[a](data:text/html,x)', 'a link to "data:text/html,x"'],
    ['a raw address', 'See https://example.org/x', 'a link that is not [text](target): "https://example.org/x"'],
    ['an address in brackets', 'See <https://example.org/x>', 'a link that is not [text](target)'],
    ['a link with a title', '[a](claim:report-growth "20%")', 'a link that is not [text](target)'],
    ['an address with a password', '[a](https://me:secret@example.org/)', 'a link to "https://me:secret@example.org/"'],
    ['an address with a quote', `[a](https://example.org/'onclick)`, `a link to "https://example.org/'onclick"`],
    ['a link to a page of the site', '[a](/claims/)', 'a link to "/claims/"'],
    ['a claim that does not exist', '[a](claim:report-grwth)', 'did you mean "claim:report-growth"?'],
    ['a bare figure', 'It is 40% of all.', 'the bare figure "40%"'],
    ['a figure cut by emphasis', 'It is **4**0% of all.', 'the bare figure "40%"'],
    ['a figure in other digits', 'It is ٤٠ of all.', 'the figure "٤٠"'],
    ['a figure in wide digits', 'It is ４０% of all.', 'the figure "４０"'],
    ['a fraction', 'It is ½ of all.', 'the figure "½"'],
    ['a fraction as its code', 'It is &frac12; of all.', 'a character written as its code'],
    ['a power', 'It is 10² of all.', 'the figure "²"'],
    ['a percentage in words', 'It is forty percent of all.', 'the figure "forty percent"'],
    ['a percentage in more words', 'It is Forty-five per cent of all.', 'the figure "Forty-five per cent"'],
    ['a percentage in a large word', 'It is a hundred per-cent of all.', 'the figure "a hundred per-cent"'],
    ['a large number in one word', 'A million jobs vanish.', 'the figure "A million"'],
    ['a number as a power', 'It is 1e6 jobs.', 'the bare figure "1"'],
    ['a large number in words', 'It is two million jobs.', 'the figure "two million"'],
    ['a share in words', 'It is one in five of all.', 'the figure "one in five"'],
    ['a share in more words', 'It is nine out of ten.', 'the figure "nine out of ten"'],
    ['a share of every so many', 'It is nine of every ten.', 'the figure "nine of every ten"'],
    ['a multiple in short', 'It is 27x as much.', 'the bare figure "27"'],
    ['points in short', 'It is up 20pp.', 'the bare figure "20"'],
    ['a fraction in words', 'It is three quarters of all.', 'the figure "three quarters"'],
    ['a multiple in words', 'It is five times as much, or fivefold.', 'the figure "five times"'],
    ['words in a link to a claim', '[ninety percent](claim:report-growth)', 'the figure "ninety percent"'],
    ['words in a link to the web', '[ninety percent](https://example.org/)', 'the figure "ninety percent"'],
    ['a figure in a link to the web', '[90%](https://example.org/)', 'the figure "90%" in a link to https'],
    ['a figure in a link to a source', '[90%](source:oven-news)', 'the figure "90%" in a link to a source'],
    ['a figure that its claim has not', '[30%](claim:report-growth)', 'what the claim report-growth says: +20%'],
    ['a figure of a claim without one', '[30%](claim:hands-matter)', 'says: no figure at all'],
    ['a unit outside the link', '[20%](claim:report-growth) million', '"million" outside the link'],
    ['a sign outside the link', 'It fell: −[20%](claim:report-growth)', '"−" outside the link'],
    ['a figure that poses as a part', 'Part 40% of it', 'the bare figure "40%"'],
    ['code', '`x`', 'code: "`x`"'],
  ])('%s', (_name, text, found) => {
    for (const report of [inBody(text), inField(text)]) expect(report).toContain(found);
    expect(inBody(text)).toMatch(/^content\/sectors\/food\.md:7 {2}body\n/);
    expect(inField(text)).toMatch(/^content\/sectors\/food\.md:3 {2}summary\n/);
  });
});

describe('what goes over lines is read as one, and told with its line', () => {
  test.each([
    ['a link', 'a\n\n[30\n%](claim:report-growth)', 9, 'found:   "30 %"'],
    ['a percentage in words', 'a\nforty\npercent', 8, 'the figure "forty percent"'],
    ['a figure below others', 'Bread.\n\n- one\n- two\n  - and 40%', 11, 'the bare figure "40%"'],
    ['an address apart from its link', '[a]\n\n[a]: javascript:alert(1)', 9, 'an address apart from its link'],
    ['a picture apart from its address', '![a][b]\n\n[b]: https://example.org/x.png', 7, 'a picture'],
    ['a title below its link', '[a](claim:report-growth\n"20%")', 7, 'a link that is not'],
    ['HTML', 'a\n\n<p\n>', 9, 'HTML'],
    ['a heading that is the page’s', 'a\n\n# b', 9, 'a heading of this size'],
  ])('%s', (_name, text, line, found) => {
    expect(inBody(text)).toContain(found);
    expect(inBody(text)).toContain(`food.md:${line}  body`);
  });
});

test.each([
  ['a list in a field', '- a', 'a list'],
  ['a heading in a field', '## a', 'a heading'],
  ['two paragraphs in a field', 'a\n\nb', 'a second paragraph'],
])('%s', (_name, text, found) => expect(inField(text)).toContain(`found:   ${found}: `));

test('lists in lists without end are told, never followed', () => {
  expect(inBody(`${'- '.repeat(8_000)}x`)).toContain('found:   parts within parts without end: ');
});

test.each<[string, () => Map<string, string>, RegExp]>([
  [
    'a title',
    () => edited(food, 'title: Food', 'title: Food for 40% of all'),
    /food\.md:2 {2}title\n {2}found: {3}the figure "40%"/,
  ],
  [
    'a question',
    () => edited('content/roles/baker.md', 'Will bread be', 'Will ninety percent of bread be'),
    /questions\[0\]\.question\n {2}found: {3}the figure "ninety percent"/,
  ],
])('%s holds no figures, which could not be links', (_name, make, said) => expect(reportOn(make())).toMatch(said));

test('a figure in a note to the writer is no fault beside the note', () => {
  const report = reportOn(edited('content/roles/baker.md', 'Will bread be', 'TODO, a question of 28% of the work'));
  expect(report).toContain('your text in place of the note');
  expect(report).not.toContain('the figure');
});

test('a statement does not hide a figure either', () => {
  const report = reportOn(
    changedClaim('hands-matter', { statement: 'Judging a dough is ninety percent of the work.' }),
  );
  expect(report).toContain('found:   "ninety percent"');
});

test.each([
  'Two bakers of three ovens speak of half a day, and of hundreds.',
  'It grew [by 20%](claim:report-growth), [*sharply*](claim:report-growth).',
  'Read [the report](source:baking-report), or [on the web](https://baking.example.org/report).',
  'In 2025, GPT-4 was asked about a fifth of it.',
])('sound: %s', (text) => {
  expect(inBody(text)).toBe('sound');
  expect(inField(text)).toBe('sound');
});
