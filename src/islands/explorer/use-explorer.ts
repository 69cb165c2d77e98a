import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { firstView, formatExplore, parseExplore, type ExploreView } from '../../facts/links/explore-view.ts';
import type { Figure, PlottedJob } from '../../facts/plots/scatter.ts';
import { loadJobSearch } from '../job-search.ts';
import { useHydrated } from '../use-hydrated.ts';
import { isSearched, litOf, openExplorer, reduceExplorer, type Begun, type ExplorerState } from './explorer-state.ts';

/** Where the chart has its data, and what it can show. */
export interface ExplorerSource {
  /** Address of the jobs, with the base path. */
  jobs: string;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  figures: Figure[];
  groups: { id: string; name: string }[];
}

export const formId = 'explore-form';
const tableSelector = '#explorer details';

/** What was chosen or typed before the script arrived, as a query string. */
function readFormQuery(): string {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`#${formId} [name]`);
  return `?${new URLSearchParams([...fields].map(({ name, value }) => [name, value]))}`;
}

/** What a link asks for, else what the form holds, which must be read before React takes it over. */
function readView({ figures, groups }: Pick<ExplorerSource, 'figures' | 'groups'>): ExploreView {
  if (typeof document === 'undefined') return firstView;
  const query = location.search.length > 1 ? location.search : readFormQuery();
  return parseExplore(
    query,
    figures.map(({ id }) => id),
    groups.map(({ id }) => id),
  );
}

function readBegun(): Begun {
  const table = document.querySelector<HTMLDetailsElement>(tableSelector);
  const { activeElement } = document;
  const focused = table?.contains(activeElement) ? activeElement : null;
  const link = focused?.getAttribute('href');
  return {
    isTableOpen: table?.open ?? false,
    focus: link ? `a[href="${CSS.escape(link)}"]` : focused ? 'summary' : undefined,
  };
}

async function loadJobs(address: string): Promise<PlottedJob[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as PlottedJob[];
}

export interface ExplorerUse extends Pick<ExplorerState, 'jobs' | 'begun' | 'failed'> {
  view: ExploreView;
  lit: ReadonlySet<string> | undefined;
  change: (view: Partial<ExploreView>) => void;
  retry: () => void;
}

/** The state of the chart of all jobs: it loads what it needs, and the address follows it. */
export function useExplorer({ jobs: address, names, figures, groups }: ExplorerSource): ExplorerUse {
  const [state, dispatch] = useReducer(reduceExplorer, { figures, groups }, (known) => openExplorer(readView(known)));
  const { jobs, begun, found, failed, isChanged, attempt } = state;
  const view = useHydrated() ? state.view : firstView;
  const { text } = state.view;
  const isWaiting = jobs === undefined;

  useEffect(() => {
    if (!isWaiting) return;
    loadJobs(address).then(
      (loaded) => dispatch({ type: 'load', jobs: loaded, begun: readBegun() }),
      () => dispatch({ type: 'fail', what: 'jobs' }),
    );
  }, [address, attempt, isWaiting]);

  useEffect(() => {
    if (!isSearched(text)) return;
    let isLate = false;
    loadJobSearch(names)
      .then((find) => find(text))
      .then(
        (jobs) => !isLate && dispatch({ type: 'find', ids: jobs.map(({ id }) => id) }),
        () => !isLate && dispatch({ type: 'fail', what: 'search' }),
      );
    return () => {
      isLate = true;
    };
  }, [names, text, attempt]);

  useEffect(() => {
    if (begun?.focus) document.querySelector<HTMLElement>(`${tableSelector} ${begun.focus}`)?.focus();
  }, [begun]);

  // Some browsers refuse an address that changes with every frame of a drag.
  useEffect(() => {
    if (!isChanged) return;
    const write = () => history.replaceState(null, '', `${location.pathname}${formatExplore(view)}${location.hash}`);
    const timer = setTimeout(write, 150);
    return () => clearTimeout(timer);
  }, [view, isChanged]);

  const change = useCallback((next: Partial<ExploreView>) => dispatch({ type: 'change', view: next }), []);
  const retry = useCallback(() => dispatch({ type: 'retry' }), []);
  const lit = useMemo(() => jobs && litOf(jobs, view.group, found), [jobs, view.group, found]);
  return { view, jobs, begun, failed, lit, change, retry };
}
