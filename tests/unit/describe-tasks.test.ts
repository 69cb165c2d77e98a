import { describe, expect, it } from 'vitest';
import {
  describeExposedTotal,
  describeRating,
  describeTaskMean,
  describeTasks,
  type TaskMeasure,
} from '../../src/facts/describe/tasks.ts';
import { aTask } from './build.ts';

const tracker: TaskMeasure = { word: 'automatable', rater: { name: 'A tracker' }, scale: 'percent' };
const people: TaskMeasure = { word: 'exposed', rater: { name: 'Human raters', many: true }, scale: 'labels' };
const tied = (share: number, count: number) =>
  Array.from({ length: count }, (_, index) => aTask(`Tied ${index}`, share));

describe('describeTasks', () => {
  it('names whose view it is, the first and the last', () => {
    const ranked = [aTask('Choosing and tuning models', 70), aTask('Cleaning', 55), aTask('Scoping problems', 15)];
    expect(describeTasks(tracker, ranked)).toBe(
      'A tracker rates choosing and tuning models most automatable, scoping problems least',
    );
    expect(describeTasks(people, ranked)).toBe(
      'Human raters rate choosing and tuning models most exposed, scoping problems least',
    );
  });

  it('names up to three that share a place', () => {
    const ranked = [aTask('Building', 70), aTask('Testing', 70), aTask('AI review', 70), aTask('Scoping', 15)];
    expect(describeTasks(people, ranked)).toBe(
      'Human raters rate building, testing and AI review most exposed; scoping least',
    );
  });

  it('tells more than three that share a place as a tie', () => {
    expect(describeTasks(people, [...tied(50, 8), aTask('Leading', 33)])).toBe(
      'Human raters rate eight tasks alike as the most exposed, and leading as the least',
    );
    expect(describeTasks(people, [aTask('Leading', 100), ...tied(0, 6)])).toBe(
      'Human raters rate leading as the most exposed, and six tasks alike as the least',
    );
  });

  it('does not rank tasks that are all alike', () => {
    expect(describeTasks(people, tied(50, 2))).toBe('Human raters rate both tasks alike');
    expect(describeTasks(tracker, tied(50, 4))).toBe('A tracker rates all four tasks alike');
  });

  it('speaks of one on its own scale, and of none', () => {
    expect(describeTasks(tracker, [aTask('Building', 40.5)])).toBe('A tracker rates building 40.5% automatable');
    expect(describeTasks(people, [aTask('Building', 50)])).toBe('Human raters put building at 50 out of 100');
    expect(describeTasks(people, [])).toBe('No figure for any task has been recorded yet');
  });
});

describe('describeRating', () => {
  it('is a sentence, and silent where nothing is told apart', () => {
    const ranked = [aTask('Tuning', 70), aTask('Scoping', 15)];
    expect(describeRating(tracker, ranked)).toBe('A tracker rates tuning most automatable, scoping least.');
    expect(describeRating(tracker, [])).toBe('');
    expect(describeRating(tracker, tied(5, 3))).toBe('');
  });
});

describe('describeTaskMean', () => {
  it('says that the mean is ours', () => {
    expect(describeTaskMean(45.8, 6)).toBe(
      'The six tasks average 45.8%. That is an unweighted mean and our arithmetic, not the tracker’s.',
    );
  });
});

describe('describeExposedTotal', () => {
  it('gives places on the scale with what they rest on, never a percent', () => {
    expect(describeExposedTotal({ people: 50, gpt4: 90, statements: 19 })).toBe(
      'Its 19 rated statements together stand at 50 out of 100 as people rated them and at 90 as GPT-4 did ' +
        '(0 not exposed, 50 with added software, 100 directly).',
    );
    const alike = describeExposedTotal({ people: 50, gpt4: 50, statements: 7 });
    expect(alike).toContain('at 50 out of 100, as people rated them and as GPT-4 did');
    expect(alike).not.toContain('%');
  });
});
