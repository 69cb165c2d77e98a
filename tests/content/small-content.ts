import { checkFiles, formatProblems } from '../../src/content/check-content.ts';

type Json = Record<string, unknown>;

/** Small made-up content that is sound: two of what can be referred to, one of what can't. */
const json: Record<string, Json> = {
  'content/sources/baking-report.json': {
    title: 'Bread and Machines',
    publisher: 'Institute of Baking',
    authors: ['Ada Crumb'],
    published: '2025-03-01',
    kind: 'study',
    url: 'https://baking.example.org/report',
    access: 'in-full',
    note: 'A [report](https://baking.example.org/report) on ovens.',
  },
  'content/sources/oven-news.json': {
    title: 'Ovens think',
    publisher: 'Oven News',
    authors: [],
    published: '2025-06-10',
    kind: 'news',
    url: 'https://news.example.com/ovens',
    access: 'in-full',
  },
  'content/sources/dough-score.json': {
    title: 'Dough Score',
    publisher: 'Dough Score',
    authors: [],
    published: 'undated',
    kind: 'tracker',
    url: 'https://dough.example.net/',
    access: 'in-full',
  },
  'content/claims/bread.json': {
    claims: [
      {
        id: 'report-growth',
        theme: 'demand',
        statement: 'Openings for bakers grew by 20% within a year.',
        value: { kind: 'number', number: 20, unit: 'percent-change' },
        added: '2026-11-01',
        changes: [{ date: '2026-11-10', what: 'The place in the source was made exact.' }],
        asOf: '2025-02',
        geography: 'US',
        population: 'bakers',
        source: 'baking-report',
        locator: 'section on openings, second sentence',
        grade: 'survey',
        caveats: ['Small bakeries were not asked.'],
      },
      {
        id: 'news-growth',
        theme: 'demand',
        statement: 'Openings for bakers grew by 40% within a year.',
        value: { kind: 'number', number: 40, unit: 'percent-change' },
        added: '2026-11-01',
        asOf: '2025-06',
        geography: 'US',
        population: 'bakers',
        source: 'oven-news',
        locator: 'first sentence',
        page: 'https://news.example.com/ovens/growth',
        grade: 'unsourced',
        check: {
          verdict: 'overstated',
          original: 'baking-report',
          read: 'in-full',
          finding: 'The report says [20%](claim:report-growth).',
          originalClaims: ['report-growth'],
          compared: { size: 'larger', direction: 'same', population: 'same' },
        },
      },
      {
        id: 'report-pay',
        theme: 'pay',
        statement: 'Bakers earn $30,000 to $40,000 a year.',
        value: { kind: 'range', low: 30000, high: 40000, unit: 'usd-per-year' },
        added: '2026-11-01',
        asOf: '2025-02',
        geography: 'US',
        population: 'bakers',
        source: 'baking-report',
        locator: 'table of pay',
        grade: 'survey',
      },
      {
        id: 'news-pay',
        theme: 'pay',
        statement: 'Bakers earn $35,000 a year.',
        value: { kind: 'number', number: 35000, unit: 'usd-per-year' },
        added: '2026-11-01',
        asOf: '2025-06',
        geography: 'US',
        population: 'bakers',
        source: 'oven-news',
        locator: 'second sentence',
        grade: 'unsourced',
      },
      {
        id: 'task-share',
        theme: 'task',
        statement: 'Kneading is 70% automatable.',
        value: { kind: 'number', number: 70, unit: 'percent-automatable' },
        added: '2026-11-01',
        asOf: 'undated',
        geography: 'not-stated',
        population: 'bakers',
        source: 'dough-score',
        locator: 'page on bakers',
        grade: 'model-estimate',
      },
      {
        id: 'hands-matter',
        theme: 'strength',
        statement: 'Judging a dough by hand is hard to automate.',
        value: { kind: 'none' },
        added: '2026-11-01',
        asOf: 'undated',
        geography: 'not-stated',
        population: 'bakers',
        source: 'dough-score',
        locator: 'page on bakers',
        grade: 'opinion',
      },
      {
        id: 'score-baker',
        theme: 'score',
        statement: 'Dough Score puts the risk of bakers at 45 out of 100.',
        value: { kind: 'score', score: 45, min: 0, max: 100, direction: 'risk', name: 'dough score' },
        added: '2026-11-01',
        asOf: 'undated',
        geography: 'not-stated',
        population: 'bakers',
        source: 'dough-score',
        locator: 'page on bakers',
        page: 'https://dough.example.net/baker',
        grade: 'model-estimate',
        trackerScore: {
          tracker: 'dough-score',
          role: 'baker',
          quantity: 'exposure',
          title: 'Baker',
          use: 'main',
          label: 'moderate',
        },
      },
      {
        id: 'score-baker-second',
        theme: 'score',
        statement: 'Dough Score calls the safety of bakers 6 out of 10.',
        value: { kind: 'score', score: 6, min: 0, max: 10, direction: 'resilience', name: 'crust score' },
        added: '2026-11-01',
        asOf: 'undated',
        geography: 'not-stated',
        population: 'bakers',
        source: 'dough-score',
        locator: 'page on bakers, below',
        grade: 'model-estimate',
        trackerScore: {
          tracker: 'dough-score',
          role: 'baker',
          quantity: 'durability',
          title: 'Baker',
          use: 'second-score',
        },
      },
    ],
  },
  'content/tasks/baker.json': {
    role: 'baker',
    ratings: '51-3011-00',
    tasks: [
      {
        id: 'kneading',
        name: 'Kneading dough',
        aliases: ['working-dough'],
        onetTasks: [101],
        figure: 'task-share',
        reason: 'Machines [knead](claim:task-share) well.',
        related: ['hands-matter'],
      },
      { id: 'ordering', name: 'Ordering flour', onetTasks: [102], reason: 'Software writes the orders.' },
    ],
    leftOut: [{ onetTasks: [103], reason: 'Few bakers do this.' }],
  },
  'content/ratings/51-3011-00.json': {
    occupation: 'Bakers',
    onetSocCode: '51-3011.00',
    source: 'baking-report',
    asOf: '2023',
    ratings: [101, 102, 103].map((task) => ({ task, type: 'core', people: 'E0', gpt4: 'E1' })),
  },
  'content/trackers/dough-score.json': {
    name: 'Dough Score',
    sources: ['dough-score'],
    measures: 'How far machines reach into a job.',
    method: 'none',
    operator: 'not stated',
    caveats: ['It sells ovens.'],
  },
  'content/disagreements/how-fast.json': {
    title: 'How fast bakers are sought',
    clash: 'A report says [20%](claim:report-growth), the news [40%](claim:news-growth).',
    claims: ['report-growth', 'news-growth'],
    why: [{ reason: 'date', note: 'They speak of different years.' }],
  },
  'content/measures/oven-index.json': {
    name: 'Oven exposure index',
    shortName: 'Oven index',
    source: 'baking-report',
    year: '2025',
    kind: 'expert-model',
    measures: 'How far ovens reach.',
    method: 'Experts were asked.',
    unit: 'index',
    range: { min: 0, max: 1 },
    decimals: 2,
    notMeant: 'It does not mean loss of jobs.',
    caveats: ['Only ovens count.'],
    licence: 'CC BY',
    shares: ['human-raters'],
  },
  'content/release.json': {
    source: 'baking-report',
    pages: 'https://baking.example.org/',
    names: 'baking-report',
    ratings: 'baking-report',
    use: 'oven-news',
    copilot: 'oven-news',
    payAsOf: '2024-05',
    years: { from: 2024, to: 2034 },
    growthOfAll: 'report-growth',
    dropped: [{ id: 'millers', title: 'Millers', reason: 'No pay is given.' }],
  },
  'content/colloquial.json': {
    names: [
      { name: 'dough puncher', occupations: ['bakers', 'butchers'] },
      { name: 'kitchen wizard', occupations: [], roles: ['baker'] },
    ],
  },
  'content/census.json': {
    read: '2026-11',
    jobs: [
      {
        id: 'baker',
        title: 'Baker',
        kind: 'other',
        values: [
          { tracker: 'Dough Score', publishedAs: 'Baker', score: 45, min: 0, max: 100, direction: 'risk' },
          {
            tracker: 'Crust Index',
            publishedAs: 'Bakers',
            score: 6,
            min: 0,
            max: 10,
            direction: 'resilience',
            near: true,
            page: 'https://crust.example.net/bakers',
            asOf: '2026-03',
          },
        ],
      },
      {
        id: 'butcher',
        title: 'Butcher',
        kind: 'other',
        values: [{ tracker: 'Dough Score', publishedAs: 'Butcher', score: 20, min: 0, max: 100, direction: 'risk' }],
      },
    ],
    bases: [{ name: 'The forecast of ovens', trackers: ['Dough Score', 'Crust Index'], known: 'Both say so.' }],
    mirrors: [['dough.example.net', 'dough.example.org']],
  },
  'content/occupations/bakers.json': {
    title: 'Bakers',
    group: 'production',
    socCodes: ['51-3011'],
    medianPay: 36650,
    medianHourlyPay: 17.62,
    jobs: 200000,
    jobsProjected: 210000,
    growth: 5,
    education: 'No formal credential',
    experience: 'None',
    training: 'Long-term on-the-job training',
    payRange: { low: 25000, high: 48000, per: 'year' },
    openings: 29000,
    similar: ['butchers'],
    measures: { 'oven-index': 0.4 },
    statements: 12,
    tasks: [
      { task: 'bake-bread', share: 0.7, people: 0, gpt4: 0.5, gpt4Reworded: 0, statements: 8 },
      { task: 'order-supplies', share: 0.2, people: 0.5, gpt4: 1, gpt4Reworded: 0.5, statements: 3 },
    ],
    unnamed: { share: 0.1, people: 0, gpt4: 0, gpt4Reworded: 0, statements: 1 },
    technologies: { 'Spreadsheet software': ['Microsoft Excel'] },
    titles: ['Bread Mixer'],
    sharedTitles: ['Counter Hand'],
  },
  'content/occupations/butchers.json': {
    title: 'Butchers',
    group: 'production',
    socCodes: ['51-3021'],
    medianPay: 38960,
    medianHourlyPay: 18.73,
    jobs: 140000,
    jobsProjected: 137000,
    growth: -2,
    education: 'No formal credential',
    openings: 15000,
    similar: [],
    measures: { 'oven-index': 0.1 },
    tasks: [{ task: 'order-supplies', share: 1, people: 0.5, gpt4: 0.5, gpt4Reworded: 0.5, statements: 2 }],
    titles: ['Counter Hand'],
    sharedTitles: [],
  },
  'content/named-tasks/baking.json': {
    tasks: [
      {
        id: 'bake-bread',
        code: '4.A.3.a.2.I01.D01',
        name: 'Bake bread',
        activity: 'prepare-foods',
        use: { '2025-01': 0, '2025-11': 0.02 },
        delegated: { '2025-11': 0.4 },
      },
      {
        id: 'order-supplies',
        code: '4.A.3.b.6.I02.D03',
        name: 'Order supplies',
        activity: 'keep-stock',
        use: { '2025-01': 0.1, '2025-11': 0.2 },
      },
    ],
  },
  'content/work-activities.json': {
    activities: [
      {
        id: 'prepare-foods',
        code: '4.A.3.a.2.I01',
        name: 'Prepare foods',
        copilot: { sought: 0.002, performed: 0.001 },
      },
      { id: 'keep-stock', code: '4.A.3.b.6.I02', name: 'Keep stock', copilot: { sought: 0.004, performed: 0.003 } },
    ],
  },
  'content/official.json': {
    figures: [
      { id: 'bakers-pay-2024', occupation: 'bakers', figure: 'median-pay', plural: 'bakers', added: '2026-11-01' },
      {
        id: 'butchers-pay-2024',
        occupation: 'butchers',
        figure: 'median-pay',
        plural: 'butchers',
        added: '2026-11-01',
      },
    ],
  },
  'content/activities.json': {
    source: 'baking-report',
    names: { '4.A.1.a.1': 'Getting Information', '4.A.2.b.2': 'Thinking Creatively' },
    codes: { '51-3011': { '4.A.1.a.1': [0.6, 0.5], '4.A.2.b.2': [0.4, 0.2] } },
  },
};

const role = (title: string, parts: string) => `---
title: ${title}
plural: ${title.toLowerCase()}s
${parts}
sector: food
socCodes: []
reviewed: '2026-11-01'
displacement: []
outlook: []
geography: []
specialisations: []
disagreements: []
`;

const markdown: Record<string, string> = {
  'content/roles/baker.md': `${role('Baker', 'otherNames: [Bread maker]\naliases: [bread-maker]\noccupation: bakers\nstandIns: []')}strengths:
  - id: judging-dough
    name: Judging a dough
    note: By hand and by nose.
    claims: [hands-matter]
pay: [report-pay, bakers-pay-2024]
demand: [report-growth]
junior:
  notes: [You start at night.]
  claims: []
senior:
  claims: []
actions:
  - id: learn-ovens
    title: Learn the new ovens
    horizon: ongoing
    note: Ask for a day at the maker's.
    claims: []
    awayFrom: [kneading]
    buildsOn: [judging-dough]
tools: {}
skills: {}
questions:
  - question: Will bread be baked by machines?
    answer: Some of it is.
    claims: [hands-matter]
related: [butcher]
relatedNames: [Miller]
---

## What the job is

You bake bread. Openings grew [20%](claim:report-growth), a [report](source:baking-report) says.

- Dough is mixed at night.
- It is [baked](https://baking.example.org/report) in the morning.
`,
  'content/roles/butcher.md': `${role('Butcher', 'otherNames: [Meat seller]\noccupation: butchers\nstandIns: []')}strengths: []
pay: [butchers-pay-2024]
demand: []
junior: {}
senior: {}
actions: []
tools: {}
skills: {}
questions: []
related: [baker]
---

You cut meat.
`,
  'content/sectors/food.md': `---
title: Food
summary: Ovens came early.
claims: [report-growth, news-growth]
---

Much is done by hand.
`,
  'content/camps/bread-optimists.md': `---
title: Optimists of bread
summary: People will want bakers.
mechanism: Bread made by hand is dear.
asStated: hands-matter
proponents:
  - name: Ada Crumb
    role: Baker and writer
    said: [report-growth]
    since: [news-growth]
speaksFor: [report-pay]
foundSince: [news-pay]
challengedBy: [task-share]
---

They like [crust](claim:hands-matter).
`,
};

/** The small content as texts, by path. */
export function smallContent(): Map<string, string> {
  const texts = Object.entries(json).map(([file, data]) => [file, JSON.stringify(data, null, 2)] as const);
  return new Map([...texts, ...Object.entries(markdown)]);
}

/** The small content with one text of one file replaced; throws where nothing is replaced. */
export function edited(file: string, from: string | RegExp, to: string): Map<string, string> {
  const texts = smallContent();
  const before = texts.get(file);
  const after = before?.replace(from, () => to);
  if (after === undefined || after === before) throw new Error(`nothing to replace in ${file}`);
  return texts.set(file, after);
}

/** The small content with the value at a path of a file of JSON replaced; `undefined` takes it away. */
export function changed(file: string, path: (string | number)[], value: unknown): Map<string, string> {
  const data = structuredClone(json[file]);
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => (part as Json)[key], data);
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) throw new Error(`no ${path.join('.')} there`);
  (parent as Json)[key] = value;
  return smallContent().set(file, JSON.stringify(data, null, 2));
}

/** A claim of the small content with some fields replaced; `undefined` takes one away. */
export function changedClaim(id: string, fields: Json): Map<string, string> {
  const file = 'content/claims/bread.json';
  const claims = json[file]?.['claims'] as Json[];
  const at = claims.findIndex((claim) => claim['id'] === id);
  if (at < 0) throw new Error(`no claim ${id}`);
  return changed(file, ['claims', at], { ...claims[at], ...fields });
}

/** What the check prints about some content. */
export function reportOn(texts: ReadonlyMap<string, string>): string {
  const { problems } = checkFiles(texts);
  return problems.length === 0 ? 'sound' : formatProblems(problems);
}
