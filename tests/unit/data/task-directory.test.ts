import { describe, expect, it } from 'vitest';
import { viewTaskDirectory } from '../../../src/data/task-directory.ts';
import { aNamedTask, anOccupation, aWorkPart, smallContent } from './small-content.ts';

/** A named task whose use moved by so many hundredths of a point from a half percent. */
const moved = (id: string, hundredths: number, code = '4.A.3.a.2.I01.D01') =>
  aNamedTask({ id, name: `Task ${id}`, code, use: { '2025-11': 0.5 + hundredths / 100, '2025-01': 0.5 } });

const idsOf = (moves: readonly { name: { href: string } }[]) => moves.map(({ name }) => name.href.split('/')[2]);

describe('what grew and what shrank', () => {
  const many = Array.from({ length: 9 }, (_, at) => [moved(`up-${at + 1}`, at + 1), moved(`down-${at + 1}`, -at - 1)]);
  const { moves } = viewTaskDirectory(smallContent({ namedTasks: [...many.flat(), moved('still', 0)] }));

  it('shows eight of each, the largest first, and none that stood still', () => {
    expect(idsOf(moves.grown)).toEqual(['up-9', 'up-8', 'up-7', 'up-6', 'up-5', 'up-4', 'up-3', 'up-2']);
    expect(idsOf(moves.shrunk)).toEqual([
      'down-9',
      'down-8',
      'down-7',
      'down-6',
      'down-5',
      'down-4',
      'down-3',
      'down-2',
    ]);
    expect(moves.finding).toBe('In conversations with Claude, “Task up-9” grew most and “Task down-9” shrank most');
  });

  it('prints the months in their order, and draws both sides on one axis', () => {
    expect(moves.months).toEqual(['January 2025', 'November 2025']);
    expect(moves.span).toEqual({ from: 'January 2025', to: 'November 2025' });
    // The axis runs from −0.1 to 0.1: 0.09 of it is 45%.
    expect(moves.zero).toBe(50);
    expect(moves.grown[0]).toMatchObject({
      months: ['0.50%', '0.59%'],
      pointsText: '+0.09',
      bar: { from: 50, width: 45 },
    });
    expect(moves.shrunk[0]).toMatchObject({
      months: ['0.50%', '0.41%'],
      pointsText: '−0.09',
      bar: { from: 5, width: 45 },
    });
  });

  it('says so where nothing moved, or only one way', () => {
    const findingOf = (...hundredths: number[]) =>
      viewTaskDirectory(smallContent({ namedTasks: hundredths.map((each, at) => moved(`t-${at}`, each)) })).moves
        .finding;
    expect(findingOf(0)).toBe('No task changed in conversations with Claude');
    expect(findingOf(1, 0)).toBe('In conversations with Claude, “Task t-0” grew most');
    expect(findingOf(-1, 0)).toBe('In conversations with Claude, “Task t-0” shrank most');
  });

  it('leaves out tasks whose use is known for less than two months', () => {
    const once = aNamedTask({ use: { '2025-11': 4 } });
    const { moves: none, kinds } = viewTaskDirectory(smallContent({ namedTasks: [once] }));
    expect([none.grown, none.shrunk]).toEqual([[], []]);
    expect(kinds[0]?.activities[0]?.tasks[0]).toMatchObject({ cells: { use: 'too few', points: '' } });
  });
});

describe('the list of all tasks', () => {
  const workActivities = [
    { id: 'prepare-foods', code: '4.A.3.a.2.I01', name: 'Prepare foods', copilot: { sought: 0, performed: 0 } },
    { id: 'read', code: '4.A.1.a.1.I02', name: 'Read', copilot: { sought: 0, performed: 0 } },
    { id: 'ask', code: '4.A.1.a.1.I01', name: 'Ask', copilot: { sought: 0, performed: 0 } },
  ];
  const namedTasks = [
    aNamedTask({ id: 'bake', code: '4.A.3.a.2.I01.D01' }),
    aNamedTask({ id: 'read-two', code: '4.A.1.a.1.I02.D02', activity: 'read' }),
    aNamedTask({ id: 'read-one', code: '4.A.1.a.1.I02.D01', activity: 'read' }),
    aNamedTask({ id: 'ask', code: '4.A.1.a.1.I01.D01', activity: 'ask' }),
  ];
  const occupations = {
    bakers: anOccupation({
      tasks: [
        aWorkPart({ task: 'bake', share: 0.5, people: 0, gpt4: 0 }),
        aWorkPart({ task: 'ask', people: 0.5, gpt4: 1 }),
      ],
    }),
    cooks: anOccupation({ tasks: [aWorkPart({ task: 'read-one', people: 0, gpt4: 1 })] }),
  };
  const activities = { names: { '4.A.1.a.1': 'Getting Information', '4.A.3.a.2': 'Handling Objects' }, codes: {} };
  const { kinds, lead } = viewTaskDirectory(smallContent({ namedTasks, workActivities, occupations, activities }));

  it('runs in the order of the classification', () => {
    expect(kinds.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['getting-information', 'Getting information', 3],
      ['handling-objects', 'Handling objects', 1],
    ]);
    expect(kinds[0]?.activities.map(({ name, codes, tasks }) => [name, codes, idsOf(tasks)])).toEqual([
      ['Ask', '4.A.1.a.1.I01 D01', ['ask']],
      ['Read', '4.A.1.a.1.I02 D01 D02', ['read-one', 'read-two']],
    ]);
  });

  it('leaves ratings empty where no job does a task: a nought would say that it is not exposed', () => {
    const [, read] = kinds[0]?.activities ?? [];
    expect(read?.tasks.map(({ cells }) => [cells.jobs, cells.people, cells.gpt4])).toEqual([
      [1, 0, 100],
      [0, '', ''],
    ]);
  });

  it('counts those that both raters put at either end', () => {
    // "ask" is at a half or more for both, "bake" at nought for both; "read-one" is neither, and "read-two" is not rated.
    expect(lead).toBe(
      '4 named tasks make up the work of 2 occupations. Over the jobs that do them, people and GPT-4 both rate 1 at 50 out of 100 or more, and 1 not exposed at all.',
    );
  });
});
