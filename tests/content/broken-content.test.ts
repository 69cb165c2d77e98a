import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/content/check-content.ts';

/** A few files of each kind, cut from the real content; they are broken in a copy. */
const sound = fileURLToPath(new URL('../fixtures/content', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'broken-content-'));
const demand = 'content/claims/demand.json';
const displacement = 'content/claims/displacement.json';
const capability = 'content/claims/capability.json';
const role = 'content/roles/machine-learning-engineer.md';
const tasks = 'content/tasks/machine-learning-engineer.json';
const scores = 'content/claims/scores-machine-learning-engineer.json';
const electrician = 'content/tasks/electrician.json';

beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync(sound, join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Replaces text in a file of the copy; throws if it is not there, so that no case can pass by doing nothing. */
function edit(file: string, from: string | RegExp, to: string) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${file}`);
  writeFileSync(path, after);
}

type Json = Record<string, unknown>;

/** Changes one claim of a file of the copy. */
function editClaim(file: string, id: string, change: (claim: Json) => void) {
  const path = join(root, file);
  const data = JSON.parse(readFileSync(path, 'utf8')) as { claims: Json[] };
  const claim = data.claims.find((entry) => entry['id'] === id);
  if (!claim) throw new Error(`no claim ${id} in ${file}`);
  change(claim);
  writeFileSync(path, JSON.stringify(data, null, 2));
}

function report(): string {
  return formatProblems(checkContent(root).problems);
}

const growth = 'podcast-ml-demand-growth-2025';
const setValue = (value: Json) => (claim: Json) => {
  claim['value'] = value;
};

/** name, what is broken, and what the report must say: the file, the field, what was found and what is allowed. */
const cases: [string, () => void, (string | RegExp)[]][] = [
  [
    'wrong type',
    () => editClaim(demand, growth, setValue({ kind: 'number', number: '89', unit: 'percent-change' })),
    [/content\/claims\/demand\.json:\d+ {2}claims\[\d+\]\.value\.number/, 'found:   "89"', 'allowed: a number'],
  ],
  [
    'unknown field, misspelt',
    () => editClaim(demand, growth, (claim) => (claim['geografy'] = 'US')),
    [demand, 'the unknown field "geografy"', 'did you mean "geography"?'],
  ],
  [
    'missing field',
    () => editClaim(demand, growth, (claim) => delete claim['population']),
    [/claims\[\d+\]\.population/, 'found:   nothing', 'allowed: a string'],
  ],
  [
    'missing list',
    () => edit('content/sources/audecibel-mla-030.json', /"authors": \[[^\]]*\],/, ''),
    [/content\/sources\/audecibel-mla-030\.json:\d+ {2}authors/, 'found:   nothing', 'allowed: a list'],
  ],
  [
    'missing locator',
    () => editClaim(demand, growth, (claim) => delete claim['locator']),
    [/claims\[\d+\]\.locator/, 'found:   nothing'],
  ],
  [
    'empty locator',
    () => editClaim(demand, growth, (claim) => (claim['locator'] = '')),
    [/claims\[\d+\]\.locator/, 'allowed: at least 3 characters'],
  ],
  [
    'unknown unit, misspelt',
    () => editClaim(demand, growth, setValue({ kind: 'number', number: 89, unit: 'percent-chang' })),
    ['"percent-chang"', 'allowed: one of "percent"', 'did you mean "percent-change"?'],
  ],
  [
    'unknown kind of value',
    () => editClaim(demand, growth, setValue({ kind: 'numbr', number: 89 })),
    [/claims\[\d+\]\.value/, '"number"', 'did you mean "number"?'],
  ],
  [
    'unknown grade',
    () => editClaim(demand, growth, (claim) => (claim['grade'] = 'measurd')),
    ['"measurd"', 'did you mean "measured"?'],
  ],
  [
    'percent of 140',
    () =>
      editClaim(
        demand,
        'podcast-domain-specialist-postings',
        setValue({ kind: 'number', number: 140, unit: 'percent' }),
      ),
    [/value\.number/, 'found:   140', 'allowed: a share between 0 and 100'],
  ],
  [
    'inverted range',
    () => editClaim(demand, growth, setValue({ kind: 'range', low: 90, high: 10, unit: 'percent-change' })),
    [/value\.low/, 'found:   90', 'not above the upper end 10'],
  ],
  [
    'range without ends',
    () => editClaim(demand, growth, setValue({ kind: 'range', unit: 'percent-change' })),
    [/value\.low/, 'at least one end of the range'],
  ],
  [
    'negative count',
    () => editClaim(demand, growth, setValue({ kind: 'number', number: -5, unit: 'people' })),
    ['found:   -5', 'not negative'],
  ],
  [
    'score off its scale',
    () => edit(scores, '"score": 35,', '"score": 135,'),
    [/value\.score/, 'found:   135', 'allowed: a score on the scale from 0 to 100'],
  ],
  [
    'score without a tracker',
    () => editClaim(scores, 'score-displaceindex-ml-engineer', (claim) => delete claim['trackerScore']),
    [/trackerScore/, 'allowed: the tracker, role, title and use of the score'],
  ],
  [
    'score from a page that is not the tracker’s',
    () => editClaim(scores, 'score-displaceindex-ml-engineer', (claim) => (claim['source'] = 'ai-proof-mle')),
    [/claims\[\d+\]\.source/, 'allowed: a source of the tracker: displaceindex'],
  ],
  [
    'javascript: link',
    () =>
      edit('content/sources/gitclear-coding-on-copilot-2024.json', /"url": "[^"]*"/, '"url": "javascript:alert(1)"'),
    ['gitclear-coding-on-copilot-2024.json', 'url', 'javascript:alert(1)', 'starts with https:// or http://'],
  ],
  [
    'javascript: link in prose',
    () => edit('content/sectors/creative.md', '## How to read it', '[read](javascript:alert(1))\n\n## How to read it'),
    [/creative\.md:\d+ {2}body/, 'a link to "javascript:alert(1)"', 'claim:<id>, source:<id>, role:<id>'],
  ],
  [
    'future date',
    () => editClaim(demand, growth, (claim) => (claim['asOf'] = '2999-01-01')),
    [/claims\[\d+\]\.asOf/, '"2999-01-01"', 'not in the future'],
  ],
  [
    'a day that does not exist',
    () => edit(role, /reviewed: ["'].*["']/, 'reviewed: "2026-02-30"'),
    [`${role}:`, 'reviewed', '"2026-02-30"', 'a day that exists in the calendar'],
  ],
  [
    'misspelt claim id in frontmatter',
    () => edit(role, `- ${growth}`, '- podcast-ml-demand-grwth-2025'),
    [new RegExp(`${role}:\\d+ {2}demand\\[\\d+\\]`), '"podcast-ml-demand-grwth-2025"', `did you mean "${growth}"?`],
  ],
  [
    'misspelt claim id in prose',
    () => edit('content/sectors/creative.md', '(claim:podcast-scenes-per-day)', '(claim:podcast-scene-per-day)'),
    ['creative.md:', 'a link to "claim:podcast-scene-per-day"', 'did you mean "claim:podcast-scenes-per-day"?'],
  ],
  [
    'deleted source',
    () => rmSync(join(root, 'content/sources/ai-proof-mle.json')),
    ['found:   "ai-proof-mle"', 'allowed: an id that exists in content/sources'],
  ],
  [
    'prose that disagrees with its claim',
    () =>
      edit(
        'content/sectors/creative.md',
        '[90%](claim:podcast-commission-rates)',
        '[80%](claim:podcast-commission-rates)',
      ),
    ['creative.md:', 'found:   "80%"', 'what the claim podcast-commission-rates says: −90%'],
  ],
  [
    'bare figure in prose',
    () => edit(role, '## What the job is', '## What the job is\n\nAbout 40% of it is meetings.\n'),
    [new RegExp(`${role}:\\d+ {2}body`), 'the bare figure "40%"', 'a link to its claim'],
  ],
  [
    'bare figure in a reason',
    () => edit(tasks, '"reason": "', '"reason": "Half of it, or 50%. '),
    [new RegExp(`${tasks}:\\d+ {2}tasks\\[0\\]\\.reason`), 'the bare figure "50%"'],
  ],
  [
    'HTML in prose',
    () => edit('content/camps/accelerationists.md', /\n---\n/, '\n---\n\n<script>alert(1)</script>\n'),
    ['accelerationists.md', 'HTML: ', 'Markdown without HTML'],
  ],
  [
    'statement that disagrees with its value',
    () => editClaim(demand, growth, setValue({ kind: 'number', number: 88, unit: 'percent-change' })),
    [/claims\[\d+\]\.statement/, 'found:   89%', 'only the figures of its value: +88%'],
  ],
  [
    'correction without the original’s figure',
    () =>
      editClaim(
        demand,
        'podcast-open-jobs-per-candidate',
        (claim) => delete (claim['check'] as Json)['originalClaims'],
      ),
    [/check\.originalClaims/, 'for the verdict "differs"'],
  ],
  [
    'correction without its original',
    () => editClaim(demand, 'podcast-open-jobs-per-candidate', (claim) => delete (claim['check'] as Json)['original']),
    [/check\.original\n/, 'the source that shows it'],
  ],
  [
    'duplicate claim id in another file',
    () => editClaim('content/claims/pay.json', 'podcast-ml-median-salary', (claim) => (claim['id'] = growth)),
    [
      'content/claims/pay.json:',
      `found:   "${growth}"`,
      /an id of its own; content\/claims\/demand\.json line \d+ has this one/,
    ],
  ],
  [
    'duplicate task id',
    () => edit(tasks, '"id": "tuning"', '"id": "deployment"'),
    [/tasks\[\d+\]\.id/, 'found:   "deployment"', 'an id of its own in this list'],
  ],
  [
    'action that points to no task',
    () => edit(role, '      - tuning', '      - tunning'),
    [/actions\[\d+\]\.awayFrom\[\d+\]/, '"tunning"', 'did you mean "tuning"?'],
  ],
  [
    'task figure that is no share',
    () => edit(tasks, /"figure": "[^"]*"/, `"figure": "${growth}"`),
    ['tasks[0].figure', 'percent-automatable, -exposed or -feasible'],
  ],
  [
    'id that is not kebab-case',
    () => editClaim(demand, growth, (claim) => (claim['id'] = 'ML Demand')),
    [/claims\[\d+\]\.id/, '"ML Demand"', 'kebab-case'],
  ],
  [
    'an O*NET task in two tasks',
    () => edit(electrician, '"onetTasks": [2874]', '"onetTasks": [2874, 2880]'),
    [electrician, /tasks\[\d+\]\.onetTasks\[\d+\]/, '2880', 'each O*NET task once; tasks[1].onetTasks[1] has it'],
  ],
  [
    'an O*NET task in none',
    () => edit(electrician, '"onetTasks": [2874]', '"onetTasks": [2880]'),
    [electrician, 'in one task or in leftOut; missing: 2874'],
  ],
  [
    'an O*NET task that the occupation does not have',
    () => edit(electrician, '"onetTasks": [2874]', '"onetTasks": [2874, 99]'),
    [/tasks\[1\]\.onetTasks\[1\]/, 'found:   99', 'an O*NET task of 47-2111-00'],
  ],
  [
    'O*NET tasks without ratings',
    () => edit(electrician, '"ratings": "47-2111-00",', ''),
    [electrician, 'found:   O*NET tasks', 'the field "ratings" as well'],
  ],
  [
    'an unknown label of a rating',
    () => edit('content/ratings/47-2111-00.json', '"people": "E0"', '"people": "E9"'),
    [/content\/ratings\/47-2111-00\.json:\d+ {2}ratings\[\d+\]\.people/, '"E9"', 'one of "E0", "E1", "E2"'],
  ],
  [
    'an alias that is another role’s id',
    () => edit(role, '  - ml-engineer', '  - electrician'),
    [/aliases\[0\]/, '"electrician"', 'an id that is free; content/roles/electrician.md has it'],
  ],
  [
    'an alias that two roles have',
    () => edit(role, '  - ml-engineer', '  - sparky'),
    [/aliases\[\d\]/, '"sparky"', 'an id that is free'],
  ],
  [
    'a day that is no full day',
    () => editClaim(demand, growth, (claim) => (claim['added'] = '2026-02')),
    [/claims\[\d+\]\.added/, '"2026-02"', 'a day as YYYY-MM-DD'],
  ],
  [
    'a related role without a page',
    () => edit(role, '  - electrician\n', '  - electrican\n'),
    [/related\[0\]/, '"electrican"', 'did you mean "electrician"?'],
  ],
  [
    'a stand-in which does not exist',
    () => edit('content/roles/machine-learning-engineer.md', '- data-scientists', '- data-scientist'),
    [
      'content/roles/machine-learning-engineer.md',
      'standIns[0]',
      '"data-scientist"',
      'did you mean "data-scientists"?',
    ],
  ],
  [
    'a role that is an occupation which does not exist',
    () => edit('content/roles/electrician.md', 'occupation: electricians', 'occupation: electrician'),
    ['content/roles/electrician.md', 'occupation', '"electrician"', 'did you mean "electricians"?'],
  ],
  [
    'a value of a measure that does not exist',
    () => edit('content/occupations/accountants-and-auditors.json', '"gpt4-exposure":', '"gpt4-exposur":'),
    ['content/occupations/accountants-and-auditors.json', '"gpt4-exposur"', 'did you mean "gpt4-exposure"?'],
  ],
  [
    'an occupation whose share is no number',
    () => edit('content/occupations/accountants-and-auditors.json', '"jobs": 1579800', '"jobs": "many"'),
    [/content\/occupations\/accountants-and-auditors\.json:\d+ {2}jobs/, '"many"', 'allowed: a number'],
  ],
  [
    'no occupations',
    () => rmSync(join(root, 'content/occupations'), { recursive: true }),
    ['content/occupations', 'no such folder'],
  ],
  [
    'no release of the official statistics',
    () => rmSync(join(root, 'content/release.json')),
    ['content/release.json', 'no such file'],
  ],
  [
    'an original’s figure from a later edition',
    () =>
      editClaim(
        displacement,
        'podcast-young-workers-decline',
        (claim) => ((claim['check'] as Json)['originalClaims'] = ['stanford-young-workers-gap-2026-08']),
      ),
    [
      /check\.originalClaims\[0\]/,
      '"stanford-young-workers-gap-2026-08", from canaries-2026-08',
      'a figure of the original itself, canaries-2025-08',
    ],
  ],
  [
    'an original that is younger than the claim',
    () =>
      editClaim(displacement, 'podcast-young-workers-decline', (claim) => {
        Object.assign(claim['check'] as Json, {
          original: 'canaries-2026-08',
          read: 'second-hand',
          originalClaims: ['stanford-young-workers-gap-2026-08'],
          newer: undefined,
        });
      }),
    [/check\.original\n/, '"canaries-2026-08", of 2026-08-12', 'an edition that the claim can have meant'],
  ],
  [
    'a newer figure that is older',
    () =>
      editClaim(
        displacement,
        'podcast-young-workers-decline',
        (claim) => ((claim['check'] as Json)['newer'] = ['wef-2023-churn']),
      ),
    [/check\.newer\[0\]/, '"wef-2023-churn", of 2023-04-30', 'a figure from after the original, 2025-08-26'],
  ],
  [
    'a check that says "read" of a source read in part',
    () =>
      editClaim(
        capability,
        'blog-gitclear-reverted-share-doubles',
        (claim) => ((claim['check'] as Json)['read'] = 'in-full'),
      ),
    [
      /check\.read/,
      'found:   "in-full"',
      'no more than how the source gitclear-coding-on-copilot-2024 was read: "in-part"',
    ],
  ],
  [
    'a verdict that what was compared does not bear out',
    () =>
      editClaim(demand, 'podcast-open-jobs-per-candidate', (claim) =>
        Object.assign(claim['check'] as Json, {
          verdict: 'overstated',
          compared: { size: 'same', direction: 'same', population: 'same' },
        }),
      ),
    [/check\.compared/, 'a larger size or a wider population, for the verdict "overstated"'],
  ],
  [
    'evidence younger than what it is a ground for',
    () =>
      edit('content/camps/accelerationists.md', 'speaksFor:\n', 'speaksFor:\n  - stanford-young-workers-gap-2026-08\n'),
    [
      /content\/camps\/accelerationists\.md:\d+ {2}speaksFor\[0\]/,
      '"stanford-young-workers-gap-2026-08", of 2026-08-12',
      'newer evidence belongs under "foundSince"',
    ],
  ],
  [
    'a statement with the other sign',
    () =>
      editClaim(
        demand,
        growth,
        (claim) => (claim['statement'] = 'Demand for these engineers changed by −89% in early 2025.'),
      ),
    [/claims\[\d+\]\.statement/, 'the sign of its value: +89%'],
  ],
  [
    'a locator that names a line of a copy',
    () => editClaim(demand, growth, (claim) => (claim['locator'] = '"Market Data", line 18 of the text copy')),
    [/claims\[\d+\]\.locator/, 'line 18', 'no line of a copy'],
  ],
  [
    'a charted figure that does not say what it counts',
    () => editClaim(demand, growth, (claim) => delete claim['counts']),
    [/claims\[\d+\]\.counts/, 'what it counts and of whom'],
  ],
  [
    'a score of a role that does not exist',
    () => edit(scores, '"role": "machine-learning-engineer"', '"role": "machine-learning-enginer"'),
    [/trackerScore\.role/, '"machine-learning-enginer"', 'did you mean "machine-learning-engineer"?'],
  ],
  [
    'two roles that are one occupation',
    () => edit(role, 'standIns:', 'occupation: electricians\nstandIns:'),
    [/machine-learning-engineer\.md:\d+ {2}occupation/, '"electricians"', 'content/roles/electrician.md has this one'],
  ],
  [
    'an official figure of an occupation that does not exist',
    () => edit('content/official.json', '"occupation": "electricians"', '"occupation": "electrician"'),
    [/content\/official\.json:\d+ {2}figures\[\d+\]\.occupation/, 'did you mean "electricians"?'],
  ],
  [
    'an official figure whose id names another year',
    () => edit('content/release.json', '"payAsOf": "2024-05"', '"payAsOf": "2025-05"'),
    [/content\/official\.json:\d+ {2}figures\[\d+\]\.id/, 'an id that ends with the year of the figure, 2025'],
  ],
  [
    'an official figure that prose no longer quotes',
    () => edit('content/occupations/electricians.json', '"medianPay": 62350', '"medianPay": 70000'),
    ['found:   "$62,350"', 'what the claim bls-electricians-median-pay-2024 says: $70,000'],
  ],
  [
    'an unread address of a source that was read',
    () =>
      edit(
        'content/sources/gitclear-coding-on-copilot-2024.json',
        '"access": "in-part"',
        '"urlUnread": true,\n  "access": "in-part"',
      ),
    [
      'content/sources/gitclear-coding-on-copilot-2024.json',
      'urlUnread',
      'only with an address and the access "second-hand"',
    ],
  ],
  ['empty file', () => writeFileSync(join(root, demand), ''), [demand, 'an empty file']],
  ['broken JSON', () => edit(demand, '"claims": [', '"claims": [,'), [new RegExp(`${demand}:\\d+`), 'broken JSON']],
  ['cut-off JSON', () => writeFileSync(join(root, demand), '{ "claims": ['), [demand, 'broken JSON']],
  [
    'the same key twice',
    () => edit(demand, '"theme": "demand",', '"theme": "demand",\n      "theme": "pay",'),
    [new RegExp(`${demand}:\\d+`), 'the same key twice'],
  ],
  [
    'broken frontmatter',
    () => edit(role, 'title: Machine learning engineer', 'title: "Machine learning engineer'),
    [new RegExp(`${role}:\\d+`), 'broken frontmatter'],
  ],
  ['no frontmatter', () => writeFileSync(join(root, role), 'Just text.'), [`${role}:1`, 'no frontmatter']],
  [
    'not UTF-8',
    () => writeFileSync(join(root, demand), Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    [demand, 'bytes that are not UTF-8'],
  ],
  [
    'file with the wrong ending',
    () => writeFileSync(join(root, 'content/claims/notes.txt'), 'x'),
    ['content/claims/notes.txt', 'only files that end in .json'],
  ],
  [
    'file name that can be no id',
    () => writeFileSync(join(root, 'content/sources/My Source.json'), '{}'),
    ['content/sources/My Source.json', 'a name in kebab-case'],
  ],
  ['unknown folder', () => mkdirSync(join(root, 'content/claim')), ['content/claim', 'a folder of content']],
  [
    'missing folder',
    () => rmSync(join(root, 'content/camps'), { recursive: true }),
    ['content/camps', 'no such folder'],
  ],
  ['null where a file should be', () => writeFileSync(join(root, demand), 'null'), [demand, 'found:   null']],
  ['a list where an object should be', () => writeFileSync(join(root, demand), '[]'), [demand, 'found:   []']],
];

test('what is broken here was sound before', () => {
  const { problems } = checkContent(root);
  expect(problems, formatProblems(problems)).toEqual([]);
});

describe('broken content is told to the person who can correct it', () => {
  test('there are at least 25 kinds', () => expect(cases.length).toBeGreaterThanOrEqual(25));

  test.each(cases)('%s', (_name, breakIt, expected) => {
    breakIt();
    const text = report();
    for (const part of expected) expect(text).toMatch(typeof part === 'string' ? new RegExp(escape(part)) : part);
    expect(text).not.toMatch(/\n\s+at /);
  });

  test('all errors of a run come at once', () => {
    edit(role, `- ${growth}`, '- no-such-claim');
    edit(
      'content/sectors/creative.md',
      '[90%](claim:podcast-commission-rates)',
      '[80%](claim:podcast-commission-rates)',
    );
    rmSync(join(root, 'content/sources/ai-proof-mle.json'));
    const text = report();
    for (const part of ['no-such-claim', '"80%"', '"ai-proof-mle"']) expect(text).toContain(part);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
