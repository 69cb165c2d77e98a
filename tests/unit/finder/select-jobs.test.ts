import { describe, expect, it } from 'vitest';
import { criteriaOf, dropCriterion, loosenSelection, selectJobs } from '../../../src/facts/finder/select-jobs.ts';
import { wholeSelection, type Selection } from '../../../src/facts/links/explore-view.ts';
import { figures, jobs } from './jobs.ts';

const select = (selection: Partial<Selection>, found?: string[]) =>
  selectJobs(jobs, figures, { ...wholeSelection, ...selection }, found).map(({ id }) => id);

describe('a selection', () => {
  it('lets every job through where nothing is asked', () => {
    expect(select({})).toEqual(jobs.map(({ id }) => id));
    expect(select({ limits: { pay: {} } })).toHaveLength(jobs.length);
  });

  it('holds its ends, which belong to it', () => {
    expect(select({ limits: { pay: { from: 60_000 } } })).toEqual(['clerk', 'judge']);
    expect(select({ limits: { pay: { from: 40_000, to: 60_000 } } })).toEqual(['baker', 'clerk']);
    expect(select({ limits: { growth: { from: 1 } } })).toEqual(['judge', 'actor']);
  });

  it('leaves out a job that lacks the figure, and no level of education', () => {
    expect(select({ limits: { pay: { from: 0 } } })).not.toContain('actor');
    expect(select({ education: 'doctoral' })).toEqual(['baker', 'clerk', 'judge']);
    expect(select({ education: 'high-school' })).toEqual(['baker']);
  });

  it('asks all at once', () => {
    expect(select({ limits: { pay: { from: 60_000 }, exposure: { to: 50 } }, group: 'office' })).toEqual(['clerk']);
    expect(select({ group: 'office' }, ['/roles/baker/'])).toEqual([]);
    expect(select({}, ['/roles/judge/', '/roles/actor/'])).toEqual(['judge', 'actor']);
  });

  it('is empty where its ends exclude each other', () => {
    expect(select({ limits: { pay: { from: 90_000, to: 50_000 } } })).toEqual([]);
  });
});

describe('what a selection asks', () => {
  const all: Selection = {
    limits: { growth: { to: 5 }, pay: { from: 1 } },
    education: 'none',
    group: 'office',
    text: 'x',
  };

  it('is listed in one order', () => {
    expect(criteriaOf(wholeSelection)).toEqual([]);
    expect(criteriaOf({ ...wholeSelection, text: '  ' })).toEqual([]);
    expect(criteriaOf(all)).toEqual(['pay', 'growth', 'education', 'group', 'text']);
  });

  it('can be taken away one by one', () => {
    const nothing = criteriaOf(all).reduce(dropCriterion, all);
    expect(nothing).toEqual(wholeSelection);
    expect(dropCriterion(all, 'pay').limits).toEqual({ growth: { to: 5 } });
  });
});

describe('loosening', () => {
  const loosen = (selection: Partial<Selection>, found?: string[]) =>
    loosenSelection(jobs, figures, { ...wholeSelection, ...selection }, found);

  it('names each thing that alone stands in the way, the most jobs first', () => {
    expect(loosen({ limits: { pay: { from: 60_000 }, exposure: { to: 40 } } })).toEqual([
      { criterion: 'exposure', count: 2 },
      { criterion: 'pay', count: 1 },
    ]);
  });

  it('names nothing where two things stand in the way', () => {
    expect(loosen({ limits: { pay: { from: 999_999 }, exposure: { to: -1 } }, group: 'office' })).toEqual([]);
  });

  it('counts without the typed words', () => {
    expect(loosen({ group: 'office', text: 'astronaut' }, [])).toEqual([{ criterion: 'text', count: 1 }]);
  });
});
