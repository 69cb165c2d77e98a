import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import {
  boundZoom,
  firstView,
  formatExplore,
  mostZoom,
  noSize,
  parseExplore,
  wholeChart,
  type ExploreView,
  type ZoomWindow,
} from '../facts/links/explore-view.ts';
import { capitalise, countOf, formatCount } from '../facts/format/count.ts';
import {
  formatJobFigure,
  isInWindow,
  nearestPoint,
  placeLabels,
  placeScatter,
  type Figure,
  type PlottedJob,
  type Scatter,
  type ScatterPoint,
} from '../facts/plots/scatter.ts';
import { loadJobSearch } from './job-search.ts';
import ScatterFigure, { pointingHint } from './parts/ScatterFigure.tsx';
import ScatterPlot from './parts/ScatterPlot.tsx';

interface Props {
  /** Address of the jobs, with the base path. */
  jobs: string;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  figures: Figure[];
  groups: { id: string; name: string }[];
  /** The picture and table made at build, shown until the chart can be operated. */
  children?: ReactNode;
}

interface Size {
  width: number;
  height: number;
}

const narrow = 560;
/** Pixels within which a pointer reaches a circle. */
const reach = 24;
const zoomStep = 1.6;

/** The chart that a reader points at, steps through, zooms and moves. */
function LiveChart({
  scatter,
  figures,
  lit,
  frame,
  setFrame,
  zoomTo,
}: {
  scatter: Scatter;
  figures: readonly Figure[];
  lit: ReadonlySet<string> | undefined;
  frame: ZoomWindow;
  setFrame: (next: ZoomWindow) => void;
  zoomTo: (scale: number, centre?: { x: number; y: number }) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown>>(null);
  const [size, setSize] = useState<Size>();
  const [activeId, setActiveId] = useState('');
  const scale = useRef(frame.scale);
  scale.current = frame.scale;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || !size) return;
    const { width, height } = size;
    const operated = zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, mostZoom])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      // The wheel and one finger scroll the page, until a reader has zoomed in or holds Ctrl, as with a map.
      .filter((event: WheelEvent | globalThis.MouseEvent | TouchEvent) => {
        if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
        if ('touches' in event) return event.touches.length > 1 || scale.current > 1;
        return event.button === 0 && scale.current > 1;
      })
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<HTMLDivElement, unknown>) => {
        if (sourceEvent !== null) setFrame(boundZoom({ scale: k, left: -x / (k * width), top: -y / (k * height) }));
      });
    behaviour.current = operated;
    select(element).call(operated).on('dblclick.zoom', null);
    return () => {
      select(element).on('.zoom', null);
    };
  }, [size?.width, size?.height]);

  // The window may come from a link, a button or a key: what drags and pinches start from follows it.
  useEffect(() => {
    if (!box.current || !behaviour.current || !size) return;
    const { scale: k, left, top } = frame;
    const wanted = zoomIdentity.translate(-left * k * size.width, -top * k * size.height).scale(k);
    behaviour.current.transform(select(box.current), wanted);
  }, [frame, size]);

  const { points } = scatter;
  const active = points.find(({ job }) => job.id === activeId);
  const labelled = useMemo(() => {
    const wanted = lit ? points.filter(({ job }) => lit.has(job.id)) : points;
    return size ? placeLabels(wanted, size, size.width < narrow ? 5 : 14) : [];
  }, [points, lit, size]);
  const side = active && active.x < 55 ? 'start' : 'end';

  /** A point's place on the whole chart, as fractions. */
  const placeOf = ({ x, y }: ScatterPoint) => ({
    x: frame.left + x / 100 / frame.scale,
    y: frame.top + y / 100 / frame.scale,
  });

  const choose = (point: ScatterPoint | undefined) => {
    setActiveId(point?.job.id ?? '');
    if (point && !isInWindow(point)) zoomTo(frame.scale, placeOf(point));
  };

  const step = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const across = points.toSorted((a, b) => a.x - b.x || b.y - a.y);
    const up = points.toSorted((a, b) => b.y - a.y || a.x - b.x);
    const from = (order: ScatterPoint[], by: number) => {
      const at = order.findIndex(({ job }) => job.id === activeId);
      return at < 0 ? order[0] : (order[at + by] ?? order[at]);
    };
    const moves: Record<string, () => void> = {
      ArrowRight: () => choose(from(across, 1)),
      ArrowLeft: () => choose(from(across, -1)),
      ArrowUp: () => choose(from(up, 1)),
      ArrowDown: () => choose(from(up, -1)),
      Home: () => choose(across[0]),
      End: () => choose(across.at(-1)),
      Escape: () => choose(undefined),
      '+': () => zoomTo(frame.scale * zoomStep, active && placeOf(active)),
      '=': () => zoomTo(frame.scale * zoomStep, active && placeOf(active)),
      '-': () => zoomTo(frame.scale / zoomStep, active && placeOf(active)),
      '0': () => zoomTo(1),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      move();
    } else if (event.key === 'Enter' && active) {
      location.assign(active.job.href);
    }
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
    // A first touch says which job it is, a second one opens it; a new tab is the browser's matter.
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
        onKeyDown={step}
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

/** What a reader did with the picture made at build before the operable chart took its place. */
interface Begun {
  isTableOpen: boolean;
  /** Where the focus was: the heading of the table, a link in it, or nowhere in particular. */
  focus: 'summary' | `a[href="${string}"]` | undefined;
}

const tableSelector = '#explorer details';

function readBegun(): Begun {
  const table = document.querySelector<HTMLDetailsElement>(tableSelector);
  const { activeElement } = document;
  const focused = table?.contains(activeElement) ? activeElement : null;
  const link = focused?.getAttribute('href');
  return {
    isTableOpen: table?.open ?? false,
    focus: link ? `a[href="${CSS.escape(link)}"]` : focused ? 'summary' : undefined,
  };
}

/** The jobs that a reader's group and words single out; undefined where neither does. */
function litOf(jobs: readonly PlottedJob[], group: string, found: readonly string[] | undefined) {
  if (!group && !found) return undefined;
  return new Set(
    jobs.filter((job) => (!group || job.group === group) && (!found || found.includes(job.id))).map(({ id }) => id),
  );
}

/** "Two jobs highlighted: Lawyers, Judges. Three more lack one of the figures." */
function describeLit(titles: readonly string[], all: number): string {
  const lacking = all - titles.length;
  const names = titles.length > 0 && titles.length <= 3 ? `: ${titles.join(', ')}` : '';
  const found = all === 0 ? 'No job matches.' : `${capitalise(countOf(titles.length, 'job'))} highlighted${names}.`;
  return lacking > 0 ? `${found} ${capitalise(formatCount(lacking))} more lack one of the figures.` : found;
}

const formId = 'explore-form';

function readForm(): string {
  if (typeof document === 'undefined') return '';
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`#${formId} [name]`);
  return `?${new URLSearchParams([...fields].map(({ name, value }) => [name, value]))}`;
}

/** Every job on one chart. The address holds all of it: whoever opens it sees the same. */
export default function Explorer({ jobs: address, names, figures, groups, children }: Props) {
  const [jobs, setJobs] = useState<PlottedJob[]>();
  const [view, setView] = useState<ExploreView>(firstView);
  // What was chosen or typed before the script arrived counts too; it must be read before the form is taken over.
  const [early] = useState(readForm);
  const isChanged = useRef(false);
  const [found, setFound] = useState<string[]>();
  const [begun, setBegun] = useState<Begun>();
  const [failed, setFailed] = useState('');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const ids = figures.map(({ id }) => id);
    const groupIds = groups.map(({ id }) => id);
    setView(parseExplore(location.search.length > 1 ? location.search : early, ids, groupIds));
  }, []);

  useEffect(() => {
    setFailed('');
    fetch(address)
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
        const loaded = (await answer.json()) as PlottedJob[];
        setBegun(readBegun());
        setJobs(loaded);
      })
      .catch(() => setFailed('The jobs could not be loaded. What you chose is safe in the address.'));
  }, [attempt]);

  useEffect(() => {
    let isLate = false;
    if (view.text.trim() === '') {
      setFound(undefined);
      return;
    }
    loadJobSearch(names)
      .then((find) => find(view.text).map(({ id }) => id))
      .then(
        (ids) => !isLate && setFound(ids),
        () => !isLate && setFailed('The search could not be loaded; everything else works.'),
      );
    return () => {
      isLate = true;
    };
  }, [view.text, attempt]);

  useEffect(() => {
    if (begun?.focus) document.querySelector<HTMLElement>(`${tableSelector} ${begun.focus}`)?.focus();
  }, [begun]);

  // Some browsers refuse an address that changes with every frame of a drag.
  useEffect(() => {
    if (!isChanged.current) return;
    const write = () => history.replaceState(null, '', `${location.pathname}${formatExplore(view)}${location.hash}`);
    const timer = setTimeout(write, 150);
    return () => clearTimeout(timer);
  }, [view]);

  const change = (next: Partial<ExploreView>) => {
    isChanged.current = true;
    setView((before) => ({ ...before, ...next }));
  };

  const { x, y, size, zoom: frame } = view;
  const zoomTo = (wanted: number, centre = { x: frame.left + 0.5 / frame.scale, y: frame.top + 0.5 / frame.scale }) => {
    const scale = Math.min(mostZoom, Math.max(1, wanted));
    change({ zoom: boundZoom({ scale, left: centre.x - 0.5 / scale, top: centre.y - 0.5 / scale }) });
  };
  const isWhole = frame.scale === 1;
  const tools = [
    { words: 'Zoom in', isIdle: frame.scale >= mostZoom, act: () => zoomTo(frame.scale * zoomStep) },
    { words: 'Zoom out', isIdle: isWhole, act: () => zoomTo(frame.scale / zoomStep) },
    { words: 'Whole chart', isIdle: isWhole, act: () => zoomTo(1) },
    { words: 'Start again', isIdle: false, act: () => change(firstView) },
  ];
  const scatter = useMemo(() => jobs && placeScatter(jobs, figures, { x, y, size }, frame), [jobs, x, y, size, frame]);
  const tabled = useDeferredValue(scatter);
  const lit = useMemo(() => jobs && litOf(jobs, view.group, found), [jobs, view.group, found]);
  const shownTitles = (scatter?.points ?? []).filter(({ job }) => lit?.has(job.id)).map(({ job }) => job.title);

  const figureField = (label: string, name: 'x' | 'y' | 'size', options: { id: string; name: string }[]) => (
    <label>
      {label}
      <select
        name={name}
        value={view[name]}
        onChange={(event) => change({ [name]: event.target.value, zoom: wholeChart })}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );

  return (
    <>
      <search className="filter" id={formId}>
        {figureField('Across', 'x', figures)}
        {figureField('Up', 'y', figures)}
        {figureField('Size of a circle', 'size', [...figures, { id: noSize, name: 'All alike' }])}
        <label>
          Highlight a group
          <select name="group" value={view.group} onChange={(event) => change({ group: event.target.value })}>
            <option value="">None</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Highlight jobs called
          <input
            name="q"
            type="search"
            maxLength={100}
            autoComplete="off"
            value={view.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <p className="tools">
          {tools.map(({ words, isIdle, act }) => (
            <button
              key={words}
              className="quiet"
              type="button"
              aria-disabled={isIdle}
              onClick={() => {
                if (!isIdle) act();
              }}
            >
              {words}
            </button>
          ))}
        </p>
      </search>
      <p className="small soft explore-status" role="status">
        {lit && describeLit(shownTitles, lit.size)}
      </p>
      {failed && (
        <p className="notice" role="alert">
          {failed}{' '}
          <button className="button" type="button" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </p>
      )}
      {scatter && jobs ? (
        <ScatterFigure
          scatter={scatter}
          {...(tabled && { tabled })}
          figures={figures}
          lit={lit}
          open={begun?.isTableOpen ?? false}
        >
          <LiveChart
            scatter={scatter}
            figures={figures}
            lit={lit}
            frame={frame}
            setFrame={(zoomed) => change({ zoom: zoomed })}
            zoomTo={zoomTo}
          />
        </ScatterFigure>
      ) : (
        children
      )}
    </>
  );
}
