import { describe, expect, it } from 'vitest';
import {
  describeAllTasks,
  describeCopilot,
  describeDelegated,
  describeJobsOfTask,
  describeKindOfWork,
  describeMeanExposure,
  describeMoves,
  describeRaters,
  describeRatingSpread,
  describeUnnamed,
  describeUse,
  describeWorkOfJob,
  formatPoints,
  formatUse,
  formatWorkShare,
  summariseTask,
} from '../../src/facts/describe/named-tasks.ts';

const rated = (people: number, gpt4: number, statements = 1) => ({ people, gpt4, statements });

it('formatWorkShare is no finer than it can be', () => {
  expect([0.00042, 0.0437, 0.1249, 1].map(formatWorkShare)).toEqual(['under 0.1%', '4.4%', '12%', '100%']);
});

it('formatUse tells a zero, which is a threshold, from a small share', () => {
  expect([0, 0.0042, 0.0158, 4.36148].map(formatUse)).toEqual(['too few', 'under 0.01%', '0.02%', '4.36%']);
});

it('formatPoints has a sign, and says nothing where nothing moved', () => {
  expect([3.388, -0.0423, 0.004, -0.004, 0].map(formatPoints)).toEqual(['+3.39', '−0.04', '', '', '']);
});

describe('describeJobsOfTask', () => {
  const bakers = { plural: 'bakers', shareText: '12%' };

  it('says in how many occupations, and where most', () => {
    expect(describeJobsOfTask([bakers, { plural: 'cooks', shareText: '3%' }], 341)).toBe(
      'Two of 341 occupations do this. Its share of the work is largest for bakers: 12%.',
    );
    expect(describeJobsOfTask([bakers], 341)).toBe(
      'One of 341 occupations does this: bakers, where it is 12% of the work.',
    );
    expect(describeJobsOfTask([], 341)).toBe('None of 341 occupations is known to do this.');
  });
});

describe('describeMeanExposure', () => {
  it('always names both raters', () => {
    expect(describeMeanExposure({ people: 50, gpt4: 65 }, 6)).toBe(
      'People rate it 50 out of 100 on average over these jobs, GPT-4 65 (0 not exposed, 50 with added software, 100 directly).',
    );
    expect(describeMeanExposure({ people: 0, gpt4: 0 }, 1)).toBe(
      'People and GPT-4 both rate it 0 out of 100 (0 not exposed, 50 with added software, 100 directly).',
    );
  });
});

describe('describeRaters', () => {
  it('says in how many jobs both rate alike, and in how many a label apart', () => {
    expect(describeRaters([rated(50, 50), rated(0, 25), rated(0, 50), rated(0, 100)])).toBe(
      'People and GPT-4 rate it alike in one of four jobs, and 50 points or more apart in two',
    );
    expect(describeRaters([rated(50, 50), rated(0, 0)])).toBe('People and GPT-4 rate it alike in both jobs');
    expect(describeRaters([rated(0, 0), rated(0, 0), rated(0, 0)])).toBe(
      'People and GPT-4 rate it alike in all three jobs',
    );
    expect(describeRaters([rated(0, 50), rated(0, 100)])).toBe(
      'People and GPT-4 rate it alike in neither job, and 50 points or more apart in both',
    );
  });

  it('has a sentence for one job and for none', () => {
    expect(describeRaters([rated(0, 0)])).toBe('People and GPT-4 rate it alike');
    expect(describeRaters([rated(0, 50)])).toBe('People and GPT-4 are 50 points apart');
    expect(describeRaters([])).toBe('No rating is known');
  });
});

describe('describeRatingSpread', () => {
  const behind = 'The labels were given to each job’s own statements:';

  it('gives both ranges, and how many statements are behind them', () => {
    expect(describeRatingSpread([rated(0, 50, 1), rated(100, 100, 3)])).toBe(
      `From job to job people’s ratings run from 0 to 100 and GPT-4’s from 50 to 100. ${behind} four in all, one to three for each job; with one statement, a single label decides.`,
    );
    expect(describeRatingSpread([rated(50, 0, 2), rated(50, 25, 2)])).toBe(
      `People rate it 50 in every job; GPT-4’s ratings run from 0 to 25. ${behind} four in all, two for each job.`,
    );
    expect(describeRatingSpread([rated(0, 50, 2), rated(25, 50, 2)])).toBe(
      `GPT-4 rates it 50 in every job; people’s ratings run from 0 to 25. ${behind} four in all, two for each job.`,
    );
    expect(describeRatingSpread([rated(0, 0, 2), rated(0, 0, 2)])).toBe(
      `Each rater gives every job the same rating. ${behind} four in all, two for each job.`,
    );
  });

  it('says of one job what is behind it', () => {
    expect(describeRatingSpread([rated(0, 0, 4)])).toBe('Four rated statements stand behind it.');
    expect(describeRatingSpread([rated(0, 0, 1)])).toBe(
      'One rated statement stands behind it, so a single label decides.',
    );
  });
});

describe('describeUse', () => {
  const use = (january: number, august: number, november: number) => ({
    '2025-01': january,
    '2025-08': august,
    '2025-11': november,
  });

  it.each([
    [use(0.973, 1, 4.361), 'From January to November 2025 it rose from 0.97% to 4.36% of conversations with Claude.'],
    [use(2.76, 1, 0.886), 'From January to November 2025 it fell from 2.76% to 0.89% of conversations with Claude.'],
    [use(0.101, 1, 0.102), 'It made up 0.10% of conversations with Claude in November 2025, as in January.'],
    [
      use(0, 0, 0.05),
      'From too few to publish in January it came to 0.05% of conversations with Claude in November 2025.',
    ],
    [
      use(0.05, 0, 0),
      'From 0.05% of conversations with Claude in January it fell to too few to publish in November 2025.',
    ],
    [
      use(0, 0.03, 0),
      'Of the conversations with Claude it made up 0.03% in August 2025, and too few to publish in January and November 2025.',
    ],
    [use(0, 0, 0), 'In no month were enough conversations with Claude matched to it to publish a share.'],
    [{}, 'How much of the conversations with Claude it makes up is not known.'],
  ])('%o', (months, sentence) => {
    expect(describeUse(months, 'Claude')).toBe(sentence);
  });

  it('names both years where they differ', () => {
    expect(describeUse({ '2024-12': 1, '2025-11': 2 }, 'Claude')).toBe(
      'From December 2024 to November 2025 it rose from 1.00% to 2.00% of conversations with Claude.',
    );
  });
});

describe('describeDelegated', () => {
  it('says how most of the latest month was', () => {
    expect(describeDelegated({ '2025-11': 0.3, '2025-08': 0.9 })).toBe(
      'In November 2025, where we know how it was used, it was mostly worked on together (70%).',
    );
    expect(describeDelegated({ '2025-08': 0.9 })).toContain('mostly handed over (90%)');
    expect(describeDelegated({ '2025-08': 0.5 })).toContain('handed over as often as worked on together');
    expect(describeDelegated({})).toBe('');
    expect(describeDelegated()).toBe('');
  });
});

it('describes the use of a broader activity', () => {
  expect(describeCopilot('Edit documents', { sought: 0.0197, performed: 0.0046 })).toBe(
    'Of its broader activity, “Edit documents”, in Bing Copilot in 2024: people sought help with it in 2% of conversations, and the assistant did it in 0.5%.',
  );
  expect(describeCopilot('Edit documents', { sought: 0, performed: 0.0001 })).toContain(
    'people sought help with it in under 0.1% of conversations, and the assistant did it in as many.',
  );
});

it('sums a task up in a line', () => {
  expect(summariseTask(1, { people: 0, gpt4: 50 })).toBe('One job · people 0 · GPT-4 50');
  expect(summariseTask(0, undefined)).toBe('No jobs');
});

it('describes a kind of work, and all tasks', () => {
  expect(describeKindOfWork(143, 41)).toBe('143 tasks in 41 occupations, as people and as GPT-4 rated them.');
  expect(describeAllTasks({ tasks: 2034, occupations: 341 }, { none: 531, half: 594 })).toBe(
    '2,034 named tasks make up the work of 341 occupations. Over the jobs that do them, people and GPT-4 both rate 594 at 50 out of 100 or more, and 531 not exposed at all.',
  );
});

it('describes what moved most', () => {
  expect(describeMoves('Tutor', 'Test', 'Claude')).toBe(
    'In conversations with Claude, “Tutor” grew most and “Test” shrank most',
  );
  expect(describeMoves('Tutor', undefined, 'Claude')).toBe('In conversations with Claude, “Tutor” grew most');
  expect(describeMoves(undefined, 'Test', 'Claude')).toBe('In conversations with Claude, “Test” shrank most');
  expect(describeMoves(undefined, undefined, 'Claude')).toBe('No task changed in conversations with Claude');
});

describe('the work of an occupation', () => {
  it('says how much the first tasks are', () => {
    expect(describeWorkOfJob(12, 38, 0.441)).toBe('Twelve of 38 tasks make up 44% of the work.');
    expect(describeWorkOfJob(6, 6, 0.998)).toBe('Six tasks make up 100% of the work.');
    expect(describeWorkOfJob(1, 1, 1)).toBe('One task makes up 100% of the work.');
  });

  it('says what has no name', () => {
    expect(describeUnnamed('2.1%', rated(50, 0, 2))).toBe(
      'A further 2.1% of the work has no named task; people rate it 50, GPT-4 0 (2 statements rated).',
    );
    expect(describeUnnamed('2.1%', rated(0, 0))).toContain('people and GPT-4 both rate it 0 (1 statement rated)');
  });
});
