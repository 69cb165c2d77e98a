import { describe, expect, it } from 'vitest';
import { viewMostScoredRole, viewRole, viewRoleRows } from '../../../src/data/roles.ts';
import type { Role } from '../../../src/schemas/role.ts';
import { aClaim, aNumber, aScore, aScoreClaim, nothing } from '../build.ts';
import { aMeasure, anOccupation, aRole, aSector, aSource, aTracker, smallContent } from './small-content.ts';

const sources = {
  'some-source': aSource({ shortName: 'Zeitung' }),
  news: aSource({ shortName: 'Oven News', title: 'Ovens think' }),
};
const trackers = { a: aTracker({ sources: ['news'] }), b: aTracker({ name: 'Other' }) };
const viewOf = (
  parts: Partial<Role>,
  claims = [aClaim({ id: 'x' }), aClaim({ id: 'y' }), aClaim({ id: 'z', source: 'news' })],
) => viewRole(smallContent({ sources, trackers, claims, roles: { baker: aRole(parts) } }), 'baker');
const ask = (question: string, claims: string[] = []) => ({ question, answer: 'Some *do*.', claims });

describe('viewRole', () => {
  it('is complete with the least that a role has, and claims nothing', () => {
    const page = viewOf({});
    expect(page).toMatchObject({
      counts: 'No trackers, no tasks, no claims',
      reviewed: '21 November 2026',
      hasCode: false,
      actions: [],
      tasks: [],
      sources: [],
      taskFinding: '',
      taskWhole: '',
      junior: { notes: [], claims: [] },
    });
    for (const part of ['payChart', 'taskChart', 'occupation', 'rated']) expect(Object.keys(page)).not.toContain(part);
  });

  it('names a role that does not exist, also where another says that it is related', () => {
    const content = smallContent({ roles: { baker: aRole({ related: ['miller'] }) } });
    expect(() => viewRole(content, 'baker')).toThrow('content/roles has no entry "miller"');
    expect(() => viewRole(content, 'butcher')).toThrow('content/roles has no entry "butcher"');
  });

  it('names each source of a text once, by the first of its claims', () => {
    const [first, second] = viewOf({
      questions: [ask('Will it last?', ['x', 'z', 'y']), ask('Is it loud?')],
    }).questions;
    expect(first).toMatchObject({ id: 'question-1', note: { html: 'Some <em>do</em>.' } });
    expect(first?.says).toEqual([
      { text: 'Zeitung', href: '/claims/x/' },
      { text: 'Oven News', href: '/claims/z/' },
    ]);
    // Nobody says it: the page marks it as our editorial view.
    expect(second?.says).toEqual([]);
  });

  it('counts a claim once, however often the page shows it, and names its sources by name', () => {
    const page = viewOf({ pay: ['x'], demand: ['x', 'z'], junior: { claims: ['z'] }, questions: [ask('Why?', ['x'])] });
    expect(page.counts).toBe('No trackers, no tasks, two claims');
    expect(page.sources).toEqual([
      { text: 'Oven News', href: '/sources/news/', title: 'Ovens think' },
      { text: 'Zeitung', href: '/sources/some-source/', title: 'A report' },
    ]);
  });

  it('puts actions in the order of time, with what they lead away from and build on', () => {
    const act = (id: string, horizon: Role['actions'][number]['horizon'], parts = {}) => ({
      id,
      title: `Title of ${id}`,
      horizon,
      note: 'Do it.',
      claims: [],
      ...parts,
    });
    const content = smallContent({
      sources,
      tasks: { baker: { role: 'baker', tasks: [{ id: 'kneading', name: 'Kneading', reason: 'Why.' }] } },
      roles: {
        baker: aRole({
          strengths: [{ id: 'nose', name: 'A good nose', note: 'It smells.', claims: [] }],
          actions: [
            act('later', 'within-two-years'),
            act('now', 'this-quarter', { awayFrom: ['kneading'], buildsOn: ['nose'] }),
            act('any', 'not-stated'),
            act('now-too', 'this-quarter'),
          ],
        }),
      },
    });
    const { actions } = viewRole(content, 'baker');
    expect(actions.map(({ name, actions: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['This quarter', ['action-now', 'action-now-too']],
      ['Within two years', ['action-later']],
      ['Any time', ['action-any']],
    ]);
    expect(actions[0]?.actions[0]).toMatchObject({
      awayFrom: [{ text: 'Kneading', href: '#task-kneading' }],
      buildsOn: [{ text: 'A good nose', href: '#strength-nose' }],
    });
  });

  it('names products and licences before other notes', () => {
    const page = viewOf({
      tools: { notes: ['Ask first.'] },
      namedTools: [{ name: 'Mixer', maker: 'Crumb Ltd', note: 'Mixes.' }],
      skills: { notes: ['Read.'] },
      certifications: [{ name: 'Master', body: 'Guild', note: 'Opens doors.' }],
    });
    expect(page.tools.notes.map(({ html }) => html)).toEqual([
      '<strong>Mixer</strong> (Crumb Ltd). Mixes.',
      'Ask first.',
    ]);
    expect(page.skills.notes.map(({ html }) => html)).toEqual([
      '<strong>Master</strong> (Guild). Opens doors.',
      'Read.',
    ]);
  });

  it('draws the pay of this role alone', () => {
    const pay = (id: string) =>
      aClaim({
        id,
        theme: 'pay',
        chartLabel: `Label of ${id}`,
        counts: { what: 'median-pay', of: 'bakers' },
        value: aNumber(30_000, 'usd-per-year'),
      });
    expect(viewOf({ pay: ['own'] }, [pay('own'), pay('foreign')]).payChart?.title).toBe(
      'Label of own: $30,000; it has a source',
    );
  });
});

describe('tasks of a role', () => {
  const share = (id: string, percent: number) =>
    aClaim({ id, theme: 'task', source: 'news', value: aNumber(percent, 'percent-automatable') });
  const content = smallContent({
    sources,
    trackers: { a: aTracker({ name: 'Dough Score', sources: ['news'] }) },
    roles: { baker: aRole() },
    claims: [share('low', 40), share('high', 70), aClaim({ id: 'said', theme: 'task', value: nothing })],
    tasks: {
      baker: {
        role: 'baker',
        tasks: [
          { id: 'tasting', name: 'Tasting', reason: 'No machine tastes.', related: ['said'] },
          { id: 'ordering', name: 'Ordering', reason: 'Software orders.', figure: 'low' },
          { id: 'kneading', name: 'Kneading', reason: 'Machines knead. People *feel*.', figure: 'high' },
        ],
      },
    },
  });
  const page = viewRole(content, 'baker');

  it('come with the most exposed first, and last those that nobody rated', () => {
    expect(page.tasks.map(({ compareId }) => compareId)).toEqual(['baker.kneading', 'baker.ordering', 'baker.tasting']);
    expect(page.tasks.map(({ figure }) => figure?.value)).toEqual(['70% automatable', '40% automatable', undefined]);
    expect(page.tasks[2]?.main).toBeUndefined();
    expect(page.taskFinding).toBe('Dough Score rates kneading most automatable, ordering least.');
    expect(page.taskWhole).toMatch(/^The two tasks average 55%\./);
  });

  it('lead with one sentence of the reason, and keep the rest for the note', () => {
    expect(page.tasks[0]).toMatchObject({
      id: 'task-kneading',
      lead: { html: 'Machines knead.' },
      note: { html: 'People <em>feel</em>.' },
    });
    expect(page.tasks[1]?.note.html).toBe('');
  });

  it('count with their claims toward the page', () => {
    expect(page.counts).toBe('No trackers, three tasks, three claims');
  });
});

describe('the place of a role among others', () => {
  const measures = {
    one: aMeasure(),
    two: aMeasure({ shortName: 'Two' }),
    aside: aMeasure({ apart: 'It asks something else.' }),
  };
  const occupations = {
    bakers: anOccupation({ title: 'Bakers', group: 'production', measures: { one: 0.1, two: 0.9, aside: 0.5 } }),
    cooks: anOccupation({ title: 'Cooks', measures: { one: 0.2, two: 0.2 } }),
  };
  const { sector: _, ...unsorted } = aRole({ title: 'Baker', occupation: 'bakers' });
  const content = smallContent({
    sources,
    trackers,
    measures,
    occupations,
    sectors: { food: aSector({ title: 'Food' }) },
    roles: {
      baker: unsorted,
      guide: aRole({ title: 'Guide', plural: 'guides', related: ['baker'] }),
      miller: aRole(),
      pieman: aRole({ occupation: 'cooks' }),
    },
    claims: [
      aScoreClaim(aScore(60), { id: 'a', tracker: 'a', role: 'guide' }),
      aScoreClaim(aScore(40), { id: 'b', tracker: 'b', role: 'guide' }),
      aScoreClaim(aScore(5), { id: 'c', tracker: 'a', role: 'baker' }),
    ],
  });

  it('is its sector, or else its official group in the list of jobs', () => {
    expect(viewRole(content, 'guide').sector).toEqual({ text: 'Food', href: '/sectors/food/' });
    expect(viewRole(content, 'baker').sector).toEqual({ text: 'Production', href: '/roles/?v=1&group=production' });
    // A role that has both stands in its sector.
    expect(viewRole(content, 'pieman').sector.text).toBe('Food');
    const { occupation: __, ...homeless } = unsorted;
    expect(() => viewRoleRows(smallContent({ roles: { baker: homeless } }))).toThrow(
      'content/roles/baker has neither a sector nor an occupation',
    );
  });

  it('is drawn from the ranks that count where it was measured, else from scores', () => {
    expect(viewRoleRows(content).map(({ id, strip }) => [id, strip.marks])).toEqual([
      ['baker', [100, 0]],
      ['guide', [60, 40]],
      ['miller', []],
      ['pieman', [100, 0]],
    ]);
    expect(viewRole(content, 'guide').related).toMatchObject([
      { text: 'Baker', href: '/roles/baker/', compare: '/compare/guide/baker/', strip: { marks: [100, 0] } },
    ]);
  });

  it('makes the role that most trackers score the example, and none where there are no roles', () => {
    expect(viewMostScoredRole(content)?.id).toBe('guide');
    expect(viewMostScoredRole(smallContent())).toBeUndefined();
  });
});
