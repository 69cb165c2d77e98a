import { describe, expect, it } from 'vitest';
import { viewComparison } from '../../../src/data/comparison.ts';
import { describePicture, drawKindsOfWork, stripsOfPair } from '../../../src/data/pictures.ts';
import { aNamedTask, anOccupation, aRole, aSource, aTracker, aWorkPart, jobIn, smallContent } from './small-content.ts';
import { aScore, aScoreClaim } from '../build.ts';

describe('stripsOfPair', () => {
  const score = (id: string, role: string, place: number, quantity: 'exposure' | 'displacement') =>
    aScoreClaim(aScore(place), { id, tracker: id, role, quantity });
  const claims = [
    score('a', 'baker', 10, 'exposure'),
    score('b', 'baker', 40, 'exposure'),
    score('c', 'baker', 60, 'displacement'),
    score('d', 'cook', 70, 'displacement'),
    score('e', 'waiter', 90, 'exposure'),
  ];
  const content = smallContent({
    claims,
    sources: { 'some-source': aSource() },
    trackers: Object.fromEntries(claims.map(({ id }) => [id, aTracker()])),
    roles: { baker: aRole({ title: 'Baker' }), cook: aRole({ title: 'Cook' }), waiter: aRole({ title: 'Waiter' }) },
  });
  const cardOf = (id: string) => viewComparison(content, jobIn(content, id)).role;

  it('are of the first quantity that trackers score for both', () => {
    expect(stripsOfPair([cardOf('baker'), cardOf('cook')])).toEqual([
      { label: 'Baker: displacement', marks: [60] },
      { label: 'Cook: displacement', marks: [70] },
    ]);
    expect(stripsOfPair([cardOf('baker'), cardOf('waiter')])).toMatchObject([{ marks: [40, 10] }, { marks: [90] }]);
  });

  it('are none where no quantity is scored for both', () => {
    expect(stripsOfPair([cardOf('cook'), cardOf('waiter')])).toEqual([]);
  });
});

describe('the picture of a kind of work', () => {
  /** So many tasks that a job does, people rating every other one exposed, and one that no job does. */
  const picturesOf = (count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `task-${at}`);
    const tasks = ids.map((task, at) => aWorkPart({ task, share: 0.01, people: at % 2 === 0 ? 0 : 1, gpt4: 1 }));
    return drawKindsOfWork(
      smallContent({
        namedTasks: [...ids, 'unrated'].map((id) => aNamedTask({ id })),
        occupations: { bakers: anOccupation({ tasks }) },
        activities: { names: { '4.A.3.a.2': 'Handling Objects' }, codes: {} },
      }),
    );
  };

  it('has a dot for each task that was rated, by each rater', () => {
    expect(picturesOf(3)).toEqual([
      {
        path: 'tasks/handling-objects',
        title: 'Handling objects',
        sentence: 'Four tasks in one occupation, as people and as GPT-4 rated them.',
        strips: [
          { label: 'As people rated them, a dot for each task', marks: [0, 0, 100] },
          { label: 'As GPT-4 rated them, a dot for each task', marks: [100, 100, 100] },
        ],
        axis: 'mean of labels over its jobs',
      },
    ]);
  });

  it('says how many tasks a dot stands for where there are many', () => {
    expect(picturesOf(24)[0]?.strips[0]?.label).toBe('As people rated them, a dot for each task');
    const [people] = picturesOf(25)[0]?.strips ?? [];
    expect(people?.label).toBe('As people rated them, a dot for every two tasks');
    expect(people?.marks).toHaveLength(13);
  });
});

describe('describePicture', () => {
  const picture = { title: 'Bakers', sentence: 'All is said.', strips: [], axis: 'from low to high' };

  it('says what is drawn', () => {
    expect(describePicture(picture)).toBe('Bakers. All is said.');
    expect(describePicture({ ...picture, strips: [{ label: 'One', marks: [] }] })).toBe(
      'Bakers. All is said. Dots on a line from less to more exposed: from low to high.',
    );
    expect(describePicture({ ...picture, tiles: [] })).toMatch(/said\. A tile for each occupation/);
    expect(describePicture({ ...picture, chart: { dots: [], corners: [], note: 'Circles.' } })).toBe(
      'Bakers. All is said. Circles.',
    );
  });

  it('ends a title once', () => {
    expect(describePicture({ ...picture, title: 'Will AI take your job?' })).toBe(
      'Will AI take your job? All is said.',
    );
  });
});
