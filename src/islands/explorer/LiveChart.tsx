import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { zoomAround, zoomStep, type ExploreView, type ZoomWindow } from '../../facts/links/explore-view.ts';
import {
  giveWay,
  isInWindow,
  labelActive,
  nearestPoint,
  placeLabels,
  type Figure,
  type Scatter,
  type ScatterPoint,
} from '../../facts/plots/scatter.ts';
import { isStepKey, stepToPoint } from '../../facts/plots/step-points.ts';
import ScatterPlot from '../parts/ScatterPlot.tsx';
import Readout, { readoutId } from './Readout.tsx';
import { useSize } from './use-size.ts';
import { useZoom } from './use-zoom.ts';

interface Props {
  scatter: Scatter;
  figures: readonly Figure[];
  /** Ids of the selected jobs; undefined where all are. */
  lit: ReadonlySet<string> | undefined;
  /** Address of the job that was touched before the chart could be operated. */
  touched: string | undefined;
  frame: ZoomWindow;
  change: (view: Partial<ExploreView>) => void;
}

/** Pixels below which a chart has room for few labels. */
const narrow = 560;
const mostLabels = { narrow: 5, wide: 14 };
/** Pixels within which a pointer reaches a circle. */
const reach = 24;

/** The chart that a reader points at, steps through, zooms and moves. */
export default function LiveChart({ scatter, figures, lit, touched, frame, change }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { points } = scatter;
  const [activeId, setActiveId] = useState(() => points.find(({ job }) => job.href === touched)?.job.id ?? '');
  const setFrame = useMemo(() => (zoom: ZoomWindow) => change({ zoom }), [change]);
  useZoom(box, size, frame, setFrame);

  const active = points.find(({ job }) => job.id === activeId);
  const chosen = useMemo(() => (lit ? points.filter(({ job }) => lit.has(job.id)) : points), [points, lit]);
  const labels = useMemo(
    () => (size ? placeLabels(chosen, size, size.width < narrow ? mostLabels.narrow : mostLabels.wide, scatter) : []),
    [chosen, size, scatter],
  );
  const pointed = active && size && labelActive(active, size);
  const printed = pointed && size ? giveWay(pointed, labels, scatter, size) : { labels, covered: undefined };

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
    if (isStepKey(key)) choose(stepToPoint(chosen, activeId, key));
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
    const place = { x: event.clientX - left, y: event.clientY - top };
    // A selected job can be reached even where others crowd around it.
    return nearestPoint(chosen, place, size, reach) ?? nearestPoint(points, place, size, reach);
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
        aria-describedby={readoutId}
        tabIndex={0}
        ref={box}
        data-zoomed={frame.scale > 1 ? '' : undefined}
        onKeyDown={press}
        onPointerMove={point}
        onPointerLeave={point}
        onClick={open}
      >
        <ScatterPlot scatter={scatter} lit={lit} active={pointed} {...printed} />
      </div>
      <p className="axis-name axis-name-x">{scatter.axisNames.x} →</p>
      <Readout job={active?.job} figures={figures} shown={shown} />
    </>
  );
}
