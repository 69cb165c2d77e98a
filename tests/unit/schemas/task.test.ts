import { describe, expect, it } from 'vitest';
import { tasksFileSchema, taskSchema } from '../../../src/schemas/task.ts';
import { problemsOf, requiredKeysOf } from '../build.ts';

const task = {
  id: 'tuning',
  name: 'Choosing and tuning models',
  figure: 'ai-proof-task-tuning',
  reason: 'Software searches well.',
  peopleBetter: 'People decide what is good.',
  otherFigures: ['taskexposed-task-evaluation'],
  related: ['jobisque-tuning-automated'],
};
const file = {
  $schema: '../tasks.schema.json',
  role: 'engineer',
  tasks: [task],
  otherFigures: ['some-claim'],
};

describe('taskSchema', () => {
  it('takes a task as written', () => {
    expect(taskSchema.parse(task)).toEqual(task);
  });

  it('wants id, name and reason', () => {
    expect(requiredKeysOf(taskSchema, task)).toEqual(['id', 'name', 'reason']);
  });

  it.each<[string, object, string[]]>([
    ['an id with spaces', { id: 'tuning models' }, ['id: invalid_format']],
    ['a short name', { name: 'ab' }, ['name: too_small']],
    ['a figure in place of a claim', { figure: 70 }, ['figure: invalid_type']],
    ['a figure that is no id', { figure: '70%' }, ['figure: invalid_format']],
    ['an empty reason', { reason: '' }, ['reason: too_small']],
    ['a related claim that is no id', { related: ['ok', 'Not Ok'] }, ['related.1: invalid_format']],
    ['other figures that are no list', { otherFigures: 'a' }, ['otherFigures: invalid_type']],
    ['an unknown key', { share: 70 }, [': unrecognized_keys']],
  ])('refuses %s', (_, parts, problems) => {
    expect(problemsOf(taskSchema, { ...task, ...parts })).toEqual(problems);
  });
});

describe('tasksFileSchema', () => {
  it('takes a file as written', () => {
    expect(tasksFileSchema.parse(file)).toEqual(file);
    expect(requiredKeysOf(tasksFileSchema, file)).toEqual(['role', 'tasks']);
  });

  it('refuses no tasks, a role that is no id and an unknown key', () => {
    expect(problemsOf(tasksFileSchema, { ...file, tasks: [] })).toEqual(['tasks: too_small']);
    expect(problemsOf(tasksFileSchema, { ...file, role: 'The Engineer' })).toEqual(['role: invalid_format']);
    expect(problemsOf(tasksFileSchema, { ...file, mean: 45.8 })).toEqual([': unrecognized_keys']);
    expect(
      problemsOf(tasksFileSchema, {
        ...file,
        tasks: [task, { ...task, id: 'A' }],
      }),
    ).toEqual(['tasks.1.id: invalid_format']);
  });
});
