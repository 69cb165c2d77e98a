import { describe, expect, it } from 'vitest';
import {
  axisHeight,
  barConfiguration,
  barMarks,
  formatTick,
  noteOf,
  tipOf,
  type BarTheme,
} from '../../src/charts/bar-chart.ts';
import type { Axis, Bar } from '../../src/facts/plots/bar-series.ts';
import { aBar } from './build.ts';

const tones = ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'];
const theme: BarTheme = {
  ink: 'ink',
  soft: 'soft',
  paper: 'paper',
  font: 'Serif',
  tones,
};
const axis: Axis = { min: -60, max: 100, step: 20, prefix: '', suffix: '%' };

const bars: Bar[] = [
  aBar(70, 70, { label: 'Found', tone: 70 }),
  aBar(24, 70, { label: 'Span', tone: 0 }),
  aBar(89, 89, { label: 'Only said', tone: 100, unconfirmed: true, ink: 'asserted' }),
  aBar(-44.4, -44.4, {
    label: 'Corrected',
    tone: 44,
    said: { low: -50, high: -50, text: '−50%' },
  }),
  aBar(10, 20, {
    label: 'Said as a span',
    tone: 999,
    said: { low: 30, high: 40, text: '30–40%' },
  }),
];

const configure = (of: Bar[] = bars) => barConfiguration({ id: 'series', name: 'Series', axis, bars: of }, theme);
const { data, options, type } = configure();

describe('barConfiguration', () => {
  const [shown, said] = data.datasets;

  it('draws lying bars, one for each label', () => {
    expect(type).toBe('bar');
    expect(options?.indexAxis).toBe('y');
    expect(data.labels).toEqual(['Found', 'Span', 'Only said', 'Corrected', 'Said as a span']);
  });

  it('starts a point at zero and a span at its low end', () => {
    expect(shown?.data).toEqual([
      [0, 70],
      [24, 70],
      [0, 89],
      [-44.4, 0],
      [10, 20],
    ]);
  });

  it('fills what a source stands behind and outlines what is only said', () => {
    expect(shown?.backgroundColor).toEqual(['t7', 't0', 'paper', 't4', 'soft']);
    expect(shown?.borderColor).toEqual(['t7', 't0', 't10', 't4', 'soft']);
    expect(shown?.borderWidth).toEqual([0, 0, 1.5, 0, 0]);
  });

  it('tints what is estimated, and leaves what is no exposure without colour', () => {
    const { tone: _tone, ...plain } = aBar(5, 5, { ink: 'estimated' });
    const [set] = configure([plain]).data.datasets;
    expect(set?.backgroundColor).toEqual(['color-mix(in oklab, soft 45%, paper)']);
    expect(set?.borderWidth).toEqual([0]);
  });

  it('moves only where a reader lets it', () => {
    const series = { id: 'series', name: 'Series', axis, bars };
    expect(barConfiguration(series, theme).options.animation).toBe(false);
    expect(barConfiguration(series, theme, true).options.animation).toEqual({ duration: 300 });
  });

  it('takes no pointer events, keeps the fill of the row that is pointed at, and outlines it', () => {
    expect(options.events).toEqual([]);
    const [set] = data.datasets;
    expect(set?.hoverBackgroundColor).toEqual(shown?.backgroundColor);
    expect(set).toMatchObject({ hoverBorderColor: 'ink', hoverBorderWidth: 1.5 });
  });

  it('outlines what popular pages say in its place, and nothing where they say nothing', () => {
    expect(said?.data).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [-50, 0],
      [30, 40],
    ]);
    expect(said?.backgroundColor).toBe('transparent');
    expect(said?.borderColor).toBe('ink');
    expect(said?.borderWidth).toEqual([0, 0, 0, 1.5, 1.5]);
  });

  it('lays both sets over each other', () => {
    expect([shown?.grouped, said?.grouped]).toEqual([false, false]);
  });

  it('takes ends, steps and ticks from the axis', () => {
    const x = options?.scales?.['x'];
    expect(x).toMatchObject({ min: -60, max: 100, ticks: { stepSize: 20 } });
    const callback = x?.ticks?.callback as (value: number | string) => string;
    expect([-20, '40'].map((value) => callback(value))).toEqual(['−20%', '40%']);
  });

  it('leaves out no word of an axis that has words', () => {
    const ticksOf = (of: Axis) =>
      barConfiguration({ id: 's', name: 'S', axis: of, bars }, theme).options?.scales?.['x']?.ticks;
    expect(ticksOf({ ...axis, words: ['low', 'high'] })).toMatchObject({ autoSkip: false, maxRotation: 0 });
    expect(ticksOf(axis)).toMatchObject({ autoSkip: true });
  });

  it('has an axis as high as the picture made at build', () => {
    const scale = { height: 0 };
    (options?.scales?.['x']?.afterFit as unknown as (of: typeof scale) => void)(scale);
    expect(scale.height).toBe(axisHeight);
  });

  it('configures no bars without a fault', () => {
    const empty = configure([]);
    expect(empty.data.labels).toEqual([]);
    expect(empty.data.datasets.map((set) => set.data)).toEqual([[], []]);
  });
});

describe('the marks of a chart', () => {
  const marks: Bar['marks'] = [
    { shape: 'circle', at: 60, text: 'people 60' },
    { shape: 'diamond', at: 20, text: 'GPT-4 20' },
  ];

  /** What is drawn, where a unit of the axis is ten pixels and a row a hundred. */
  const draw = (plugin: ReturnType<typeof barMarks>) => {
    const done: string[] = [];
    const ctx = {
      strokeStyle: '',
      fillStyle: '',
      beginPath: () => done.push('|'),
      arc: (x: number, y: number) => done.push(`circle ${x} ${y}`),
      lineTo: (x: number, y: number) => done.push(`${x} ${y}`),
      closePath: () => {},
      fill: () => done.push(`in ${ctx.fillStyle}`),
      stroke: () => done.push(`edged ${ctx.strokeStyle}`),
    };
    const scaleBy = (unit: number) => ({ getPixelForValue: (value: number) => value * unit });
    const chart = { ctx, scales: { x: scaleBy(10), y: scaleBy(100) } };
    plugin.afterDatasetsDraw?.(chart as never, {}, {}, false);
    return done.join(' ');
  };

  it('stand in the row of their bar, the first one last and so on top', () => {
    const bars = [aBar(5), aBar(20, 60, { tone: 60, marks })];
    expect(draw(barMarks(() => ({ bars, theme })))).toBe(
      '| 200 93 207 100 200 107 193 100 in paper edged t6 | circle 600 100 in t6',
    );
    expect(configure(bars).data.datasets[0]).toMatchObject({ barThickness: 4, minBarLength: 0 });
  });

  it('are those of what is shown by now, and none where no bar has any', () => {
    let bars = [aBar(5)];
    const plugin = barMarks(() => ({ bars, theme }));
    expect(draw(plugin)).toBe('');
    bars = [aBar(5, 5, { marks })];
    expect(draw(plugin)).toContain('circle 600 0');
  });
});

describe('the tooltip of a bar', () => {
  it('says the figure, what it counts, how it is known, and who says so', () => {
    const bar = aBar(70, 70, { text: '70%', grade: 'Survey' });
    expect(tipOf(bar, 'Share of firms')).toEqual({
      title: 'Bar: 70%',
      lines: ['Share of firms', 'Survey', 'Source · 2025'],
    });
    const said = aBar(5, 5, { text: '5%', said: { low: 9, high: 9, text: '9%' } });
    expect(tipOf(said, 'Share').lines).toEqual(['Share', 'said: 9% · Source · 2025']);
  });

  /** A tooltip of a chart this wide, on a canvas on which each character is ten pixels wide. */
  const tipIn = (width: number) => ({
    chart: { width, ctx: { font: '', measureText: (text: string) => ({ width: text.length * 10 }) } },
  });
  const { title, label } = configure([aBar(70, 70, { text: '70%' })]).options.plugins?.tooltip?.callbacks ?? {};

  it('breaks its lines so that they stay in the chart', () => {
    expect(label?.call(tipIn(148) as never, { dataIndex: 0 } as never)).toEqual(['Series', 'Source ·', '2025']);
    expect(label?.call(tipIn(1000) as never, { dataIndex: 0 } as never)).toEqual(['Series', 'Source · 2025']);
    expect(title?.call(tipIn(148) as never, [{ dataIndex: 0 }] as never)).toEqual(['Bar: 70%']);
  });

  it('says nothing of a row that is gone', () => {
    expect(label?.call(tipIn(148) as never, { dataIndex: 9 } as never)).toEqual([]);
  });
});

describe('noteOf', () => {
  it('puts what is said before who says it', () => {
    expect(noteOf(aBar(5))).toBe('Source · 2025');
    expect(noteOf(aBar(5, 5, { said: { low: 9, high: 9, text: '9%' } }))).toBe('said: 9% · Source · 2025');
  });
});

describe('formatTick', () => {
  const plain = { min: 0, max: 100, step: 50, prefix: '', suffix: '' };

  it.each([
    [200000, { ...plain, prefix: '$' }, '$200K'],
    [-200000, { ...plain, prefix: '$' }, '−$200K'],
    [-20, { ...plain, suffix: '%' }, '−20%'],
    [5, plain, '5'],
    [0, { ...plain, suffix: '%' }, '0%'],
    [-0, plain, '0'],
    [1500000, plain, '1.5M'],
    [0.5, plain, '0.5'],
  ])('prints %d with %j as %s', (value, affixes, text) => {
    expect(formatTick(value, affixes)).toBe(text);
  });

  it('prints the word that stands at a tick in place of its number', () => {
    const named = { ...plain, words: ['not exposed', 'with added software', 'directly'] };
    expect([0, 50, 100].map((tick) => formatTick(tick, named))).toEqual(named.words);
    expect(formatTick(200, named)).toBe('200');
  });
});
