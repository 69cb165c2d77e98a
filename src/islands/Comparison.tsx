import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ComparisonIndex, RoleFile } from '../data/comparison.ts';
import type { BarSeries } from '../facts/plots/bar-series.ts';
import { barSorts, type BarSort } from '../facts/plots/bar-sort.ts';
import {
  emptyComparison,
  formatComparison,
  isEmptyComparison,
  mostRoles,
  mostTasks,
  readComparison,
  resolveComparison,
  type ComparedIds,
  type LinkNotice,
} from '../facts/links/compare-link.ts';
import { describeNotice } from '../facts/describe/link-notice.ts';
import { countOf } from '../facts/format/count.ts';
import { searchItems } from '../facts/search/search-items.ts';
import { keepPicks, linkPicks, readPicks, type Pick } from './picks.ts';
import BarPicture from './parts/BarPicture.tsx';
import RoleComparison from './parts/RoleComparison.tsx';
import TaskComparison, { type SeriesView } from './parts/TaskComparison.tsx';

const LazyBarChart = lazy(() => import('./BarChart.tsx'));

const View: SeriesView = ({ id, label, series }) => {
  // Each key the reader types creates the series again; the chart is drawn anew only if the series has changed.
  const text = JSON.stringify(series);
  const kept = useMemo(() => [JSON.parse(text) as BarSeries], [text]);
  return (
    <Suspense fallback={<BarPicture series={series} />}>
      <LazyBarChart id={id} label={label} series={kept} controls={false} />
    </Suspense>
  );
};

interface Props {
  /** Folder of the files that a comparison loads, with the base path. */
  data: string;
  /** The page on which a comparison can be changed, with the base path. */
  page: string;
  /** Shown alone, in someone else's page. */
  alone?: boolean;
}

const sortNames: Record<BarSort, string> = {
  listed: 'as listed',
  highest: 'most exposed first',
  lowest: 'least exposed first',
  name: 'by name',
};

async function loadJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as Data;
}

/** Ids of the roles whose files a comparison needs. */
function rolesOf({ tasks, roles }: ComparedIds): string[] {
  return [...new Set([...roles, ...tasks.map((id) => id.split('.')[0] ?? id)])];
}

function knownIdsOf(index: ComparisonIndex) {
  const aliases = (entries: { id: string; aliases: string[] }[]) =>
    new Map(entries.flatMap((entry) => entry.aliases.map((alias) => [alias, entry.id] as const)));
  return {
    tasks: new Set(index.tasks.map(({ id }) => id)),
    roles: new Set(index.roles.map(({ id }) => id)),
    taskAliases: aliases(index.tasks),
    roleAliases: aliases(index.roles),
  };
}

function pickable(index: ComparisonIndex): (Pick & { words: string; note: string })[] {
  return [
    ...index.roles.map(({ id, title, otherNames }) => ({
      kind: 'role' as const,
      id,
      name: title,
      note: 'role',
      words: [title, ...otherNames].join(' '),
    })),
    ...index.tasks.map(({ id, name, role }) => ({
      kind: 'task' as const,
      id,
      name,
      note: `task · ${role}`,
      words: `${name} ${role}`,
    })),
  ];
}

const listOf = { task: 'tasks', role: 'roles' } as const;
const most = { task: mostTasks, role: mostRoles };
const shownResults = 8;
const searchId = 'comparison-search';

/** Tasks and roles side by side. The link saves the view: whoever opens it sees the same. */
export default function Comparison({ data, page, alone = false }: Props) {
  const [index, setIndex] = useState<ComparisonIndex>();
  const [files, setFiles] = useState<ReadonlyMap<string, RoleFile>>(new Map());
  const [failed, setFailed] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [wanted, setWanted] = useState<ComparedIds>(emptyComparison);
  const [notices, setNotices] = useState<LinkNotice[]>([]);
  const [status, setStatus] = useState('');
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const focusNext = useRef('');
  // Roles whose files were requested, so that none is loaded twice.
  const asked = useRef(new Set<string>());

  // What was typed before the script arrived stays.
  useEffect(() => setText(search.current?.value ?? ''), []);

  useEffect(() => {
    loadJson<ComparisonIndex>(`${data}index.json`).then(
      (loaded) => {
        const { comparison, notices: found } = resolveComparison(readComparison(location.search), knownIdsOf(loaded));
        setFailed('');
        setIndex(loaded);
        setWanted(comparison);
        setNotices(found);
      },
      () => setFailed('The list of roles and tasks'),
    );
  }, [data, attempt]);

  useEffect(() => {
    const missing = rolesOf(wanted).filter((id) => !asked.current.has(id));
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    Promise.all(missing.map(async (id) => [id, await loadJson<RoleFile>(`${data}${id}.json`)] as const)).then(
      (loaded) => {
        setFailed('');
        setFiles((before) => new Map([...before, ...loaded]));
      },
      () => {
        for (const id of missing) asked.current.delete(id);
        setFailed('A part of this comparison');
      },
    );
  }, [data, wanted, attempt]);

  useEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = '';
  });

  const change = (next: ComparedIds, words: string) => {
    // The tray follows only if it held this very comparison, so that someone else's link never replaces it.
    const before = formatComparison({ ...wanted, sort: 'listed' });
    if (index && linkPicks(readPicks()) === before && !alone) {
      const names = new Map(pickable(index).map(({ kind, id, name }) => [`${kind} ${id}`, name]));
      const picks = (['task', 'role'] as const).flatMap((kind) =>
        next[listOf[kind]].map((id) => ({ kind, id, name: names.get(`${kind} ${id}`) ?? id })),
      );
      keepPicks(picks);
    }
    setWanted(next);
    setStatus(words);
    setNotices([]);
    history.replaceState(null, '', `${location.pathname}${formatComparison(next)}`);
  };

  const toggle = ({ kind, id, name }: Pick) => {
    const list = wanted[listOf[kind]];
    if (list.includes(id)) {
      change({ ...wanted, [listOf[kind]]: list.filter((other) => other !== id) }, `${name} taken out.`);
    } else if (list.length >= most[kind]) {
      setStatus(`A comparison holds ${most[kind]} ${kind}s at most. Take one out first.`);
    } else {
      change({ ...wanted, [listOf[kind]]: [...list, id] }, `${name} added.`);
    }
  };

  const move = ({ kind, id, name }: Pick, by: 1 | -1) => {
    const list = wanted[listOf[kind]];
    const from = list.indexOf(id);
    const moved = list.toSpliced(from, 1).toSpliced(from + by, 0, id);
    focusNext.current = `move-${by}-${id}`;
    change({ ...wanted, [listOf[kind]]: moved, sort: 'listed' }, `${name} is now number ${from + by + 1}.`);
  };

  const operate = (pick: Pick) => {
    if (alone) return null;
    const list = wanted[listOf[pick.kind]];
    const at = list.indexOf(pick.id);
    return (
      <p className="tools">
        {([-1, 1] as const).map((by) => {
          const isEnd = by < 0 ? at === 0 : at === list.length - 1;
          return (
            <button
              key={by}
              id={`move-${by}-${pick.id}`}
              className="quiet"
              type="button"
              aria-disabled={isEnd}
              onClick={() => {
                if (!isEnd) move(pick, by);
              }}
            >
              {by < 0 ? 'Earlier' : 'Later'}
              <span className="visually-hidden"> {pick.name}</span>
            </button>
          );
        })}
        <button
          className="quiet"
          type="button"
          onClick={() => {
            focusNext.current = searchId;
            toggle(pick);
          }}
        >
          Remove<span className="visually-hidden"> {pick.name}</span>
        </button>
      </p>
    );
  };

  const tasks = wanted.tasks.flatMap((id) => {
    const file = files.get(id.split('.')[0] ?? id);
    return file?.tasks.find((task) => task.id === id) ?? [];
  });
  const roles = wanted.roles.flatMap((id) => files.get(id)?.role ?? []);
  const isEmpty = isEmptyComparison(wanted);
  const waits = !isEmpty && rolesOf(wanted).some((id) => !files.has(id)) && !failed;
  // Once something is picked, the list waits for a search, so that the comparison stays near the top.
  const isSearching = index !== undefined && (isEmpty || text.trim() !== '');
  const results = isSearching ? searchItems(pickable(index), text) : [];
  const isPicked = ({ kind, id }: Pick) => wanted[listOf[kind]].includes(id);
  const names = [...roles.map(({ title }) => title), ...tasks.map(({ name }) => name)].join(', ');

  useEffect(() => {
    if (names && !alone) document.title = `${names} · Compare · Career Risk Explorer`;
  }, [names, alone]);

  return (
    <div className="comparisons" id="comparison" data-in-query="">
      {!alone && (
        <search className="picker">
          <label htmlFor={searchId}>Add a task or a role</label>
          <input
            id={searchId}
            ref={search}
            type="search"
            maxLength={100}
            autoComplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {isSearching && (
            <>
              <ul className="results" aria-label="Tasks and roles to add">
                {results.slice(0, shownResults).map((item) => (
                  <li key={`${item.kind} ${item.id}`}>
                    <button className="result" type="button" aria-pressed={isPicked(item)} onClick={() => toggle(item)}>
                      <span>{item.name}</span> <span className="soft small">{item.note}</span>
                      <span aria-hidden="true">{isPicked(item) ? '✓' : '+'}</span>
                    </button>
                  </li>
                ))}
              </ul>
              <p className="small soft">
                {results.length === 0
                  ? 'Nothing here has these words. Try fewer, or another name for the job.'
                  : results.length > shownResults
                    ? `${results.length - shownResults} more: type to narrow them down.`
                    : ''}
              </p>
            </>
          )}
        </search>
      )}
      <div role="status">
        {status && <p className="small">{status}</p>}
        {notices.map((notice) => (
          <p className="notice" key={notice.kind}>
            {describeNotice(notice)}
          </p>
        ))}
        {waits && <p className="soft">Loading …</p>}
      </div>
      {failed && (
        <p className="notice" role="alert">
          {failed} could not be loaded. Your picks are safe in the address.{' '}
          <button className="button" type="button" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </button>
        </p>
      )}
      {!isEmpty && index && !waits && (
        <div className="chart-controls">
          {(tasks.length > 1 || roles.some(({ tasks: own }) => own !== undefined)) && (
            <label>
              Order of tasks{' '}
              <select
                value={wanted.sort}
                onChange={(event) => {
                  const sort = barSorts.find((name) => name === event.target.value) ?? 'listed';
                  change({ ...wanted, sort }, `Tasks ${sortNames[sort]}.`);
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
          {!alone && (
            <>
              <button
                className="quiet"
                type="button"
                data-share={`Compare: ${names}`}
                data-anchor="comparison"
                data-embed="compare/"
              >
                Share this comparison
              </button>
              <button className="quiet" type="button" onClick={() => change(emptyComparison, 'All taken out.')}>
                Clear
              </button>
            </>
          )}
        </div>
      )}
      {alone && !isEmpty && !waits && (
        <p className="small">
          <a href={`${page}${formatComparison(wanted)}`}>Open and change this comparison</a>
        </p>
      )}
      {tasks.length + roles.length === 1 && (
        <p className="soft">
          {countOf(1, tasks.length === 1 ? 'task' : 'role')} picked. Add another to compare it with.
        </p>
      )}
      {isEmpty && index && (
        <p className="soft">Nothing picked yet. Add up to 8 tasks, or up to 4 roles, or some of both.</p>
      )}
      {roles.length > 0 && (
        <RoleComparison
          roles={roles}
          sort={wanted.sort}
          View={View}
          brief={alone}
          operate={({ id, title }) => operate({ kind: 'role', id, name: title })}
        />
      )}
      {tasks.length > 0 && (
        <TaskComparison
          tasks={tasks}
          sort={wanted.sort}
          View={View}
          brief={alone}
          operate={({ id, name }) => operate({ kind: 'task', id, name })}
        />
      )}
    </div>
  );
}
