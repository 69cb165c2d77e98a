import { describeEnd } from '../../facts/describe/selection.ts';
import { stopsWith, type LimitField } from '../../facts/finder/stops.ts';
import { nameOfLimit } from './explorer-state.ts';

interface Props {
  field: LimitField;
  /** Where the limit stands; undefined for none. */
  value: number | undefined;
  choose: (value: number | undefined) => void;
}

/** A slider that sets one end of what a figure has to be, with its value in words. */
export default function LimitSlider({ field, value, choose }: Props) {
  const { figure, end, name } = field;
  const stops = stopsWith(field, value);
  const words = describeEnd(figure, value);
  const id = `limit-${figure}-${end}`;
  return (
    <p className="limit">
      <label htmlFor={id}>{name}</label>
      <span aria-hidden="true">{words}</span>
      <input
        id={id}
        name={nameOfLimit(field)}
        type="range"
        min={0}
        max={stops.length - 1}
        value={stops.indexOf(value ?? null)}
        aria-valuetext={words}
        onChange={(event) => choose(stops[Number(event.target.value)] ?? undefined)}
      />
    </p>
  );
}
