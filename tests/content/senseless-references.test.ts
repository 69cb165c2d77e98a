import { describe, expect, test } from 'vitest';
import { changed, changedClaim, edited, reportOn, smallContent } from './small-content.ts';

const bakerTasks = 'content/tasks/baker.json';
const ratings = 'content/ratings/51-3011-00.json';
const colloquial = 'content/colloquial.json';
const release = 'content/release.json';
const bakers = 'content/occupations/bakers.json';
const butchers = 'content/occupations/butchers.json';
const official = 'content/official.json';
const baker = (from: string, to: string) => edited('content/roles/baker.md', from, to);
const camp = (from: string, to: string) => edited('content/camps/bread-optimists.md', from, to);
const check = (fields: Record<string, unknown>) =>
  changedClaim('news-growth', {
    check: {
      verdict: 'overstated',
      original: 'baking-report',
      read: 'in-full',
      finding: 'The report says less.',
      originalClaims: ['report-growth'],
      compared: { size: 'larger', direction: 'same', population: 'same' },
      ...fields,
    },
  });
const same = { size: 'same', direction: 'same', population: 'same' };
const score = { tracker: 'dough-score', role: 'baker', quantity: 'durability', title: 'Baker', use: 'main' };

type Case = [string, () => Map<string, string>, RegExp, string];

/** The small content with one file under another name. */
function renamed(from: string, to: string): Map<string, string> {
  const texts = smallContent();
  const text = texts.get(from);
  if (text === undefined) throw new Error(`no ${from}`);
  texts.delete(from);
  return texts.set(to, text);
}

function expectAll(cases: Case[]) {
  test.each(cases)('%s', (_name, make, where, said) => {
    const report = reportOn(make());
    expect(report).toMatch(where);
    expect(report).toContain(said);
  });
}

describe('references to oneself', () => {
  expectAll([
    [
      'a role related to itself',
      () => baker('related: [butcher]', 'related: [baker]'),
      /baker\.md:\d+ {2}related\[0\]/,
      'a role other than this one',
    ],
    [
      'a related role that does not name it back',
      () => edited('content/roles/butcher.md', 'related: [baker]', 'related: []'),
      /baker\.md:\d+ {2}related\[0\]/,
      'a reason under "oneWay" why it does not',
    ],
    [
      'a reason why a role does not answer that does',
      () => baker('related: [butcher]', 'related: [butcher]\noneWay: [{ role: butcher, reason: They do not. }]'),
      /oneWay\[0\]\.role/,
      'a role under "related" that does not name this one',
    ],
    [
      'a claim on people starting out that is one on experienced people too',
      () =>
        baker(
          'notes: [You start at night.]\n  claims: []\nsenior:\n  claims: []',
          'claims: [hands-matter]\nsenior:\n  claims: [hands-matter]',
        ),
      /baker\.md:\d+ {2}senior\.claims\[0\]/,
      'a claim that "junior" does not list',
    ],
    [
      'an occupation that stands in for itself',
      () => baker('standIns: []', 'standIns: [bakers]'),
      /standIns\[0\]/,
      'an occupation other than its own',
    ],
    [
      'a claim as its own original',
      () => check({ originalClaims: ['news-growth'] }),
      /check\.originalClaims\[0\]/,
      'the claim itself',
    ],
    [
      'a claim as its own newer figure',
      () => check({ newer: ['news-growth'] }),
      /check\.newer\[0\]/,
      'a claim other than itself',
    ],
    [
      'its source as its original',
      () => check({ original: 'oven-news', originalClaims: ['news-pay'] }),
      /check\.original\n/,
      'a source other than its own',
    ],
    [
      'its source as its origin',
      () => changedClaim('news-pay', { attributedTo: [{ name: 'Oven News', source: 'oven-news' }] }),
      /attributedTo\[0\]\.source/,
      'a source other than its own',
    ],
    [
      'two claims as each other’s original',
      () => circle(),
      /check\.originalClaims\[0\]/,
      'which goes back to this claim',
    ],
  ]);

  function circle() {
    const file = 'content/claims/bread.json';
    const data = JSON.parse(check({}).get(file) ?? '') as { claims: Record<string, unknown>[] };
    const [report, news] = data.claims;
    if (!report || !news) throw new Error('no claims');
    report['check'] = { ...(news['check'] as object), original: 'oven-news', originalClaims: ['news-growth'] };
    return smallContent().set(file, JSON.stringify(data));
  }
});

describe('references to the wrong kind', () => {
  expectAll([
    [
      'a claim that was withdrawn',
      () => changedClaim('report-pay', { withdrawn: 'The table was misread.' }),
      /baker\.md:\d+ {2}pay\[0\]/,
      'a claim that stands',
    ],
    [
      'a link to a claim that was withdrawn',
      () => changedClaim('task-share', { withdrawn: 'The page was misread.' }),
      /tasks\/baker\.json:\d+ {2}tasks\[0\]\.reason/,
      'a claim that stands',
    ],
    [
      'a score as what a camp holds',
      () => camp('asStated: hands-matter', 'asStated: score-baker'),
      /bread-optimists\.md:\d+ {2}asStated/,
      'a claim that is no score',
    ],
    [
      'a score as what challenges a camp',
      () => camp('challengedBy: [task-share]', 'challengedBy: [task-share, score-baker]'),
      /challengedBy\[1\]/,
      'a claim that is no score',
    ],
    [
      'a score as evidence on a sector',
      () => edited('content/sectors/food.md', 'report-growth, news-growth', 'report-growth, score-baker'),
      /food\.md:\d+ {2}claims\[1\]/,
      'a claim that is no score',
    ],
    [
      'a code of another occupation',
      () => baker('socCodes: []', "socCodes: ['51-3021']"),
      /baker\.md:\d+ {2}socCodes\[0\]/,
      'a code of its occupation bakers: 51-3011',
    ],
    [
      'labels of another occupation',
      () => {
        const other = '51-3021-00';
        const texts = edited(bakerTasks, '51-3011-00', other);
        return texts.set(
          `content/ratings/${other}.json`,
          (texts.get(ratings) ?? '').replace('51-3011.00', '51-3021.00'),
        );
      },
      /tasks\/baker\.json:\d+ {2}ratings/,
      'labels of a code of its occupation bakers: 51-3011',
    ],
    [
      'a page of another tracker',
      () =>
        smallContent().set(
          'content/trackers/crust-index.json',
          (smallContent().get('content/trackers/dough-score.json') ?? '').replace('Dough Score', 'Crust Index'),
        ),
      /crust-index\.json:\d+ {2}sources\[0\]/,
      'content/trackers/dough-score.json has it',
    ],
    [
      'trackers that share a base and score nothing',
      () => changed('content/census.json', ['bases', 0, 'trackers'], ['Dough Score', 'Yeast Score']),
      /census\.json:\d+ {2}bases\[0\]\.trackers\[1\]/,
      'a tracker that scores a job of the census',
    ],
    [
      'a score as pay',
      () => baker('pay: [report-pay', 'pay: [score-baker'),
      /baker\.md:\d+ {2}pay\[0\]/,
      'a claim with the theme pay',
    ],
    [
      'demand as pay',
      () => baker('pay: [report-pay', 'pay: [report-growth'),
      /pay\[0\]/,
      '"report-growth", with the theme demand',
    ],
    [
      'pay as demand',
      () => baker('demand: [report-growth]', 'demand: [report-pay]'),
      /demand\[0\]/,
      'the theme demand or sector',
    ],
    [
      'a score as an outlook',
      () => baker('outlook: []', 'outlook: [score-baker]'),
      /outlook\[0\]/,
      '"score-baker", a score',
    ],
    [
      'a score as a strength',
      () => baker('claims: [hands-matter]', 'claims: [score-baker]'),
      /strengths\[0\]\.claims\[0\]/,
      '"score-baker", a score',
    ],
    [
      'a score of the theme pay',
      () => changedClaim('score-baker', { theme: 'pay' }),
      /claims\[6\]\.theme/,
      '"score", for a score of a tracker',
    ],
    [
      'no figure as a figure',
      () => changed(bakerTasks, ['tasks', 0, 'figure'], 'hands-matter'),
      /tasks\[0\]\.figure/,
      'percent-automatable',
    ],
    [
      'pay as another figure',
      () => changed(bakerTasks, ['tasks', 0, 'otherFigures'], ['report-pay']),
      /tasks\[0\]\.otherFigures\[0\]/,
      'percent-automatable',
    ],
    [
      'no figure as a figure of no task',
      () => changed(bakerTasks, ['otherFigures'], ['hands-matter']),
      /baker\.json:\d+ {2}otherFigures\[0\]/,
      'percent-automatable',
    ],
    [
      'a figure as none',
      () => changed(bakerTasks, ['tasks', 0, 'related'], ['report-pay']),
      /tasks\[0\]\.related\[0\]/,
      'claims without a figure',
    ],
    [
      'a figure as another of itself',
      () => changed(bakerTasks, ['tasks', 0, 'otherFigures'], ['task-share']),
      /tasks\[0\]\.otherFigures\[0\]/,
      'other than the one under "figure"',
    ],
    [
      'pay as the growth of all',
      () => changed(release, ['growthOfAll'], 'report-pay'),
      /growthOfAll/,
      'a claim with one number, whose unit is percent-change',
    ],
    [
      'durability that is riskier where it is higher',
      () => changedClaim('score-baker', { trackerScore: score }),
      /claims\[6\]\.value\.direction/,
      '"resilience", for the quantity durability',
    ],
    [
      'news as a page of a tracker',
      () => changed('content/trackers/dough-score.json', ['sources'], ['dough-score', 'oven-news']),
      /sources\[1\]/,
      '"oven-news", of the kind news',
    ],
    [
      'a score of a role without a page',
      () => changedClaim('score-baker', { trackerScore: { ...score, role: 'miller' } }),
      /trackerScore\.role/,
      'an id that exists in content/roles',
    ],
    [
      'a relative without a page that has one',
      () => baker('relatedNames: [Miller]', 'relatedNames: [meat seller]'),
      /relatedNames\[0\]/,
      '"related" takes "butcher"',
    ],
  ]);
});

describe('what there can be one of', () => {
  expectAll([
    [
      'two main scores of one tracker',
      () => changedClaim('score-baker-second', { trackerScore: score }),
      /claims\[7\]\.trackerScore\.use/,
      'score-baker is the main score of dough-score for baker',
    ],
    [
      'a claim for and against',
      () => camp('challengedBy: [task-share]', 'challengedBy: [report-pay]'),
      /challengedBy\[0\]/,
      'each claim once; speaksFor[0] has it',
    ],
    [
      'a claim before and since',
      () => camp('since: [news-growth]', 'since: [report-growth]'),
      /proponents\[0\]\.since\[0\]/,
      'proponents[0].said[0] has it',
    ],
    [
      'an official figure as two claims',
      () =>
        changed(official, ['figures', 1], {
          id: 'more-2024',
          occupation: 'bakers',
          figure: 'median-pay',
          plural: 'bakers',
          added: '2026-11-01',
        }),
      /figures\[1\]\.figure/,
      'each figure of bakers once',
    ],
  ]);
});

describe('verdicts without what they speak of', () => {
  expectAll([
    [
      'a match of two figures that differ',
      () => check({ verdict: 'matches', compared: same }),
      /check\.compared\.size/,
      '"larger", as +40% stands to +20%, or "close"',
    ],
    [
      'a match without an original',
      () => check({ verdict: 'matches', original: undefined, originalClaims: undefined, compared: same }),
      /check\.original\n/,
      'the source that "matches" speaks of',
    ],
    [
      'a match with an original that was not read',
      () => check({ verdict: 'matches', read: 'not-read', compared: same }),
      /check\.read/,
      'an original that was read',
    ],
    [
      'a correction by one that was not read',
      () => check({ read: 'not-read' }),
      /check\.read/,
      'for the verdict "overstated"',
    ],
    [
      'an original’s figure without an original',
      () => check({ verdict: 'original-not-found', original: undefined, compared: undefined }),
      /check\.original\n/,
      'the source of "originalClaims"',
    ],
    [
      'a page on another site',
      () => changedClaim('news-pay', { page: 'https://example.org/ovens' }),
      /claims\[3\]\.page/,
      'an address at news.example.com',
    ],
    [
      'a page on a site of a like name',
      () => changedClaim('news-pay', { page: 'https://fakenews.example.com/' }),
      /claims\[3\]\.page/,
      'an address at news.example.com',
    ],
    [
      'a page with a password',
      () => changedClaim('news-pay', { page: 'https://me:secret@news.example.com/' }),
      /claims\[3\]\.page/,
      'without spaces, quotes, brackets, name or password',
    ],
    [
      'a page with a quote',
      () => changedClaim('news-pay', { page: 'https://news.example.com/"x' }),
      /claims\[3\]\.page/,
      'without spaces, quotes',
    ],
    [
      'a source’s address with a space',
      () => changed('content/sources/oven-news.json', ['url'], 'https://news.example.com/a b'),
      /url/,
      'without spaces, quotes',
    ],
  ]);

  test('sound: a page on a site that the note of the source names', () => {
    const texts = changed('content/sources/oven-news.json', ['note'], 'It stands at ovens.example.org too.');
    const page =
      changedClaim('news-pay', { page: 'https://ovens.example.org/x' }).get('content/claims/bread.json') ?? '';
    expect(reportOn(texts.set('content/claims/bread.json', page))).toBe('sound');
  });
});

describe('ids that collide', () => {
  expectAll([
    [
      'a role with the name of an address',
      () => renamed('content/roles/butcher.md', 'content/roles/search.md'),
      /roles\/search\.md:2\n.*the file name "search"/,
      "an id other than the site's own addresses",
    ],
    [
      'a sector with a word of JavaScript',
      () => renamed('content/sectors/food.md', 'content/sectors/constructor.md'),
      /sectors\/constructor\.md:2\n/,
      'no word of JavaScript',
    ],
    [
      'a claim with a word of JavaScript',
      () => changedClaim('news-pay', { id: 'constructor' }),
      /claims\[3\]\.id/,
      'no word of JavaScript',
    ],
    [
      'a prototype as a field',
      () => edited('content/sources/oven-news.json', '"kind"', '"__proto__": { "x": 1 },\n"kind"'),
      /oven-news\.json/,
      '__proto__',
    ],
    [
      'a prototype as a measure',
      () => edited(bakers, '"oven-index": 0.4', '"__proto__": 0.4'),
      /measures/,
      '__proto__',
    ],
    [
      'a word of JavaScript as a measure',
      () => changed(bakers, ['measures'], { constructor: 0.5 }),
      /measures\.constructor/,
      'an id that exists in content/measures',
    ],
    [
      'a word of JavaScript as an activity',
      () => changed('content/activities.json', ['codes', '51-3011'], { constructor: [1, 0.5] }),
      /codes\.51-3011\.constructor/,
      'an activity with a name',
    ],
    [
      'a task with a word of JavaScript',
      () => changed(bakerTasks, ['tasks', 1, 'id'], 'constructor'),
      /tasks\[1\]\.id/,
      'no word of JavaScript',
    ],
    [
      'an occupation with the name of an address',
      () => renamed(butchers, 'content/occupations/search.json'),
      /occupations\/search\.json/,
      "the site's own addresses",
    ],
    [
      'an alias with the name of an address',
      () => baker('aliases: [bread-maker]', 'aliases: [search]'),
      /aliases\[0\]/,
      "the site's own addresses",
    ],
    [
      'an alias that is a role',
      () => baker('aliases: [bread-maker]', 'aliases: [butcher]'),
      /aliases\[0\]/,
      'content/roles/butcher.md has it',
    ],
    [
      'an alias that is an occupation',
      () => baker('aliases: [bread-maker]', 'aliases: [butchers]'),
      /aliases\[0\]/,
      'is an occupation of this id',
    ],
    [
      'a role that is another occupation',
      () => renamed('content/roles/butcher.md', 'content/roles/bakers.md'),
      /roles\/bakers\.md:2\n/,
      'is an occupation of this id',
    ],
    [
      'a task’s alias that is a task',
      () => changed(bakerTasks, ['tasks', 0, 'aliases'], ['ordering']),
      /tasks\[0\]\.aliases\[0\]/,
      'an id that is free; tasks[1] has it',
    ],
    [
      'an occupation’s code in another',
      () => changed(butchers, ['socCodes'], ['51-3011']),
      /socCodes\[0\]/,
      'bakers has this one',
    ],
    [
      'an occupation that is said not to be here',
      () => changed(release, ['dropped', 0, 'id'], 'bakers'),
      /dropped\[0\]\.id/,
      'this one is',
    ],
    [
      'a colloquial name of an occupation that is not there',
      () => changed(colloquial, ['names', 0, 'occupations', 0], 'baker'),
      /names\[0\]\.occupations\[0\]/,
      'an id that exists in content/occupations',
    ],
    [
      'a colloquial name of a role that is not there',
      () => changed(colloquial, ['names', 1, 'roles', 0], 'bakers'),
      /names\[1\]\.roles\[0\]/,
      'an id that exists in content/roles',
    ],
    [
      'a claim with the id of an official one',
      () => changedClaim('news-pay', { id: 'bakers-pay-2024' }),
      /found: {3}"bakers-pay-2024"/,
      'an id of its own',
    ],
    [
      'one rating labelled twice',
      () => changed(ratings, ['ratings', 1], { task: 101, type: 'core', people: 'E2', gpt4: 'E1' }),
      /ratings\[1\]\.task/,
      'each task once; ratings[0] has it',
    ],
    [
      'labels of another occupation',
      () => changed(ratings, ['onetSocCode'], '51-3021.00'),
      /onetSocCode/,
      "the code of the file's name",
    ],
    [
      'tasks of another role',
      () => changed(bakerTasks, ['role'], 'butcher'),
      /baker\.json:\d+ {2}role/,
      'the role that the file is named after, "baker"',
    ],
    [
      'an id without end',
      () => renamed('content/sectors/food.md', `content/sectors/${'a'.repeat(81)}.md`),
      /a\.md:2\n/,
      'at most 80 characters',
    ],
  ]);
});
