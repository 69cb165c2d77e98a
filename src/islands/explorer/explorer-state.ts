import { capitalise, countOf, formatCount, inflect } from '../../facts/format/count.ts';
import type { ExploreView } from '../../facts/links/explore-view.ts';
import type { PlottedJob } from '../../facts/plots/scatter.ts';

/** What a reader did with the picture made at build before the operable chart took its place. */
export interface Begun {
  isTableOpen: boolean;
  /** Where the focus was: the heading of the table, a link in it, or nowhere in particular. */
  focus: 'summary' | `a[href="${string}"]` | undefined;
}

/** All that the chart of all jobs remembers. */
export interface ExplorerState {
  view: ExploreView;
  /** The reader changed the view, so the address has to follow. */
  isChanged: boolean;
  /** Undefined until they are loaded. */
  jobs: PlottedJob[] | undefined;
  begun: Begun | undefined;
  /** Ids of the jobs that the typed words find; undefined where nothing is typed or nothing was answered yet. */
  found: string[] | undefined;
  /** What could not be loaded. */
  failed: 'jobs' | 'search' | undefined;
  /** Raised to load again what could not be loaded. */
  attempt: number;
}

export type ExplorerAction =
  | { type: 'change'; view: Partial<ExploreView> }
  | { type: 'load'; jobs: PlottedJob[]; begun: Begun }
  | { type: 'find'; ids: string[] }
  | { type: 'fail'; what: 'jobs' | 'search' }
  | { type: 'retry' };

/** What the chart remembers when it opens with a view. */
export function openExplorer(view: ExploreView): ExplorerState {
  return {
    view,
    isChanged: false,
    jobs: undefined,
    begun: undefined,
    found: undefined,
    failed: undefined,
    attempt: 0,
  };
}

/** Whether there are words to search for. */
export function isSearched(text: string): boolean {
  return text.trim() !== '';
}

/** The state after an action. */
export function reduceExplorer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  const failedUnless = (what: ExplorerState['failed']) => (state.failed === what ? undefined : state.failed);
  switch (action.type) {
    case 'change': {
      const view = { ...state.view, ...action.view };
      // What was found stays highlighted until the next answer comes, unless the words are gone.
      return { ...state, view, isChanged: true, found: isSearched(view.text) ? state.found : undefined };
    }
    case 'load':
      return { ...state, jobs: action.jobs, begun: action.begun, failed: failedUnless('jobs') };
    case 'find':
      return { ...state, found: action.ids, failed: failedUnless('search') };
    case 'fail':
      return { ...state, failed: action.what };
    case 'retry':
      return { ...state, failed: undefined, attempt: state.attempt + 1 };
  }
}

/** The jobs that the reader's group and words highlight; undefined if neither is chosen. */
export function litOf(
  jobs: readonly PlottedJob[],
  group: string,
  found: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (!group && !found) return undefined;
  return new Set(
    jobs.filter((job) => (!group || job.group === group) && (!found || found.includes(job.id))).map(({ id }) => id),
  );
}

const mostNamed = 3;

/**
 * "Two jobs highlighted: Lawyers, Judges. One more lacks one of the figures." `titles` are those on the chart, `all`
 * counts all that are highlighted.
 */
export function describeLit(titles: readonly string[], all: number): string {
  if (all === 0) return 'No job matches.';
  const lacking = all - titles.length;
  const names = titles.length > 0 && titles.length <= mostNamed ? `: ${titles.join(', ')}` : '';
  const found = `${capitalise(countOf(titles.length, 'job'))} highlighted${names}.`;
  if (lacking === 0) return found;
  return `${found} ${capitalise(formatCount(lacking))} more ${inflect(lacking, 'lacks', 'lack')} one of the figures.`;
}
