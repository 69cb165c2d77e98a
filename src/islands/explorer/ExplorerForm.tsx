import {
  firstView,
  longestSearch,
  mostZoom,
  noSize,
  wholeChart,
  zoomAround,
  zoomStep,
  type ExploreView,
} from '../../facts/links/explore-view.ts';
import { formId, type ExplorerSource } from './use-explorer.ts';

interface Props extends Pick<ExplorerSource, 'figures' | 'groups'> {
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

interface SelectProps {
  label: string;
  name: string;
  value: string;
  options: readonly { id: string; name: string }[];
  choose: (id: string) => void;
}

function Select({ label, name, value, options, choose }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where a reader chooses the figures, highlights jobs and zooms. */
export default function ExplorerForm({ view, change, figures, groups }: Props) {
  const { zoom } = view;
  const isWhole = zoom.scale === 1;
  const zoomTo = (scale: number) => change({ zoom: zoomAround(zoom, scale) });
  const tools = [
    { words: 'Zoom in', isIdle: zoom.scale >= mostZoom, act: () => zoomTo(zoom.scale * zoomStep) },
    { words: 'Zoom out', isIdle: isWhole, act: () => zoomTo(zoom.scale / zoomStep) },
    { words: 'Whole chart', isIdle: isWhole, act: () => zoomTo(1) },
    { words: 'Start again', isIdle: false, act: () => change(firstView) },
  ];
  const figureSelect = (label: string, name: 'x' | 'y' | 'size', options: SelectProps['options']) => (
    <Select
      label={label}
      name={name}
      value={view[name]}
      options={options}
      choose={(id) => change({ [name]: id, zoom: wholeChart })}
    />
  );
  return (
    <search className="filter" id={formId}>
      {figureSelect('Across', 'x', figures)}
      {figureSelect('Up', 'y', figures)}
      {figureSelect('Size of a circle', 'size', [...figures, { id: noSize, name: 'All alike' }])}
      <Select
        label="Highlight a group"
        name="group"
        value={view.group}
        options={[{ id: '', name: 'None' }, ...groups]}
        choose={(group) => change({ group })}
      />
      <label>
        Highlight jobs called
        <input
          name="q"
          type="search"
          maxLength={longestSearch}
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
  );
}
