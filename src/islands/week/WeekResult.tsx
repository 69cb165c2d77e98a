import { memo } from 'react';
import { describeBands, formatHours, formatPlace, formatSaid, weekNames } from '../../facts/week/describe-week.ts';
import { figuredMinutes, meanByTime, rateWeek, saidParts, trackersOf } from '../../facts/week/week-sums.ts';
import { plannedMinutes, type WeekRow } from '../../facts/week/week-rows.ts';
import type { WeekTracker, When } from '../../facts/week/week.ts';
import WeekBars from './WeekBars.tsx';

interface Props {
  rows: readonly WeekRow[];
  /** The split that the job starts with. */
  start: readonly WeekRow[];
  weeks: readonly When[];
  total: number;
  /** Address of how it is computed, with the base path. */
  method: string;
}

function weekName(when: When, weeks: readonly When[]): string {
  return weeks.length > 1 ? weekNames[when] : 'Your week';
}

function TrackerLines({ tracker, rows, start, weeks }: Omit<Props, 'total' | 'method'> & { tracker: WeekTracker }) {
  const shares = rows.flatMap(({ said }) => (said?.tracker.id === tracker.id ? [said.percent] : []));
  const line = (name: string, from: readonly WeekRow[], when: When) => {
    const parts = saidParts(from, tracker.id, when);
    const mean = meanByTime(parts);
    return (
      <div className={from === start ? 'week-line week-start' : 'week-line'} key={name}>
        <p>
          {name} <b>{formatSaid(mean)}</b> <span className="soft small">of {formatHours(figuredMinutes(parts))}</span>
        </p>
        <svg className="week-bar" aria-hidden="true">
          <rect className="no-figure" width="100%" height="100%" />
          <rect className="tone-50" width={`${mean ?? 0}%`} height="100%" />
        </svg>
      </div>
    );
  };
  return (
    <div className="week-rater">
      <h4>
        {tracker.name}: {tracker.word}
      </h4>
      {line('Starting split', start, 'now')}
      {weeks.map((when) => line(weekName(when, weeks), rows, when))}
      <p className="small soft">
        {tracker.name} alone says so, of each task from {Math.min(...shares)}% to {Math.max(...shares)}%.{' '}
        {tracker.meaning}
      </p>
    </div>
  );
}

/** What the hours add up to by everyone who gives their tasks a figure, beside the split that the job starts with. */
function WeekResult({ rows, start, weeks, total, method }: Props) {
  const isRated = rows.some(({ rated }) => rated);
  const rated = [
    { name: 'Starting split', rated: rateWeek(start, 'now'), isStart: true },
    ...weeks.map((when) => ({ name: weekName(when, weeks), rated: rateWeek(rows, when) })),
  ];
  const most = Math.max(total, 60, ...weeks.map((when) => plannedMinutes(rows, when)), plannedMinutes(start, 'now'));
  return (
    <section className="week-result" aria-labelledby="week-result-title">
      <h3 id="week-result-title">What your hours add up to</h3>
      {isRated && <WeekBars weeks={rated} most={most} />}
      {trackersOf(rows).map((tracker) => (
        <TrackerLines key={tracker.id} tracker={tracker} rows={rows} start={start} weeks={weeks} />
      ))}
      {isRated ? (
        <p className="small soft">
          0 is not exposed, 50 with added software, 100 directly. An hour counts for the label that its task lies
          nearest to. Exposed means that a language model could halve the time, not that the hours go.{' '}
          <a href={method}>How it is computed</a>
        </p>
      ) : (
        <p className="small soft">
          No labels by people or GPT-4 are published for these tasks. <a href={method}>How it is computed</a>
        </p>
      )}
    </section>
  );
}

export default memo(WeekResult);

/** The result in one line, which stays in sight beside the sliders where the screen is narrow. */
export function describeResult(rows: readonly WeekRow[], when: When): string {
  const parts = rateWeek(rows, when).flatMap(({ rater, place }) =>
    place === undefined ? [] : [`${rater === 'people' ? 'people' : 'GPT-4'} ${formatPlace(place)}`],
  );
  const said = trackersOf(rows).map(
    ({ id, name, word }) => `${name} ${formatSaid(meanByTime(saidParts(rows, id, when)))} ${word}`,
  );
  return [...parts, ...said].join(' · ') || describeBands(rateWeek(rows, when)[0]?.bands ?? emptyBands);
}

const emptyBands = { directly: 0, software: 0, not: 0, none: 0 };
