import { describe, expect, it } from 'vitest';
import { firstView, type ExploreView } from '../../src/facts/links/explore-view.ts';
import type { Preset } from '../../src/facts/finder/presets.ts';
import type { LimitField } from '../../src/facts/finder/stops.ts';
import type { PlottedJob } from '../../src/facts/plots/scatter.ts';
import { applyForm, reduceExplorer, unopened, type ExplorerAction } from '../../src/islands/explorer/explorer-state.ts';

const job = (id: string, group: string): PlottedJob => ({ id, title: id, href: `/roles/${id}/`, group, values: [] });
const jobs = [job('lawyer', 'legal'), job('judge', 'legal'), job('nurse', 'healthcare')];
const begun = { isTableOpen: false, focus: undefined, touched: undefined };
const after = (...actions: ExplorerAction[]) => actions.reduce(reduceExplorer, unopened);

describe('what the page of all jobs remembers', () => {
  it('opens with its view, and lets the address alone', () => {
    expect(after()).toMatchObject({ view: firstView, isChanged: false, jobs: undefined });
  });

  it('writes the link of what was chosen before it opened', () => {
    const view = { ...firstView, x: 'pay' };
    expect(after({ type: 'open', view, isChanged: true })).toMatchObject({ view, isChanged: true });
    expect(after({ type: 'open', view, isChanged: false })).toMatchObject({ view, isChanged: false });
  });

  it('changes a part of the view, and the address follows', () => {
    const { view, isChanged } = after({ type: 'change', view: { x: 'pay' } });
    expect(view).toEqual({ ...firstView, x: 'pay' });
    expect(isChanged).toBe(true);
  });

  it('does not touch the address when jobs or finds arrive', () => {
    expect(after({ type: 'load', jobs, begun }, { type: 'find', hrefs: [] }).isChanged).toBe(false);
  });

  it('keeps what was found until the next answer, but not without words', () => {
    const typed: ExplorerAction[] = [
      { type: 'change', view: { text: 'law' } },
      { type: 'find', hrefs: ['/roles/lawyer/'] },
    ];
    expect(after(...typed, { type: 'change', view: { text: 'lawy' } }).found).toEqual(['/roles/lawyer/']);
    expect(after(...typed, { type: 'change', view: { group: 'legal' } }).found).toEqual(['/roles/lawyer/']);
    expect(after(...typed, { type: 'change', view: { text: ' ' } }).found).toBeUndefined();
    expect(after(...typed, { type: 'change', view: firstView }).found).toBeUndefined();
  });

  it('takes a failure back when the same thing arrives after all, and no other', () => {
    const failed = { type: 'fail', what: 'jobs' } as const;
    expect(after(failed).failed).toBe('jobs');
    expect(after(failed, { type: 'find', hrefs: [] }).failed).toBe('jobs');
    expect(after(failed, { type: 'load', jobs, begun }).failed).toBeUndefined();
    expect(after({ type: 'fail', what: 'search' }, { type: 'load', jobs, begun }).failed).toBe('search');
  });

  it('tries again with the view as it was', () => {
    const again = after({ type: 'change', view: { x: 'pay' } }, { type: 'fail', what: 'jobs' }, { type: 'retry' });
    expect(again).toMatchObject({ attempt: 1, failed: undefined, view: { x: 'pay' } });
  });
});

describe('what was chosen before script took the form over', () => {
  const presets: Preset[] = [
    { id: 'pays-well', name: '', rule: '', limits: { pay: { from: 60_000 }, exposure: { to: 50 } }, education: '' },
    { id: 'no-degree', name: '', rule: '', limits: {}, education: 'nondegree' },
  ];
  const limits: LimitField[] = [
    { figure: 'pay', end: 'from', name: '', stops: [null, 50_000, 60_000] },
    { figure: 'growth', end: 'to', name: '', stops: [-5, 5, null] },
  ];
  const offered = {
    figures: [{ id: 'exposure' }, { id: 'pay' }, { id: 'jobs' }],
    groups: [{ id: 'legal' }],
    presets,
    limits,
  };
  const apply = (entries: [string, string][], view = firstView) => applyForm(view, entries, offered);
  const untouched: [string, string][] = [
    ['pay.from', '0'],
    ['growth.to', '2'],
    ['education', ''],
    ['group', ''],
    ['q', ''],
    ['view', 'chart'],
    ['x', 'exposure'],
    ['y', 'pay'],
    ['size', 'jobs'],
  ];

  it('is nothing in a form that nobody touched, which leaves a link as it is', () => {
    expect(apply(untouched)).toEqual(firstView);
    const linked: ExploreView = { ...firstView, look: 'list', group: 'legal', limits: { pay: { from: 1 } } };
    expect(apply(untouched, linked)).toEqual(linked);
  });

  it('is kept: lists, words, sliders and boxes', () => {
    expect(
      apply([
        ['pay.from', '1'],
        ['growth.to', '0'],
        ['q', 'law'],
        ['view', 'tiles'],
        ['y', 'jobs'],
      ]),
    ).toEqual({
      ...firstView,
      limits: { pay: { from: 50_000 }, growth: { to: -5 } },
      text: 'law',
      look: 'tiles',
      y: 'jobs',
    });
  });

  it('comes on top of a link, and boxes that are ticked together are combined', () => {
    const linked: ExploreView = {
      ...firstView,
      group: 'legal',
      limits: { pay: { from: 60_000 }, exposure: { to: 50 } },
    };
    expect(apply([...untouched, ['preset.no-degree', 'on']], linked)).toEqual({ ...linked, education: 'nondegree' });
    const both = apply([
      ['preset.pays-well', 'on'],
      ['preset.no-degree', 'on'],
      ['preset.unheard-of', 'on'],
    ]);
    expect(both).toEqual({ ...firstView, limits: presets[0]?.limits, education: 'nondegree' });
  });
});
