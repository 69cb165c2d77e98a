import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { RoleFile, TaskCard } from '../data/comparison.ts';
import { compareWorkTask } from '../facts/compare/compare-work-task.ts';
import { describeNotice } from '../facts/describe/link-notice.ts';
import {
  emptyComparison,
  formatComparison,
  isEmptyComparison,
  mostAcross,
  mostRoles,
  mostTasks,
  type ComparedIds,
} from '../facts/links/compare-link.ts';
import { readComparison, resolveComparison, splitTaskId } from '../facts/links/read-compare-link.ts';
import type { BarSeries } from '../facts/plots/bar-series.ts';
import { barSorts, type BarSort } from '../facts/plots/bar-sort.ts';
import type { Hit } from './comparison/find-things.ts';
import { knownIn, loadComparison, readJobIds, type Loaded } from './comparison/load.ts';
import Picker, { searchId } from './comparison/Picker.tsx';
import { keepPicks, linkPicks, readPicks, type Pick } from './picks.ts';
import AcrossJobs from './parts/AcrossJobs.tsx';
import BarPicture from './parts/BarPicture.tsx';
import RoleComparison from './parts/RoleComparison.tsx';
import TaskComparison, { type SeriesView } from './parts/TaskComparison.tsx';
import { useHydrated } from './use-hydrated.ts';

const LazyBarChart = lazy(() => import('./BarChart.tsx'));

const View: SeriesView = ({ label, series }) => {
  // Each key the reader types creates the series again; the chart is drawn anew only if the series has changed.
  const text = JSON.stringify(series);
  const kept = useMemo(() => [JSON.parse(text) as BarSeries], [text]);
  return (
    <Suspense fallback={<BarPicture series={series} />}>
      <LazyBarChart label={label} series={kept} controls={false} />
    </Suspense>
  );
};

interface Props {
  /** The site's own root, with its base path. */
  root: string;
  /** Former ids of jobs: `baker=bakers=bun-maker`. */
  former: string;
  /** Ids of all jobs: `actors baker`. Without them the file of an unknown job is asked for in vain. */
  jobs?: string;
  /** Shown alone, in someone else's page. */
  alone?: boolean;
}

/** Something that is compared, or can be. */
type Thing = Omit<Hit, 'note'>;

const sortNames: Record<BarSort, string> = {
  listed: 'as listed',
  highest: 'most exposed first',
  lowest: 'least exposed first',
  name: 'by name',
};

const listOf = { task: 'tasks', role: 'roles', across: 'across' } as const;
const most = { task: mostTasks, role: mostRoles, across: mostAcross };
const nouns = { task: 'tasks', role: 'jobs', across: 'tasks across all their jobs' };

/** A task of a job as a card: one of our own, or else a named task. */
function cardOf(id: string, jobs: Loaded['jobs'], root: string): TaskCard | undefined {
  const { job, task: wanted } = splitTaskId(id);
  const file = jobs.get(job);
  const own = file?.tasks.find((task) => task.id === id);
  if (own) return own;
  const named = file?.work?.tasks.find((task) => task.id === wanted);
  if (!file?.work || !named) return undefined;
  return {
    ...compareWorkTask(named, { id: job, title: file.role.title }, `${root}tasks/${named.id}/`),
    href: `${root}tasks/${named.id}/`,
    across: `${root}compare/${formatComparison({ ...emptyComparison, across: [named.id] })}`,
    sources: file.work.sources,
  };
}

/** Jobs and tasks side by side. The link saves the view: whoever opens it sees the same. */
export default function Comparison({ root, former, jobs, alone = false }: Props) {
  const ids = useMemo(() => readJobIds(former, jobs), [former, jobs]);
  const live = useHydrated();
  const linked = useMemo(() => (live ? readComparison(location.search) : undefined), [live]);
  const [changed, setChanged] = useState<ComparedIds>();
  /** What the reader asks for, or else the link; nothing before the link is read. */
  const asked = changed ?? linked;
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState('');
  const focusNext = useRef('');

  useEffect(() => {
    if (!asked) return;
    let isStale = false;
    loadComparison(asked, ids, `${root}compare/data/`).then(
      (all) => {
        if (isStale) return;
        setFailed(false);
        setLoaded(all);
      },
      () => {
        if (!isStale) setFailed(true);
      },
    );
    return () => {
      isStale = true;
    };
  }, [asked, ids, root, attempt]);

  useEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = '';
  });

  const resolved = useMemo(
    () => (asked && loaded ? resolveComparison(asked, knownIn(loaded, ids)) : undefined),
    [asked, loaded, ids],
  );
  const isLoaded = loaded !== undefined && loaded.asked === asked;
  const shown = resolved?.comparison ?? emptyComparison;
  const notices = isLoaded ? (resolved?.notices ?? []) : [];
  // What is still on its way stays asked for, whatever a reader changes meanwhile.
  const wanted = isLoaded ? shown : (asked ?? emptyComparison);

  const files = useMemo(
    () => shown.roles.map((id) => loaded?.jobs.get(id)).filter((file): file is RoleFile => file !== undefined),
    [shown.roles, loaded],
  );
  const tasks = loaded ? shown.tasks.flatMap((id) => cardOf(id, loaded.jobs, root) ?? []) : [];
  const across = shown.across.flatMap((id) => loaded?.tasks.get(id) ?? []);

  const nameOf = (kind: Pick['kind'], id: string) =>
    kind === 'role' ? loaded?.jobs.get(id)?.role.title : loaded && cardOf(id, loaded.jobs, root)?.name;

  const change = (next: ComparedIds, words: string, added?: Thing) => {
    // The tray follows only if it held this very comparison, so that someone else's link never replaces it.
    const before = formatComparison({ ...wanted, across: [], sort: 'listed' });
    if (linkPicks(readPicks()) === before && !alone) {
      const picks = (['task', 'role'] as const).flatMap((kind) =>
        next[listOf[kind]].map((id) => ({
          kind,
          id,
          name: nameOf(kind, id) ?? (added?.id === id ? added.name : id),
        })),
      );
      keepPicks(picks);
    }
    setChanged(next);
    setStatus(words);
    history.replaceState(null, '', `${location.pathname}${formatComparison(next)}`);
  };

  const isPicked = ({ kind, id }: Thing) => wanted[listOf[kind]].includes(id);

  const toggle = (thing: Thing) => {
    const { kind, id, name } = thing;
    const list = wanted[listOf[kind]];
    if (list.includes(id)) {
      change({ ...wanted, [listOf[kind]]: list.filter((other) => other !== id) }, `${name} removed.`);
    } else if (list.length >= most[kind]) {
      setStatus(`A comparison holds ${most[kind]} ${nouns[kind]} at most. Take one out first.`);
    } else {
      change({ ...wanted, [listOf[kind]]: [...list, id] }, `${name} added.`, thing);
    }
  };

  /** A task of one or several of the compared jobs, to be added to the tasks or taken out. */
  const offer = (parts: string[], name: string) => {
    const isIn = parts.every((id) => wanted.tasks.includes(id));
    const others = wanted.tasks.filter((id) => !parts.includes(id));
    const act = () => {
      if (isIn) change({ ...wanted, tasks: others }, `${name} removed.`);
      else if (others.length + parts.length > mostTasks)
        setStatus(`A comparison holds ${mostTasks} tasks at most. Take one out first.`);
      else change({ ...wanted, tasks: [...others, ...parts] }, `${name} added, under the jobs.`);
    };
    return (
      <button className="quiet offer" type="button" aria-pressed={isIn} onClick={act}>
        <span aria-hidden="true">{isIn ? '✓' : '+'}</span>
        <span className="visually-hidden">Compare the task {name}</span>
      </button>
    );
  };

  const move = ({ kind, id, name }: Thing, by: 1 | -1) => {
    const list = wanted[listOf[kind]];
    const from = list.indexOf(id);
    const moved = list.toSpliced(from, 1).toSpliced(from + by, 0, id);
    focusNext.current = `move-${by}-${id}`;
    change({ ...wanted, [listOf[kind]]: moved, sort: 'listed' }, `${name} is now number ${from + by + 1}.`);
  };

  const operate = (thing: Thing) => {
    if (alone) return null;
    const list = wanted[listOf[thing.kind]];
    const at = list.indexOf(thing.id);
    return (
      <p className="tools">
        {list.length > 1 &&
          ([-1, 1] as const).map((by) => {
            const isEnd = by < 0 ? at === 0 : at === list.length - 1;
            return (
              <button
                key={by}
                id={`move-${by}-${thing.id}`}
                className="quiet"
                type="button"
                aria-disabled={isEnd}
                onClick={() => {
                  if (!isEnd) move(thing, by);
                }}
              >
                {thing.kind === 'role' ? (
                  // Jobs stand beside each other, in columns that may be narrow.
                  <>
                    <span aria-hidden="true">{by < 0 ? '←' : '→'}</span>
                    <span className="visually-hidden">{`Move ${by < 0 ? 'left' : 'right'}`}</span>
                  </>
                ) : (
                  `Move ${by < 0 ? 'up' : 'down'}`
                )}
                <span className="visually-hidden"> {thing.name}</span>
              </button>
            );
          })}
        <button
          className="quiet"
          type="button"
          onClick={() => {
            focusNext.current = searchId;
            toggle(thing);
          }}
        >
          Remove<span className="visually-hidden"> {thing.name}</span>
        </button>
      </p>
    );
  };

  const isEmpty = asked !== undefined && isEmptyComparison(wanted);
  const waits = asked !== undefined && !isLoaded && !failed;
  const isShown = files.length + tasks.length + across.length > 0;
  const isSorted = across.length > 0 || tasks.length > 1 || files.some(({ role: { tasks: own } }) => own !== undefined);
  const names = [
    ...files.map(({ role }) => role.title),
    ...across.map(({ name }) => `${name}, across jobs`),
    ...tasks.map(({ name }) => name),
  ].join(', ');

  useEffect(() => {
    if (names && !alone) document.title = `${names} · Compare · Career Risk Explorer`;
  }, [names, alone]);

  return (
    <div className="comparisons" id="comparison" data-in-query="">
      {!alone && <Picker root={root} compared={files} isPicked={isPicked} add={toggle} />}
      <div role="status">
        {status && <p className="small">{status}</p>}
        {notices.map((notice) => (
          <p className="notice" key={notice.kind}>
            {describeNotice(notice)}
          </p>
        ))}
        {waits && !isEmpty && <p className="soft nothing">Loading …</p>}
      </div>
      {failed && (
        <p className="notice" role="alert">
          A part of this comparison could not be loaded. Your picks are safe in the address.{' '}
          <button className="button" type="button" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </p>
      )}
      {isShown && !alone && (
        <div className="chart-controls">
          {isSorted && (
            <label>
              Order of {across.length > 0 && tasks.length === 0 ? 'jobs' : 'tasks'}{' '}
              <select
                value={shown.sort}
                onChange={(event) => {
                  const sort = barSorts.find((name) => name === event.target.value) ?? 'listed';
                  change({ ...wanted, sort }, `Sorted ${sortNames[sort]}.`);
                }}
              >
                {barSorts.map((name) => (
                  <option key={name} value={name}>
                    {sortNames[name]}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            className="quiet"
            type="button"
            data-share={`Compare: ${names}`}
            data-anchor="comparison"
            data-embed="compare/"
          >
            Share this comparison
          </button>
          <button className="quiet" type="button" onClick={() => change(emptyComparison, 'Everything was removed.')}>
            Clear
          </button>
        </div>
      )}
      {isShown && alone && (
        <p className="small open-alone">
          <a href={`${root}compare/${formatComparison(shown)}`}>Open and change this comparison</a>
        </p>
      )}
      {isShown && tasks.length + files.length === 1 && across.length === 0 && (
        <p className="soft">One {tasks.length === 1 ? 'task' : 'job'} picked. Add another to compare it with.</p>
      )}
      {(asked === undefined || (isEmpty && !waits)) && (
        <p className={asked === undefined ? 'soft nothing until-asked' : 'soft nothing'}>
          Nothing picked yet. Add up to 4 jobs, up to 8 tasks, or a task across all the jobs that do it.
        </p>
      )}
      {files.length > 0 && (
        <RoleComparison
          files={files}
          sort={shown.sort}
          View={View}
          taskPages={`${root}tasks/`}
          brief={alone}
          operate={alone ? undefined : ({ id, title }) => operate({ kind: 'role', id, name: title })}
          offer={alone ? undefined : offer}
        />
      )}
      {across.map((file) => (
        <AcrossJobs
          key={file.id}
          file={file}
          sort={shown.sort}
          root={root}
          brief={alone}
          operate={({ id, name }) => operate({ kind: 'across', id, name })}
        />
      ))}
      {tasks.length > 0 && (
        <TaskComparison
          tasks={tasks}
          sort={shown.sort}
          View={View}
          brief={alone}
          operate={({ id, name }) => operate({ kind: 'task', id, name })}
        />
      )}
    </div>
  );
}
