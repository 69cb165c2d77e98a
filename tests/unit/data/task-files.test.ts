import { describe, expect, it } from 'vitest';
import { tabulateJobs, tabulateNamedTasks } from '../../../src/data/task-files.ts';
import { listNamedTasks, publishJobs, tasksAcrossJobs } from '../../../src/data/task-pages.ts';
import { aNamedTask, anOccupation, aWorkPart, namedCells, smallContent } from './small-content.ts';

const { medianPay: _, ...unpaid } = anOccupation({
  title: 'Actors',
  tasks: [aWorkPart({ share: 0.12345, people: 0.25 })],
});
const content = smallContent({
  occupations: { bakers: anOccupation(), actors: unpaid },
  namedTasks: [
    aNamedTask({ use: { '2025-11': 0.02, '2025-01': 0 }, delegated: { '2025-11': 0.25 } }),
    aNamedTask({ id: 'rest', name: 'Rest', code: '4.A.1.a.1.I02.D01', use: { '2025-01': 0.5, '2025-11': 0.1 } }),
  ],
  activities: { names: { '4.A.3.a.2': 'Handling Objects' }, codes: {} },
});

describe('the table of named tasks', () => {
  const [bake, rest] = namedCells(tabulateNamedTasks(listNamedTasks(content)));

  it('has a column for each month, in their order', () => {
    const [header = []] = tabulateNamedTasks(listNamedTasks(content));
    expect(header.filter((name) => /\d/.test(String(name)))).toEqual([
      'exposed_gpt4',
      'use_percent_2025_01',
      'use_percent_2025_11',
      'delegated_2025_11',
    ]);
  });

  it('holds each figure under its name, a zero as a zero', () => {
    expect(bake).toMatchObject({
      id: 'bake-bread',
      code: '4.A.3.a.2.I01.D01',
      activity_name: 'Prepare foods',
      kind: 'Handling objects',
      jobs: 2,
      // Over both jobs (0 + 25) ÷ 2 and (50 + 50) ÷ 2, in steps of 25.
      exposed_people: 25,
      exposed_gpt4: 50,
      statements: 2,
      use_percent_2025_01: 0,
      use_percent_2025_11: 0.02,
      delegated_2025_11: 0.25,
      address: 'https://site.example/tasks/bake-bread/',
    });
  });

  it('leaves empty what is not known, and calls a kind without a name by its code', () => {
    expect(rest).toMatchObject({
      kind: '4.A.1.a.1',
      jobs: 0,
      exposed_people: '',
      statements: '',
      delegated_2025_11: '',
    });
  });

  it('has a header alone of no task', () => {
    expect(tabulateNamedTasks([])).toHaveLength(1);
  });
});

describe('the table of the jobs that do a task', () => {
  it('holds shares and ratings unrounded, and no pay where none is published', () => {
    const entry = tasksAcrossJobs(content).get('bake-bread');
    expect(namedCells(tabulateJobs(entry ? publishJobs(entry) : []))).toEqual([
      {
        job: 'bakers',
        occupation: 'bakers',
        title: 'Bakers',
        share: 1,
        people: 0,
        gpt4: 0.5,
        statements: 1,
        median_pay_usd: 36_000,
        jobs: 200_000,
        address: 'https://site.example/roles/bakers/',
      },
      expect.objectContaining({ job: 'actors', share: 0.12345, people: 0.25, median_pay_usd: '' }),
    ]);
  });
});
