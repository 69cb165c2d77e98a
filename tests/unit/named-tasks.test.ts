import { describe, expect, it } from 'vitest';
import {
  changeInUse,
  countAtEnds,
  findKindred,
  findMoves,
  groupExposure,
  meanExposure,
  rarestFirst,
  thinDots,
  totalExposure,
  weighGroup,
  wholeExposure,
  type KindredCandidate,
} from '../../src/facts/statistics/named-tasks.ts';

describe('meanExposure', () => {
  it('is the plain mean over the jobs, each rater apart, every job once', () => {
    const parts = [
      { people: 0, gpt4: 1, statements: 9 },
      { people: 0.5, gpt4: 0.5, statements: 1 },
    ];
    expect(meanExposure(parts)).toEqual({ people: 25, gpt4: 75, statements: 10 });
  });

  it('is no finer than the labels of all its statements', () => {
    expect(meanExposure([{ people: 0.4, gpt4: 0.6, statements: 1 }])).toEqual({ people: 50, gpt4: 50, statements: 1 });
    const three = [0, 0, 0.5].map((place) => ({ people: place, gpt4: place, statements: 1 }));
    // 16.67 out of 100: steps of 50 ÷ 3
    expect(meanExposure(three)).toMatchObject({ people: 17 });
  });

  it('knows nothing without a job', () => {
    expect(meanExposure([])).toBeUndefined();
  });
});

describe('groupExposure', () => {
  it('adds up the shares and weighs each rating by its share', () => {
    const parts = [
      { share: 0.3, people: 0, gpt4: 0.5, statements: 6 },
      { share: 0.1, people: 1, gpt4: 0.5, statements: 4 },
    ];
    // (0.3 × 0 + 0.1 × 1) ÷ 0.4 = 0.25
    expect(groupExposure(parts)).toEqual({ share: 0.4, people: 25, gpt4: 50, statements: 10 });
  });

  it('is no finer than the labels of its statements', () => {
    expect(groupExposure([{ share: 0.2, people: 0.4, gpt4: 0.1, statements: 1 }])).toMatchObject({
      people: 50,
      gpt4: 0,
    });
  });

  it('knows nothing of no task', () => {
    expect(groupExposure([])).toBeUndefined();
  });
});

describe('weighGroup', () => {
  it('adds up the shares and weighs each rating by its share, not in steps', () => {
    const parts = [
      { share: 0.3, people: 0, gpt4: 0.2 },
      { share: 0.1, people: 1, gpt4: 0.6 },
    ];
    expect(weighGroup(parts)).toEqual({ share: 0.4, people: 0.25, gpt4: 0.3 });
  });

  it('leaves tasks that all stand at a half at a half', () => {
    const parts = [0.1, 0.02706, 0.7].map((share) => ({ share, people: 0.5, gpt4: 1 / 3 }));
    expect(weighGroup(parts)).toMatchObject({ people: 0.5, gpt4: 0.33333 });
  });

  it('knows nothing of no task', () => {
    expect(weighGroup([])).toBeUndefined();
  });
});

describe('wholeExposure', () => {
  const tasks = [{ share: 0.8, people: 0.5, gpt4: 1, statements: 8 }];
  const unnamed = { share: 0.2, people: 0, gpt4: 0.5, statements: 2 };

  it('takes in what has no name', () => {
    expect(wholeExposure({ tasks, unnamed, statements: 10 })).toEqual({ people: 40, gpt4: 90, statements: 10 });
  });

  it('rests on the largest count of statements where no total is known', () => {
    expect(wholeExposure({ tasks: [{ ...tasks[0]!, share: 1 }] })).toEqual({ people: 50, gpt4: 100, statements: 8 });
  });
});

describe('changeInUse', () => {
  it('is the last month less the first, in whatever order they stand', () => {
    const change = changeInUse({ '2025-11': 2, '2025-01': 0.5, '2025-08': 9 });
    expect(change).toEqual({
      from: { month: '2025-01', percent: 0.5 },
      to: { month: '2025-11', percent: 2 },
      points: 1.5,
    });
  });

  it('needs two months', () => {
    expect(changeInUse({})).toBeUndefined();
    expect(changeInUse({ '2025-01': 1 })).toBeUndefined();
  });
});

describe('findMoves', () => {
  const tasks = [3, -1, 0, -4, 1].map((points, at) => ({ id: `task-${at}`, points }));

  it('gives those that grew most and those that shrank most, the largest first', () => {
    const { grown, shrunk } = findMoves(tasks, 1);
    expect(grown.map(({ points }) => points)).toEqual([3]);
    expect(shrunk.map(({ points }) => points)).toEqual([-4]);
  });

  it('leaves out what did not move', () => {
    const { grown, shrunk } = findMoves(tasks, 9);
    expect([...grown, ...shrunk].map(({ points }) => points)).toEqual([3, 1, -4, -1]);
    expect(findMoves([], 3)).toEqual({ grown: [], shrunk: [] });
  });
});

describe('countAtEnds', () => {
  it('counts tasks on which both raters agree, never those of one alone', () => {
    const means = [
      { people: 0, gpt4: 0 },
      { people: 0, gpt4: 50 },
      { people: 50, gpt4: 50 },
      { people: 100, gpt4: 45 },
    ];
    expect(countAtEnds(means)).toEqual({ none: 1, half: 1 });
  });
});

describe('findKindred', () => {
  const task = (id: string, activity: string, jobs: string[]): KindredCandidate => ({
    id,
    activity,
    kind: 'k',
    jobs: new Set(jobs),
  });
  const one = task('one', 'near', ['a', 'b', 'c']);

  it('puts the same broader activity first, then jobs in common, then jobs', () => {
    const others = [
      one,
      task('far-alike', 'far', ['a', 'b', 'c']),
      task('near-unlike', 'near', ['d']),
      task('far-large', 'far', ['a', 'x', 'y']),
      task('far-small', 'far', ['a']),
      task('near-alike', 'near', ['a']),
    ];
    expect(findKindred(one, others).map(({ id }) => id)).toEqual([
      'near-alike',
      'near-unlike',
      'far-alike',
      'far-large',
      'far-small',
    ]);
    expect(findKindred(one, others, 2)).toHaveLength(2);
  });

  it('finds none where it is alone', () => {
    expect(findKindred(one, [one])).toEqual([]);
  });
});

it('totalExposure sums share × rating, each rater apart', () => {
  expect(
    totalExposure([
      { share: 0.75, people: 1, gpt4: 0 },
      { share: 0.25, people: 0.5, gpt4: 1 },
    ]),
  ).toEqual({ people: 0.875, gpt4: 0.25 });
});

it('rarestFirst puts first what the fewest lists hold, ties by name', () => {
  const lists = new Map([
    ['Word', 300],
    ['Lab suite', 2],
    ['Chart tool', 2],
  ]);
  expect(rarestFirst(['Word', 'Lab suite', 'Chart tool'], lists)).toEqual(['Chart tool', 'Lab suite', 'Word']);
});

describe('thinDots', () => {
  it('keeps every number where there are few', () => {
    expect(thinDots([3, 1, 2], 3)).toEqual({ dots: [1, 2, 3], per: 1 });
    expect(thinDots([], 3)).toEqual({ dots: [], per: 1 });
  });

  it('takes the middle of each group where there are many', () => {
    expect(thinDots([0, 0, 0, 9, 9, 9, 50], 3)).toEqual({ dots: [0, 9, 50], per: 3 });
  });
});
