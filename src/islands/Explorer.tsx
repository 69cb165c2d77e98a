import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { measureScatter, windowScatter } from '../facts/plots/scatter.ts';
import ExplorerForm from './explorer/ExplorerForm.tsx';
import { describeLit } from './explorer/explorer-state.ts';
import LiveChart from './explorer/LiveChart.tsx';
import { useExplorer, type ExplorerSource } from './explorer/use-explorer.ts';
import ScatterFigure from './parts/ScatterFigure.tsx';

interface Props extends ExplorerSource {
  /** The picture and table made at build, shown until the chart can be operated. */
  children?: ReactNode;
}

const failures = {
  jobs: 'The jobs could not be loaded. What you chose is safe in the address.',
  search: 'The search could not be loaded; everything else works.',
};

/** Every job on one chart. The link saves the view: whoever opens it sees the same. */
export default function Explorer({ children, ...source }: Props) {
  const { figures, groups } = source;
  const { view, jobs, begun, failed, lit, change, retry } = useExplorer(source);
  // A field shows at once what was chosen, the chart may follow; a zoom does not wait, unless it belongs to other axes.
  const later = useDeferredValue(view);
  const { x, y, size } = later;
  const zoom = x === view.x && y === view.y && size === view.size ? view.zoom : later.zoom;
  const whole = useMemo(() => jobs && measureScatter(jobs, figures, { x, y, size }), [jobs, figures, x, y, size]);
  const scatter = useMemo(() => whole && windowScatter(whole, zoom), [whole, zoom]);
  const tabled = useDeferredValue(scatter);
  const shownTitles = (scatter?.points ?? []).filter(({ job }) => lit?.has(job.id)).map(({ job }) => job.title);

  return (
    <>
      <ExplorerForm view={view} change={change} figures={figures} groups={groups} />
      <p className="small soft explore-status" role="status">
        {lit && describeLit(shownTitles, lit.size)}
      </p>
      {failed && (
        <p className="notice" role="alert">
          {failures[failed]}{' '}
          <button className="button" type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {scatter ? (
        <ScatterFigure
          scatter={scatter}
          {...(tabled && { tabled })}
          figures={figures}
          lit={lit}
          open={begun?.isTableOpen ?? false}
        >
          <LiveChart scatter={scatter} figures={figures} lit={lit} frame={zoom} change={change} />
        </ScatterFigure>
      ) : (
        children
      )}
    </>
  );
}
