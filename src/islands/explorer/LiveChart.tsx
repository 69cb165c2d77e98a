import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { zoomAround, zoomStep, type ExploreView, type ZoomWindow } from '../../facts/links/explore-view.ts';
import {
  formatJobFigure,
  isInWindow,
  nearestPoint,
  placeLabels,
  type Figure,
  type Scatter,
  type ScatterPoint,
} from '../../facts/plots/scatter.ts';
import { isStepKey, stepToPoint } from '../../facts/plots/step-points.ts';
import { pointingHint } from '../parts/ScatterFigure.tsx';
import ScatterPlot from '../parts/ScatterPlot.tsx';
import { useZoom, type Size } from './use-zoom.ts';

interface Props {
  scatter: Scatter;
  figures: readonly Figure[];
  lit: ReadonlySet<string> | undefined;
  frame: ZoomWindow;
  change: (view: Partial<ExploreView>) => void;
}

/** Pixels below which a chart has room for few labels. */
const narrow = 560;
const mostLabels = { narrow: 5, wide: 14 };
/** Pixels within which a pointer reaches a circle. */
const reach = 24;

/** The chart that a reader points at, steps through, zooms and moves. */
export default function LiveChart({ scatter, figures, lit, frame, change }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [activeId, setActiveId] = useState('');
  const setFrame = useMemo(() => (zoom: ZoomWindow) => change({ zoom }), [change]);
  useZoom(box, size, frame, setFrame);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  const { points } = scatter;
  const active = points.find(({ job }) => job.id === activeId);
  const labelled = useMemo(() => {
    const wanted = lit ? points.filter(({ job }) => lit.has(job.id)) : points;
    return size ? placeLabels(wanted, size, size.width < narrow ? mostLabels.narrow : mostLabels.wide) : [];
  }, [points, lit, size]);
  const side = active && active.x < 55 ? 'start' : 'end';

  /** A point's place on the whole chart, as fractions. */
  const placeOf = ({ x, y }: ScatterPoint) => ({
    x: frame.left + x / 100 / frame.scale,
    y: frame.top + y / 100 / frame.scale,
  });
  const zoomTo = (scale: number, point = active) => setFrame(zoomAround(frame, scale, point && placeOf(point)));

  const choose = (point: ScatterPoint | undefined) => {
    setActiveId(point?.job.id ?? '');
    if (point && !isInWindow(point)) zoomTo(frame.scale, point);
  };

  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isStepKey(key)) choose(stepToPoint(points, activeId, key));
    else if (key === 'Escape') choose(undefined);
    else if (key === '+' || key === '=') zoomTo(frame.scale * zoomStep);
    else if (key === '-') zoomTo(frame.scale / zoomStep);
    else if (key === '0') zoomTo(1);
    else if (key === 'Enter' && active) location.assign(active.job.href);
    else return;
    event.preventDefault();
  };

  const under = (event: MouseEvent): ScatterPoint | undefined => {
    if (!box.current || !size) return undefined;
    const { left, top } = box.current.getBoundingClientRect();
    return nearestPoint(points, { x: event.clientX - left, y: event.clientY - top }, size, reach);
  };

  const point = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') setActiveId(under(event)?.job.id ?? '');
  };

  const open = (event: MouseEvent) => {
    const found = under(event);
    const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse';
    // The first touch names the job, the second opens it; opening a new tab is left to the browser.
    if (isTouch && found?.job.id !== activeId) {
      event.preventDefault();
      choose(found);
    } else if (found && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.assign(found.job.href);
    }
  };

  const shown = [scatter.x, scatter.y, ...(scatter.size ? [scatter.size] : [])];
  return (
    <>
      <div
        className="scatter-box"
        role="application"
        aria-roledescription="chart"
        aria-label={`${scatter.finding} Left and right step through jobs by ${scatter.x.short}, up and down by ${scatter.y.short}; plus and minus zoom, zero shows the whole, Enter opens the job.`}
        aria-describedby="explore-readout"
        tabIndex={0}
        ref={box}
        data-zoomed={frame.scale > 1 ? '' : undefined}
        onKeyDown={press}
        onPointerMove={point}
        onPointerLeave={point}
        onClick={open}
      >
        <ScatterPlot
          scatter={scatter}
          labels={labelled.filter((label) => label.point !== active)}
          lit={lit}
          active={active && { point: active, text: active.job.title, side }}
        />
      </div>
      <p className="axis-name axis-name-x">{scatter.x.name} →</p>
      <p className="chart-readout" id="explore-readout" aria-live="polite">
        {active ? (
          <>
            <a href={active.job.href}>{active.job.title}</a>:{' '}
            {shown.map((figure) => `${figure.short} ${formatJobFigure(active.job, figures, figure)}`).join(', ')}.
          </>
        ) : (
          pointingHint
        )}
      </p>
    </>
  );
}
