import { describe, expect, it } from 'vitest';
import { packComparison, viewComparison, viewReadyComparisons } from '../../../src/data/comparison.ts';
import type { Content } from '../../../src/data/content.ts';
import type { Role } from '../../../src/schemas/role.ts';
import {
  aNamedTask,
  anOccupation,
  aRating,
  aRole,
  aSource,
  aTracker,
  aWorkPart,
  inThree,
  jobIn,
  smallContent,
  threeMeasures,
} from './small-content.ts';
import { aCheck, aClaim, aNumber, aRange, nothing } from '../build.ts';

const fileOf = (content: Content, id: string) => viewComparison(content, jobIn(content, id));

describe('the card of a job', () => {
  const sources = {
    site: aSource({ shortName: 'Site' }),
    bureau: aSource({ shortName: 'Bureau 2024', kind: 'official-statistics' }),
  };
  const usd = (id: string, number: number, source: string, parts = {}) =>
    aClaim({ id, source, value: aNumber(number, 'usd-per-year'), ...parts });
  const claims = [
    usd('official', 36_000, 'bureau'),
    usd('said', 90_000, 'site', { check: aCheck('overstated', { originalClaims: ['found'] }) }),
    usd('found', 80_000, 'study', { statement: 'The study found it.' }),
    aClaim({ id: 'words', source: 'site', value: nothing, statement: 'Pay is good.' }),
    aClaim({ id: 'openings', source: 'site', value: aRange(5, 10, 'percent-change'), asOf: '2025-03' }),
  ];
  const role = (parts: Partial<Role> = {}) => ({
    baker: aRole({ occupation: 'bakers', pay: ['official', 'said', 'words'], demand: ['openings'], ...parts }),
  });
  const bakers = anOccupation({ measures: inThree(1) });
  const others = { cooks: anOccupation({ measures: inThree(0) }) };
  const contentWith = (parts: Partial<Role> = {}, occupation = bakers) =>
    smallContent({
      sources,
      claims,
      occupations: { bakers: occupation, ...others },
      measures: threeMeasures,
      roles: role(parts),
    });

  it('draws official pay alone, from zero, and quotes what others say of it by the original', () => {
    const card = fileOf(contentWith(), 'baker').role;
    expect(card.pay).toMatchObject({
      bars: [
        {
          label: 'Median pay',
          high: 36_000,
          text: '$36,000',
          note: 'Bureau 2024 · May 2024',
          href: '/roles/baker/#official',
        },
      ],
      axis: { min: 0, max: 40_000, prefix: '$' },
    });
    expect(card.pay?.bars[0]?.open).toBeUndefined();
    expect(card.otherPay.map(({ value, text, source }) => [value, text, source.text])).toEqual([
      ['$80,000', 'The study found it.', 'Publisher 2025'],
    ]);
    expect(card.demand).toMatchObject([{ value: '+5–10%', date: 'March 2025', href: '/claims/openings/' }]);
  });

  it('draws pay as open where the statistics stop', () => {
    const cut = anOccupation({ medianPay: 239_200, payTopCoded: true });
    const card = fileOf(contentWith({}, cut), 'baker').role;
    expect(card.pay?.bars[0]).toMatchObject({ text: 'at least $239,200', open: true });
    expect(card.figures.payTopCoded).toBe(true);
  });

  it('has ranks where enough measures count, and says so where they do not', () => {
    const card = fileOf(contentWith(), 'baker').role;
    expect(card.measures).toMatchObject({ marks: [100, 100, 100] });
    expect(card.figures.measures).toEqual({ low: 100, high: 100, median: 100, count: 3 });
    const few = fileOf(contentWith({}, anOccupation({ measures: { one: 5 } })), 'baker').role;
    expect(few.measures).toEqual({ finding: 'Too few measures cover bakers to say whether they agree.', marks: [100] });
    expect(few.figures.measures).toBeUndefined();
  });

  it('lists moves by horizon, the nearest first, without horizons that have none', () => {
    const action = (id: string, horizon: Role['actions'][number]['horizon']) => ({
      id,
      title: id,
      horizon,
      note: 'Do.',
      claims: [],
    });
    const { actions } = fileOf(
      contentWith({ actions: [action('later', 'ongoing'), action('now', 'this-quarter'), action('too', 'ongoing')] }),
      'baker',
    ).role;
    expect(actions.map(({ horizon, actions: own }) => [horizon, own.map(({ text, href }) => [text, href])])).toEqual([
      ['This quarter', [['now', '/roles/baker/#action-now']]],
      [
        'Ongoing',
        [
          ['later', '/roles/baker/#action-later'],
          ['too', '/roles/baker/#action-too'],
        ],
      ],
    ]);
  });

  it('gives our notes and the claims of others on either side', () => {
    const { junior, senior } = fileOf(
      contentWith({ junior: { notes: ['You *start* at night.'], claims: ['words'] } }),
      'baker',
    ).role;
    expect(junior).toEqual({
      notes: [{ html: 'You <em>start</em> at night.' }],
      claims: [{ text: 'Pay is good.', href: '/claims/words/' }],
    });
    expect(senior).toEqual({ notes: [], claims: [] });
  });

  it('names each source once', () => {
    const { sources: named } = fileOf(contentWith(), 'baker').role;
    expect(named.map(({ text }) => text)).toEqual(['Publisher 2025', 'Site', 'Bureau 2024']);
  });

  it('has official figures alone where nobody wrote the job up', () => {
    const { role: card, tasks } = fileOf(contentWith(), 'cooks');
    expect(card).toMatchObject({
      scores: [],
      otherPay: [],
      demand: [],
      actions: [],
      figures: { medianPay: 36_000, growth: 5 },
    });
    expect([card.tasks, tasks]).toEqual([undefined, []]);
  });
});

describe('the tasks of a job in depth', () => {
  const content = smallContent({
    roles: { baker: aRole() },
    trackers: { site: aTracker({ name: 'Site', sources: ['site'] }) },
    sources: { site: aSource({ shortName: 'Site' }) },
    claims: [aClaim({ id: 'said', source: 'site', asOf: '2026-02', value: aNumber(70, 'percent-automatable') })],
    ratings: { labels: [aRating(1, { people: 'E2', gpt4: 'E1' })] },
    tasks: {
      baker: {
        role: 'baker',
        ratings: 'labels',
        tasks: [
          {
            id: 'knead',
            name: 'Kneading',
            aliases: ['mix'],
            onetTasks: [1],
            otherFigures: ['said'],
            reason: 'See [70%](claim:said).',
            peopleBetter: 'Feel.',
          },
          { id: 'rest', name: 'Resting', reason: 'Nobody rated it.' },
        ],
      },
    },
  });
  const { tasks, role } = fileOf(content, 'baker');

  it('come with each figure on its own measure, with its date and its source', () => {
    expect(tasks[0]).toMatchObject({
      id: 'baker.knead',
      aliases: ['mix'],
      role: { id: 'baker', title: 'Baker' },
      href: '/roles/baker/#task-knead',
      reason: { html: 'See <a href="/claims/said/">70%</a>.' },
      peopleBetter: { html: 'Feel.' },
    });
    expect(tasks[0]?.figures.map(({ measure, use, date, bar }) => [measure.id, use, date, bar.text])).toEqual([
      ['exposed', 'main', '2023', '● 50 ◆ 100'],
      ['site-automatable', 'other', 'February 2026', '70%'],
    ]);
    expect(tasks[0]?.sources.map(({ text }) => text)).toEqual(['Publisher 2025', 'Site']);
  });

  it('are listed though nobody gives a figure for them, but not drawn', () => {
    expect(tasks[1]).toMatchObject({ id: 'baker.rest', figures: [], sources: [] });
    expect(role.tasks?.series.bars.map(({ label }) => label)).toEqual(['Kneading']);
    expect(role.figures.exposed).toEqual({ people: 50, gpt4: 100, statements: 1 });
  });
});

describe('a comparison as a file', () => {
  const tasks = [aWorkPart({ share: 0.66666 }), aWorkPart({ task: 'clean', share: 0.33333 })];
  const content = smallContent({
    occupations: {
      bakers: anOccupation({ tasks, unnamed: { share: 0.1, people: 0, gpt4: 0, gpt4Reworded: 0, statements: 1 } }),
    },
    namedTasks: [aNamedTask(), aNamedTask({ id: 'clean', name: 'Clean tools' })],
    roles: { mixer: aRole({ title: 'Mixer' }) },
  });

  it('goes without the id of a task that its name gives', () => {
    const { work } = packComparison(fileOf(content, 'bakers'));
    expect(work?.tasks.map(({ id, name, share }) => [id, name, share])).toEqual([
      [undefined, 'Bake bread', 0.6667],
      ['clean', 'Clean tools', 0.3333],
    ]);
    expect(work?.unnamed).toBe(0.1);
  });

  it('has no official work for a job that statistics do not count', () => {
    expect('work' in packComparison(fileOf(content, 'mixer'))).toBe(false);
  });
});

describe('ready-made comparisons', () => {
  const occupations = { bakers: anOccupation({ medianPay: 30_000 }), cooks: anOccupation({ medianPay: 60_000 }) };
  const roles = {
    cook: aRole({ title: 'Cook', plural: 'cooks', related: ['baker', 'waiter'], occupation: 'cooks' }),
    baker: aRole({ title: 'Baker', plural: 'bakers', related: ['cook'], occupation: 'bakers' }),
    waiter: aRole({ title: 'Waiter', plural: 'waiters' }),
    lonely: aRole(),
  };
  const ready = viewReadyComparisons(smallContent({ occupations, roles }));

  it('stand once for each pair, whichever of them names the other', () => {
    expect(ready.map(({ id, title, mirrored, href, change }) => [id, title, mirrored, href, change])).toEqual([
      ['baker/cook', 'Baker and cook', 'Cook and baker', '/compare/baker/cook/', '/compare/?v=1&roles=baker,cook'],
      ['cook/waiter', 'Cook and waiter', 'Waiter and cook', '/compare/cook/waiter/', '/compare/?v=1&roles=cook,waiter'],
    ]);
    expect(ready[0]?.roles.map(({ role }) => role.id)).toEqual(['baker', 'cook']);
  });

  it('say what differs most', () => {
    expect(ready.map(({ difference }) => difference)).toEqual([
      'What differs most is official median pay: $30,000 for bakers, $60,000 for cooks.',
      'No figure is recorded for all of them.',
    ]);
  });

  it('are none without related roles, and fail on one that does not exist', () => {
    expect(viewReadyComparisons(smallContent({ roles: { lonely: aRole() } }))).toEqual([]);
    const broken = smallContent({ roles: { baker: aRole({ related: ['miller'] }) } });
    expect(() => viewReadyComparisons(broken)).toThrow('content/roles has no entry "miller"');
  });
});
