import type { ChartConfiguration, Plugin } from 'chart.js';
import { withMinus } from '../facts/format/minus.ts';
import { spanOfBar, type Axis, type Bar, type BarSeries } from '../facts/plots/bar-series.ts';

/** Pixels; the picture made at build has the same (`.bar-row` and `.bar-axis` in the style sheet). */
export const rowHeight = 64;
export const axisHeight = 28;
const barThickness = 12;
const joinThickness = 4;
/** Room for marks at the ends of the axis; `.chart-canvas` is wider by as much. */
const edge = 8;
const labelOffset = -14;
const noteOffset = 20;

/** Colours and type of the page, read from it when the chart is drawn. */
export interface BarTheme {
  ink: string;
  soft: string;
  band: string;
  paper: string;
  font: string;
  tones: string[];
}

type Configuration = ChartConfiguration<'bar', [number, number][], string>;
type BarConfiguration = Configuration & { options: NonNullable<Configuration['options']> };

/** What the text of a chart is drawn from. */
export interface DrawnBars {
  bars: readonly Bar[];
  theme: BarTheme;
  /** Row that is chosen, −1 for none. */
  active: number;
}

function toneOf({ tone }: Bar, theme: BarTheme): string {
  return (tone === undefined ? undefined : theme.tones[Math.round(tone / 10)]) ?? theme.soft;
}

function drawMark(context: CanvasRenderingContext2D, shape: 'circle' | 'diamond', x: number, y: number) {
  context.beginPath();
  if (shape === 'circle') {
    context.arc(x, y, 5.5, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.moveTo(x, y - 7);
  context.lineTo(x + 7, y);
  context.lineTo(x, y + 7);
  context.lineTo(x - 7, y);
  context.closePath();
  context.fill();
  context.stroke();
}

function clip(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The line under a bar: what is being said, then who says it and when. */
export function noteOf(bar: Bar): string {
  return bar.said ? `said: ${bar.said.text} · ${bar.note}` : bar.note;
}

/**
 * Writes label and value over each bar and its note under it, where the picture has them. A chart keeps its plugins for
 * good, so this one asks at each drawing what it is of.
 */
export function barText(drawn: () => DrawnBars): Plugin<'bar'> {
  return {
    id: 'text',
    beforeDatasetsDraw({ ctx, chartArea }) {
      const { left, top, width } = chartArea;
      const { bars, theme, active } = drawn();
      ctx.fillStyle = theme.band;
      if (active >= 0) {
        ctx.fillRect(left, top + active * rowHeight, width, rowHeight);
        // A band alone is faint, and none at all in forced colours.
        ctx.fillStyle = theme.ink;
        ctx.fillRect(left - edge, top + active * rowHeight, 3, rowHeight);
        ctx.fillStyle = theme.band;
      }
      for (const index of bars.keys()) {
        ctx.fillRect(left, top + (index + 0.5) * rowHeight - barThickness / 2, width, barThickness);
      }
    },
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { bars, theme } = drawn();
      ctx.textBaseline = 'middle';
      for (const [index, bar] of bars.entries()) {
        const middle = chartArea.top + (index + 0.5) * rowHeight;
        ctx.font = `600 15px ${theme.font}`;
        ctx.fillStyle = theme.ink;
        ctx.textAlign = 'right';
        ctx.fillText(bar.text, chartArea.right, middle + labelOffset);
        const taken = ctx.measureText(bar.text).width + 12;
        ctx.textAlign = 'left';
        ctx.font = `15px ${theme.font}`;
        ctx.fillText(clip(ctx, bar.label, chartArea.width - taken), chartArea.left, middle + labelOffset);
        ctx.font = `13px ${theme.font}`;
        ctx.fillStyle = theme.soft;
        ctx.fillText(clip(ctx, noteOf(bar), chartArea.width), chartArea.left, middle + noteOffset);
        for (const { shape, at } of bar.marks?.toReversed() ?? []) {
          ctx.strokeStyle = toneOf(bar, theme);
          ctx.lineWidth = 2;
          ctx.fillStyle = shape === 'circle' ? toneOf(bar, theme) : theme.paper;
          drawMark(ctx, shape, scales['x']?.getPixelForValue(at) ?? 0, middle);
        }
      }
    },
  };
}

/** Solid where the source counted, tinted where it estimated, and nothing inside an outline where it only asserts. */
function fillOf({ ink }: Bar, colour: string, { paper }: BarTheme): string {
  if (ink === 'asserted') return 'transparent';
  return ink === 'estimated' ? `color-mix(in oklab, ${colour} 45%, ${paper})` : colour;
}

/** Chart.js configuration for one series of bars, with what is being said in place of a figure as an outline over it. */
export function barConfiguration({ axis, bars }: BarSeries, theme: BarTheme, moves = false): BarConfiguration {
  const colours = bars.map((bar) => toneOf(bar, theme));
  const fills = bars.map((bar, index) => fillOf(bar, colours[index] ?? theme.soft, theme));
  const common = { borderSkipped: false as const, grouped: false };
  const joined = bars.some(({ marks }) => marks);
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          ...common,
          barThickness: joined ? joinThickness : barThickness,
          data: bars.map(spanOfBar),
          backgroundColor: fills,
          borderColor: colours,
          borderWidth: bars.map(({ ink }) => (ink === 'asserted' ? 1.5 : 0)),
          minBarLength: joined ? 0 : 3,
        },
        {
          ...common,
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
      // No pointer events: the box around the canvas takes them, and no bar changes under them.
      events: [],
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

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, notation: 'compact' });

/** A tick as printed: `$200K`, `−20%`, `5`, or the word that stands at it. */
export function formatTick(value: number, axis: Axis): string {
  const { prefix, suffix, min, step, words } = axis;
  const word = words?.[Math.round((value - min) / step)];
  if (word !== undefined) return word;
  const sign = value < 0 ? '-' : '';
  return withMinus(`${sign}${prefix}${grouped.format(Math.abs(value))}${suffix}`);
}
