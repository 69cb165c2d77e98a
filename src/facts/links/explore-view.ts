/** Part of the chart that is shown; fractions of the whole. */
export interface ZoomWindow {
  /** 1 = the whole chart, 4 = a quarter of its width and height. */
  scale: number;
  /** Left edge of the window, 0–1. */
  left: number;
  /** Top edge of the window, 0–1. */
  top: number;
}

/** What the chart of all jobs shows. */
export interface ExploreView {
  /** Ids of figures: across, up, and as the size of a circle. */
  x: string;
  y: string;
  size: string;
  /** Group that is highlighted; empty for none. */
  group: string;
  /** Words whose jobs are highlighted; empty for none. */
  text: string;
  zoom: ZoomWindow;
}

export const mostZoom = 16;
export const wholeChart: ZoomWindow = { scale: 1, left: 0, top: 0 };
/** Every circle alike. */
export const noSize = 'alike';

/** What the chart shows first: whether jobs that are rated more exposed pay more. */
export const firstView: ExploreView = { x: 'exposure', y: 'pay', size: 'jobs', group: '', text: '', zoom: wholeChart };

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

/** The factor by which one press of a button, one key or one notch of the wheel zooms. */
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

/**
 * The power of two by which one turn of the wheel zooms: what d3-zoom takes by default, but never more than one step,
 * since with Ctrl a single notch of a mouse would otherwise be a factor of four. Two fingers on a trackpad send many
 * small turns with Ctrl and stay as quick as they are.
 */
export function wheelPower({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = [0.002, 0.05, 1][deltaMode] ?? 1;
  const most = Math.log2(zoomStep);
  return between(-deltaY * unit * (ctrlKey ? 10 : 1), -most, most);
}

function readZoom(text: string | null): ZoomWindow {
  const [scale, left, top, ...rest] = (text ?? '').split(',', 4).map(Number);
  if (scale === undefined || left === undefined || top === undefined || rest.length > 0) return wholeChart;
  return [scale, left, top].every(Number.isFinite) ? boundZoom({ scale, left, top }) : wholeChart;
}

/** Reads a view from a query string; what it does not know is passed over, and nothing can throw. */
export function parseExplore(search: string, figures: readonly string[], groups: readonly string[]): ExploreView {
  const query = new URLSearchParams(search);
  const known = (name: 'x' | 'y' | 'size') => figures.find((id) => id === query.get(name));
  return {
    x: known('x') ?? firstView.x,
    y: known('y') ?? firstView.y,
    size: query.get('size') === noSize ? noSize : (known('size') ?? firstView.size),
    group: groups.find((id) => id === query.get('group')) ?? '',
    text: (query.get('q') ?? '').slice(0, longestSearch).toWellFormed(),
    zoom: readZoom(query.get('zoom')),
  };
}

/** A view as a query string, `?v=1&x=gpt4-exposure&zoom=2,0.25,0`; empty for the first view. */
export function formatExplore({ x, y, size, group, text, zoom }: ExploreView): string {
  const query = new URLSearchParams({ v: '1' });
  if (x !== firstView.x) query.set('x', x);
  if (y !== firstView.y) query.set('y', y);
  if (size !== firstView.size) query.set('size', size);
  if (group) query.set('group', group);
  if (text) query.set('q', text);
  if (zoom.scale > 1) query.set('zoom', `${zoom.scale},${zoom.left},${zoom.top}`);
  // Commas are allowed in a query; a link that people read keeps them.
  return query.size > 1 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}
