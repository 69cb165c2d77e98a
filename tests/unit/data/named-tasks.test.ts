import { describe, expect, it } from 'vitest';
import { jobsByTask, tasksOfOccupation, viewPart } from '../../../src/data/named-tasks.ts';
import { aNamedTask, anOccupation, aRole, aWorkPart, smallContent } from './small-content.ts';

describe('viewPart', () => {
  it.each([
    // Steps of 50 ÷ 3 that three labels carry, and of 5 however many there are.
    [3, 0.5, 0.4, { people: 50, gpt4: 33 }],
    [1, 0.24, 0.25, { people: 0, gpt4: 50 }],
    [40, 0.472, 0.476, { people: 45, gpt4: 50 }],
  ])('places what %i statements carry', (statements, people, gpt4, places) => {
    const part = viewPart(aWorkPart({ statements, people, gpt4, share: 0.0444 }));
    expect(part).toMatchObject({ ...places, shareText: '4.4%', exact: { people, gpt4, statements } });
  });
});

describe('tasks and jobs of the official list', () => {
  const namedTasks = [aNamedTask(), aNamedTask({ id: 'rest', name: 'Rest' })];
  const tasks = [aWorkPart({ share: 0.4 })];
  const occupations = {
    cooks: anOccupation({ title: 'Cooks', tasks }),
    bakers: anOccupation({ title: 'Bakers', tasks }),
    actors: anOccupation({ title: 'Actors', tasks: [aWorkPart({ share: 0.1 })] }),
  };

  it('lead from a task to its jobs, equal shares by title, a job in depth under its own name', () => {
    const roles = { pastry: aRole({ title: 'Pastry cook', occupation: 'bakers' }) };
    const jobs = jobsByTask(smallContent({ occupations, namedTasks, roles }));
    expect(jobs.get('bake-bread')?.map(({ job, shareText }) => [job.id, shareText])).toEqual([
      ['cooks', '40%'],
      ['pastry', '40%'],
      ['actors', '10%'],
    ]);
    expect(jobs.get('rest')).toBeUndefined();
  });

  it('lead from a job to its tasks, and name a task that does not exist', () => {
    expect(tasksOfOccupation(smallContent({ occupations, namedTasks }), 'cooks')).toMatchObject([
      { id: 'bake-bread', name: { text: 'Bake bread', href: '/tasks/bake-bread/' }, share: 0.4 },
    ]);
    const unknown = smallContent({ occupations, namedTasks: [] });
    expect(() => tasksOfOccupation(unknown, 'cooks')).toThrow('content/named-tasks has no entry "bake-bread"');
  });
});
