import { describe, expect, it } from 'vitest';
import { firstView } from '../../src/facts/links/explore-view.ts';
import type { PlottedJob } from '../../src/facts/plots/scatter.ts';
import {
  describeLit,
  litOf,
  openExplorer,
  reduceExplorer,
  type ExplorerAction,
} from '../../src/islands/explorer/explorer-state.ts';

const job = (id: string, group: string): PlottedJob => ({ id, title: id, href: `/roles/${id}/`, group, values: [] });
const jobs = [job('lawyer', 'legal'), job('judge', 'legal'), job('nurse', 'healthcare')];
const begun = { isTableOpen: false, focus: undefined };
const after = (...actions: ExplorerAction[]) => actions.reduce(reduceExplorer, openExplorer(firstView));

describe('what the chart of all jobs remembers', () => {
  it('opens with its view, and lets the address alone', () => {
    expect(after()).toMatchObject({ view: firstView, isChanged: false, jobs: undefined });
  });

  it('changes a part of the view, and the address follows', () => {
    const { view, isChanged } = after({ type: 'change', view: { x: 'pay' } });
    expect(view).toEqual({ ...firstView, x: 'pay' });
    expect(isChanged).toBe(true);
  });

  it('does not touch the address when jobs or finds arrive', () => {
    expect(after({ type: 'load', jobs, begun }, { type: 'find', ids: [] }).isChanged).toBe(false);
  });

  it('keeps what was found until the next answer, but not without words', () => {
    const typed: ExplorerAction[] = [
      { type: 'change', view: { text: 'law' } },
      { type: 'find', ids: ['lawyer'] },
    ];
    expect(after(...typed, { type: 'change', view: { text: 'lawy' } }).found).toEqual(['lawyer']);
    expect(after(...typed, { type: 'change', view: { group: 'legal' } }).found).toEqual(['lawyer']);
    expect(after(...typed, { type: 'change', view: { text: ' ' } }).found).toBeUndefined();
    expect(after(...typed, { type: 'change', view: firstView }).found).toBeUndefined();
  });

  it('takes a failure back when the same thing arrives after all, and no other', () => {
    const failed = { type: 'fail', what: 'jobs' } as const;
    expect(after(failed).failed).toBe('jobs');
    expect(after(failed, { type: 'find', ids: [] }).failed).toBe('jobs');
    expect(after(failed, { type: 'load', jobs, begun }).failed).toBeUndefined();
    expect(after({ type: 'fail', what: 'search' }, { type: 'load', jobs, begun }).failed).toBe('search');
  });

  it('tries again with the view as it was', () => {
    const again = after({ type: 'change', view: { x: 'pay' } }, { type: 'fail', what: 'jobs' }, { type: 'retry' });
    expect(again).toMatchObject({ attempt: 1, failed: undefined, view: { x: 'pay' } });
  });
});

describe('jobs that stand out', () => {
  it('are none in particular where nothing is chosen', () => {
    expect(litOf(jobs, '', undefined)).toBeUndefined();
  });

  it('are those of the group that the words find', () => {
    expect([...(litOf(jobs, 'legal', undefined) ?? [])]).toEqual(['lawyer', 'judge']);
    expect([...(litOf(jobs, 'legal', ['nurse', 'judge']) ?? [])]).toEqual(['judge']);
    expect(litOf(jobs, '', [])?.size).toBe(0);
  });

  it.each([
    [['Lawyers'], 1, 'One job highlighted: Lawyers.'],
    [['Lawyers', 'Judges'], 3, 'Two jobs highlighted: Lawyers, Judges. One more lacks one of the figures.'],
    [['a', 'b', 'c', 'd'], 6, 'Four jobs highlighted. Two more lack one of the figures.'],
    [[], 1, 'No jobs highlighted. One more lacks one of the figures.'],
    [[], 0, 'No job matches.'],
  ])('are named: %j of %i', (titles, all, words) => {
    expect(describeLit(titles, all)).toBe(words);
  });
});
