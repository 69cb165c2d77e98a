import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { firstRows } from '../../facts/links/directory-filter.ts';
import type { ExploreView, ListOrder } from '../../facts/links/explore-view.ts';
import type { Figure, PlottedJob } from '../../facts/plots/scatter.ts';
import { describeMore, describeShown } from '../../facts/describe/directory-rows.ts';
import JobList from '../parts/JobList.tsx';

interface Props {
  /** The selected jobs in their order. */
  jobs: readonly PlottedJob[];
  /** How many jobs there are to select from. */
  all: number;
  figures: readonly Figure[];
  more: readonly string[];
  order: ListOrder;
  change: (view: Partial<ExploreView>) => void;
}

/** The selected jobs as a table that any column sorts; the first of them, and the others where a reader asks for them. */
export default function ListView({ jobs, all, figures, more, order, change }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? jobs.length : Math.min(firstRows, jobs.length);
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    flushSync(() => setIsWhole(true));
    // The button is gone: who pressed it by keyboard goes on where the new rows begin.
    list.current?.querySelectorAll<HTMLElement>('tbody a')[firstRows]?.focus();
  };
  const counts = { all, found: jobs.length, shown };
  return (
    <div ref={list}>
      <JobList jobs={jobs} figures={figures} more={more} order={order} sort={change} most={shown} />
      {shown < jobs.length && (
        <p className="tools">
          <span className="small soft">{describeShown(counts)}</span>{' '}
          <button className="button" type="button" onClick={showAll}>
            {describeMore(counts)}
          </button>
        </p>
      )}
    </div>
  );
}
