import { describe, expect, it, test } from 'vitest';
import {
  chooseForAdvice,
  describeCard,
  describeCodes,
  describeGrowthFact,
  describeOpenings,
  describePay,
  describeProjection,
  describeSimilar,
  describeStandIn,
  describeTrackerEnds,
  describeUncounted,
  describeVerdict,
  describeWork,
  formatJobs,
  nameInPicture,
  titleScores,
} from '../../src/facts/describe/answer.ts';
import { anOccupation } from './data/small-content.ts';

const years = { from: 2024, to: 2034 };

test.each([
  ['high', [60, 70, 80], 'all three measures rank it above the average job.'],
  ['low', [1, 2, 3, 4], 'all four measures rank it below the average job.'],
  ['middle', [40, 55, 60], 'all three measures rank it close to the average job.'],
  ['mixed', [80, 10, 20], 'one ranks it above the average job, two below.'],
  ['mixed', [80, 70, 20], 'two rank it above the average job, one below.'],
  ['unknown', [80], 'only one measure covers it.'],
  ['unknown', [], 'no measure covers it.'],
] as const)('verdict “%s” of %j', (verdict, percentiles, why) => {
  expect(describeVerdict(verdict, percentiles)).toBe(why);
});

describe('describeUncounted', () => {
  const spread = { quantity: 'exposure', low: 35, high: 96, trackers: 4 } as const;

  it('says what the websites of the first quantity say', () => {
    expect(describeUncounted([spread])).toBe(
      'no published measure covers it, and four websites put its exposure anywhere from 35 to 96 out of 100.',
    );
    expect(describeUncounted([{ ...spread, low: 67 }])).toContain('put its exposure from 67 to 96');
    expect(describeUncounted([{ ...spread, low: 96, trackers: 1 }])).toContain('one website puts its exposure at 96');
    expect(describeUncounted([])).toBe('no published measure covers it.');
  });

  it('gives durability as it is printed', () => {
    expect(describeUncounted([{ ...spread, quantity: 'durability' }])).toContain(
      'how well it will hold up anywhere from 4 to 65',
    );
  });
});

describe('describeWork', () => {
  it('names both sides', () => {
    expect(describeWork(['recording histories', 'writing reports'], ['bathing patients', 'lifting'])).toBe(
      'People and GPT-4 both see exposure in recording histories and in writing reports, but little in bathing patients or in lifting.',
    );
  });

  it('sets a task that is a list itself apart by a comma', () => {
    expect(describeWork(['sorting a or b', 'filing'], ['washing'])).toMatch(/in sorting a or b, and in filing, but/);
    expect(describeWork(['filing', 'sorting a or b'], ['washing'])).toMatch(/in filing and in sorting a or b, but/);
  });

  it('names the largest two that are short enough, and the shortest where no two are', () => {
    const long = `keeping ${'very '.repeat(13)}long records`;
    expect(describeWork([long, 'b-ing cd', 'a-ing'], ['washing'])).toMatch(/records and in b-ing cd, but/);
    expect(describeWork([long, `${long}s`, 'a-ing'], ['washing'])).toMatch(/long records and in a-ing, but/);
    expect(describeWork([`${long}s`, long], ['washing'])).toMatch(/in keeping (?:very )+long records, but/);
  });

  it('says where there is nothing on one side, or on either', () => {
    expect(describeWork([], ['washing', 'lifting'])).toBe(
      'No large part of this job is rated exposed by both people and GPT-4; they see least exposure in washing and in lifting.',
    );
    expect(describeWork(['filing'], [])).toMatch(/in filing; there is no large part in which both see little\.$/);
    expect(describeWork([], [])).toMatch(/^No task of this job is rated clearly exposed/);
  });
});

test('projections up, down and level', () => {
  expect(describeProjection(5, years)).toMatch(/projections see 5% more of them by 2034\.$/);
  expect(describeProjection(-3, years)).toMatch(/projections see 3% fewer of them by 2034\.$/);
  expect(describeProjection(0, years)).toMatch(/projections see as many in 2034 as in 2024\.$/);
});

test('the nearest job that is counted stands in', () => {
  const known = { band: 'high', percentiles: [80, 90, 95], growth: 34 } as const;
  expect(describeStandIn('data scientists', known, years)).toBe(
    'Official statistics do not count this job. The nearest that they do count are data scientists: all three measures rank them above the average job, and projections see 34% more by 2034.',
  );
  expect(describeStandIn('bakers', { ...known, growth: 0 }, years)).toMatch(/see as many in 2034 as in 2024\.$/);
});

describe('describePay', () => {
  const range = { low: 66_030, high: 135_320, per: 'year' } as const;
  const ceiling = 239_200;

  it('gives the median with its spread', () => {
    expect(describePay(anOccupation({ medianPay: 93_600, payRange: range }), ceiling)).toEqual({
      value: '$93,600',
      text: 'median pay a year; four in five earn $66,000 to $135,000',
    });
  });

  it('says where the statistics stop', () => {
    const top = anOccupation({ medianPay: ceiling, payTopCoded: true });
    expect(describePay(top, ceiling)).toMatchObject({ value: '$239,200 or more' });
    const high = anOccupation({ payRange: { ...range, high: ceiling } });
    expect(describePay(high, ceiling).text).toMatch(/earn \$66,000 to \$239,200 or more$/);
  });

  it('gives pay by the hour where that is what is printed', () => {
    const { medianPay: _, ...hourly } = anOccupation({
      medianHourlyPay: 23.33,
      payRange: { low: 14, high: 97.19, per: 'hour' },
    });
    expect(describePay(hourly, ceiling)).toEqual({
      value: '$23.33',
      text: 'median pay an hour; four in five earn $14 to $97 an hour',
    });
  });

  it('does without a spread, without a median and without either', () => {
    expect(describePay(anOccupation({ medianPay: 50_000 }), ceiling).text).toBe('median pay a year');
    const { medianPay: _, ...unpaid } = anOccupation();
    expect(describePay({ ...unpaid, payRange: range }, ceiling)).toEqual({
      value: '$66,000 to $135,000',
      text: 'earned by four in five a year; no median is published',
    });
    expect(describePay(unpaid, ceiling)).toEqual({ value: 'Not stated', text: 'median pay' });
  });
});

test('openings beside all jobs, in millions from one on', () => {
  expect(describeOpenings({ openings: 189_100, jobs: 3_391_000 })).toEqual({
    value: '189,100',
    text: 'openings a year, among 3.4 million jobs',
  });
  expect(formatJobs(999_900)).toBe('999,900');
});

test('growth says whose it is where it is not the job’s own', () => {
  expect(describeGrowthFact(5, 2034)).toEqual({ value: '+5%', text: 'jobs by 2034' });
  expect(describeGrowthFact(0, 2034).text).toBe('change in jobs by 2034');
  expect(describeGrowthFact(34, 2034, 'data scientists').text).toBe(
    'data scientists by 2034, the nearest job that is counted',
  );
});

test('a card says of how many tasks its rule holds', () => {
  const rated = 'people rate exposed';
  expect([0, 1, 3].map((tasks) => describeCard(tasks, rated))).toEqual([
    'There is no large task that people rate exposed.',
    'The only task that people rate exposed.',
    'The largest tasks that people rate exposed.',
  ]);
});

test('small words of the screen', () => {
  expect(describeCodes(['29-1141'])).toEqual({ text: 'occupation code', codes: ['29-1141'] });
  expect(describeCodes(['27-4011', '27-4014'])).toEqual({
    text: 'occupation codes',
    codes: ['27-4011', '27-4014'],
  });
  expect(describeCodes(['1', '2', '3', '4'])).toEqual({ text: 'four occupation codes', codes: [] });
  expect(describeSimilar(1)).toBe('One similar job is less exposed and pays at least as much');
  expect(describeSimilar(3)).toBe('Three similar jobs are less exposed and pay at least as much');
  expect(titleScores(18)).toBe('What 18 websites say, each on its own scale');
  expect(titleScores(1)).toBe('What one website says, on its own scale');
  expect(nameInPicture('Registered nurses')).toBe('Registered nurses');
  expect(nameInPicture('Heating, air conditioning, and refrigeration mechanics')).toBe('This job');
  expect(
    describeTrackerEnds(
      'AI-Proof Me',
      'automatable',
      { name: 'Tuning', figure: '70%' },
      { name: 'Scoping', figure: '15%' },
    ),
  ).toBe('One website, AI-Proof Me, calls tuning 70% automatable and scoping 15%.');
  expect(chooseForAdvice([{ phrase: 'a'.repeat(60) }, { phrase: 'b' }])).toEqual({ phrase: 'b' });
  expect(chooseForAdvice([{ phrase: 'a'.repeat(60) }, { phrase: 'b'.repeat(55) }])?.phrase).toHaveLength(55);
  expect(chooseForAdvice([])).toBeUndefined();
});
