import { looks, type ExploreView, type Look } from '../../facts/links/explore-view.ts';

interface Props {
  look: Look;
  change: (view: Partial<ExploreView>) => void;
}

const names: Record<Look, string> = { chart: 'Chart', tiles: 'Tiles', list: 'List' };

/** Three ways to look at the same jobs. */
export default function LookSwitch({ look, change }: Props) {
  return (
    <fieldset className="looks">
      <legend className="visually-hidden">Show as</legend>
      {looks.map((one) => (
        <label key={one}>
          <input type="radio" name="view" value={one} checked={one === look} onChange={() => change({ look: one })} />
          {names[one]}
        </label>
      ))}
    </fieldset>
  );
}
