import { lazy, Suspense, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { describeLacking } from '../facts/describe/selection.ts';
import { criteriaOf } from '../facts/finder/select-jobs.ts';
import { sortJobs } from '../facts/finder/sort-jobs.ts';
import { isInWindow, measureScatter, windowScatter } from '../facts/plots/scatter.ts';
import AxisFields from './explorer/AxisFields.tsx';
import FilterFields from './explorer/FilterFields.tsx';
import FoundLine from './explorer/FoundLine.tsx';
import ListView from './explorer/ListView.tsx';
import LiveChart from './explorer/LiveChart.tsx';
import LookSwitch from './explorer/LookSwitch.tsx';
import NothingFound from './explorer/NothingFound.tsx';
import PresetBoxes from './explorer/PresetBoxes.tsx';
import { isSearched } from './explorer/explorer-state.ts';
import { refocus, useExplorer, type ExplorerSource } from './explorer/use-explorer.ts';
import JobList from './parts/JobList.tsx';
import ScatterFigure from './parts/ScatterFigure.tsx';

// Not every reader looks at tiles.
const TilesView = lazy(() => import('./explorer/TilesView.tsx'));

interface Props extends ExplorerSource {
  /** The picture and table made at build, shown until the page can be operated. */
  children?: ReactNode;
}

const failures = {
  jobs: 'The jobs could not be loaded. What you chose is safe in the address.',
  search: 'The search could not be loaded; everything else works.',
};

/** A finder: all jobs, or those that a reader selects, as a chart, as tiles or as a list. The link saves the view. */
export default function Explorer({ children, ...source }: Props) {
  const { figures, groups, presets, limits, count } = source;
  const { view, jobs, begun, found, failed, selected, change, retry } = useExplorer(source);
  // Fields and the count show at once what was chosen, the pictures may follow; a zoom does not wait, unless it belongs
  // to other axes.
  const later = useDeferredValue(view);
  const laterSelected = useDeferredValue(selected) ?? selected;
  const { x, y, size, sort, down } = later;
  const zoom = x === view.x && y === view.y && size === view.size ? view.zoom : later.zoom;
  const isChart = later.look === 'chart';
  const whole = useMemo(
    () => (jobs && isChart ? measureScatter(jobs, figures, { x, y, size }) : undefined),
    [jobs, isChart, figures, x, y, size],
  );
  const scatter = useMemo(() => whole && windowScatter(whole, zoom), [whole, zoom]);
  const named = useMemo(() => selected && sortJobs(selected, figures, view), [selected, figures, view]);
  const order = useMemo(() => ({ sort, down }), [sort, down]);
  const sorted = useMemo(
    () => laterSelected && sortJobs(laterSelected, figures, order),
    [laterSelected, figures, order],
  );
  const isWhole = criteriaOf(view).length === 0;
  // Words were typed, and no answer is there yet.
  const isAsked = isSearched(view.text) && !found && !failed;
  const isPart = selected !== undefined && !isWhole;
  const lit = useMemo(
    () => (isPart && laterSelected ? new Set(laterSelected.map(({ id }) => id)) : undefined),
    [isPart, laterSelected],
  );
  const onChart = useDeferredValue(scatter) ?? scatter;
  const tabled = useMemo(() => {
    if (!sorted || !onChart || onChart.window.scale === 1) return sorted;
    const seen = new Set(onChart.points.filter(isInWindow).map(({ job }) => job.id));
    return sorted.filter(({ id }) => seen.has(id));
  }, [sorted, onChart]);
  const isTabled = tabled !== undefined;
  useEffect(() => {
    if (isTabled && begun) refocus(begun);
  }, [isTabled, begun]);
  const more = useMemo(
    () => [x, y, size].filter((id) => figures.some((figure) => figure.id === id)),
    [x, y, size, figures],
  );
  const lacking =
    isPart && scatter ? (laterSelected?.length ?? 0) - scatter.points.filter(({ job }) => lit?.has(job.id)).length : 0;

  const shownAs = {
    chart: scatter && (
      <ScatterFigure scatter={scatter}>
        <LiveChart
          scatter={scatter}
          figures={figures}
          lit={lit}
          touched={begun?.touched}
          frame={zoom}
          change={change}
        />
      </ScatterFigure>
    ),
    tiles: jobs && laterSelected && laterSelected.length > 0 && (
      <Suspense fallback={<p className="soft">Drawing the tiles …</p>}>
        <TilesView jobs={laterSelected} all={jobs} figures={figures} colour={later.colour} change={change} />
      </Suspense>
    ),
    list: jobs && sorted && sorted.length > 0 && (
      <ListView jobs={sorted} all={jobs.length} figures={figures} more={more} order={order} change={change} />
    ),
  };

  return (
    <>
      <search className="finder">
        <PresetBoxes presets={presets} view={view} change={change} />
        <details className="finder-filters">
          <summary>Filters</summary>
          <div className="filter">
            <FilterFields view={view} change={change} groups={groups} limits={limits} />
          </div>
        </details>
      </search>
      <div className="finder-main">
        <FoundLine
          found={isAsked ? undefined : named}
          isWhole={isWhole}
          all={count}
          order={view}
          more={view.look === 'chart' ? describeLacking(lacking) : ''}
        />
        <LookSwitch look={view.look} change={change} />
        {view.look === 'chart' && <AxisFields view={view} change={change} figures={figures} />}
        {failed && (
          <p className="notice" role="alert">
            {failures[failed]}{' '}
            <button className="button" type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
        {jobs && selected?.length === 0 && (
          <NothingFound jobs={jobs} figures={figures} groups={groups} found={found} view={view} change={change} />
        )}
        {jobs ? shownAs[later.look] : children}
        {tabled && later.look !== 'list' && tabled.length > 0 && (
          <details className="more" open={begun?.isTableOpen ?? false}>
            <summary>Table of these {tabled.length} jobs</summary>
            <JobList jobs={tabled} figures={figures} more={more} order={order} />
          </details>
        )}
      </div>
    </>
  );
}
