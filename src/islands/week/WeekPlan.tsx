import { memo, useState } from 'react';
import { addLine, removeLine, setHorizon, toggleMove } from '../../facts/week/change-week.ts';
import { describeAddressed } from '../../facts/week/describe-week.ts';
import { horizonLabels } from '../../facts/format/horizon-labels.ts';
import { groupPlan, horizons } from '../../facts/week/plan.ts';
import { longestLine } from '../../facts/week/week-link.ts';
import { orderMoves } from '../../facts/week/week-moves.ts';
import type { WeekRow } from '../../facts/week/week-rows.ts';
import type { Week, WeekJob, When } from '../../facts/week/week.ts';

interface Props {
  moves: Week['moves'];
  lines: Week['lines'];
  job: WeekJob;
  rows: readonly WeekRow[];
  when: When;
  change: (how: (week: Week) => Week) => void;
  say: (words: string) => void;
}

type Horizon = Week['lines'][number]['horizon'];
const mostAtOnce = 5;

function HorizonSelect({
  label,
  value,
  choose,
}: {
  label: string;
  value: Horizon;
  choose: (horizon: Horizon) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => choose(horizons.find((one) => one === event.target.value) ?? 'not-stated')}
    >
      {horizons.map((horizon) => (
        <option key={horizon} value={horizon}>
          {horizonLabels[horizon]}
        </option>
      ))}
    </select>
  );
}

/** What one could do, what the reader takes of it, and what the reader adds. */
function WeekPlan({ moves, lines, job, rows, when, change, say }: Props) {
  const [text, setText] = useState('');
  const [horizon, setChosen] = useState<Horizon>('this-quarter');
  const [isWhole, setIsWhole] = useState(false);
  const ordered = orderMoves(job.moves, rows, when);
  const taken = new Map(moves.map((move) => [move.id, move.horizon]));
  const shown = isWhole ? ordered : ordered.filter(({ move }, index) => index < mostAtOnce || taken.has(move.id));
  const groups = groupPlan({ moves, lines }, job.moves);

  const add = () => {
    if (text.trim() === '') return;
    change((before) => addLine(before, horizon, text));
    setText('');
    say('Added to the plan.');
  };

  return (
    <>
      <div className="week-controls">
        {ordered.length === 0 ? (
          <p className="soft">There is no advice and no computed move for this job yet. Write your own below.</p>
        ) : (
          <p className="small soft">
            First what leads away from most of your exposed hours. Ticked lines go into your plan.
          </p>
        )}
        <ul className="entries week-moves">
          {shown.map(({ move, rows: left, minutes }) => (
            <li key={move.id}>
              <label className="week-tick">
                <input
                  type="checkbox"
                  checked={taken.has(move.id)}
                  onChange={() => change((before) => toggleMove(before, move.id, move.horizon))}
                />
                <span>{move.title}</span>
              </label>
              {taken.has(move.id) && (
                <HorizonSelect
                  label={`When: ${move.title}`}
                  value={taken.get(move.id) ?? move.horizon}
                  choose={(next) => change((before) => setHorizon(before, move.id, next))}
                />
              )}
              <p className="small soft">
                {move.note && `${move.note}. `}
                {describeAddressed(
                  left.map(({ name }) => name),
                  minutes,
                )}{' '}
                <a href={move.href}>
                  More<span className="visually-hidden">: {move.title}</span>
                </a>{' '}
                ({move.says})
              </p>
            </li>
          ))}
        </ul>
        {shown.length < ordered.length && (
          <p className="tools">
            <button className="button" type="button" onClick={() => setIsWhole(true)}>
              Show {ordered.length - shown.length} more
            </button>
          </p>
        )}
        <form
          className="week-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label>
            A line of your own
            <input
              type="text"
              maxLength={longestLine}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <HorizonSelect label="When: your own line" value={horizon} choose={setChosen} />
          <button className="button" type="submit">
            Add to the plan
          </button>
        </form>
      </div>
      {groups.length > 0 && (
        <div className="week-plan">
          {groups.map(({ horizon: by, name, items }) => (
            <section key={by} aria-label={`Plan: ${name}`}>
              <h4>{name}</h4>
              <ul>
                {items.map((item, index) => {
                  const at = item.href ? -1 : lines.findIndex((line) => line.horizon === by && line.text === item.text);
                  return (
                    <li key={`${item.text} ${index}`}>
                      <span aria-hidden="true">☐ </span>
                      {item.href ? <a href={item.href}>{item.text}</a> : item.text}
                      {item.says && <span className="soft small"> ({item.says})</span>}
                      {at >= 0 && (
                        <button
                          className="quiet"
                          type="button"
                          onClick={() => {
                            change((before) => removeLine(before, at));
                            say('Removed from the plan.');
                          }}
                        >
                          Remove<span className="visually-hidden"> {item.text}</span>
                        </button>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}

export default memo(WeekPlan);
