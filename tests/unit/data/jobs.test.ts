import { describe, expect, it } from 'vitest';
import { listJobIds, viewComparison } from '../../../src/data/comparison.ts';
import { viewDirectory } from '../../../src/data/directory.ts';
import { isInDepth, jobsOf } from '../../../src/data/jobs.ts';
import { describeJob } from '../../../src/data/structured.ts';
import {
  aMeasure,
  aNamedTask,
  anOccupation,
  aRole,
  aSource,
  aTracker,
  aWorkPart,
  smallContent,
} from './small-content.ts';
import { aScore, aScoreClaim } from '../build.ts';

const bakers = anOccupation({ title: 'Bakers' });
const actors = anOccupation({ title: 'Actors', jobs: 50_000, growth: 0 });
const occupations = { actors, bakers };

describe('jobsOf', () => {
  it('has none where there is no content', () => {
    expect(jobsOf(smallContent())).toEqual([]);
  });

  it('makes one job of a role and the occupation that it is, under the id of the role', () => {
    const role = aRole({
      title: 'Baker',
      otherNames: ['Pastry cook', 'Bakers'],
      aliases: ['bakers', 'bun-maker'],
      occupation: 'bakers',
    });
    const [baker, actor, ...others] = jobsOf(smallContent({ occupations, roles: { baker: role } }));
    expect(others).toEqual([]);
    expect(baker).toMatchObject({ id: 'baker', title: 'Baker', href: '/roles/baker/', plural: 'bakers' });
    // Each name and each id once, and none that it has already.
    expect(baker?.names).toEqual(['Pastry cook', 'Bakers']);
    expect(baker?.formerIds).toEqual(['bakers', 'bun-maker']);
    expect(baker?.occupation).toMatchObject({ id: 'bakers', href: '/roles/baker/' });
    expect(actor).toMatchObject({ id: 'actors', href: '/roles/actors/', plural: 'actors', formerIds: [] });
    expect(actor?.role).toBeUndefined();
  });

  it('keeps both of two roles that are one occupation, and gives its address to the first', () => {
    const roles = { baker: aRole({ occupation: 'bakers' }), patissier: aRole({ occupation: 'bakers' }) };
    const jobs = jobsOf(smallContent({ occupations: { bakers }, roles }));
    expect(jobs.map(({ id }) => id)).toEqual(['baker', 'patissier']);
    expect(jobs.map(({ occupation }) => occupation?.href)).toEqual(['/roles/baker/', '/roles/baker/']);
    expect(jobs.every(isInDepth)).toBe(true);
  });

  it('has no former id where the role has that of the occupation', () => {
    const [job] = jobsOf(smallContent({ occupations: { bakers }, roles: { bakers: aRole({ occupation: 'bakers' }) } }));
    expect([job?.id, job?.formerIds]).toEqual(['bakers', []]);
  });

  it('says what the measures say of a role that no tracker scores', () => {
    const of = (role: Parameters<typeof aRole>[0]) =>
      jobsOf(smallContent({ occupations: { bakers }, roles: { baker: aRole(role) } }))[0]?.role?.strip.finding;
    expect(of({ occupation: 'bakers' })).toBe('Too few measures cover bakers to say whether they agree.');
    expect(of({})).toBe('No tracker’s score for bakers has been recorded yet.');
  });

  it('keeps a role that official statistics do not count', () => {
    const [job] = jobsOf(smallContent({ roles: { baker: aRole() } }));
    expect(job?.occupation).toBeUndefined();
    expect(job?.formerIds).toEqual([]);
  });
});

describe('viewDirectory', () => {
  const years = { from: 2024, to: 2034 };

  it('is empty without jobs', () => {
    const { rows, groups, educations } = viewDirectory([], years);
    expect([rows, groups, educations]).toEqual([[], [], []]);
  });

  it('shows the first fifty at once, and asks for the rest by name', () => {
    const many = Array.from({ length: 51 }, (_, at) => [`job-${at}`, anOccupation({ title: `Job ${at}` })] as const);
    const viewOf = (count: number) =>
      viewDirectory(jobsOf(smallContent({ occupations: Object.fromEntries(many.slice(0, count)) })), years);
    const { parts, rows, shown, more } = viewOf(51);
    expect(parts.map(({ rows: { length } }) => length)).toEqual([50, 1]);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);
    expect([shown, more]).toEqual(['50 of 51 jobs shown', 'Show all 51 jobs']);
    expect(viewOf(50)).toMatchObject({ shown: 'All 50 jobs shown', parts: [{}, { rows: [] }] });
    expect(viewOf(50).more).toBeUndefined();
  });

  it('lists jobs by title, what is not known as "not stated"', () => {
    const content = smallContent({ occupations, roles: { 'zoo-guide': aRole({ title: 'Zoo guide' }) } });
    const { rows, groups } = viewDirectory(jobsOf(content), years);
    expect(rows.map(({ title }) => title)).toEqual(['Actors', 'Bakers', 'Zoo guide']);
    expect(rows[0]).toMatchObject({
      inDepth: false,
      figures: { jobs: { text: '50,000' }, growth: { number: 0 } },
      sortKeys: { 'data-growth': 0, 'data-pay': 36_000 },
      marks: [],
    });
    expect(rows[2]).toMatchObject({
      inDepth: true,
      figures: { pay: { text: 'not stated' } },
      sortKeys: {},
      band: 'unknown',
    });
    expect(groups.map(({ name }) => name)).toEqual(['Not counted separately', 'Production']);
  });
});

describe('comparison of jobs', () => {
  it('leads former ids to the job', () => {
    const content = smallContent({ occupations, roles: { baker: aRole({ occupation: 'bakers', aliases: ['bun'] }) } });
    expect(listJobIds(jobsOf(content))).toEqual({ jobs: 'baker actors', former: 'baker=bun=bakers' });
  });

  it('gives a job its work in the official list, and none where statistics do not count it', () => {
    const content = smallContent({
      occupations: {
        actors: anOccupation({
          tasks: [
            aWorkPart({ share: 0.70004, people: 0.33, statements: 3 }),
            aWorkPart({ task: 'clean-tools', share: 0.2 }),
          ],
          unnamed: { share: 0.09996, people: 0, gpt4: 0, gpt4Reworded: 0, statements: 1 },
        }),
      },
      namedTasks: [aNamedTask(), aNamedTask({ id: 'clean-tools', name: 'Clean tools' })],
      roles: { guide: aRole() },
    });
    const [guide, actor] = jobsOf(content).map((job) => viewComparison(content, job));
    expect(guide?.work).toBeUndefined();
    expect(actor?.work).toMatchObject({
      tasks: [
        { id: 'bake-bread', name: 'Bake bread', share: 0.7, people: 33, gpt4: 50, statements: 3 },
        { id: 'clean-tools', share: 0.2 },
      ],
      unnamed: 0.09996,
    });
    expect(actor?.tasks).toEqual([]);
  });

  it('says of an occupation that is not in depth what statistics say, and nothing of ours', () => {
    const content = smallContent({ occupations: { actors } });
    const [job] = jobsOf(content);
    const card = job && viewComparison(content, job).role;
    expect(card).toMatchObject({ title: 'Actors', scores: [], demand: [], actions: [], otherPay: [] });
    expect(card?.pay?.bars).toMatchObject([{ low: 36_000, high: 36_000, note: 'Bureau 2024 · May 2024' }]);
    expect(card?.sources).toEqual([{ text: 'Bureau 2024', href: '/sources/bureau/' }]);
  });

  it('draws no pay where none is published', () => {
    const { medianPay: _, ...unpaid } = actors;
    const content = smallContent({ occupations: { actors: { ...unpaid, medianHourlyPay: 23.33 } } });
    const [job] = jobsOf(content);
    expect(job && viewComparison(content, job).role.pay).toBeUndefined();
  });

  it('sets scores and official figures of a role side by side', () => {
    const claims = [20, 70].map((score, at) =>
      aScoreClaim(aScore(score), { id: `score-${at}`, role: 'baker', tracker: `tracker-${at}` }),
    );
    const content = smallContent({
      occupations: { bakers },
      roles: { baker: aRole({ occupation: 'bakers' }) },
      trackers: { 'tracker-0': aTracker(), 'tracker-1': aTracker({ name: 'Other' }) },
      sources: { 'some-source': aSource({ shortName: 'Tracker site', kind: 'tracker' }) },
      claims,
    });
    const [job] = jobsOf(content);
    const card = job && viewComparison(content, job).role;
    expect(card?.scores).toMatchObject([{ id: 'exposure', marks: [70, 20] }]);
    expect(card?.figures).toMatchObject({ medianPay: 36_000, jobs: 200_000, vintage: { growth: '2024–34' } });
    expect(card?.sources.map(({ text }) => text)).toEqual(['Tracker site', 'Bureau 2024']);
  });
});

describe('describeJob', () => {
  it('is an occupation to machines only with a median that is one', () => {
    const of = (parts: Partial<typeof actors>) =>
      jobsOf(smallContent({ occupations: { actors: { ...actors, ...parts } } })).flatMap(describeJob);
    expect(of({})).toMatchObject([{ '@type': 'Occupation', estimatedSalary: [{ median: 36_000 }] }]);
    expect(of({ payTopCoded: true })).toEqual([]);
  });
});

describe('measures of a job', () => {
  const measures = { one: aMeasure(), two: aMeasure({ shortName: 'Other', zeroMeans: 'no use was seen' }) };
  const measured = {
    actors: anOccupation({ title: 'Actors', measures: { one: 0.1, two: 0 } }),
    bakers: anOccupation({ title: 'Bakers', measures: { one: 0.2, two: 0.4 }, partial: { one: 0.5 } }),
    cooks: anOccupation({ title: 'Cooks', measures: { one: 0.9 }, payTopCoded: true }),
  };
  const jobs = new Map(jobsOf(smallContent({ occupations: measured, measures })).map((job) => [job.id, job]));
  const rowsOf = (id: string) => jobs.get(id)?.occupation?.rows ?? [];

  it('ranks an occupation among those that a measure found something in', () => {
    expect(rowsOf('actors').map(({ id, at }) => [id, at])).toEqual([['one', 0]]);
    expect(rowsOf('bakers').map(({ id, at }) => [id, at])).toEqual([
      ['one', 50],
      ['two', 50],
    ]);
    expect(rowsOf('cooks').map(({ id, at }) => [id, at])).toEqual([['one', 100]]);
  });

  it('gives no rank to a zero that means "none measured", and says what it means', () => {
    expect(jobs.get('actors')?.occupation?.unmeasured).toMatchObject([
      { id: 'two', native: 'none measured', note: 'no use was seen' },
    ]);
  });

  it('prints the native value, and how much of the jobs it covers', () => {
    expect(rowsOf('bakers')[0]).toMatchObject({ native: '0.20', note: 'covers 50% of the jobs' });
  });

  it('says "at least" where the statistics stop', () => {
    expect(jobs.get('cooks')?.occupation).toMatchObject({ pay: 'at least $36,000 a year', payTopCoded: true });
  });

  it('knows no neighbours where nothing is known of activities', () => {
    expect(jobs.get('actors')?.occupation).toMatchObject({ neighbours: [], activities: [] });
    expect(jobs.get('actors')?.occupation?.noNeighbours).not.toBe('');
  });
});
