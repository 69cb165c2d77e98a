import type { WeekJob, WeekTask } from '../../../src/facts/week/week.ts';

/** A task of a week: rated alike by both, unless said otherwise. */
export function aTask(key: string, parts: Partial<WeekTask> = {}): WeekTask {
  return { key, name: `Task ${key}`, href: `/tasks/${key}/`, rated: { people: 50, gpt4: 50, statements: 1 }, ...parts };
}

export function aJob(parts: Partial<WeekJob> = {}): WeekJob {
  return {
    id: 'baker',
    title: 'Baker',
    href: '/roles/baker/',
    tasks: [aTask('bake', { share: 0.6 }), aTask('sell', { share: 0.4 })],
    beside: [],
    moves: [],
    sources: [],
    ...parts,
  };
}

const tracker = { id: 'tracker', name: 'Tracker', word: 'automatable', meaning: 'A share of the task.' };

/** Six tasks without shares, each with a tracker's percentage. */
const said = [55, 70, 60, 35, 15, 40];
export const sixTasks = aJob({
  tasks: said.map((percent, index) => ({ key: `t${index}`, name: `Task ${index}`, href: '/', said: percent })),
  tracker,
});
