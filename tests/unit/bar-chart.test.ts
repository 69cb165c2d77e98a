import { describe, expect, it } from 'vitest';
import {
  axisHeight,
  barConfiguration,
  barText,
  formatTick,
  noteOf,
  rowHeight,
  type BarTheme,
} from '../../src/charts/bar-chart.ts';
import type { Axis, Bar } from '../../src/facts/plots/bar-series.ts';
import { aBar } from './build.ts';

const tones = ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10'];
const theme: BarTheme = {
  ink: 'ink',
  soft: 'soft',
  band: 'band',
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

describe('barConfiguration', () => {
  const { data, options, type } = configure();
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
    expect(shown?.backgroundColor).toEqual(['t7', 't0', 'transparent', 't4', 'soft']);
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

  it('does not change under the pointer', () => {
    expect(options?.events).toEqual([]);
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

/** What the plugin draws on a canvas on which each character is ten pixels wide. */
function drawWith(plugin: ReturnType<typeof barText>, width: number) {
  const texts: { text: string; x: number; y: number }[] = [];
  const boxes: [number, number, number, number][] = [];
  const ctx = {
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
    fillRect: (...box: [number, number, number, number]) => boxes.push(box),
    measureText: (text: string) => ({ width: text.length * 10 }),
  };
  const chart = {
    ctx,
    chartArea: { left: 5, top: 0, right: 5 + width, width },
  };
  plugin.beforeDatasetsDraw?.(chart as never, { cancelable: true }, {});
  plugin.afterDatasetsDraw?.(chart as never, {}, {}, false);
  return { texts, boxes };
}

const draw = (of: Bar[], active: number, width: number) =>
  drawWith(
    barText(() => ({ bars: of, theme, active })),
    width,
  );

describe('the text of a chart', () => {
  it('writes value, label and note of each bar in its row', () => {
    const { texts } = draw([aBar(70, 70, { text: '70%', label: 'Label' }), aBar(1, 1, { text: '1%' })], -1, 600);
    expect(texts.map(({ text }) => text)).toEqual(['70%', 'Label', 'Source · 2025', '1%', 'Bar', 'Source · 2025']);
    expect(texts.slice(0, 3).map(({ x }) => x)).toEqual([605, 5, 5]);
    expect(texts.slice(3).map(({ y }, index) => y - (texts[index]?.y ?? 0))).toEqual([rowHeight, rowHeight, rowHeight]);
  });

  it('writes what is shown by now, not what was shown when the chart was made', () => {
    let shown: Bar[] = [aBar(70, 70, { label: 'Before' })];
    const plugin = barText(() => ({ bars: shown, theme, active: -1 }));
    shown = [aBar(1, 1, { label: 'After' })];
    const words = drawWith(plugin, 600).texts.map(({ text }) => text);
    expect(words).toContain('After');
    expect(words).not.toContain('Before');
  });

  it('cuts a label that would run into its value', () => {
    const { texts } = draw([aBar(70, 70, { text: '70%', label: 'A label too long', note: 'n' })], -1, 142);
    expect(texts.map(({ text }) => text)).toEqual(['70%', 'A label t…', 'n']);
  });

  it('leaves no space before the ellipsis', () => {
    const { texts } = draw([aBar(70, 70, { text: '70%', label: 'A label too long', note: 'n' })], -1, 132);
    expect(texts[1]?.text).toBe('A label…');
  });

  it('marks the chosen row by a band and a line at its start, and none without a choice', () => {
    const two = [aBar(1), aBar(2)];
    const rows = (active: number) => draw(two, active, 600).boxes.filter(([, , , height]) => height === rowHeight);
    const marked = (top: number) => [
      [5, top, 600, rowHeight],
      [-3, top, 3, rowHeight],
    ];
    expect(rows(1)).toEqual(marked(rowHeight));
    expect(rows(0)).toEqual(marked(0));
    expect(rows(-1)).toEqual([]);
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
