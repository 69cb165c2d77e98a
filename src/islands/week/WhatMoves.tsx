import { memo } from 'react';
import { describeMove, formatChange, yardstickNames } from '../../facts/week/describe-week.ts';
import { bestMoves, hourMoves, yardsticksOf } from '../../facts/week/week-moves.ts';
import { trackersOf, type WeekRater } from '../../facts/week/week-sums.ts';
import type { WeekRow } from '../../facts/week/week-rows.ts';
import type { When } from '../../facts/week/week.ts';

interface Props {
  rows: readonly WeekRow[];
  when: When;
  /** Takes a sentence into the plan. */
  plan: (line: string) => void;
}

const shortNames: Record<WeekRater, string> = { people: 'People', gpt4: 'GPT-4' };

/** What an hour moved elsewhere changes: the moves that matter most in words, all of them in a table. */
function WhatMoves({ rows, when, plan }: Props) {
  const moves = hourMoves(rows, when);
  const best = bestMoves(moves);
  const yardsticks = yardsticksOf(rows, when).map(({ id }) => id);
  const trackers = new Map(trackersOf(rows).map(({ id, name }) => [id, name]));
  const isRated = rows.some(({ rated }) => rated);
  const words = yardsticks.map((id) => yardstickNames[id] ?? `by ${trackers.get(id) ?? id}`);
  if (moves.length === 0)
    return <p className="soft">This needs two tasks with a figure, one of them with an hour or more.</p>;
  return (
    <>
      {best.length === 0 ? (
        <p>Moving an hour between these tasks does not lower the week{isRated && ' by both ratings'}.</p>
      ) : (
        <ul className="entries">
          {best.map((move) => (
            <li key={move.from.id}>
              <p>{describeMove(move, words)}</p>
              <p className="tools">
                <button
                  className="quiet"
                  type="button"
                  onClick={() => plan(`Move an hour a week from “${move.from.name}” to “${move.to.name}”`)}
                >
                  Put it in the plan<span className="visually-hidden">: from {move.from.name}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>An hour of each task</summary>
        <section className="scroll-x" aria-label="Table: what an hour of each task changes" tabIndex={0}>
          <table className="small">
            <thead>
              <tr>
                <th scope="col">An hour from</th>
                <th scope="col">to</th>
                {yardsticks.map((id) => (
                  <th scope="col" className="number" key={id}>
                    {id === 'people' || id === 'gpt4' ? shortNames[id] : trackers.get(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moves.map(({ from, to, changes }) => (
                <tr key={from.id}>
                  <th scope="row">{from.name}</th>
                  <td>{to.name}</td>
                  {changes.map((change, index) => (
                    <td className="number" key={yardsticks[index]}>
                      {formatChange(change)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p className="small soft">
        Points on the scale from 0 to 100. Less exposed is not safer by itself: it means that fewer of your hours are
        ones that AI could help with.
      </p>
    </>
  );
}

export default memo(WhatMoves);
