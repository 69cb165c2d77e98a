import { setEnd } from '../../facts/finder/presets.ts';
import { educationLevels } from '../../facts/format/education.ts';
import { longestSearch, wholeSelection, type ExploreView } from '../../facts/links/explore-view.ts';
import LimitSlider from './LimitSlider.tsx';
import Select from './Select.tsx';
import type { ExplorerSource } from './use-explorer.ts';

interface Props extends Pick<ExplorerSource, 'groups' | 'limits'> {
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

/** The sliders that stand there at first; the others, for the other ends, are folded. */
const firstSliders = 4;

const educations = educationLevels.map(({ id, name }, place) => ({
  id,
  name: place === 0 ? name : `${name}, or less`,
}));

/** Where a reader says which jobs to show. */
export default function FilterFields({ view, change, groups, limits }: Props) {
  const slider = (field: (typeof limits)[number]) => (
    <LimitSlider
      key={`${field.figure} ${field.end}`}
      field={field}
      value={view.limits[field.figure]?.[field.end]}
      choose={(value) => change({ limits: setEnd(view.limits, field.figure, field.end, value) })}
    />
  );
  return (
    <>
      {limits.slice(0, firstSliders).map(slider)}
      <Select
        label="Education at entry, at most"
        name="education"
        value={view.education}
        options={[{ id: '', name: 'Any' }, ...educations]}
        choose={(id) => change({ education: educationLevels.find((level) => level.id === id)?.id ?? '' })}
      />
      <Select
        label="Group"
        name="group"
        value={view.group}
        options={[{ id: '', name: 'All groups' }, ...groups]}
        choose={(group) => change({ group })}
      />
      <label>
        Jobs called
        <input
          name="q"
          type="search"
          maxLength={longestSearch}
          autoComplete="off"
          value={view.text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <details>
        <summary>More limits</summary>
        {limits.slice(firstSliders).map(slider)}
      </details>
      <button className="button" type="button" onClick={() => change(wholeSelection)}>
        Reset
      </button>
    </>
  );
}
