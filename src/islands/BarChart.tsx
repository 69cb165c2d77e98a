import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { barConfiguration, barMarks, noteOf, type BarTheme } from '../charts/bar-chart.ts';
import { sortBars, wordsOfBar, type Bar, type BarSeries } from '../facts/plots/bar-series.ts';
import { barSorts, type BarSort } from '../facts/plots/bar-sort.ts';
import BarPicture from './parts/BarPicture.tsx';
import { useHydrated } from './use-hydrated.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

interface Props {
  /** Names the chart to a screen reader: its finding. */
  label: string;
  series: BarSeries[];
  /** Whether the reader chooses order and source here; else the page around it does. */
  controls?: boolean;
  /** The picture made at build. */
  children?: ReactNode;
}

/** What the reader's two fields say. */
interface Choice {
  /** Place among the series. */
  chosen: number;
  sort: BarSort;
}

const sortNames: Record<BarSort, string> = {
  listed: 'as listed',
  highest: 'highest first',
  lowest: 'lowest first',
  name: 'by name',
};

/** The colours and the type that the style sheet gives to a chart here, as its canvas has to be told them. */
function readTheme(box: HTMLElement): BarTheme {
  const probe = box.appendChild(document.createElement('span'));
  const colourOf = (className: string) => {
    probe.className = className;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: colourOf('ink'),
    soft: colourOf('soft'),
    paper: colourOf('paper'),
    font: getComputedStyle(box).fontFamily,
    tones: Array.from({ length: 11 }, (_, index) => colourOf(`tone-${index * 10}`)),
  };
  probe.remove();
  return theme;
}

/** Whether the reader lets things move. */
const canMove = () => matchMedia('(prefers-reduced-motion: no-preference)').matches;

const rowsOf = (box: Element) => [...box.querySelectorAll('.bar-row')];

/** Place of the row that holds an element, −1 for none. */
const rowOf = (box: Element, inside: EventTarget | null) =>
  rowsOf(box).findIndex((row) => row.contains(inside as Node | null));

/**
 * Bars that a reader can point at, step through by keyboard, sort and switch between sources. The canvas draws them where
 * the picture had them, with a tooltip for each; names, figures and links stay as they were.
 */
export default function BarChart({ label, series, controls = true, children }: Props) {
  const live = useHydrated();
  const [choice, setChoice] = useState<Choice>({ chosen: 0, sort: 'listed' });
  const [active, setActive] = useState(-1);
  const figuresField = useRef<HTMLSelectElement>(null);
  const orderField = useRef<HTMLSelectElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'bar', [number, number][], string>>(null);
  const drawn = useRef<{ bars: Bar[]; theme: BarTheme }>(null);
  // A field shows what was chosen at once; the bars may follow.
  const { chosen, sort } = useDeferredValue(choice);
  const shown = series[chosen] ?? series[0];
  const bars = useMemo(() => (shown ? sortBars(shown.bars, sort) : []), [shown, sort]);

  /** Has the chart point at a row, or at none, as it does of itself where the pointer reaches it. */
  const choose = (row: number) => {
    setActive(row);
    const elements = row < 0 ? [] : [{ datasetIndex: 0, index: row }];
    chart.current?.setActiveElements(elements);
    chart.current?.tooltip?.setActiveElements(elements, { x: 0, y: 0 });
    chart.current?.render();
  };

  /** Makes the chart, or has it show something else: one that is made anew takes twice as long. */
  const draw = useEffectEvent(() => {
    const box = canvas.current?.closest<HTMLElement>('.chart-box');
    if (!canvas.current || !box || !shown) return;
    const now = { bars, theme: readTheme(box) };
    drawn.current = now;
    const { options, ...configuration } = barConfiguration({ ...shown, bars }, now.theme, canMove());
    if (chart.current) {
      chart.current.data = configuration.data;
      chart.current.options = options;
      chart.current.update();
      return;
    }
    // A chart that comes alive is there at once, and moves only when a reader asks for something else.
    const plugins = [barMarks(() => drawn.current ?? now)];
    chart.current = new Chart(canvas.current, { ...configuration, plugins, options: { ...options, animation: false } });
    chart.current.options.animation = options.animation;
    // A reader who brought it here by pointing at a row, tapping it or stepping to it waits for that one.
    choose(rowsOf(box).findIndex((row) => row.matches(':hover, :focus-within')));
  });

  /** Shows what the fields say. */
  const readFields = () => {
    const order = orderField.current?.value;
    setChoice({
      chosen: Number(figuresField.current?.value ?? 0),
      sort: barSorts.find((name) => name === order) ?? 'listed',
    });
    choose(-1);
  };

  // A reader may have chosen something while script was on its way.
  const readEarlier = useEffectEvent(readFields);
  useLayoutEffect(() => readEarlier(), []);

  useEffect(() => draw(), [live, bars]);

  useEffect(() => {
    const redraw = () => draw();
    const colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    addEventListener('themechange', redraw);
    for (const query of colours) query.addEventListener('change', redraw);
    return () => {
      removeEventListener('themechange', redraw);
      for (const query of colours) query.removeEventListener('change', redraw);
      chart.current?.destroy();
      chart.current = null;
    };
  }, []);

  const step = (event: KeyboardEvent) => {
    const box = event.currentTarget;
    const links = [...box.querySelectorAll<HTMLElement>('li a')];
    const at = rowOf(box, event.target);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
    const next = links[moves[event.key] ?? -1];
    if (event.key === 'Escape') choose(-1);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const point = ({ currentTarget, target }: PointerEvent) => {
    const row = rowOf(currentTarget, target);
    if (row >= 0 && row !== active) choose(row);
  };

  /** The chart follows pointer, focus and keys to the row that they are in; the links in it need none of this. */
  const following = {
    onKeyDown: step,
    onPointerDown: point,
    onPointerMove: point,
    onPointerLeave: ({ currentTarget, pointerType }) => {
      // A finger leaves as soon as it is lifted; what it chose stays.
      if (pointerType === 'mouse') choose(rowOf(currentTarget, document.activeElement));
    },
    onFocus: ({ currentTarget, target }) => choose(rowOf(currentTarget, target)),
    onBlur: ({ currentTarget, relatedTarget }) => choose(rowOf(currentTarget, relatedTarget)),
  } satisfies HTMLAttributes<HTMLElement>;

  const bar = bars[active];
  return (
    <div className="bar-chart" data-live={live || undefined}>
      {controls && (
        <div className="chart-controls">
          {series.length > 1 && (
            <label>
              Which figures{' '}
              <select name="figures" ref={figuresField} onChange={readFields}>
                {series.map(({ id, name }, index) => (
                  <option key={id} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            Order{' '}
            <select ref={orderField} onChange={readFields}>
              {barSorts.map((name) => (
                <option key={name} value={name}>
                  {sortNames[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className="chart-box" role="group" aria-roledescription="chart" aria-label={label} {...following}>
        {/* The very element that was there at first, as long as it tells the same: a link in it may have the focus. */}
        {children && chosen === 0 && sort === 'listed' ? children : shown && <BarPicture series={{ ...shown, bars }} />}
        {live && (
          <div className="chart-canvas">
            <canvas ref={canvas} aria-hidden="true" />
          </div>
        )}
      </div>
      {/* What the tooltip shows, for those who do not see it. */}
      <p className="visually-hidden" aria-live="polite">
        {bar && `${wordsOfBar(bar)}. ${noteOf(bar)}`}
      </p>
    </div>
  );
}
