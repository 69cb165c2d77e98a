import { describe, expect, it } from 'vitest';
import { viewAnswer, viewVerdict } from '../../../src/data/answer.ts';
import type { Content } from '../../../src/data/content.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
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
import { aCheck, aClaim, aNumber, aScore, aScoreClaim } from '../build.ts';

const answerOf = (content: Content, id: string) => viewAnswer(content, jobIn(content, id));
const textsOf = (items: readonly { text: string }[]) => items.map(({ text }) => text);

const namedTasks = ['Bake bread', 'Sell bread', 'Order flour', 'Clean ovens', 'Knead dough'].map((name, at) =>
  aNamedTask({ id: name.toLowerCase().replace(' ', '-'), code: `4.A.3.a.2.I01.D0${at}`, name }),
);
const part = (task: string, share: number, people: number, gpt4 = people) => aWorkPart({ task, share, people, gpt4 });

describe('the answer for a job that nobody wrote up', () => {
  const tasks = [
    part('bake-bread', 0.4, 0),
    part('sell-bread', 0.1, 1),
    part('order-flour', 0.3, 0.5),
    part('clean-ovens', 0.1, 0.3, 0.5),
    part('knead-dough', 0.1, 0.49, 1),
  ];
  const bakers = anOccupation({
    tasks,
    measures: inThree(2),
    growth: -4,
    payRange: { low: 26_400, high: 50_100, per: 'year' },
  });
  const occupations = {
    bakers,
    actors: anOccupation({ title: 'Actors', measures: inThree(1) }),
    cooks: anOccupation({ title: 'Cooks', measures: inThree(0), tasks: [part('clean-ovens', 1, 0.3, 0.5)] }),
  };
  const content = smallContent({ occupations, namedTasks, measures: threeMeasures });
  const answer = answerOf(content, 'bakers');

  it('names what both raters call exposed, the largest part of the work first, and what both call little exposed', () => {
    const { changing, kept } = answer.cards;
    // 0.3 × 0.5 is more than 0.1 × 1; one rater alone decides nothing.
    expect(textsOf(changing.items)).toEqual(['Order flour', 'Sell bread']);
    expect(changing.note).toBe('The largest tasks that people and GPT-4 both rate exposed.');
    expect(kept.items).toMatchObject([{ text: 'Bake bread', href: '/tasks/bake-bread/' }]);
    expect(kept.note).toBe(
      'The only task that people and GPT-4 both rate little exposed; this says nothing of robots.',
    );
    expect(answer.sentences.html).toBe(
      'People and GPT-4 both see exposure in ordering flour and in selling bread, but little in baking bread. Nobody knows what that will do to jobs; official projections see 4% fewer of them by 2034.',
    );
  });

  it('says that no task is clearly either, and advises on none', () => {
    const { cards, sentences } = answerOf(content, 'cooks');
    expect([cards.changing, cards.kept].map(({ items, note }) => [items, note])).toEqual([
      [[], 'There is no large task that people and GPT-4 both rate exposed.'],
      [[], 'There is no large task that people and GPT-4 both rate little exposed.'],
    ]);
    expect(sentences.html).toMatch(/^No task of this job is rated clearly exposed, and none clearly not\./);
    expect(textsOf(cards.next.items)).toEqual(['Put your own hours in and see where your week stands']);
  });

  it('gives advice that follows from the tables', () => {
    const { items, note } = answer.cards.next;
    expect(items.map(({ text, href }) => [text, href])).toEqual([
      ['Find out where AI helps and where it fails at ordering flour', '/tasks/order-flour/'],
      ['Be known for what is little exposed, such as baking bread', '/tasks/bake-bread/'],
      ['Put your own hours in and see where your week stands', '/your-week/#v=1&job=bakers'],
    ]);
    expect(note).toBe('Computed from the tables; what follows from them is our editorial view.');
  });

  it('prints pay, openings and growth', () => {
    expect(answer.facts).toMatchObject([
      { value: '$36,000', text: 'median pay a year; four in five earn $26,000 to $50,000', href: '#pay-demand' },
      { value: '20,000', text: 'openings a year, among 200,000 jobs' },
      { value: '−4%', text: 'jobs by 2034', also: { text: 'all jobs', link: { text: '+3%' } } },
    ]);
  });

  it('gives the verdict and its reason', () => {
    expect(answer.verdict).toEqual({ word: 'More exposed', why: 'all three measures rank it above the average job.' });
    expect(answerOf(content, 'cooks').verdict.word).toBe('Less exposed');
    expect(answer.group.text).toBe('Production');
    expect(answer.code).toEqual({ text: 'occupation code', codes: ['51-3011'] });
  });

  it('draws its rank among all jobs that have one', () => {
    const { picture } = answer;
    if (picture?.kind !== 'places') throw new Error('no picture of places');
    expect(picture.title).toBe('Where it stands among 3 jobs');
    // Ranks 0, 50 and 100 stand in the 1st, the 11th and the last of twenty bars.
    expect(picture.bars.flatMap(({ height }, at) => (height > 0 ? [[at, height]] : []))).toEqual([
      [0, 100],
      [10, 100],
      [19, 100],
    ]);
    expect(picture.bars.findIndex(({ isOwn }) => isOwn)).toBe(19);
    expect(picture.own).toMatchObject({ at: 97.5, anchor: 'end', name: 'Bakers', rank: '100th out of 100' });
    expect(picture.alt).toContain('This job’s is 100th out of 100, the more exposed the higher. The three measures:');
  });

  it('draws nothing where too few measures cover it, and does not count it among all', () => {
    const { one, two } = threeMeasures;
    const few = smallContent({ occupations, namedTasks, measures: { one, two } });
    expect(answerOf(few, 'bakers').picture).toBeUndefined();
    expect(answerOf(few, 'bakers').verdict).toEqual({ word: 'Not measured', why: 'only two measures cover it.' });
    const some = smallContent({
      occupations: { ...occupations, cooks: anOccupation({ measures: { one: 0 } }) },
      namedTasks,
      measures: threeMeasures,
    });
    expect(answerOf(some, 'bakers').picture).toMatchObject({ title: 'Where it stands among 2 jobs' });
  });
});

describe('the answer for a job in depth that statistics count', () => {
  const bakers = anOccupation({
    measures: inThree(1),
    tasks: [part('bake-bread', 0.5, 0), part('sell-bread', 0.3, 1), part('order-flour', 0.2, 1)],
  });
  const answerWith = (
    tasks: { id: string; name: string; passedOver?: string; namedTasks?: string[]; onetTasks?: number[] }[],
    role: Partial<Role> = {},
  ) =>
    answerOf(
      smallContent({
        occupations: { bakers },
        namedTasks,
        roles: { baker: aRole({ occupation: 'bakers', ...role }) },
        tasks: {
          baker: { role: 'baker', ratings: '51-3011-00', tasks: tasks.map((task) => ({ reason: 'So.', ...task })) },
        },
        ratings: { '51-3011-00': [aRating(1, { people: 'E1', gpt4: 'E2' }), aRating(2)] },
      }),
      'baker',
    );

  it('names tasks in our own words before those of the list', () => {
    const { cards, sentences } = answerWith([
      { id: 'selling', name: 'Selling, and the till', namedTasks: ['sell-bread'] },
      { id: 'baking', name: 'Baking', namedTasks: ['bake-bread'] },
    ]);
    expect(cards.changing.items).toMatchObject([{ text: 'Selling, and the till', href: '#task-selling' }]);
    expect(cards.kept.items).toMatchObject([{ text: 'Baking', href: '#task-baking' }]);
    expect(sentences.html).toContain('exposure in selling, and the till, but little in baking.');
  });

  it('passes over what few do, and takes nothing from the list in its place', () => {
    const { changing, kept } = answerWith([
      { id: 'selling', name: 'Selling', namedTasks: ['sell-bread'], passedOver: 'Shops have others for it.' },
      { id: 'baking', name: 'Baking', namedTasks: ['bake-bread'] },
    ]).cards;
    expect([textsOf(changing.items), textsOf(kept.items)]).toEqual([[], ['Baking']]);
  });

  it('takes single tasks of the list where none of ours fits', () => {
    const { changing } = answerWith([
      { id: 'shop', name: 'The shop', namedTasks: ['sell-bread', 'bake-bread'] },
      { id: 'rest', name: 'The rest', passedOver: 'Few do.', namedTasks: ['order-flour'] },
    ]).cards;
    // The shop as a whole stands at 0.3 ÷ 0.8, under a half.
    expect(changing.items).toMatchObject([{ text: 'Sell bread', href: '/tasks/sell-bread/' }]);
  });

  it('weighs tasks that are made of single statements', () => {
    const { changing, kept } = answerWith([
      { id: 'one', name: 'One', onetTasks: [1] },
      { id: 'two', name: 'Two', onetTasks: [2] },
    ]).cards;
    expect([textsOf(changing.items), textsOf(kept.items)]).toEqual([['One'], ['Two']]);
  });

  it('shows the first move of each horizon, the nearest first, and whose advice it is', () => {
    const action = (id: string, horizon: Role['actions'][number]['horizon'], claims: string[] = []) => ({
      id,
      title: `Do ${id}`,
      horizon,
      note: 'Do.',
      claims,
    });
    const actions = [
      action('any', 'not-stated'),
      action('year', 'within-a-year'),
      action('later', 'within-two-years'),
      action('now', 'this-quarter'),
      action('also-now', 'this-quarter'),
    ];
    const { next } = answerWith([], { actions }).cards;
    expect(next.items).toEqual([
      { text: 'Do now', href: '#action-now', when: 'This quarter' },
      { text: 'Do year', href: '#action-year', when: 'Within a year' },
      { text: 'Do later', href: '#action-later', when: 'Within two years' },
    ]);
    expect([next.note, next.more.text]).toEqual(['Our editorial view.', 'All five moves']);
    const advised = answerWith([], { actions: [...actions, action('said', 'ongoing', ['growth-of-all'])] });
    expect(advised.cards.next.note).toBe('From the sources.');
  });
});

describe('the answer for a job that statistics do not count', () => {
  const automatable = (id: string, number: number) =>
    aClaim({ id, source: 'site', value: aNumber(number, 'percent-automatable'), chartLabel: id });
  const shares = [70, 15, 40, 55, 20, 30];
  const claims = [
    ...shares.map((share, at) => automatable(`share-${at}`, share)),
    aScoreClaim(aScore(80), { id: 'score-a', tracker: 'a', role: 'mixer' }),
    aScoreClaim(aScore(30), { id: 'score-b', tracker: 'b', role: 'mixer' }),
    aScoreClaim(aScore(99), { id: 'again', tracker: 'a', role: 'mixer', use: 'second-score' }),
    aScoreClaim(aScore(1), { id: 'close', tracker: 'c', role: 'mixer', use: 'near-title' }),
    aScoreClaim(aScore(5), { id: 'old', tracker: 'd', role: 'mixer', withdrawn: '2026-03-01' }),
    aScoreClaim(aScore(95), { id: 'lost', tracker: 'c', role: 'mixer', quantity: 'displacement' }),
    aClaim({
      id: 'pay-said',
      value: aNumber(90_000, 'usd-per-year'),
      source: 'site',
      check: aCheck('overstated', { originalClaims: ['pay-found'] }),
    }),
    aClaim({
      id: 'pay-found',
      value: aNumber(80_000, 'usd-per-year'),
      source: 'study',
      counts: { what: 'median-pay', of: 'dough mixers in the US' },
    }),
    aClaim({ id: 'guess', value: aNumber(200, 'percent-change'), source: 'site', grade: 'opinion', asOf: '2026-01' }),
    aClaim({ id: 'older', value: aNumber(10, 'percent-change'), source: 'site', asOf: '2024-01' }),
    aClaim({
      id: 'newer',
      value: aNumber(20, 'percent-change'),
      source: 'site',
      asOf: '2025-01',
      chartLabel: 'All openings',
    }),
  ];
  const parts = {
    claims,
    sources: { site: aSource({ kind: 'tracker' }), 'some-source': aSource() },
    trackers: {
      a: aTracker({ name: 'A & Co', sources: ['site'] }),
      b: aTracker({ name: 'B' }),
      c: aTracker({ name: 'C' }),
    },
    occupations: { bakers: anOccupation({ measures: inThree(1) }) } as Record<string, Occupation>,
    measures: threeMeasures,
    tasks: {
      mixer: {
        role: 'mixer',
        tasks: shares.map((_, at) => ({ id: `task-${at}`, name: `Task ${at}`, reason: 'So.', figure: `share-${at}` })),
      },
    },
  };
  const mixer = aRole({
    title: 'Dough mixer',
    plural: 'dough mixers',
    standIns: ['bakers'],
    pay: ['pay-said'],
    demand: ['guess', 'older', 'newer'],
  });
  const content = smallContent({ ...parts, roles: { mixer } });
  const answer = answerOf(content, 'mixer');

  it('shows the ends of one tracker’s list, and names the tracker', () => {
    const { changing, kept } = answer.cards;
    // A third of six tasks on either card.
    expect(changing.items.map(({ text, value }) => [text, value])).toEqual([
      ['Task 0', '70%'],
      ['Task 3', '55%'],
    ]);
    expect(kept.items.map(({ text, value }) => [text, value])).toEqual([
      ['Task 1', '15%'],
      ['Task 4', '20%'],
    ]);
    expect([changing.note, kept.note]).toEqual([
      'Most automatable, says one tracker, A & Co.',
      'Least automatable, says the same tracker.',
    ]);
    expect(answer.sentences.html).toMatch(
      /^One website, A &amp; Co, calls task 0 <a href="\/claims\/share-0\/">70%<\/a> automatable and task 1 <a href="\/claims\/share-1\/">15%<\/a>\./,
    );
  });

  it('says what is known of the nearest job that is counted, as that job’s', () => {
    expect(answer.sentences.html).toContain('The nearest that they do count are bakers:');
    expect(answer.facts.at(-1)).toMatchObject({
      value: '+5%',
      text: 'bakers by 2034, the nearest job that is counted',
      href: '/roles/bakers/',
    });
  });

  it('prints the original’s pay in place of what is said, and the latest figure that was counted', () => {
    expect(answer.facts.slice(0, 2)).toEqual([
      { value: '$80,000', href: '/claims/pay-found/', text: 'median pay, says one study' },
      { value: '+20%', href: '/claims/newer/', text: 'All openings; not this job alone' },
    ]);
  });

  it('says where no original was found', () => {
    const doubted = claims.map((claim) =>
      claim.id === 'pay-said'
        ? { ...claim, check: aCheck('original-not-found'), counts: { what: 'pay' as const, of: 'dough mixers' } }
        : claim,
    );
    const { facts } = answerOf(smallContent({ ...parts, claims: doubted, roles: { mixer } }), 'mixer');
    expect(facts[0]?.text).toBe('pay, base or total not said, says one tracker; no original was found');
  });

  it('has no verdict, and says what websites say', () => {
    expect(answer.verdict).toEqual({
      word: 'Not measured',
      why: 'no published measure covers it, and three websites put its exposure anywhere from 1 to 80 out of 100.',
    });
    const unscored = smallContent({ ...parts, claims: [], tasks: {}, roles: { mixer: aRole() } });
    expect(viewVerdict(unscored, jobIn(unscored, 'mixer')).why).toBe('no published measure covers it.');
  });

  it('draws one score of each website for this very title, those of what most of them score filled', () => {
    const { picture } = answer;
    if (picture?.kind !== 'scores') throw new Error('no picture of scores');
    expect(picture.title).toBe('What three websites say, each on its own scale');
    expect(picture.marks.map(({ at, isMain, text }) => [at, isMain, text])).toEqual([
      [30, true, 'B 30/100'],
      [80, true, 'A & Co 80/100'],
      [95, false, 'C 95/100'],
    ]);
    expect(picture.ends).toEqual([
      { at: 30, text: 'B 30/100' },
      { at: 95, text: 'C 95/100' },
    ]);
    expect(picture.quantity).toBe('exposure');
  });

  it('names no ends of a single score, and draws none of none', () => {
    const scoredOnce = claims.filter(({ id }) => id !== 'score-b' && id !== 'lost');
    const one = answerOf(smallContent({ ...parts, claims: scoredOnce, roles: { mixer } }), 'mixer').picture;
    expect(one).toMatchObject({ title: 'What one website says, on its own scale', ends: [] });
    const none = claims.filter(({ theme }) => theme !== 'score');
    expect(answerOf(smallContent({ ...parts, claims: none, roles: { mixer } }), 'mixer').picture).toBeUndefined();
  });
});
