import { educationLevels, type EducationId } from '../format/education.ts';

/** Part of the chart that is shown; fractions of the whole. */
export interface ZoomWindow {
  /** 1 = the whole chart, 4 = a quarter of its width and height. */
  scale: number;
  /** Left edge of the window, 0–1. */
  left: number;
  /** Top edge of the window, 0–1. */
  top: number;
}

/** The ways to look at the jobs that a reader selected. */
export const looks = ['chart', 'tiles', 'list'] as const;
export type Look = (typeof looks)[number];

/** Figures that a reader can limit. */
export const limitedFigures = ['pay', 'exposure', 'growth', 'openings'] as const;
export type LimitedFigure = (typeof limitedFigures)[number];

/** Figures that can colour a tile. */
export const colourFigures = ['exposure', 'pay', 'growth'] as const;
export type ColourFigure = (typeof colourFigures)[number];

/** What a figure has to be: at least `from`, at most `to`; each end may be open. */
export interface Limit {
  from?: number;
  to?: number;
}

export type Limits = Partial<Record<LimitedFigure, Limit>>;

/** Which jobs a reader wants to see. */
export interface Selection {
  limits: Limits;
  /** The most education that a job may ask for at entry; empty for any. */
  education: EducationId | '';
  /** Group of the jobs; empty for any. */
  group: string;
  /** Words that the jobs are called by; empty for any. */
  text: string;
}

/** The column that the list is sorted by, a figure's id among them. */
export interface ListOrder {
  sort: string;
  /** Largest first; names then run from Z. */
  down: boolean;
}

/** What the page of all jobs shows: a selection of them, and how it is looked at. */
export interface ExploreView extends Selection, ListOrder {
  look: Look;
  /** Ids of figures: across, up, and as the size of a circle. */
  x: string;
  y: string;
  size: string;
  /** The figure that colours the tiles. */
  colour: ColourFigure;
  zoom: ZoomWindow;
}

export const mostZoom = 16;
export const wholeChart: ZoomWindow = { scale: 1, left: 0, top: 0 };
/** Every circle alike. */
export const noSize = 'alike';

/** Every job. */
export const wholeSelection: Selection = { limits: {}, education: '', group: '', text: '' };

/** What the page shows first: whether jobs that are rated more exposed pay more. */
export const firstView: ExploreView = {
  ...wholeSelection,
  look: 'chart',
  x: 'exposure',
  y: 'pay',
  size: 'jobs',
  colour: 'exposure',
  sort: 'pay',
  down: true,
  zoom: wholeChart,
};

/** The columns of the list that are no figures. */
const wordColumns = ['title', 'education'] as const;

/** Which way a column runs when it is first sorted by: words from A, education from the least, figures from the largest. */
export function startsDown(sort: string): boolean {
  return !wordColumns.some((name) => name === sort);
}

/** Letters of the longest search that a view holds. */
export const longestSearch = 100;
const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** A window that lies within the chart, to three decimals, so that a link gives exactly what was shown. */
export function boundZoom({ scale, left, top }: ZoomWindow): ZoomWindow {
  const bounded = thousandths(between(scale, 1, mostZoom));
  const last = 1 - 1 / bounded;
  const edge = (value: number) => Math.floor(between(value, 0, last) * 1000) / 1000;
  return { scale: bounded, left: edge(thousandths(left)), top: edge(thousandths(top)) };
}

/** The factor by which one press of a button or one key zooms. */
export const zoomStep = 1.6;

/** A window of another scale around a place of the whole chart (fractions), by default the window's own middle. */
export function zoomAround(
  { scale, left, top }: ZoomWindow,
  wanted: number,
  centre: { x: number; y: number } = { x: left + 0.5 / scale, y: top + 0.5 / scale },
): ZoomWindow {
  const next = between(wanted, 1, mostZoom);
  return boundZoom({ scale: next, left: centre.x - 0.5 / next, top: centre.y - 0.5 / next });
}

/** The most that one notch of the wheel zooms: a wheel is turned by several. */
const wheelStep = 1.35;

/**
 * The power of two by which one turn of the wheel zooms: what d3-zoom takes by default, but never more than a gentle step,
 * since with Ctrl a single notch of a mouse would otherwise be a factor of four. Two fingers on a trackpad send many
 * small turns with Ctrl and stay as quick as they are.
 */
export function wheelPower({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = [0.002, 0.05, 1][deltaMode] ?? 1;
  const most = Math.log2(wheelStep);
  return between(-deltaY * unit * (ctrlKey ? 10 : 1), -most, most);
}

function readZoom(text: string | null): ZoomWindow {
  const [scale, left, top, ...rest] = (text ?? '').split(',', 4).map(Number);
  if (scale === undefined || left === undefined || top === undefined || rest.length > 0) return wholeChart;
  return [scale, left, top].every(Number.isFinite) ? boundZoom({ scale, left, top }) : wholeChart;
}

const limitPattern = /^(-?\d{1,9}(?:\.\d{1,2})?)?\.\.(-?\d{1,9}(?:\.\d{1,2})?)?$/;

/** `60000..`, `..50` or `1..20` as the ends of a limit; undefined for whatever else, or where both ends are open. */
function readLimit(text: string | null): Limit | undefined {
  const [, from, to] = limitPattern.exec(text ?? '') ?? [];
  if (from === undefined && to === undefined) return undefined;
  // A minus before zero is no other number, but it would not be written as it was read.
  return { ...(from !== undefined && { from: Number(from) + 0 }), ...(to !== undefined && { to: Number(to) + 0 }) };
}

function readLimits(query: URLSearchParams): Limits {
  const read = limitedFigures.map((figure) => [figure, readLimit(query.get(figure))] as const);
  return Object.fromEntries(read.filter(([, limit]) => limit !== undefined));
}

/** Reads a view from a query string; what it does not know is passed over, and nothing can throw. */
export function parseExplore(search: string, figures: readonly string[], groups: readonly string[]): ExploreView {
  const query = new URLSearchParams(search);
  const oneOf = <Id extends string>(ids: readonly Id[], name: string) => ids.find((id) => id === query.get(name));
  const sort = oneOf([...wordColumns, ...figures], 'sort') ?? firstView.sort;
  const order = oneOf(['up', 'down'], 'order');
  return {
    look: oneOf(looks, 'view') ?? firstView.look,
    x: oneOf(figures, 'x') ?? firstView.x,
    y: oneOf(figures, 'y') ?? firstView.y,
    size: oneOf([...figures, noSize], 'size') ?? firstView.size,
    colour: oneOf(colourFigures, 'colour') ?? firstView.colour,
    sort,
    down: order ? order === 'down' : startsDown(sort),
    limits: readLimits(query),
    education:
      oneOf(
        educationLevels.map(({ id }) => id),
        'education',
      ) ?? '',
    group: oneOf(groups, 'group') ?? '',
    text: (query.get('q') ?? '').slice(0, longestSearch).toWellFormed(),
    zoom: readZoom(query.get('zoom')),
  };
}

/** A view as a query string, `?v=1&view=list&pay=60000..&exposure=..50`; empty for the first view. */
export function formatExplore(view: ExploreView): string {
  const { limits, education, group, text, zoom } = view;
  const query = new URLSearchParams({ v: '1' });
  if (view.look !== firstView.look) query.set('view', view.look);
  for (const name of ['x', 'y', 'size', 'colour'] as const) {
    if (view[name] !== firstView[name]) query.set(name, view[name]);
  }
  for (const figure of limitedFigures) {
    const { from, to } = limits[figure] ?? {};
    if (from !== undefined || to !== undefined) query.set(figure, `${from ?? ''}..${to ?? ''}`);
  }
  if (education) query.set('education', education);
  if (group) query.set('group', group);
  if (text) query.set('q', text);
  if (view.sort !== firstView.sort) query.set('sort', view.sort);
  if (view.down !== startsDown(view.sort)) query.set('order', view.down ? 'down' : 'up');
  if (zoom.scale > 1) query.set('zoom', `${zoom.scale},${zoom.left},${zoom.top}`);
  // Commas are allowed in a query; a link that people read keeps them.
  return query.size > 1 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}
