import { memo, type ReactNode } from 'react';
import { formatFixed } from '../../facts/format/minus.ts';
import { formatHours, formatPlace, formatSaid, raterNames } from '../../facts/week/describe-week.ts';
import {
  figuredMinutes,
  meanByTime,
  ratedParts,
  saidParts,
  trackersOf,
  weekRaters,
  type Part,
} from '../../facts/week/week-sums.ts';
import { plannedMinutes, type WeekRow } from '../../facts/week/week-rows.ts';
import { minutesOf, type When } from '../../facts/week/week.ts';

interface Props {
  rows: readonly WeekRow[];
  when: When;
  caption: string;
  /** Whether the caption shows: it tells two tables apart. */
  isNamed: boolean;
}

interface Column {
  id: string;
  name: string;
  parts: Part[];
  sum: string;
}

function columnsOf(rows: readonly WeekRow[], when: When): Column[] {
  const rated = rows.some(({ rated: one }) => one)
    ? weekRaters.map((rater) => {
        const parts = ratedParts(rows, rater, when);
        return { id: rater, name: raterNames[rater], parts, sum: formatPlace(meanByTime(parts)) };
      })
    : [];
  const said = trackersOf(rows).map(({ id, name, word }) => {
    const parts = saidParts(rows, id, when);
    return { id, name: `${name}: ${word}`, parts, sum: formatSaid(meanByTime(parts)) };
  });
  return [...rated, ...said];
}

/** "× 50 ÷ 40 h = 2.2" */
function lineOf({ parts }: Column, index: number): string {
  const part = parts[index];
  if (part?.figure === undefined) return 'no figure';
  const figured = figuredMinutes(parts);
  if (figured === 0) return `× ${part.figure}`;
  return `× ${part.figure} ÷ ${formatHours(figured)} = ${formatFixed((part.minutes * part.figure) / figured, 1)}`;
}

function nameOf({ name, href, from, note }: WeekRow): ReactNode {
  return (
    <>
      {href ? <a href={href}>{name}</a> : name}
      {(from ?? note) && <span className="soft"> ({from ?? note})</span>}
    </>
  );
}

/** The sums, a line for each task: hours × figure ÷ hours with a figure. */
function Arithmetic({ rows, when, caption, isNamed }: Props) {
  const columns = columnsOf(rows, when);
  return (
    <section className="scroll-x" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="week-sums small">
        <caption className={isNamed ? 'week-caption' : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col" className="number">
              Hours
            </th>
            {columns.map(({ id, name }) => (
              <th scope="col" className="number" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row)}</th>
              <td className="number">{formatHours(minutesOf(row, when))}</td>
              {columns.map((column) => (
                <td className="number" key={column.id}>
                  {lineOf(column, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Sum</th>
            <td className="number">{formatHours(plannedMinutes(rows, when))}</td>
            {columns.map(({ id, sum }) => (
              <td className="number" key={id}>
                <b>{sum}</b>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

export default memo(Arithmetic);
