import { memo, useState, type KeyboardEvent } from 'react';
import { boundMinutes, stepMinutes } from '../../facts/week/change-week.ts';
import { formatHours, hoursOf } from '../../facts/week/describe-week.ts';
import { quarter } from '../../facts/week/week.ts';

interface Props {
  id: string;
  name: string;
  /** Small print under the name. */
  note: string;
  minutes: number;
  /** Where the slider ends. */
  most: number;
  isRemovable: boolean;
  set: (id: string, minutes: number) => void;
  remove: (id: string) => void;
}

const steps: Record<string, { by: 1 | -1; step: number }> = {
  ArrowRight: { by: 1, step: quarter },
  ArrowUp: { by: 1, step: quarter },
  ArrowLeft: { by: -1, step: quarter },
  ArrowDown: { by: -1, step: quarter },
  PageUp: { by: 1, step: 2 * 60 },
  PageDown: { by: -1, step: 2 * 60 },
};

/** Hours as a number field. What is being typed stays as it is until the field is left. */
function HoursField({ id, name, minutes, set }: Pick<Props, 'id' | 'name' | 'minutes' | 'set'>) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      id={`hours-${id}`}
      className="hours-field"
      type="number"
      inputMode="decimal"
      min={0}
      max={168}
      step="0.25"
      aria-label={`Hours: ${name}`}
      value={draft ?? hoursOf(minutes)}
      onChange={(event) => {
        setDraft(event.target.value);
        set(id, boundMinutes(event.target.valueAsNumber * 60));
      }}
      onBlur={() => setDraft(undefined)}
    />
  );
}

/** One line of the week: its name, a slider and a field for the same hours. */
function HoursRow({ id, name, note, minutes, most, isRemovable, set, remove }: Props) {
  // Arrow keys move by quarters of an hour also from a start that is none.
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    set(id, Math.min(stepMinutes(minutes, step.by, step.step), most));
  };
  /** The quarter of an hour nearest to where the slider was drawn; one further where that is where it stands. */
  const slide = (value: number) => {
    const nearest = Math.round(value / quarter) * quarter;
    set(id, nearest === minutes ? stepMinutes(minutes, value > minutes ? 1 : -1, quarter) : nearest);
  };
  return (
    <li className="hours-row">
      <p className="hours-name">
        {name}
        {note && <span className="hours-note soft small">{note}</span>}
      </p>
      <input
        type="range"
        min={0}
        max={most}
        step="any"
        value={Math.min(minutes, most)}
        aria-label={name}
        aria-valuetext={formatHours(minutes)}
        onChange={(event) => {
          if (event.target.valueAsNumber !== minutes) slide(event.target.valueAsNumber);
        }}
        onKeyDown={press}
      />
      <HoursField id={id} name={name} minutes={minutes} set={set} />
      {isRemovable && (
        <button className="quiet" type="button" onClick={() => remove(id)}>
          Remove<span className="visually-hidden"> {name}</span>
        </button>
      )}
    </li>
  );
}

export default memo(HoursRow);
