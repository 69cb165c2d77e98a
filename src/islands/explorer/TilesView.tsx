import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { describeTiled } from '../../facts/describe/selection.ts';
import { colourFigures, type ColourFigure, type ExploreView } from '../../facts/links/explore-view.ts';
import type { Figure, PlottedJob } from '../../facts/plots/scatter.ts';
import { colourSteps, tileClass } from '../../facts/plots/tile-colours.ts';
import { fitName, placeTiles } from '../../facts/plots/tiles.ts';
import Readout, { readoutId } from './Readout.tsx';
import Select from './Select.tsx';
import { useSize } from './use-size.ts';

interface Props {
  /** The selected jobs. */
  jobs: readonly PlottedJob[];
  all: readonly PlottedJob[];
  figures: readonly Figure[];
  colour: ColourFigure;
  change: (view: Partial<ExploreView>) => void;
}

const colourNames: Record<ColourFigure, string> = {
  exposure: 'Exposure',
  pay: 'Pay',
  growth: 'Change',
};
const colours = colourFigures.map((id) => ({ id, name: colourNames[id] }));
const isColour = (id: string): id is ColourFigure => colourFigures.some((known) => known === id);
const hint = 'Point at a tile, or step through them with the arrow keys, from the largest on.';
const forward = ['ArrowRight', 'ArrowDown'];
const back = ['ArrowLeft', 'ArrowUp'];

/** The selected jobs as tiles, as large as the number of people in them; the first touch names one, the second opens it. */
export default function TilesView({ jobs, all, figures, colour, change }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [activeId, setActiveId] = useState('');
  const at = (id: string) => figures.findIndex((figure) => figure.id === id);
  const [jobsAt, colourAt] = [at('jobs'), at(colour)];
  const tiles = useMemo(() => {
    if (!size) return [];
    const items = jobs.map((job) => ({ id: job.id, group: job.group, size: job.values[jobsAt] ?? 0, job }));
    return placeTiles(items, size.width / size.height);
  }, [jobs, jobsAt, size]);
  const bySize = useMemo(
    () => tiles.map(({ item }) => item).toSorted((a, b) => b.size - a.size || a.id.localeCompare(b.id)),
    [tiles],
  );
  const active = jobs.find(({ id }) => id === activeId);
  const sizesOf = (some: readonly PlottedJob[]) => some.map(({ values }) => values[jobsAt] ?? 0);

  const step = (key: string): string | undefined => {
    const place = bySize.findIndex(({ id }) => id === activeId);
    if (key === 'Home' || (place < 0 && (forward.includes(key) || back.includes(key)))) return bySize[0]?.id;
    if (key === 'End') return bySize.at(-1)?.id;
    const next = place + (forward.includes(key) ? 1 : back.includes(key) ? -1 : NaN);
    return Number.isNaN(next) ? undefined : (bySize[next]?.id ?? activeId);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step(event.key);
    if (next !== undefined) setActiveId(next);
    else if (event.key === 'Escape') setActiveId('');
    else if (event.key === 'Enter' && active) location.assign(active.href);
    else return;
    event.preventDefault();
  };
  const under = ({ target }: MouseEvent) => (target as Element).closest('a')?.dataset['job'] ?? '';
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') setActiveId(under(event));
  };
  const name = (event: MouseEvent) => {
    const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse';
    if (!isTouch || under(event) === activeId) return;
    event.preventDefault();
    setActiveId(under(event));
  };

  const shown = ['jobs', 'exposure', 'pay', 'growth'].flatMap((id) => figures[at(id)] ?? []);
  return (
    <>
      <h2 className="scatter-finding">{describeTiled(sizesOf(jobs), sizesOf(all))}</h2>
      <div className="axis-fields">
        <Select
          label="Colour"
          name="colour"
          value={colour}
          options={colours}
          choose={(id) => {
            if (isColour(id)) change({ colour: id });
          }}
        />
        <p className="key small soft">
          {colourSteps(colour).map(({ name: tone, words }, place) => {
            const square = (
              <span className={tone} aria-hidden="true">
                ■
              </span>
            );
            // Steps without words of their own stand together between the names of the two ends.
            const isLow = colour === 'exposure' && place === 0;
            return (
              <span key={tone}>
                {isLow && words} {square} {!isLow && words}
              </span>
            );
          })}
        </p>
      </div>
      <div
        className="tiles-box"
        role="application"
        aria-roledescription="chart"
        aria-label="The selected jobs as tiles, as large as their number of people. Arrow keys step through them from the largest on; Enter opens the job."
        aria-describedby={readoutId}
        tabIndex={0}
        ref={box}
        onKeyDown={press}
        onPointerMove={point}
        onPointerLeave={point}
        onClick={name}
      >
        <svg aria-hidden="true" focusable="false">
          {size &&
            tiles.map(({ item: { id, job }, x, y, width, height }) => {
              const room = { width: (width / 100) * size.width, height: (height / 100) * size.height };
              const lines = fitName(job.title, room);
              return (
                <a key={id} href={job.href} tabIndex={-1} data-job={id}>
                  <svg
                    className={tileClass(colour, job.values[colourAt] ?? null)}
                    x={`${x}%`}
                    y={`${y}%`}
                    width={`${width}%`}
                    height={`${height}%`}
                  >
                    <rect width="100%" height="100%" className={id === activeId ? 'active' : undefined} />
                    {lines && (
                      <text>
                        {lines.map((line) => (
                          <tspan key={line} x="5" dy="15">
                            {line}
                          </tspan>
                        ))}
                      </text>
                    )}
                  </svg>
                </a>
              );
            })}
        </svg>
      </div>
      <Readout job={active} figures={figures} shown={shown} hint={hint} />
      <p className="small soft">
        Each tile is an occupation: its area is the number of jobs, its colour {figures[colourAt]?.short}. Exposure is
        not job loss.
      </p>
    </>
  );
}
