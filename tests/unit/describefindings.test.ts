import { describe, expect, it } from 'vitest';
import type { CheckOutcome } from '../../src/facts/countchecks.ts';
import {
  describeRating,
  describeChecks,
  describeDemand,
  describeDisplacement,
  describeHorizons,
  describeLean,
  describePayBands,
  describeSectors,
  describeSelfDisagreement,
  describeSpread,
  describeTaskMean,
  describeTasks,
  lowerFirst,
} from '../../src/facts/describefindings.ts';
import { aBar, aTask } from './build.ts';

const unconfirmed = { unconfirmed: true };

describe('describeSpread', () => {
  const plural = 'machine learning engineers';

  it('speaks of many, 14 to 96', () => {
    expect(describeSpread(plural, { low: 14, high: 96, trackers: 20 })).toBe(
      '20 trackers place machine learning engineers anywhere from 14 to 96 on the same line.',
    );
  });

  it('starts a small count with a capital', () => {
    expect(describeSpread(plural, { low: 14.5, high: 96, trackers: 2 })).toBe(
      'Two trackers place machine learning engineers anywhere from 14.5 to 96 on the same line.',
    );
  });

  it('speaks of one', () => {
    expect(describeSpread(plural, { low: 32, high: 32, trackers: 1 })).toBe(
      'One tracker scores machine learning engineers: 32 on a line from 0 to 100.',
    );
  });

  it('speaks of none', () => {
    expect(describeSpread(plural, undefined)).toBe(
      'No tracker’s score for machine learning engineers has been recorded yet.',
    );
  });

  it('does not hide the higher of two answers from one tracker', () => {
    const sentence = describeSpread(plural, { low: 30, high: 96, trackers: 1 });
    expect(sentence).toContain('30');
    expect(sentence).toContain('96');
  });
});

describe('describeSelfDisagreement', () => {
  it('names the tracker and both places', () => {
    expect(describeSelfDisagreement('Job-Risk', 30, 96)).toBe(
      'One of them, Job-Risk, gives both 30 and 96 for the same job.',
    );
  });
});

describe('describeLean', () => {
  const counts = (figures: Partial<Record<CheckOutcome, number>>) =>
    Object.entries(figures).map(([outcome, count]) => ({
      outcome: outcome as CheckOutcome,
      claims: 99,
      figures: count,
    }));

  it('says how many overstate and understate', () => {
    expect(describeLean(counts({ matches: 6, differs: 7, overstated: 9, understated: 0 }))).toBe(
      'Of the 16 that do not say what their original says, nine overstate it and none understates it.',
    );
    expect(describeLean(counts({ differs: 1, overstated: 3, understated: 2 }))).toBe(
      'Of the six that do not say what their original says, three overstate it and two understate it.',
    );
  });

  it('is silent where nothing was corrected', () => {
    expect(describeLean([])).toBe('');
    expect(describeLean(counts({ matches: 6, close: 2, 'original-not-found': 9 }))).toBe('');
  });

  it.each<[string, Partial<Record<CheckOutcome, number>>, RegExp]>([
    ['one that is corrected', { overstated: 1 }, /\bone that do\b/],
    ['one that overstates', { differs: 4, overstated: 1 }, /\bone overstate\b/],
    ['one that understates', { overstated: 4, understated: 1 }, /\bone understate\b/],
    ['none that overstates', { understated: 4 }, /\bno overstate\b/],
  ])('keeps its grammar for %s', (_, figures, mistake) => {
    expect(describeLean(counts(figures))).not.toMatch(mistake);
  });
});

describe('describeTasks', () => {
  it('names the first and the last', () => {
    const ranked = [aTask('Choosing and tuning models', 70), aTask('Cleaning', 55), aTask('Scoping problems', 15)];
    expect(describeTasks(ranked, 'automatable')).toBe(
      'Choosing and tuning models is the most automatable, scoping problems the least',
    );
  });

  it('names all that share the first place', () => {
    const ranked = [aTask('Building', 70), aTask('Testing', 70), aTask('AI review', 70), aTask('Scoping', 15)];
    expect(describeTasks(ranked, 'exposed')).toBe(
      'Building, testing and AI review are the most exposed, scoping the least',
    );
  });

  it('names all that share the last place', () => {
    const ranked = [aTask('Building', 70), aTask('Scoping', 15), aTask('Talking', 15)];
    const sentence = describeTasks(ranked, 'exposed');
    expect(sentence).toContain('scoping');
    expect(sentence).toContain('talking');
  });

  it('does not rank tasks that are all alike', () => {
    expect(describeTasks([aTask('Building', 40), aTask('Scoping', 40)], 'exposed')).toBe(
      'All two tasks are rated exposed alike',
    );
  });

  it('speaks of one and of none', () => {
    expect(describeTasks([aTask('Building', 40.5)], 'automatable')).toBe('Building: 40.5% automatable');
    expect(describeTasks([], 'automatable')).toBe('No figure for any task has been recorded yet.');
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Building', 'building'],
    ['AI review', 'AI review'],
    ['MLOps', 'MLOps'],
    ['A test', 'a test'],
    ['already', 'already'],
    ['', ''],
  ])('writes "%s" as "%s"', (text, lower) => {
    expect(lowerFirst(text)).toBe(lower);
  });
});

describe('describeChecks', () => {
  const summary = (figures: number, agree: number) => ({
    figures,
    agree,
    corrected: figures - agree,
    notFound: 0,
    nothingToCompare: 0,
  });

  it('counts those that agree', () => {
    expect(describeChecks(summary(60, 6))).toBe(
      'Of 60 popular figures, six agree or nearly agree with an outside original.',
    );
    expect(describeChecks(summary(60, 1))).toBe(
      'Of 60 popular figures, one agrees or nearly agrees with an outside original.',
    );
  });

  it('speaks of nothing compared', () => {
    expect(describeChecks(summary(0, 0))).toBe('No figure has been compared with its original yet.');
  });

  it('keeps its grammar where none agrees', () => {
    expect(describeChecks(summary(60, 0))).not.toMatch(/\bno agree/);
  });

  it('keeps its grammar for one figure', () => {
    expect(describeChecks(summary(1, 1))).not.toMatch(/\b1 popular figures/);
  });
});

describe('describePayBands', () => {
  it('runs from the lowest to the highest and counts those without a source', () => {
    const bars = [
      aBar(150000, 250000),
      aBar(320000, 550000, unconfirmed),
      aBar(300000, 500000, unconfirmed),
      aBar(200000, 200000, unconfirmed),
      aBar(160000, 240000, unconfirmed),
    ];
    expect(describePayBands(bars)).toBe(
      'Pay figures run from $150,000 to $550,000 a year; four of five go back to no known source',
    );
  });

  it('says so where all have a source', () => {
    expect(describePayBands([aBar(150000, 250000), aBar(100000)])).toBe(
      'Pay figures run from $100,000 to $250,000 a year; all go back to a known source',
    );
  });

  it('speaks of none', () => {
    expect(describePayBands([])).toBe('No figure for pay has been recorded yet');
  });

  it('does not run from a figure to itself', () => {
    expect(describePayBands([aBar(150000)])).not.toContain('from $150,000 to $150,000');
  });
});

describe('describeDemand', () => {
  it('keeps what is only said apart from what has a source', () => {
    const bars = [aBar(70), aBar(24.2), aBar(89, 89, { ...unconfirmed, text: '+89%' })];
    expect(describeDemand(bars)).toBe(
      'Where a source was found, openings grew by 24.2% to 70%; the +89% in circulation has no known source.',
    );
  });

  it('speaks of one', () => {
    expect(describeDemand([aBar(24.2)])).toBe('Where a source was found, openings grew by 24.2%.');
  });

  it('speaks of none with a source', () => {
    expect(describeDemand([])).toBe('No figure for demand has a known source.');
    expect(describeDemand([aBar(89, 89, unconfirmed)])).toBe('No figure for demand has a known source.');
  });

  it('gives the lower end of a span as well', () => {
    expect(describeDemand([aBar(24, 70)])).toContain('24% to 70%');
  });

  it('does not run from a figure to itself', () => {
    expect(describeDemand([aBar(24), aBar(24)])).not.toContain('24% to 24%');
  });

  it('keeps its grammar for two figures without a source', () => {
    const said = ['+89%', '+74%'].map((text) => aBar(89, 89, { ...unconfirmed, text }));
    expect(describeDemand([aBar(24), ...said])).not.toContain('+74% in circulation has');
  });
});

describe('describeDisplacement', () => {
  const salesforce = aBar(-44.4, -44.4, {
    label: 'Salesforce support staff',
    text: '9,000 → 5,000 people',
  });
  const ages = aBar(6, 9, { label: 'Ages 35–49 in the most exposed jobs' });

  it('names the deepest fall with a source and what grew', () => {
    const rumour = aBar(-70, -70, { ...unconfirmed, label: 'Rumour' });
    const smaller = aBar(-19, -19, { label: 'Ages 22–25' });
    expect(describeDisplacement([ages, smaller, rumour, salesforce])).toBe(
      'The largest fall with a source is Salesforce support staff (9,000 → 5,000 people); ' +
        'ages 35–49 in the most exposed jobs grew.',
    );
  });

  it('names a fall alone', () => {
    expect(describeDisplacement([salesforce])).toBe(
      'The largest fall with a source is Salesforce support staff (9,000 → 5,000 people).',
    );
  });

  it('joins several rises', () => {
    expect(describeDisplacement([salesforce, ages, aBar(2, 2, { label: 'US jobs' })])).toMatch(
      /; ages 35–49 in the most exposed jobs and US jobs grew\.$/,
    );
  });

  it('keeps the first of two equal falls', () => {
    const equal = aBar(-44.4, -44.4, { label: 'Another' });
    expect(describeDisplacement([salesforce, equal])).toContain('is Salesforce support staff (');
  });

  it('speaks of no fall', () => {
    const none = 'No fall in jobs has a known source.';
    expect(describeDisplacement([])).toBe(none);
    expect(describeDisplacement([ages, aBar(0)])).toBe(none);
    expect(describeDisplacement([aBar(-70, -70, unconfirmed)])).toBe(none);
  });
});

describe('describeHorizons', () => {
  it('runs from the nearest to the furthest', () => {
    const bars = [aBar(5, 10), aBar(1, 5), aBar(2, 15)];
    expect(describeHorizons(bars)).toBe('Three forecasts about three different events: from 1 to 15 years off');
  });

  it('says that an end is open', () => {
    expect(describeHorizons([aBar(5, 10, { open: true }), aBar(1, 5)])).toBe(
      'Two forecasts about two different events: from 1 to 10 years or more off',
    );
  });

  it('speaks of none', () => {
    expect(describeHorizons([])).toBe('No forecast with a span of years has been recorded yet');
  });

  it('keeps its grammar for one', () => {
    expect(describeHorizons([aBar(1, 5)])).not.toContain('one different events');
  });
});

describe('describeSectors', () => {
  const artists = aBar(-70, -70, {
    label: 'Game illustrators in China',
    text: 'about −70%',
    unconfirmed: true,
  });
  const young = aBar(-19, -19, { label: 'Ages 22–25', text: '−19%' });

  it('counts falls and names the steepest with a source', () => {
    expect(describeSectors([aBar(4), artists, young, aBar(-5)])).toBe(
      'Three of four sector figures are falls; the steepest with a source is Ages 22–25 (−19%)',
    );
  });

  it('names none where no fall has a source', () => {
    expect(describeSectors([artists, artists, aBar(4)])).toBe('Two of three sector figures are falls');
  });

  it('speaks of none', () => {
    expect(describeSectors([])).toBe('No sector figure has been recorded yet');
  });

  it('keeps its grammar for no fall and for one', () => {
    expect(describeSectors([aBar(4), aBar(5)])).not.toMatch(/^No of/);
    expect(describeSectors([aBar(4), young])).not.toMatch(/^One of two sector figures are falls/);
  });
});

describe('describeTaskMean', () => {
  it('says that the mean is ours', () => {
    expect(describeTaskMean(45.8, 6)).toBe(
      'The six tasks average 45.8%. That is an unweighted mean and our arithmetic, not the tracker’s.',
    );
  });
});

describe('describeRating', () => {
  it('names the tracker, and all that share the first and the last place', () => {
    const ranked = [aTask('Tuning', 70), aTask('Coding', 70), aTask('Talking', 40), aTask('Scoping', 15)];
    expect(describeRating({ name: 'A tracker' }, ranked, 'automatable')).toBe(
      'A tracker rates tuning and coding most automatable, scoping least.',
    );
  });

  it('is silent where nothing is told apart', () => {
    expect(describeRating({ name: 'A tracker' }, [], 'exposed')).toBe('');
    expect(describeRating({ name: 'A tracker' }, [aTask('Tuning', 5), aTask('Scoping', 5)], 'exposed')).toBe('');
  });
});
