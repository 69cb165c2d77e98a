import { describeCriterion, describeLoosening } from '../../facts/describe/selection.ts';
import { dropCriterion, loosenSelection } from '../../facts/finder/select-jobs.ts';
import { wholeSelection, type ExploreView } from '../../facts/links/explore-view.ts';
import type { PlottedJob } from '../../facts/plots/scatter.ts';
import type { ExplorerSource } from './use-explorer.ts';

interface Props extends Pick<ExplorerSource, 'figures' | 'groups'> {
  jobs: readonly PlottedJob[];
  /** Addresses that the typed words find. */
  found: readonly string[] | undefined;
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

/** What to do where no job meets all that was asked: what to leave out, and how many jobs there are then. */
export default function NothingFound({ jobs, figures, groups, found, view, change }: Props) {
  const loosenings = loosenSelection(jobs, figures, view, found);
  return (
    <div className="notice">
      <p>
        No job meets all of this. {loosenings.length > 0 ? 'Leave something out:' : 'No single limit is the reason.'}
      </p>
      <p className="tools">
        {loosenings.map((one) => (
          <button
            key={one.criterion}
            className="button"
            type="button"
            onClick={() => change(dropCriterion(view, one.criterion))}
          >
            {describeLoosening(one, describeCriterion(one.criterion, view, groups))}
          </button>
        ))}
        <button className="button" type="button" onClick={() => change(wholeSelection)}>
          Reset
        </button>
      </p>
    </div>
  );
}
