import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftJob } from '../../scripts/new/draft-job.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { tasksFileSchema } from '../../src/schemas/task.ts';
import { aNamedTask, anOccupation, aWorkPart } from './data/small-content.ts';

const namedTasks = new Map(
  [
    aNamedTask(),
    aNamedTask({ id: 'sell-bread', code: '4.A.4.a.6.I01.D02', name: 'Sell bread' }),
    aNamedTask({ id: 'mix-dough', code: '4.A.3.a.2.I02.D01', name: 'Mix dough' }),
  ].map((task) => [task.id, task]),
);
const tasks = [
  aWorkPart({ share: 0.5, people: 0, gpt4: 0.5, statements: 10 }),
  aWorkPart({ task: 'sell-bread', share: 0.4, people: 1, gpt4: 1, statements: 10 }),
  aWorkPart({ task: 'mix-dough', share: 0.095, people: 0, gpt4: 0, statements: 10 }),
];
const draft = () =>
  draftJob({
    occupation: { id: 'bakers', ...anOccupation({ tasks }) },
    namedTasks,
    years: { from: 2024, to: 2034 },
    today: '2026-11-27',
  });

/** The frontmatter as data, and as it stands. */
function frontmatterOf(text: string) {
  const [, written = ''] = text.split('---\n');
  return { written, data: roleSchema.parse(parse(written)) };
}

describe('the draft of a job', () => {
  it('groups the named tasks by kind of work, the heaviest first, with their figures', () => {
    const file = tasksFileSchema.parse(draft().tasks);
    expect(file.tasks.map(({ name, namedTasks: ids }) => [name, ids])).toEqual([
      ['TODO: a name and an id of its own (60% of the work; people 0, GPT-4 40)', ['bake-bread', 'mix-dough']],
      ['TODO: a name and an id of its own (40% of the work; people 100, GPT-4 100)', ['sell-bread']],
    ]);
  });

  it('satisfies the schema, with what is to be written marked and every task listed', () => {
    const { written, data } = frontmatterOf(draft().role);
    expect(data.title).toBe('Bakers');
    expect(data.actions.map(({ horizon }) => horizon)).toEqual(['this-quarter', 'within-a-year', 'within-two-years']);
    expect(data.strengths[0]?.name).toContain('TODO');
    expect(written).toMatch(/# +40% 100 100 {2}sell-bread {2}Sell bread/);
  });

  it('makes claims of the official figures that the page lists', () => {
    const { official, role } = draft();
    expect(official.map(({ id }) => id)).toEqual([
      'bls-bakers-median-pay-2024',
      'bls-bakers-jobs-2024',
      'bls-bakers-projected-growth-2034',
    ]);
    const { pay, demand } = frontmatterOf(role).data;
    expect([...pay, ...demand]).toEqual(official.map(({ id }) => id));
  });
});
