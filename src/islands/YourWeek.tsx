import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  addLater,
  addLine,
  boundMinutes,
  dropLater,
  removeRow,
  setMinutes,
  setTotal,
} from '../facts/week/change-week.ts';
import { describePlaces, describePlanned, hoursOf, weekNames } from '../facts/week/describe-week.ts';
import { plannedMinutes, rowsOf, type WeekRow } from '../facts/week/week-rows.ts';
import { rateWeek } from '../facts/week/week-sums.ts';
import { firstTotal, hasLater, minutesOf, openWeek, type When } from '../facts/week/week.ts';
import AddTask from './week/AddTask.tsx';
import Arithmetic from './week/Arithmetic.tsx';
import Beside from './week/Beside.tsx';
import HoursRow from './week/HoursRow.tsx';
import JobPicker from './week/JobPicker.tsx';
import SaveWeek from './week/SaveWeek.tsx';
import { useWeek } from './week/use-week.ts';
import WeekPlan from './week/WeekPlan.tsx';
import WeekResult, { describeResult } from './week/WeekResult.tsx';
import WhatMoves from './week/WhatMoves.tsx';

interface Props {
  /** Folder of the files of jobs, with the base path. */
  data: string;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  /** Address of how it is computed, with the base path. */
  method: string;
}

/** Milliseconds without a change after which a screen reader is told what the hours add up to. */
const calm = 800;

const todayAlone: When[] = ['now'];
const bothWeeks: When[] = ['now', 'later'];

/** What stands under a line's name: its figures, and where it comes from. */
function noteOf({ from, note, rated, said }: WeekRow): string {
  const figures = rated
    ? `people ${rated.people} · GPT-4 ${rated.gpt4}`
    : said
      ? `${said.percent}% ${said.tracker.word}`
      : 'no figure';
  return [note, from && `from: ${from}`, figures].filter(Boolean).join(' · ');
}

/** A reader's week: hours on each task, what they add up to, what an hour moved changes, and a plan. */
export default function YourWeek({ data, names, method }: Props) {
  const { week, jobs, failed, isKept, change, choose, keep, forget, load, retry } = useWeek(data);
  const [edited, setEdited] = useState<When>('now');
  const [status, setStatus] = useState('');
  const focusNext = useRef('');
  const isTold = useRef(false);

  const job = week && jobs.get(week.job);
  const isLater = week !== undefined && hasLater(week);
  const when = isLater ? edited : 'now';
  const weeks = isLater ? bothWeeks : todayAlone;
  const { rows, unknown } = useMemo(() => (week ? rowsOf(week, jobs) : { rows: [], unknown: 0 }), [week, jobs]);
  const total = week?.total ?? firstTotal;
  const jobId = week?.job;
  const start = useMemo(
    () => (jobId !== undefined && jobs.has(jobId) ? rowsOf({ ...openWeek(jobId), total }, jobs).rows : []),
    [jobId, jobs, total],
  );
  // The hours and their sum follow a slider at once; bars, tables and the plan may come a moment later. A job that opens
  // has them at once: a moment later they would be those of no job, or of the job before.
  const lateRows = useDeferredValue(rows);
  const lateWeek = useDeferredValue(week);
  const isOpening = lateRows.length === 0 || lateWeek?.job !== week?.job;
  const calmRows = isOpening ? rows : lateRows;
  const calmWeek = isOpening ? week : lateWeek;
  const isWaiting =
    week !== undefined &&
    !failed &&
    unknown > 0 &&
    (week.entries ?? []).some(({ job: other }) => other !== undefined && !jobs.has(other));

  useEffect(() => {
    if (focusNext.current === '') return;
    const element = document.getElementById(focusNext.current);
    if (!element) return;
    focusNext.current = '';
    element.focus();
  });

  useEffect(() => {
    if (job) document.title = `Your week: ${job.title} · Career Risk Explorer`;
  }, [job]);

  const planned = plannedMinutes(rows, when);
  const told = `${describePlanned(planned, total)} ${describePlaces(rateWeek(rows, when))}`.trim();
  useEffect(() => {
    if (rows.length === 0) return;
    // What the week opens with is read as the page is; only what changes is told.
    if (!isTold.current) {
      isTold.current = true;
      return;
    }
    const timer = setTimeout(() => setStatus(told), calm);
    return () => clearTimeout(timer);
  }, [told, rows.length]);

  const set = useCallback(
    (id: string, minutes: number) => job && change((before) => setMinutes(before, job, id, when, minutes)),
    [change, job, when],
  );
  const remove = useCallback(
    (id: string) => {
      if (!job) return;
      focusNext.current = 'week-title';
      change((before) => removeRow(before, job, id));
      setStatus('Taken out.');
    },
    [change, job],
  );

  const plan = useCallback(
    (line: string) => {
      change((before) => addLine(before, 'this-quarter', line));
      setStatus('Added to the plan.');
    },
    [change],
  );

  const most = Math.max(total, firstTotal);
  const own = new Set(start.map(({ id }) => id));

  return (
    <div className="your-week" id="week">
      <div className="week-controls">
        <JobPicker
          id="week-job"
          label={job ? 'Another job' : 'Your job'}
          names={names}
          pick={({ id }) => {
            focusNext.current = 'week-title';
            isTold.current = false;
            choose(id);
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {status}
      </p>
      {failed && (
        <p className="notice" role="alert">
          A job could not be loaded, or the link names one that we do not have. Your hours are safe in the address.{' '}
          <button className="button" type="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {week && !job && !failed && <p className="soft week-wait">Loading …</p>}
      {week && job && (
        <div className="week-open">
          <h2 id="week-title" tabIndex={-1}>
            {job.title}
          </h2>
          {unknown > 0 && !isWaiting && !failed && (
            <p className="notice">
              {unknown === 1 ? 'One task of this link is' : `${unknown} tasks of this link are`} not here any more and
              left out.
            </p>
          )}
          <div className="week-columns">
            <section className="week-hours week-controls" aria-labelledby="week-hours-title">
              <h3 id="week-hours-title">Your hours</h3>
              <p className="small soft">
                {job.tasks.some(({ share }) => share !== undefined)
                  ? 'The week starts with the shares that O*NET’s task statements give this job. Set the hours to yours.'
                  : 'Nobody publishes how this job’s time is split, so the week starts with the same for each task. Set the hours to yours.'}
              </p>
              {isLater && (
                <fieldset className="week-which">
                  <legend>Set the hours of</legend>
                  {bothWeeks.map((which) => (
                    <label key={which}>
                      <input
                        type="radio"
                        name="week-which"
                        checked={when === which}
                        onChange={() => setEdited(which)}
                      />{' '}
                      {weekNames[which].toLowerCase()}
                    </label>
                  ))}
                </fieldset>
              )}
              <p className="week-sum">
                <b>{describePlanned(planned, total)}</b>{' '}
                <span className="week-sum-result">{describeResult(rows, when)}</span>
              </p>
              <ul>
                {rows.map((row) => (
                  <HoursRow
                    key={row.id}
                    id={row.id}
                    name={row.name}
                    note={noteOf(row)}
                    minutes={minutesOf(row, when)}
                    most={most}
                    isRemovable={!own.has(row.id)}
                    set={set}
                    remove={remove}
                  />
                ))}
              </ul>
              <AddTask
                week={week}
                job={job}
                jobs={jobs}
                names={names}
                load={load}
                change={change}
                added={(id, name) => {
                  focusNext.current = `hours-${id}`;
                  setStatus(`${name} added, without hours yet.`);
                }}
              />
              <p className="tools">
                <label className="week-total">
                  Hours in the week{' '}
                  <input
                    className="hours-field"
                    type="number"
                    min={0}
                    max={168}
                    step="0.25"
                    value={hoursOf(total)}
                    onChange={(event) => {
                      const minutes = boundMinutes(event.target.valueAsNumber * 60);
                      change((before) => setTotal(before, minutes));
                    }}
                  />
                </label>
                <button
                  className="button"
                  type="button"
                  onClick={() => {
                    setEdited(isLater ? 'now' : 'later');
                    change((before) => (isLater ? dropLater(before) : addLater(before, job)));
                    setStatus(isLater ? 'Today alone.' : 'A second week, a year from now, starts as today’s.');
                  }}
                >
                  {isLater ? 'Drop the second week' : 'Add a week a year from now'}
                </button>
                <button
                  className="button"
                  type="button"
                  onClick={() => {
                    change((before) => ({ ...openWeek(before.job), moves: before.moves, lines: before.lines }));
                    setStatus('The hours are those of the starting split again.');
                  }}
                >
                  Reset the hours
                </button>
              </p>
            </section>
            <WeekResult rows={calmRows} start={start} weeks={weeks} total={total} method={method} />
          </div>
          <section className="week-part" aria-labelledby="week-sums-title">
            <h3 id="week-sums-title">The arithmetic, line by line</h3>
            {weeks.map((which) => (
              <Arithmetic
                key={which}
                rows={calmRows}
                when={which}
                caption={isLater ? weekNames[which] : 'The arithmetic'}
                isNamed={isLater}
              />
            ))}
          </section>
          <section className="week-part" aria-labelledby="week-moves-title">
            <h3 id="week-moves-title">What moves it</h3>
            <WhatMoves rows={calmRows} when={when} plan={plan} />
          </section>
          <section className="week-part" aria-labelledby="week-plan-title">
            <h3 id="week-plan-title">Your plan</h3>
            <WeekPlan
              moves={week.moves}
              lines={week.lines}
              job={job}
              rows={calmRows}
              when={when}
              change={change}
              say={setStatus}
            />
            <SaveWeek
              week={calmWeek ?? week}
              job={job}
              rows={calmRows}
              weeks={weeks}
              isKept={isKept}
              keep={keep}
              forget={forget}
              say={setStatus}
            />
          </section>
          {job.beside.length > 0 && <Beside job={job} />}
          <p className="chart-source">
            Sources:{' '}
            {job.sources.map(({ text, href }, index) => (
              <span key={href}>
                {index > 0 && ', '}
                <a href={href}>{text}</a>
              </span>
            ))}
            . Exposure is not job loss.
          </p>
        </div>
      )}
    </div>
  );
}
