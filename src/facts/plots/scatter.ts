import { scaleLinear, scaleLog, scaleSqrt, type ScaleContinuousNumeric } from 'd3-scale';
import { capitalise, countOf } from '../format/count.ts';
import { formatCompact } from '../format/compact.ts';
import { formatFixed } from '../format/minus.ts';
import { formatNumber } from '../format/value.ts';
import { noSize, type ExploreView, type ZoomWindow } from '../links/explore-view.ts';
import { rankCorrelation } from '../statistics/rank-correlation.ts';

/** What a figure is counted in. */
export type FigureUnit = 'percentile' | 'dollars' | 'jobs' | 'change';

/** A figure that the chart of all jobs can show. */
export interface Figure {
  id: string;
  /** Name in a list and on an axis: `Median pay, US dollars a year`. */
  name: string;
  /** Name in a sentence and over a column: `median pay`. */
  short: string;
  unit: FigureUnit;
  /** What a careful reader must know when it is chosen. */
  note?: string;
  /** Where its low side ends and its high side begins, and what the two are called; some figures have no such names. */
  sides?: { at: number; low: string; high: string };
}

/** A job with its figures, in the order in which the figures are listed; null where there is none. */
export interface PlottedJob {
  id: string;
  title: string;
  href: string;
  group: string;
  values: (number | null)[];
  /** Place of the education that it asks for at entry among the levels; missing where the statistics name no level. */
  education?: number;
  /** Its median pay is at least what stands there: the statistics stop at that amount. */
  payTopCoded?: true;
}

export interface Tick {
  /** Percent from the left or top edge. */
  at: number;
  text: string;
}

/** A job with its place on the whole chart. */
export interface PlacedJob {
  job: PlottedJob;
  /** Percent of the whole chart from its left and top edges, fine enough for the closest zoom. */
  x: number;
  y: number;
  /** Radius in pixels. */
  radius: number;
  /** It has no figure for its size. */
  isOpen: boolean;
}

/** A job with its place in the window, percent from its left and top edges; outside of 0–100 it is not seen. */
export type ScatterPoint = PlacedJob;

/** The name of a corner of the chart, in two lines. */
export interface CornerName {
  lines: [string, string];
  /** The edges that it stands at. */
  side: 'start' | 'end';
  row: 'top' | 'bottom';
}

/** The lines that part the sides of both figures, percent from the left and top edges; outside of 0–100 unseen. */
export interface Corners {
  x: number;
  y: number;
  /** Those of which enough is seen to name them. */
  names: CornerName[];
}

export interface Scatter {
  x: Figure;
  y: Figure;
  /** Missing where all circles are alike. */
  size?: Figure;
  /** Names of the axes; they say so where equal steps are equal ratios. */
  axisNames: { x: string; y: string };
  /** All jobs that have both figures, the largest circles first, so that small ones lie on top. */
  placed: readonly PlacedJob[];
  /** The same jobs where they stand in the window. */
  points: ScatterPoint[];
  window: ZoomWindow;
  xTicks: Tick[];
  yTicks: Tick[];
  /** Missing where the sides of one of the figures have no names. */
  corners?: Corners;
  /** Percentile that colours a circle, by job, from the axis that shows one; empty if neither does. */
  tones: ReadonlyMap<string, number>;
  /** Jobs that lack one of the two figures. */
  missing: number;
  finding: string;
}

/** A figure as it is printed: `89`, `$61,010`, `376,200`, `+3%`; "not stated" where there is none. */
export function formatFigure(unit: FigureUnit, value: number | null): string {
  if (value === null) return 'not stated';
  const number = formatNumber(value);
  if (unit === 'dollars') return `$${number}`;
  return unit === 'change' ? `${value > 0 ? '+' : ''}${number}%` : number;
}

/** A job's own figure as it is printed, `at least $239,200` where the statistics stop. */
export function formatJobFigure(job: PlottedJob, figures: readonly Figure[], figure: Figure): string {
  const value = job.values[figures.findIndex(({ id }) => id === figure.id)] ?? null;
  const text = formatFigure(figure.unit, value);
  return job.payTopCoded && figure.unit === 'dollars' && value !== null ? `at least ${text}` : text;
}

function formatScatterTick(unit: FigureUnit, value: number): string {
  if (unit === 'dollars') return `$${formatCompact(value)}`;
  return unit === 'jobs' ? formatCompact(value) : formatFigure(unit, value);
}

/** Pay and jobs span orders of magnitude, so equal steps on these axes are equal ratios. */
const isRatio = (unit: FigureUnit) => unit === 'dollars' || unit === 'jobs';

/** Room around the outermost circles, as a share of the axis. */
const room = 0.05;

type AxisScale = ScaleContinuousNumeric<number, number>;

/** From values to fractions of the whole chart, 0–1. */
function axisOf(unit: FigureUnit, values: readonly number[]): AxisScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (isRatio(unit) && low > 0) {
    return scaleLog()
      .domain(low === high ? [low / 2, high * 2] : [low, high])
      .range([room, 1 - room]);
  }
  const ends = unit === 'percentile' ? [0, 100] : low === high ? [low - 1, high + 1] : [low, high];
  return scaleLinear(ends, [room, 1 - room]);
}

/** "Median pay, US dollars a year, May 2024 (log scale)" */
function nameAxis({ name }: Figure, axis: AxisScale): string {
  return 'base' in axis ? `${name} (log scale)` : name;
}

const mostTicks = 6;

/** Round values within the visible part of an axis. */
function ticksWithin(axis: AxisScale, from: number, to: number, unit: FigureUnit): number[] {
  const [low, high] = [axis.invert(from), axis.invert(to)];
  const within = (value: number) => value >= low && value <= high;
  const shown = axis.copy().domain([low, high]);
  const all = shown.ticks(mostTicks).filter((value) => unit !== 'percentile' || (value >= 0 && value <= 100));
  if (!isRatio(unit) || all.length <= mostTicks) return all.filter(within);
  const steps = [
    (value: number) => [1, 2, 5].includes(leadingDigit(value)),
    (value: number) => leadingDigit(value) === 1,
  ];
  const sparse = steps.map((keep) => all.filter(keep)).find((kept) => kept.length <= mostTicks);
  return sparse && sparse.length > 1 ? sparse : scaleLinear([low, high], [0, 1]).ticks(mostTicks).filter(within);
}

function leadingDigit(value: number): number {
  return Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
}

const percent = (fraction: number) => Math.round(fraction * 1000) / 10;
const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;

const radii = { open: 3, alike: 4.5, least: 2.5, most: 15 };

/** Area grows with the figure, from zero if no value is negative, otherwise from the lowest one. */
function radiusOf(size: Figure | undefined, values: readonly number[]): (value: number | null) => number {
  if (!size) return () => radii.alike;
  const scale = scaleSqrt([Math.min(0, ...values), Math.max(...values)], [0, radii.most]);
  return (value) => (value === null ? radii.open : tenth(Math.max(radii.least, scale(value))));
}

/** The word for a link, from this rank correlation on, either way; below the last there is none. */
export const linkStrengths = [
  { from: 0.6, word: 'strong' },
  { from: 0.3, word: 'moderate' },
  { from: 0.1, word: 'weak' },
];

/**
 * "Jobs that rank higher in exposure tend to rank higher in median pay: rank correlation 0.44 over 317 jobs, a moderate
 * link."
 */
export function describeScatter(x: Figure, y: Figure, pairs: readonly (readonly [number, number])[]): string {
  if (x.id === y.id) return `The same figure both ways: choose another one to set ${x.short} against.`;
  const over = `over ${countOf(pairs.length, 'job')}`;
  const side = (place: 0 | 1) => new Map(pairs.map((pair, index) => [String(index), pair[place]]));
  const link = rankCorrelation(side(0), side(1));
  if (link === undefined) return `Too few jobs have both ${x.short} and ${y.short} to compare them.`;
  const strength = linkStrengths.find(({ from }) => Math.abs(link) >= from);
  const number = formatFixed(link, 2);
  if (!strength) {
    return `Jobs that rank higher in ${x.short} rank neither higher nor lower in ${y.short}: rank correlation ${number} ${over}.`;
  }
  const way = link > 0 ? 'higher' : 'lower';
  return `Jobs that rank higher in ${x.short} tend to rank ${way} in ${y.short}: rank correlation ${number} ${over}, a ${strength.word} link.`;
}

/** All of a chart that is the same however far a reader zooms. */
export interface WholeScatter extends Omit<Scatter, 'points' | 'window' | 'xTicks' | 'yTicks' | 'corners'> {
  /** Missing where there is no job to make an axis of. */
  axes?: { x: AxisScale; y: AxisScale };
}

/**
 * Places every job that has both figures on the whole chart, the largest circles first, and says what they tell. Throws
 * for a view that names a figure which is not listed.
 */
export function measureScatter(
  jobs: readonly PlottedJob[],
  figures: readonly Figure[],
  view: Pick<ExploreView, 'x' | 'y' | 'size'>,
): WholeScatter {
  const indexOf = (id: string) => figures.findIndex((figure) => figure.id === id);
  const [xIndex, yIndex, sizeIndex] = [indexOf(view.x), indexOf(view.y), indexOf(view.size)];
  const [x, y, size] = [figures[xIndex], figures[yIndex], view.size === noSize ? undefined : figures[sizeIndex]];
  if (!x || !y) throw new Error(`no figure "${x ? view.y : view.x}" among ${figures.map(({ id }) => id).join(', ')}`);
  const known = jobs.flatMap((job) => {
    const [across, up] = [job.values[xIndex], job.values[yIndex]];
    return typeof across === 'number' && typeof up === 'number' ? [{ job, across, up }] : [];
  });
  const finding = describeScatter(
    x,
    y,
    known.map(({ across, up }) => [across, up]),
  );
  const base = { x, y, ...(size && { size }), missing: jobs.length - known.length, finding };
  if (known.length === 0) return { ...base, axisNames: { x: x.name, y: y.name }, placed: [], tones: new Map() };

  const xAxis = axisOf(
    x.unit,
    known.map(({ across }) => across),
  );
  const yAxis = axisOf(
    y.unit,
    known.map(({ up }) => up),
  );
  const sizeOf = (job: PlottedJob) => (size ? (job.values[sizeIndex] ?? null) : null);
  const radius = radiusOf(
    size,
    known.flatMap(({ job }) => sizeOf(job) ?? []),
  );
  const placed = known
    .map(({ job, across, up }) => ({
      job,
      x: hundredth(100 * xAxis(across)),
      // The vertical axis runs upwards, a page downwards.
      y: hundredth(100 * (1 - yAxis(up))),
      radius: radius(sizeOf(job)),
      isOpen: size !== undefined && sizeOf(job) === null,
    }))
    .toSorted((a, b) => b.radius - a.radius || a.job.id.localeCompare(b.job.id));
  const toneOf = ({ across, up }: (typeof known)[number]) => (x.unit === 'percentile' ? across : up);
  const hasTones = x.unit === 'percentile' || y.unit === 'percentile';
  return {
    ...base,
    axisNames: { x: nameAxis(x, xAxis), y: nameAxis(y, yAxis) },
    placed,
    axes: { x: xAxis, y: yAxis },
    tones: new Map(hasTones ? known.map((one) => [one.job.id, toneOf(one)] as const) : []),
  };
}

/** The least of a corner that is seen where it is named, percent of the window. */
const leastCorner = { width: 30, height: 15 };

/** The corners of a chart whose lines stand at these places of the window. */
function nameCorners(
  x: Required<Figure>['sides'],
  y: Required<Figure>['sides'],
  at: { x: number; y: number },
): Corners {
  const columns = [
    { side: 'start', name: x.low, seen: Math.min(at.x, 100) },
    { side: 'end', name: x.high, seen: 100 - Math.max(at.x, 0) },
  ] as const;
  const rows = [
    { row: 'top', name: y.high, seen: Math.min(at.y, 100) },
    { row: 'bottom', name: y.low, seen: 100 - Math.max(at.y, 0) },
  ] as const;
  const names = rows
    .filter(({ seen }) => seen >= leastCorner.height)
    .flatMap(({ row, name }) =>
      columns
        .filter(({ seen }) => seen >= leastCorner.width)
        .map((column): CornerName => ({ lines: [`${capitalise(name)},`, column.name], side: column.side, row })),
    );
  return { ...at, names };
}

/** The part of a chart that a window shows, to a tenth of a percent, with round ticks on its axes. */
export function windowScatter({ axes, ...whole }: WholeScatter, zoom: ZoomWindow): Scatter {
  const { scale, left, top } = zoom;
  const xAt = (place: number) => percent((place - left) * scale);
  const yAt = (place: number) => percent((place - top) * scale);
  const points = whole.placed.map((one) => ({ ...one, x: xAt(one.x / 100), y: yAt(one.y / 100) }));
  if (!axes) return { ...whole, window: zoom, points, xTicks: [], yTicks: [] };
  const width = 1 / scale;
  const xTicks = ticksWithin(axes.x, left, left + width, whole.x.unit);
  const yTicks = ticksWithin(axes.y, 1 - top - width, 1 - top, whole.y.unit);
  const [across, up] = [whole.x.sides, whole.y.sides];
  return {
    ...whole,
    ...(across &&
      up &&
      whole.x.id !== whole.y.id && {
        corners: nameCorners(across, up, { x: xAt(axes.x(across.at)), y: yAt(1 - axes.y(up.at)) }),
      }),
    window: zoom,
    points,
    xTicks: xTicks.map((value) => ({ at: xAt(axes.x(value)), text: formatScatterTick(whole.x.unit, value) })),
    yTicks: yTicks.map((value) => ({ at: yAt(1 - axes.y(value)), text: formatScatterTick(whole.y.unit, value) })),
  };
}

/** The part of a chart of these figures that a window shows. Throws for a view that names a figure which is not listed. */
export function placeScatter(
  jobs: readonly PlottedJob[],
  figures: readonly Figure[],
  view: Pick<ExploreView, 'x' | 'y' | 'size'>,
  zoom: ZoomWindow,
): Scatter {
  return windowScatter(measureScatter(jobs, figures, view), zoom);
}

/** Whether a point lies in the window. */
export function isInWindow({ x, y }: ScatterPoint): boolean {
  return x >= 0 && x <= 100 && y >= 0 && y <= 100;
}

/** The point nearest to a place, if one is within reach; places and reach in pixels of a chart of this size. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  place: { x: number; y: number },
  size: { width: number; height: number },
  reach: number,
): ScatterPoint | undefined {
  let best: ScatterPoint | undefined;
  let least = Infinity;
  for (const point of points) {
    const centre = Math.hypot((point.x / 100) * size.width - place.x, (point.y / 100) * size.height - place.y);
    // Within a circle its centre decides, so that a small circle on a large one can be reached.
    if (centre <= Math.max(reach, point.radius) && centre < least && isInWindow(point)) {
      best = point;
      least = centre;
    }
  }
  return best;
}

export interface PointLabel {
  point: ScatterPoint;
  text: string;
  /** Which side of its circle the words stand on. */
  side: 'start' | 'end';
}

/** Left, top, right and bottom edge of some words, in pixels. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Pixels that words are taken to need; those of the job that is pointed at are larger. */
const letter = 7.2;
const activeLetter = 8.2;
const tickLetter = 8;
const lineHeight = 16;
/** Pixels from a circle to its words. */
const labelGap = 4;
/** Where the names of corners stand: clear of the ticks at the left edge. */
export const cornerPlace = { start: 48, end: 6, first: 16, line: 15 };

interface ChartSize {
  width: number;
  height: number;
}

const touch = (a: Box, b: Box) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

function boxOf({ point, text, side }: PointLabel, { width, height }: ChartSize, perLetter = letter): Box {
  const [x, y] = [(point.x / 100) * width, (point.y / 100) * height];
  const long = text.length * perLetter;
  const left = side === 'start' ? x + point.radius + labelGap : x - point.radius - labelGap - long;
  return [left, y - lineHeight / 2, left + long, y + lineHeight / 2];
}

const tickBox = ({ at, text }: Tick, { height }: ChartSize): Box => {
  const y = (at / 100) * height;
  return [0, y - lineHeight - 2, text.length * tickLetter, y];
};

function cornerBox({ lines, side, row }: CornerName, { width, height }: ChartSize): Box {
  const long = Math.max(...lines.map(({ length }) => length)) * letter;
  const left = side === 'start' ? cornerPlace.start : width - cornerPlace.end - long;
  const high = cornerPlace.first + cornerPlace.line + labelGap;
  const top = row === 'top' ? 0 : height - high;
  return [left, top, left + long, top + high];
}

/** A corner in short, to tell it from the others: `top-start`. */
export const cornerId = ({ side, row }: CornerName) => `${row}-${side}`;

/**
 * Labels that fit beside their circles without touching one another, the ticks or the names of the corners: as many of
 * the points as there is room for, in their order.
 */
export function placeLabels(
  points: readonly ScatterPoint[],
  size: ChartSize,
  most: number,
  { yTicks = [], corners }: Partial<Pick<Scatter, 'yTicks' | 'corners'>> = {},
): PointLabel[] {
  const taken = [
    ...yTicks.map((tick) => tickBox(tick, size)),
    ...(corners?.names ?? []).map((name) => cornerBox(name, size)),
  ];
  const placed: PointLabel[] = [];
  for (const point of points.filter(isInWindow)) {
    if (placed.length === most) break;
    const label: PointLabel = { point, text: point.job.title, side: point.x < 55 ? 'start' : 'end' };
    const box = boxOf(label, size);
    const isInside = box[0] >= 0 && box[2] <= size.width && box[1] >= 0 && box[3] <= size.height;
    if (isInside && !taken.some((other) => touch(box, other))) {
      placed.push(label);
      taken.push(box);
    }
  }
  return placed;
}

/** The label of the job that a reader points at: on the side with more room, and cut where it has too little. */
export function labelActive(point: ScatterPoint, { width }: ChartSize): PointLabel {
  const side = point.x < 55 ? 'start' : 'end';
  const room = ((side === 'start' ? 100 - point.x : point.x) / 100) * width - point.radius - labelGap;
  const most = Math.floor(room / activeLetter);
  const { title } = point.job;
  return { point, text: title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`, side };
}

/** All words of a chart that the label of the job pointed at leaves uncovered; those it would cover give way to it. */
export function giveWay(
  active: PointLabel,
  labels: readonly PointLabel[],
  { yTicks, corners }: Pick<Scatter, 'yTicks' | 'corners'>,
  size: ChartSize,
): { labels: PointLabel[]; covered: ReadonlySet<string> } {
  const box = boxOf(active, size, activeLetter);
  const ticks = yTicks.filter((tick) => touch(box, tickBox(tick, size))).map(({ text }) => text);
  const names = (corners?.names ?? []).filter((name) => touch(box, cornerBox(name, size))).map(cornerId);
  return {
    labels: labels.filter((label) => label.point.job.id !== active.point.job.id && !touch(box, boxOf(label, size))),
    covered: new Set([...ticks, ...names]),
  };
}

/** All points as the path of an SVG of 100 by 100: one dot per point, drawn by round line caps. */
export function drawDots(points: readonly ScatterPoint[]): string {
  return points.map(({ x, y }) => `M${x} ${y}h0`).join('');
}
