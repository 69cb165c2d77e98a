import { hasPreset, switchPreset, type Preset } from '../../facts/finder/presets.ts';
import type { ExploreView } from '../../facts/links/explore-view.ts';
import { nameOfPreset } from './explorer-state.ts';

interface Props {
  presets: readonly Preset[];
  view: ExploreView;
  change: (view: Partial<ExploreView>) => void;
}

/** Selections to begin with, each with what it asks; ticked ones are combined. */
export default function PresetBoxes({ presets, view, change }: Props) {
  return (
    <fieldset className="presets">
      <legend>Start with</legend>
      {presets.map((preset) => (
        <label key={preset.id}>
          <input
            type="checkbox"
            name={nameOfPreset(preset)}
            checked={hasPreset(view, preset)}
            onChange={(event) => change(switchPreset(view, preset, event.target.checked))}
          />
          <span>
            {preset.name}
            <small>{preset.rule}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
