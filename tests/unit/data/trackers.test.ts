import { describe, expect, it } from 'vitest';
import { viewTracker, viewTrackersIndex } from '../../../src/data/trackers.ts';
import { aClaim, aScore, aScoreClaim } from '../build.ts';
import { aRole, aSource, aTracker, smallContent } from './small-content.ts';

const sources = {
  'some-source': aSource(),
  site: aSource({ title: 'Dough Score', url: 'https://dough.example.net/', interest: 'It sells courses' }),
  blog: aSource({ title: 'Its blog', interest: 'It sells courses' }),
};
const roles = { baker: aRole({ title: 'Baker' }), cook: aRole({ title: 'Cook', plural: 'cooks' }) };
const trackers = {
  dough: aTracker({ name: 'Dough Score', sources: ['site', 'blog'], method: 'formula', caveats: ['It is *new*.'] }),
  crust: aTracker({ name: 'crust index', sources: ['elsewhere'], method: 'none' }),
};
const scored = (id: string, tracker: string, role: string, score: number) =>
  aScoreClaim(aScore(score), { id, tracker, role });
const content = smallContent({
  sources: { ...sources, elsewhere: aSource() },
  roles,
  trackers,
  claims: [
    scored('dough-baker', 'dough', 'baker', 30),
    { ...scored('dough-baker-loss', 'dough', 'baker', 80), source: 'site' },
    scored('crust-baker', 'crust', 'baker', 45),
    scored('dough-cook', 'dough', 'cook', 20),
    aScoreClaim(aScore(60), { id: 'dough-cook-hold', tracker: 'dough', role: 'cook', quantity: 'durability' }),
    aClaim({ id: 'boast', source: 'blog' }),
    aClaim({ id: 'foreign', source: 'elsewhere' }),
  ],
});

describe('viewTracker', () => {
  it('shows its own scores by role, and no other tracker’s', () => {
    const { scores } = viewTracker(content, 'dough');
    expect(scores.map(({ role, rows }) => [role.href, rows.map(({ id }) => id)])).toEqual([
      ['/roles/baker/', ['dough-baker-loss', 'dough-baker']],
      ['/roles/cook/', ['dough-cook', 'dough-cook-hold']],
    ]);
    expect(viewTracker(content, 'crust').scores.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['crust-baker']]);
  });

  it('names the first three scores in the list of trackers, and how many more there are', () => {
    expect(viewTracker(content, 'dough').scored).toBe(
      'Baker: 80/100 risk · Baker: 30/100 risk · Cook: 20/100 risk and one more',
    );
    expect(viewTracker(content, 'crust').scored).toBe('Baker: 45/100 risk');
  });

  it('lists what else its sources claim, without scores', () => {
    expect(viewTracker(content, 'dough').otherClaims.map(({ id }) => id)).toEqual(['boast']);
  });

  it('names what it sells once, and each of its sites with the address that is known', () => {
    expect(viewTracker(content, 'dough')).toMatchObject({
      interests: ['It sells courses'],
      caveats: [{ html: 'It is <em>new</em>.' }],
      sites: [
        { text: 'Dough Score', href: '/sources/site/', url: 'https://dough.example.net/' },
        { text: 'Its blog', href: '/sources/blog/' },
      ],
    });
    expect(viewTracker(content, 'crust')).toMatchObject({ interests: [], caveats: [] });
  });
});

describe('viewTrackersIndex', () => {
  it('is empty without trackers and roles', () => {
    const index = viewTrackersIndex(smallContent());
    expect(index).toMatchObject({ trackers: [], finding: '', strips: [] });
    expect(index.methods.every(({ count }) => count === 'No trackers')).toBe(true);
  });

  it('lists trackers by name, and counts those that show how they work', () => {
    const { trackers: listed, methods } = viewTrackersIndex(content);
    expect(listed.map(({ name }) => name)).toEqual(['crust index', 'Dough Score']);
    expect(methods.map(({ label, count }) => [label.name, count])).toEqual([
      ['Formula shown', 'One tracker'],
      ['Sources named', 'No trackers'],
      ['Method not readable', 'No trackers'],
      ['No method seen', 'One tracker'],
    ]);
  });

  it('tells of the job that most trackers score', () => {
    expect(viewTrackersIndex(content).finding).toBe(
      'Two trackers score how exposed bakers are to AI, from 30 to 80 out of 100.',
    );
  });

  it('lines up jobs only by scores of one quantity', () => {
    const { strips } = viewTrackersIndex(content);
    expect(strips.map(({ summary, rows }) => [summary, rows.map(({ id, strip }) => [id, strip.marks])])).toEqual([
      [
        'Exposure (two jobs): how far AI reaches into the work',
        [
          ['baker', [80, 45, 30]],
          ['cook', [20]],
        ],
      ],
      ['Durability (one job): how well the job holds up; safer is higher there, so we reversed it', [['cook', [60]]]],
    ]);
  });
});
