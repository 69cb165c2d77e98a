import { describe, expect, it } from 'vitest';
import {
  definePresets,
  hasPreset,
  middleOf,
  setEnd,
  switchPreset,
  type Preset,
} from '../../../src/facts/finder/presets.ts';
import { selectJobs } from '../../../src/facts/finder/select-jobs.ts';
import { wholeSelection, type Selection } from '../../../src/facts/links/explore-view.ts';
import { figures, jobs } from './jobs.ts';

const presets = definePresets(jobs, figures);
const [best, growing, plain] = presets as [Preset, Preset, Preset];

describe('selections to begin with', () => {
  it('follow from the figures, and say what they ask', () => {
    expect(presets.map(({ name, rule }) => `${name}: ${rule}`)).toEqual([
      'Pays well, less exposed: $60,000 or more; exposure rank 50 or less',
      'Growing: Projected to grow by 1% or more',
      'No degree needed: Typical entry without a college degree',
      'Most openings: 9,000 or more openings a year',
    ]);
  });

  it('are combined, and switched off without touching what else was asked', () => {
    const begin: Selection = { ...wholeSelection, limits: { pay: { to: 90_000 } }, group: 'office' };
    const one = { ...begin, ...switchPreset(begin, best, true) };
    expect(one.limits).toEqual({ pay: { from: 60_000, to: 90_000 }, exposure: { to: 50 } });
    const two = { ...one, ...switchPreset(one, plain, true) };
    expect(two.education).toBe('nondegree');
    expect([best, growing, plain].map((preset) => hasPreset(two, preset))).toEqual([true, false, true]);
    const back = [best, plain].reduce((all, preset) => ({ ...all, ...switchPreset(all, preset, false) }), two);
    expect(back).toEqual(begin);
  });

  it('are on only where exactly they were asked', () => {
    expect(hasPreset({ ...wholeSelection, limits: { growth: { from: 2 } } }, growing)).toBe(false);
    expect(hasPreset({ ...wholeSelection, education: 'none' }, plain)).toBe(false);
    expect(presets.some((preset) => hasPreset(wholeSelection, preset))).toBe(false);
  });

  it('find jobs', () => {
    const found = selectJobs(jobs, figures, { ...wholeSelection, ...switchPreset(wholeSelection, best, true) });
    expect(found.map(({ id }) => id)).toEqual(['clerk']);
  });
});

it('the middle is one of the numbers, and half of them reach it', () => {
  expect(middleOf([3, 1, 2])).toBe(2);
  expect(middleOf([1, 2, 3, 4])).toBe(3);
});

it('an end of a limit is set and taken away, and an empty limit is none', () => {
  const set = setEnd({}, 'pay', 'from', 5);
  expect(set).toEqual({ pay: { from: 5 } });
  expect(setEnd(set, 'pay', 'to', 9)).toEqual({ pay: { from: 5, to: 9 } });
  expect(setEnd(set, 'pay', 'from', undefined)).toEqual({});
});
