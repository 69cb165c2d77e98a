import type { ChartConfiguration, Plugin, TooltipModel } from 'chart.js';
import { formatCompact } from '../facts/format/compact.ts';
import { withMinus } from '../facts/format/minus.ts';
import { spanOfBar, wordsOfBar, type Axis, type Bar, type BarSeries } from '../facts/plots/bar-series.ts';
import { wrapText } from './wrap-text.ts';

/** Pixels; the picture made at build has the same (`.bar-axis` in the style sheet). */
export const axisHeight = 28;
const barThickness = 12;
const joinThickness = 4;
/** Room for marks at the ends of the axis; `.chart-canvas` is wider by as much. */
const edge = 8;
/** The widest line in a tooltip, and what stands beside it: padding, caret and the distance to the edges. */
const tipWidth = 300;
const tipMargin = 48;

/** Colours and type of the page, read from it when the chart is drawn. */
export interface BarTheme {
  ink: string;
  soft: string;
  paper: string;
  font: string;
  tones: string[];
}

type Configuration = ChartConfiguration<'bar', [number, number][], string>;
type BarConfiguration = Configuration & { options: NonNullable<Configuration['options']> };

function toneOf({ tone }: Bar, theme: BarTheme): string {
  return (tone === undefined ? undefined : theme.tones[Math.round(tone / 10)]) ?? theme.soft;
}

/** The line under a bar: what is being said, then who says it and when. */
export function noteOf(bar: Bar): string {
  return bar.said ? `said: ${bar.said.text} · ${bar.note}` : bar.note;
}

/**
 * What a tooltip says of a bar: its name, over which it may lie, and its figure, then what that counts, how it is known,
 * and who says so.
 */
export function tipOf(bar: Bar, series: string): { title: string; lines: string[] } {
  return { title: `${bar.label}: ${wordsOfBar(bar)}`, lines: [series, ...(bar.grade ? [bar.grade] : []), noteOf(bar)] };
}

/** Solid where the source counted, tinted where it estimated, and nothing inside an outline where it only asserts. */
function fillOf({ ink }: Bar, colour: string, { paper }: BarTheme): string {
  if (ink === 'asserted') return paper;
  return ink === 'estimated' ? `color-mix(in oklab, ${colour} 45%, ${paper})` : colour;
}

/** Draws the marks of each bar over it, the first one on top; a chart keeps its plugins for good, so it asks of what. */
export function barMarks(drawn: () => { bars: readonly Bar[]; theme: BarTheme }): Plugin<'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx, scales: { x: across, y: down } }) {
      const { bars, theme } = drawn();
      for (const [row, bar] of bars.entries()) {
        for (const { shape, at } of bar.marks?.toReversed() ?? []) {
          const [x, y] = [across?.getPixelForValue(at) ?? 0, down?.getPixelForValue(row) ?? 0];
          ctx.beginPath();
          if (shape === 'circle') ctx.arc(x, y, 5.5, 0, 2 * Math.PI);
          else for (const [right, low] of diamond) ctx.lineTo(x + right, y + low);
          ctx.closePath();
          ctx.lineWidth = 2;
          ctx.strokeStyle = toneOf(bar, theme);
          ctx.fillStyle = shape === 'circle' ? ctx.strokeStyle : theme.paper;
          ctx.fill();
          if (shape !== 'circle') ctx.stroke();
        }
      }
    },
  };
}

const diamond = [
  [0, -7],
  [7, 0],
  [0, 7],
  [-7, 0],
] as const;

/** Chart.js configuration for one series of bars, with what is being said in place of a figure as an outline over it. */
export function barConfiguration({ name, axis, bars }: BarSeries, theme: BarTheme, moves = false): BarConfiguration {
  const colours = bars.map((bar) => toneOf(bar, theme));
  const fills = bars.map((bar, index) => fillOf(bar, colours[index] ?? theme.soft, theme));
  const common = { borderSkipped: false as const, grouped: false };
  const joined = bars.some(({ marks }) => marks);
  const wrap = (tip: TooltipModel<'bar'>, text: string, font: string) => {
    const { ctx, width } = tip.chart;
    ctx.font = `${font} ${theme.font}`;
    return wrapText(text, Math.min(tipWidth, width - tipMargin), (part) => ctx.measureText(part).width);
  };
  const tipAt = (index = 0) => {
    const bar = bars[index];
    return bar ? tipOf(bar, name) : { title: '', lines: [] };
  };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          ...common,
          order: 1,
          barThickness: joined ? joinThickness : barThickness,
          data: bars.map(spanOfBar),
          backgroundColor: fills,
          hoverBackgroundColor: fills,
          borderColor: colours,
          hoverBorderColor: theme.ink,
          borderWidth: bars.map(({ ink }) => (ink === 'asserted' ? 1.5 : 0)),
          hoverBorderWidth: 1.5,
          minBarLength: joined ? 0 : 3,
        },
        {
          ...common,
          // Over it.
          order: 0,
          barThickness,
          data: bars.map(({ said }) => (said ? spanOfBar(said) : [0, 0])),
          backgroundColor: 'transparent',
          borderColor: theme.ink,
          borderWidth: bars.map(({ said }) => (said ? 1.5 : 0)),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      // Bars grow into another order; where a reader wants no motion they are there at once.
      animation: moves ? { duration: 300 } : false,
      animations: { colors: false },
      maintainAspectRatio: false,
      layout: { padding: { left: edge, right: edge } },
      // No pointer events of its own: they go to the links over which it lies, and the box around both tells it of them.
      events: [],
      plugins: {
        tooltip: {
          backgroundColor: theme.ink,
          titleColor: theme.paper,
          bodyColor: theme.paper,
          titleFont: { family: theme.font, size: 15, weight: 600 },
          bodyFont: { family: theme.font, size: 13 },
          animation: { duration: 150 },
          cornerRadius: 3,
          padding: 10,
          displayColors: false,
          callbacks: {
            title(this: TooltipModel<'bar'>, [item]) {
              return wrap(this, tipAt(item?.dataIndex).title, '600 15px');
            },
            label(this: TooltipModel<'bar'>, { dataIndex }) {
              return tipAt(dataIndex).lines.flatMap((line) => wrap(this, line, '13px'));
            },
          },
        },
      },
      scales: {
        x: {
          min: axis.min,
          max: axis.max,
          border: { display: false },
          grid: { drawOnChartArea: false, tickColor: 'transparent' },
          afterFit: (scale) => {
            scale.height = axisHeight;
          },
          ticks: {
            stepSize: axis.step,
            align: 'inner',
            // Words at the ticks neither turn nor give way to each other: they name the ends and the middle.
            autoSkip: axis.words === undefined,
            maxRotation: 0,
            padding: 0,
            color: theme.soft,
            font: { family: theme.font, size: 13 },
            callback: (value) => formatTick(Number(value), axis),
          },
        },
        y: { display: false },
      },
    },
  };
}

/** A tick as printed: `$200K`, `−20%`, `5`, or the word that stands at it. */
export function formatTick(value: number, axis: Axis): string {
  const { prefix, suffix, min, step, words } = axis;
  const word = words?.[Math.round((value - min) / step)];
  if (word !== undefined) return word;
  const sign = value < 0 ? '-' : '';
  return withMinus(`${sign}${prefix}${formatCompact(Math.abs(value))}${suffix}`);
}
