import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useReducer } from 'react';
import { selectJobs } from '../../facts/finder/select-jobs.ts';
import { formatExplore, parseExplore, type ExploreView } from '../../facts/links/explore-view.ts';
import type { Figure, PlottedJob } from '../../facts/plots/scatter.ts';
import { loadJobSearch } from '../job-search.ts';
import {
  applyForm,
  isSearched,
  reduceExplorer,
  type Begun,
  type ExplorerState,
  unopened,
  type Offered,
} from './explorer-state.ts';

/** Where the page has its data, and what it can show. */
export interface ExplorerSource extends Offered {
  /** Address of the jobs, with the base path. */
  jobs: string;
  /** How many there are. */
  count: number;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  figures: Figure[];
  groups: { id: string; name: string }[];
}

const root = '#explorer';
const tableSelector = `${root} details.more`;

/** Names and values of the form's fields, as the reader left them. */
function readFields(): [name: string, value: string][] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`${root} [name]`)]
    .filter((field) => !('checked' in field) || !['radio', 'checkbox'].includes(field.type) || field.checked)
    .map(({ name, value }) => [name, value]);
}

/** What a link asks for, and what was chosen in the form before React took it over. */
function readView(offered: Offered): Pick<ExplorerState, 'view' | 'isChanged'> {
  const { figures, groups } = offered;
  const linked = parseExplore(
    location.search,
    figures.map(({ id }) => id),
    groups.map(({ id }) => id),
  );
  const view = applyForm(linked, readFields(), offered);
  return { view, isChanged: formatExplore(view) !== formatExplore(linked) };
}

function readBegun(): Begun {
  const table = document.querySelector<HTMLDetailsElement>(tableSelector);
  const { activeElement } = document;
  const focused = table?.contains(activeElement) ? activeElement : null;
  const link = focused?.getAttribute('href');
  return {
    isTableOpen: table?.open ?? false,
    focus: link ? `a[href="${CSS.escape(link)}"]` : focused ? 'summary' : undefined,
    touched: document.querySelector<HTMLElement>(root)?.dataset['touched'],
  };
}

/** Gives the focus back to where it was in the table that was made at build. */
export function refocus({ focus }: Begun): void {
  if (focus) document.querySelector<HTMLElement>(`${tableSelector} ${focus}`)?.focus();
}

async function loadJobs(address: string): Promise<PlottedJob[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as PlottedJob[];
}

export interface ExplorerUse extends Pick<ExplorerState, 'jobs' | 'begun' | 'failed' | 'found'> {
  view: ExploreView;
  /** The jobs that the view selects; undefined until they are loaded. */
  selected: PlottedJob[] | undefined;
  change: (view: Partial<ExploreView>) => void;
  retry: () => void;
}

/** The state of the page of all jobs: it loads what it needs, and the address follows it. */
export function useExplorer({ jobs: address, names, ...offered }: ExplorerSource): ExplorerUse {
  const [state, dispatch] = useReducer(reduceExplorer, unopened);
  const { view, jobs, begun, found, failed, isChanged, attempt } = state;
  const { text, limits, education, group } = view;
  const { figures, groups, presets, limits: fields } = offered;
  const isWaiting = jobs === undefined;

  // As soon as React has taken the form over and before it writes to it: a reader may have chosen something until then.
  useLayoutEffect(() => {
    dispatch({ type: 'open', ...readView({ figures, groups, presets, limits: fields }) });
  }, [figures, groups, presets, fields]);

  useEffect(() => {
    if (!isWaiting) return;
    loadJobs(address).then(
      // Hundreds of circles and rows: the page answers while they are made, and what was there stands until then.
      (loaded) => startTransition(() => dispatch({ type: 'load', jobs: loaded, begun: readBegun() })),
      () => dispatch({ type: 'fail', what: 'jobs' }),
    );
  }, [address, attempt, isWaiting]);

  useEffect(() => {
    if (!isSearched(text)) return;
    let isLate = false;
    loadJobSearch(names)
      .then((find) => find(text))
      .then(
        (jobs) => !isLate && dispatch({ type: 'find', hrefs: jobs.map(({ href }) => href) }),
        () => !isLate && dispatch({ type: 'fail', what: 'search' }),
      );
    return () => {
      isLate = true;
    };
  }, [names, text, attempt]);

  // Some browsers refuse an address that changes with every frame of a drag.
  useEffect(() => {
    if (!isChanged) return;
    const write = () => history.replaceState(null, '', `${location.pathname}${formatExplore(view)}${location.hash}`);
    const timer = setTimeout(write, 150);
    return () => clearTimeout(timer);
  }, [view, isChanged]);

  const change = useCallback((next: Partial<ExploreView>) => dispatch({ type: 'change', view: next }), []);
  const retry = useCallback(() => dispatch({ type: 'retry' }), []);
  const selected = useMemo(
    () => jobs && selectJobs(jobs, figures, { limits, education, group, text: '' }, found),
    [jobs, figures, limits, education, group, found],
  );
  return { view, jobs, begun, found, failed, selected, change, retry };
}
