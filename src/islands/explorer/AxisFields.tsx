import { noSize, wholeChart, type ExploreView } from '../../facts/links/explore-view.ts';
import Select from './Select.tsx';
import type { ExplorerSource } from './use-explorer.ts';
import ZoomTools from './ZoomTools.tsx';

interface Props extends Pick<ExplorerSource, 'figures'> {
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

const selects = [
  { label: 'Across', name: 'x' },
  { label: 'Up', name: 'y' },
  { label: 'Size of a circle', name: 'size' },
] as const;

/** Where a reader chooses the figures of the chart, and zooms. */
export default function AxisFields({ view, change, figures }: Props) {
  return (
    <div className="axis-fields">
      {selects.map(({ label, name }) => (
        <Select
          key={name}
          label={label}
          name={name}
          value={view[name]}
          options={name === 'size' ? [...figures, { id: noSize, name: 'All alike' }] : figures}
          choose={(id) => change({ [name]: id, zoom: wholeChart })}
        />
      ))}
      <ZoomTools view={view} change={change} />
    </div>
  );
}
