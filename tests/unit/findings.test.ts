import { describe, expect, test } from 'vitest';
import {
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
import { buildBar } from './build.ts';

const task = (name: string, share: number) => ({ id: name, name, share });

describe('findings are computed for none, one, many and ties', () => {
  test('spread of trackers', () => {
    expect(describeSpread('engineers', undefined)).toBe('No tracker’s score for engineers has been recorded yet.');
    expect(describeSpread('engineers', { low: 40, high: 40, trackers: 1 })).toBe(
      'One tracker scores engineers: 40 on a line from 0 to 100.',
    );
    expect(describeSpread('engineers', { low: 14, high: 96, trackers: 20 })).toBe(
      '20 trackers place engineers anywhere from 14 to 96 on the same line.',
    );
    expect(describeSelfDisagreement('Job-Risk', 30, 96)).toBe(
      'One of them, Job-Risk, gives both 30 and 96 for the same job.',
    );
  });

  test('tasks', () => {
    expect(describeTasks([], 'automatable')).toBe('No figure for any task has been recorded yet.');
    expect(describeTasks([task('Tuning', 70)], 'automatable')).toBe('Tuning: 70% automatable');
    expect(describeTasks([task('Tuning', 70), task('Scoping', 15)], 'automatable')).toBe(
      'Tuning is the most automatable, scoping the least',
    );
    expect(describeTasks([task('Tuning', 70), task('Coding', 70), task('Scoping', 15)], 'exposed')).toBe(
      'Tuning and coding are the most exposed, scoping the least',
    );
    expect(describeTasks([task('Tuning', 5), task('Scoping', 5)], 'exposed')).toBe(
      'All two tasks are rated exposed alike',
    );
    expect(describeTaskMean(45.8, 6)).toContain('The six tasks average 45.8%.');
  });

  test('checks', () => {
    const rest = { corrected: 0, notFound: 0, nothingToCompare: 0 };
    expect(describeChecks({ figures: 0, agree: 0, ...rest })).toContain('No figure');
    expect(describeChecks({ figures: 55, agree: 6, ...rest })).toBe(
      'Of 55 popular figures, six agree or nearly agree with an outside original.',
    );
    expect(describeChecks({ figures: 9, agree: 1, ...rest })).toContain('one agrees or nearly agrees');
    const count = (outcome: 'differs' | 'overstated' | 'understated', figures: number) => ({
      outcome,
      figures,
      claims: figures,
    });
    expect(describeLean([])).toBe('');
    expect(describeLean([count('differs', 7), count('overstated', 9)])).toBe(
      'Of the 16 that do not say what their original says, nine overstate it and none understates it.',
    );
    expect(describeLean([count('overstated', 3), count('understated', 2)])).toContain(
      'three overstate it and two understate it',
    );
  });

  test('pay', () => {
    expect(describePayBands([])).toContain('No figure');
    const known = buildBar('Senior', 320000, 550000);
    expect(describePayBands([known])).toBe(
      'Pay figures run from $320,000 to $550,000 a year; all go back to a known source',
    );
    expect(describePayBands([known, buildBar('Median', 187500, 187500, { unconfirmed: true })])).toBe(
      'Pay figures run from $187,500 to $550,000 a year; one of two go back to no known source',
    );
  });

  test('demand and displacement speak only of figures with a source', () => {
    const said = buildBar('Demand', 89, 89, { unconfirmed: true, text: '+89%' });
    expect(describeDemand([said])).toBe('No figure for demand has a known source.');
    expect(describeDemand([said, buildBar('Ads', 24.2), buildBar('Openings', 70)])).toBe(
      'Where a source was found, openings grew by 24.2% to 70%; the +89% in circulation has no known source.',
    );
    expect(describeDemand([buildBar('Ads', 24.2)])).toBe('Where a source was found, openings grew by 24.2%.');
    expect(describeDisplacement([])).toBe('No fall in jobs has a known source.');
    expect(describeDisplacement([buildBar('Ages 22–25', -19), buildBar('Ages 35–49', 6, 9)])).toBe(
      'The largest fall with a source is Ages 22–25 (-19%); ages 35–49 grew.',
    );
  });

  test('horizons and sectors', () => {
    expect(describeHorizons([])).toContain('No forecast');
    expect(describeHorizons([buildBar('a', 1, 5), buildBar('b', 5, 10, { open: true })])).toBe(
      'Two forecasts about two different events: from 1 to 10 years or more off',
    );
    expect(describeSectors([])).toContain('No sector figure');
    expect(
      describeSectors([buildBar('Rates', -90, -90, { unconfirmed: true }), buildBar('Game illustrators', -70)]),
    ).toBe('Two of two sector figures are falls; the steepest with a source is Game illustrators (-70%)');
  });

  test('lowerFirst leaves acronyms alone', () =>
    expect(['Tuning', 'AI work', 'US ads'].map(lowerFirst)).toEqual(['tuning', 'AI work', 'US ads']));
});
