import { describe, expect, it } from 'vitest';
import { viewHandbook, viewOccupationWork } from '../../../src/data/occupation-work.ts';
import { viewTaskDirectory } from '../../../src/data/task-directory.ts';
import { tabulateJobs } from '../../../src/data/task-files.ts';
import { listNamedTasks, publishJobs, tasksAcrossJobs, viewTask } from '../../../src/data/task-pages.ts';
import type { Occupation } from '../../../src/schemas/occupation.ts';
import { aNamedTask, anOccupation, aRole, aWorkPart, smallContent } from './small-content.ts';

const sweep = aNamedTask({
  id: 'sweep-floors',
  code: '4.A.3.a.2.I01.D02',
  name: 'Sweep floors',
  use: { '2025-01': 0.04, '2025-11': 0 },
});
const never = aNamedTask({
  id: 'knead-dough',
  code: '4.A.3.a.2.I01.D03',
  name: 'Knead dough',
  use: { '2025-01': 0, '2025-11': 0 },
});
const namedTasks = [aNamedTask({ delegated: { '2025-11': 0.25 } }), sweep, never];

const occupations = {
  bakers: anOccupation({
    tasks: [
      aWorkPart({ share: 0.6, people: 0.5, gpt4: 1, statements: 2 }),
      aWorkPart({ task: 'sweep-floors', share: 0.3 }),
    ],
    unnamed: { share: 0.1, people: 0, gpt4: 0, gpt4Reworded: 0, statements: 1 },
    payRange: { low: 26_000, high: 50_000, per: 'year' },
    similar: ['cooks'],
    technologies: { Spreadsheets: ['Excel'], Ovens: ['Oven control'] },
    statements: 4,
  }),
  cooks: anOccupation({
    title: 'Cooks',
    tasks: [
      aWorkPart({ share: 0.9, people: 0, gpt4: 0, statements: 1 }),
      aWorkPart({ task: 'knead-dough', share: 0.1, people: 1, gpt4: 1 }),
    ],
    technologies: { Spreadsheets: ['Excel'] },
  }),
};
const content = smallContent({ occupations, namedTasks });
const entryAt = (id: string) => {
  const entry = tasksAcrossJobs(content).get(id);
  if (!entry) throw new Error(`no task ${id}`);
  return entry;
};
const pageAt = (id: string) => viewTask(content, entryAt(id));

describe('the page of a named task', () => {
  it('lists the jobs that do it, the largest share first, with both ratings', () => {
    const { rows, lead } = pageAt('bake-bread');
    expect(rows).toMatchObject([
      { id: 'cooks', shareText: '90%', people: 0, gpt4: 0, pick: { id: 'cooks.bake-bread' } },
      { id: 'bakers', shareText: '60%', people: 50, gpt4: 100, pay: '$36,000', jobs: '200,000' },
    ]);
    // Over both jobs: (0 + 50) ÷ 2 and (0 + 100) ÷ 2, in sixths of the scale, as three labels carry.
    expect(lead).toContain('Two of 2 occupations do this. Its share of the work is largest for cooks: 90%.');
    expect(entryAt('bake-bread').mean).toEqual({ people: 33, gpt4: 50, statements: 3 });
  });

  it('offers a comparison of the jobs in which it weighs most, and of all; none for one job', () => {
    expect(pageAt('bake-bread').compare).toMatchObject({
      href: '/compare/?v=1&tasks=cooks.bake-bread,bakers.bake-bread',
      across: '/compare/?v=1&across=bake-bread',
    });
    expect(pageAt('sweep-floors').compare).toBeUndefined();
  });

  it('compares three jobs at most, those in which it weighs most', () => {
    const four = [0.1, 0.4, 0.2, 0.3].map((share, at) => [
      `job-${at}`,
      anOccupation({ tasks: [aWorkPart({ share })] }),
    ]);
    const many = smallContent({ occupations: Object.fromEntries(four) as Record<string, Occupation>, namedTasks });
    const entry = tasksAcrossJobs(many).get('bake-bread');
    expect(entry && viewTask(many, entry).compare).toMatchObject({
      jobs: 'the three jobs with the largest share',
      href: '/compare/?v=1&tasks=job-1.bake-bread,job-3.bake-bread,job-2.bake-bread',
    });
  });

  it('says so where no job does it, and leads to its kind of work', () => {
    const alone = smallContent({
      namedTasks: [aNamedTask()],
      activities: { names: { '4.A.3.a.2': 'Handling Objects' }, codes: {} },
    });
    const entry = tasksAcrossJobs(alone).get('bake-bread');
    expect(entry && viewTask(alone, entry)).toMatchObject({
      lead: 'None of 0 occupations is known to do this.',
      kind: { text: 'Handling objects', href: '/tasks/#handling-objects' },
      picture: 'tasks/handling-objects',
      rows: [],
      kindred: [],
    });
  });

  it('draws use from zero, the part handed over within it', () => {
    expect(pageAt('bake-bread').use.rows).toMatchObject([
      { month: 'January 2025', percentText: '0.01%', length: 50, delegatedText: 'not known' },
      { month: 'November 2025', percentText: '0.02%', length: 100, delegatedLength: 25, delegatedText: '25%' },
    ]);
  });

  it('draws nothing where no use was ever published', () => {
    expect(pageAt('knead-dough').use).toMatchObject({ rows: [], delegated: '' });
  });

  it('names kindred tasks', () => {
    expect(pageAt('sweep-floors').kindred.map(({ text }) => text)).toEqual(['Bake bread', 'Knead dough']);
  });

  it('counts an occupation once, however many roles in depth it is', () => {
    const roles = { baker: aRole({ occupation: 'bakers' }), patissier: aRole({ occupation: 'bakers' }) };
    const entry = tasksAcrossJobs(smallContent({ occupations, namedTasks, roles })).get('bake-bread');
    expect(entry?.rows.map(({ job }) => job.id)).toEqual(['cooks', 'baker']);
  });
});

describe('the list of all tasks', () => {
  const { columns, labels, kinds, moves } = viewTaskDirectory(content);

  it('holds each task once, with the ends of the codes beside their activity', () => {
    expect(kinds).toHaveLength(1);
    expect(kinds[0]?.activities).toMatchObject([
      {
        name: 'Prepare foods',
        codes: '4.A.3.a.2.I01 D01 D02 D03',
        tasks: [2, 1, 1].map((jobs) => ({ cells: { jobs } })),
      },
    ]);
  });

  it('labels each cell as its column is called', () => {
    expect(columns.map(({ id, label }) => [id, label])).toContainEqual(['gpt4', 'GPT-4']);
    const order = columns.findIndex(({ id }) => id === 'gpt4') + 1;
    expect(labels.sheet).toContain(`td:nth-of-type(${order}){--label:"GPT-4 "}`);
  });

  it('shows what grew and what shrank', () => {
    expect(moves.grown.map(({ name, pointsText }) => [name.text, pointsText])).toEqual([['Bake bread', '+0.01']]);
    expect(moves.shrunk.map(({ name, pointsText }) => [name.text, pointsText])).toEqual([['Sweep floors', '−0.04']]);
    expect(moves.shrunk[0]?.months).toEqual(['0.04%', 'too few']);
  });
});

describe('published tasks', () => {
  it('hold the jobs as they are, unrounded', () => {
    const jobs = publishJobs(entryAt('bake-bread'));
    expect(jobs).toMatchObject([
      { occupation: 'cooks', share: 0.9, people: 0, gpt4: 0 },
      { occupation: 'bakers', share: 0.6, people: 0.5, gpt4: 1, statements: 2 },
    ]);
    const [header = [], first = []] = tabulateJobs(jobs);
    expect(header).toHaveLength(first.length);
    expect(listNamedTasks(content)).toHaveLength(3);
  });
});

describe('the work of an occupation', () => {
  it('says how much its tasks are, and where all of it stands', () => {
    const { shown, finding, first, rest, unnamed } = viewOccupationWork(content, 'bakers');
    expect(shown).toBe('Two tasks make up 90% of the work.');
    // 0.6 × 50 is 30, and 0.6 × 100 + 0.3 × 50 is 75, in steps that four labels carry
    expect(finding).toBe(
      'Its 4 rated statements together stand at 25 out of 100 as people rated them and at 75 as GPT-4 did (0 not exposed, 50 with added software, 100 directly).',
    );
    expect(first.map(({ pick }) => pick.id)).toEqual(['bakers.bake-bread', 'bakers.sweep-floors']);
    expect(rest).toEqual([]);
    expect(unnamed).toContain('A further 10% of the work has no named task');
    expect(viewOccupationWork(content, 'cooks').unnamed).toBe('');
  });

  it('gives what the Handbook says, and the technologies that fewest share first', () => {
    expect(viewHandbook(content, 'bakers')).toMatchObject({
      payRange: '$26,000 to $50,000 a year',
      openings: '20,000',
      similar: [{ text: 'Cooks', href: '/roles/cooks/' }],
      technologies: { some: 'Oven control, Excel' },
    });
    const { payRange, technologies } = viewHandbook(
      smallContent({ occupations: { bakers: anOccupation() } }),
      'bakers',
    );
    expect([payRange, technologies]).toEqual([undefined, undefined]);
  });
});
