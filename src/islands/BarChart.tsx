import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import {
  axisHeight,
  barConfiguration,
  barText,
  noteOf,
  rowHeight,
  type BarTheme,
  type DrawnBars,
} from '../charts/bar-chart.ts';
import { sortBars, type BarSeries } from '../facts/plots/bar-series.ts';
import type { BarSort } from '../facts/plots/bar-sort.ts';
import BarPicture from './parts/BarPicture.tsx';
import { useHydrated } from './use-hydrated.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Props {
  id: string;
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
    band: colourOf('band'),
    paper: colourOf('paper'),
    font: getComputedStyle(box).fontFamily,
    tones: Array.from({ length: 11 }, (_, index) => colourOf(`tone-${index * 10}`)),
  };
  probe.remove();
  return theme;
}

/** Whether the reader lets things move. */
const canMove = () => matchMedia('(prefers-reduced-motion: no-preference)').matches;

/** Place of the row that holds an element, −1 for none. */
const rowOf = (box: Element, inside: EventTarget | null) =>
  [...box.querySelectorAll('li')].findIndex((row) => row.contains(inside as Node | null));

/**
 * Bars that a reader can sort, step through by keyboard and switch between sources. The canvas covers the picture that
 * stood there; its links stay under it, for the keyboard, a screen reader and the printer.
 */
export default function BarChart({ id, label, series, controls = true, children }: Props) {
  const live = useHydrated();
  const [choice, setChoice] = useState<Choice>({ chosen: 0, sort: 'listed' });
  const [active, setActive] = useState(-1);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnBars>(null);
  const chart = useRef<Chart<'bar', [number, number][], string>>(null);
  // A field shows what was chosen at once; the bars may follow.
  const { chosen, sort } = useDeferredValue(choice);
  const shown = series[chosen] ?? series[0];
  const bars = useMemo(() => (shown ? sortBars(shown.bars, sort) : []), [shown, sort]);

  const choose = (row: number) => {
    setActive(row);
    if (!drawn.current || drawn.current.active === row) return;
    drawn.current.active = row;
    chart.current?.draw();
  };

  /** Makes the chart, or has it show something else: one that is made anew takes twice as long. */
  const draw = useEffectEvent(() => {
    const box = canvas.current?.parentElement;
    if (!canvas.current || !box || !shown) return;
    const now = { active: -1, ...drawn.current, bars, theme: readTheme(box) };
    drawn.current = now;
    // A chart that comes alive is there at once, and moves only when a reader asks for something else.
    const configuration = barConfiguration({ ...shown, bars }, now.theme, chart.current !== null && canMove());
    if (chart.current) {
      chart.current.data = configuration.data;
      chart.current.options = configuration.options;
      chart.current.update();
    } else {
      const text = barText(() => drawn.current ?? now);
      chart.current = new Chart(canvas.current, { ...configuration, plugins: [text] });
      // The focus may have come before the chart did.
      choose(rowOf(box.parentElement ?? box, document.activeElement));
    }
  });

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
    const last = bars.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
      Escape: -1,
    };
    const next = moves[event.key];
    const isOnLink = event.target !== event.currentTarget;
    if (next !== undefined) {
      event.preventDefault();
      choose(next);
      if (isOnLink) event.currentTarget.querySelectorAll<HTMLElement>('li a')[next]?.focus();
    } else if (event.key === 'Enter' && !isOnLink && bars[active]) {
      location.assign(bars[active].href);
    }
  };

  const follow = (event: FocusEvent<HTMLElement>) => {
    const row = rowOf(event.currentTarget, event.target);
    if (row >= 0) choose(row);
  };

  const point = (event: PointerEvent<HTMLElement>) => choose(rowOf(event.currentTarget, event.target));

  const select = (next: Partial<Choice>) => {
    setChoice({ ...choice, ...next });
    choose(-1);
  };

  const bar = bars[active];
  return (
    <div className="bar-chart" data-live={live || undefined}>
      {controls && (
        <div className="chart-controls">
          {series.length > 1 && (
            <label>
              Which figures{' '}
              <select
                value={choice.chosen}
                disabled={!live}
                onChange={(event) => select({ chosen: Number(event.target.value) })}
              >
                {series.map(({ id: key, name }, index) => (
                  <option key={key} value={index}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            Order{' '}
            <select
              value={choice.sort}
              disabled={!live}
              onChange={(event) => select({ sort: event.target.value as BarSort })}
            >
              <option value="listed">as listed</option>
              <option value="highest">highest first</option>
              <option value="lowest">lowest first</option>
              <option value="name">by name</option>
            </select>
          </label>
        </div>
      )}
      <div
        className={live ? 'chart-box' : undefined}
        {...(live &&
          ({
            role: 'group',
            'aria-roledescription': 'chart',
            'aria-label': `${label}. Arrow keys step through the bars, Enter opens the claim.`,
            'aria-describedby': `${id}-readout`,
            tabIndex: 0,
            onFocus: follow,
            onKeyDown: step,
            onPointerDown: point,
            onPointerMove: point,
            // A finger leaves as soon as it is lifted; what it chose stays.
            onPointerLeave: (event) => {
              if (event.pointerType === 'mouse') choose(-1);
            },
          } satisfies HTMLAttributes<HTMLElement>))}
      >
        {/* The very element that was there at first, as long as it tells the same: a link in it may have the focus. */}
        {children && chosen === 0 && sort === 'listed' ? children : shown && <BarPicture series={{ ...shown, bars }} />}
        {live && (
          <div
            className="chart-canvas"
            ref={(box) => {
              // Set from script: a style attribute in the HTML would break the page's content security policy.
              if (box) box.style.height = `${bars.length * rowHeight + axisHeight}px`;
            }}
          >
            <canvas ref={canvas} aria-hidden="true" />
          </div>
        )}
      </div>
      <p className="chart-readout" id={`${id}-readout`} aria-live="polite">
        {bar ? (
          <>
            <a href={bar.href}>{bar.label}</a>: {bar.text}. {noteOf(bar)}
          </>
        ) : (
          'Point at a bar, or use the arrow keys.'
        )}
      </p>
    </div>
  );
}
