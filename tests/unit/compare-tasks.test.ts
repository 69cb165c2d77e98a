import { describe, expect, it } from 'vitest';
import {
  describeDates,
  describePanels,
  nameTask,
  panelsOf,
  sortTasks,
  type ComparedFigure,
  type ComparedTask,
} from '../../src/facts/compare/compare-tasks.ts';
import { rateBar } from '../../src/facts/compare/rated-bar.ts';
import { aBar } from './build.ts';

const exposed: ComparedFigure['measure'] = {
  id: 'exposed',
  name: 'Exposed',
  meaning: 'A scale of labels.',
  word: 'exposed',
  rater: { name: 'Human raters', many: true },
  scale: 'labels',
};
const automatable: ComparedFigure['measure'] = {
  id: 'tracker-automatable',
  name: 'A tracker: automatable',
  meaning: 'Not defined.',
  word: 'automatable',
  rater: { name: 'A tracker' },
  scale: 'percent',
};

function figure(share: number, measure = exposed, parts: Partial<ComparedFigure> = {}): ComparedFigure {
  return {
    measure,
    bar: aBar(share, share, { id: `bar-${share}` }),
    date: '2023',
    use: 'main',
    ...parts,
  };
}

function task(id: string, figures: ComparedFigure[] = [], title = 'Baker'): ComparedTask {
  return {
    id,
    name: `Task ${id}`,
    role: { id: title.toLowerCase(), title },
    figures,
  };
}

describe('nameTask', () => {
  it('names the role only where tasks of several are compared', () => {
    const [a, b] = [task('a'), task('b', [], 'HR specialist')];
    expect(nameTask(a, [a])).toBe('Task a');
    expect(nameTask(a, [a, b])).toBe('Task a (baker)');
    expect(nameTask(b, [a, b])).toBe('Task b (HR specialist)');
  });
});

describe('panelsOf', () => {
  const tasks = [
    task('a', [figure(20)]),
    task('b', [figure(70, automatable, { date: 'undated' })]),
    task('c', [figure(90), figure(40, automatable, { use: 'other' })]),
    task('d'),
  ];

  it('never puts two measures on one axis', () => {
    const panels = panelsOf(tasks, 'listed', 'main');
    expect(panels.map(({ series }) => [series.id, series.bars.map(({ id }) => id)])).toEqual([
      ['exposed', ['bar-20', 'bar-90']],
      ['tracker-automatable', ['bar-70']],
    ]);
    for (const { series } of panels) expect([series.axis.min, series.axis.max]).toEqual([0, 100]);
  });

  it('says what a panel finds, and which tasks have no figure in it', () => {
    const [first] = panelsOf(tasks, 'listed', 'main');
    expect(first?.title).toBe('Human raters rate task c most exposed, task a least');
    expect(first?.missing).toEqual(['Task b', 'Task d']);
    expect(first?.meaning).toBe(exposed.meaning);
  });

  it('says what the second rater finds too, where there are two', () => {
    const rated = (id: string, people: number, gpt4: number) =>
      task(id, [
        { ...figure(people), bar: { ...aBar(0, 0, { id, label: `Task ${id}` }), ...rateBar({ people, gpt4 }) } },
      ]);
    const [panel] = panelsOf([rated('a', 100, 0), rated('b', 50, 50)], 'listed', 'main');
    expect(panel?.title).toBe('Human raters rate task a most exposed, task b least');
    expect(panel?.second).toBe('GPT-4 rates task b most exposed, task a least');
    expect(panelsOf(tasks, 'listed', 'main')[0]?.second).toBe('');
  });

  it('names the ends of the scale of labels, and counts a tracker’s figures in percent', () => {
    const [labels, percents] = panelsOf(tasks, 'listed', 'main');
    expect(labels?.series.axis).toMatchObject({
      suffix: '',
      words: ['not exposed', 'with added software', 'directly'],
    });
    expect(percents?.series.axis.suffix).toBe('%');
    expect(percents?.title).toBe('A tracker rates task b 70% automatable');
  });

  it('orders bars as the reader chose', () => {
    const ids = (sort: 'highest' | 'lowest') => panelsOf(tasks, sort, 'main')[0]?.series.bars.map(({ id }) => id);
    expect(ids('highest')).toEqual(['bar-90', 'bar-20']);
    expect(ids('lowest')).toEqual(['bar-20', 'bar-90']);
  });

  it('keeps what other trackers say apart', () => {
    expect(panelsOf(tasks, 'listed', 'other').map(({ series }) => series.bars.map(({ id }) => id))).toEqual([
      ['bar-40'],
    ]);
  });

  it('says when the figures are not of one date', () => {
    const mixed = [task('a', [figure(20)]), task('b', [figure(30, exposed, { date: 'March 2026' })])];
    expect(panelsOf(mixed, 'listed', 'main')[0]?.dates).toBe('The figures are not of one date: 2023 and March 2026.');
    expect(panelsOf(tasks, 'listed', 'main')[0]?.dates).toBe('');
  });

  it('has no panel where nothing has a figure', () => {
    expect(panelsOf([task('d')], 'listed', 'main')).toEqual([]);
    expect(panelsOf([], 'listed', 'main')).toEqual([]);
  });
});

describe('describePanels', () => {
  it('says why figures stand apart, and nothing for one measure', () => {
    const panels = panelsOf([task('a', [figure(20)]), task('b', [figure(70, automatable)])], 'listed', 'main');
    expect(describePanels(panels)).toMatch(
      /^Two measures are shown separately, .*“Exposed” and “A tracker: automatable”/,
    );
    expect(describePanels(panels.slice(0, 1))).toBe('');
    expect(describePanels([])).toBe('');
  });
});

describe('describeDates', () => {
  it('is silent where dates agree', () => {
    expect(describeDates([])).toBe('');
    expect(describeDates(['2023', '2023'])).toBe('');
  });
});

describe('sortTasks', () => {
  const [low, high, other, none] = [
    task('low', [figure(10)]),
    task('high', [figure(80)]),
    task('other', [figure(99, automatable)]),
    task('none'),
  ] as const;
  const ids = (tasks: ComparedTask[]) => tasks.map(({ id }) => id);

  it('keeps the order of the link', () => {
    expect(ids(sortTasks([none, high, low], 'listed'))).toEqual(['none', 'high', 'low']);
  });

  it('orders within a measure, never across two, and puts tasks without figure last', () => {
    expect(ids(sortTasks([none, low, other, high], 'highest'))).toEqual(['high', 'low', 'other', 'none']);
    expect(ids(sortTasks([none, high, other, low], 'lowest'))).toEqual(['low', 'high', 'other', 'none']);
  });

  it('orders by name', () => {
    expect(ids(sortTasks([other, low, high], 'name'))).toEqual(['high', 'low', 'other']);
  });
});
