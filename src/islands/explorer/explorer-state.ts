import { setEnd, switchPreset, type Preset } from '../../facts/finder/presets.ts';
import type { LimitField } from '../../facts/finder/stops.ts';
import { firstView, parseExplore, type ExploreView } from '../../facts/links/explore-view.ts';
import type { PlottedJob } from '../../facts/plots/scatter.ts';

/** What a reader did with the picture made at build before the operable chart took its place. */
export interface Begun {
  isTableOpen: boolean;
  /** Where the focus was: the heading of the table, a link in it, or nowhere in particular. */
  focus: 'summary' | `a[href="${string}"]` | undefined;
  /** Address of the job that was touched last. */
  touched: string | undefined;
}

/** All that the page of all jobs remembers. */
export interface ExplorerState {
  view: ExploreView;
  /** The reader changed the view, so the address has to follow. */
  isChanged: boolean;
  /** Undefined until they are loaded. */
  jobs: PlottedJob[] | undefined;
  begun: Begun | undefined;
  /** Addresses of the jobs that the typed words find; undefined where nothing is typed or nothing was answered yet. */
  found: string[] | undefined;
  /** What could not be loaded. */
  failed: 'jobs' | 'search' | undefined;
  /** Raised to load again what could not be loaded. */
  attempt: number;
}

export type ExplorerAction =
  | ({ type: 'open' } & Pick<ExplorerState, 'view' | 'isChanged'>)
  | { type: 'change'; view: Partial<ExploreView> }
  | { type: 'load'; jobs: PlottedJob[]; begun: Begun }
  | { type: 'find'; hrefs: string[] }
  | { type: 'fail'; what: 'jobs' | 'search' }
  | { type: 'retry' };

/** What the page remembers before it is opened with a view. */
export const unopened: ExplorerState = {
  view: firstView,
  isChanged: false,
  jobs: undefined,
  begun: undefined,
  found: undefined,
  failed: undefined,
  attempt: 0,
};

/** What the form offers. */
export interface Offered {
  figures: readonly { id: string }[];
  groups: readonly { id: string }[];
  presets: readonly Preset[];
  limits: readonly LimitField[];
}

/** The name of a slider in the form. */
export function nameOfLimit({ figure, end }: Pick<LimitField, 'figure' | 'end'>): string {
  return `${figure}.${end}`;
}

/** The name of the box of a selection to begin with. */
export function nameOfPreset({ id }: Pick<Preset, 'id'>): string {
  return `preset.${id}`;
}

/**
 * What was chosen in the form before script took it over, on top of a view: whatever a field says that it did not say as
 * the page came. `entries` are names and values of the fields, of boxes only those that are ticked.
 */
export function applyForm(
  view: ExploreView,
  entries: readonly (readonly [name: string, value: string])[],
  { figures, groups, presets, limits }: Offered,
): ExploreView {
  const query = `?${new URLSearchParams(entries.map(([name, value]) => [name, value]))}`;
  const read = parseExplore(
    query,
    figures.map(({ id }) => id),
    groups.map(({ id }) => id),
  );
  const names = ['look', 'x', 'y', 'size', 'colour', 'education', 'group', 'text'] as const;
  const changed = names.filter((name) => read[name] !== firstView[name]);
  let next: ExploreView = { ...view, ...Object.fromEntries(changed.map((name) => [name, read[name]])) };
  for (const [name, value] of entries) {
    const field = limits.find((one) => nameOfLimit(one) === name);
    const stop = field?.stops[Number(value)];
    if (field && typeof stop === 'number') {
      next = { ...next, limits: setEnd(next.limits, field.figure, field.end, stop) };
    }
    const preset = presets.find((one) => nameOfPreset(one) === name);
    if (preset) next = { ...next, ...switchPreset(next, preset, true) };
  }
  return next;
}

/** Whether there are words to search for. */
export function isSearched(text: string): boolean {
  return text.trim() !== '';
}

/** The state after an action. */
export function reduceExplorer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  const failedUnless = (what: ExplorerState['failed']) => (state.failed === what ? undefined : state.failed);
  switch (action.type) {
    // A view that the reader chose gets its link; one that was linked to has it.
    case 'open':
      return { ...state, view: action.view, isChanged: action.isChanged };
    case 'change': {
      const view = { ...state.view, ...action.view };
      // What was found stays highlighted until the next answer comes, unless the words are gone.
      return { ...state, view, isChanged: true, found: isSearched(view.text) ? state.found : undefined };
    }
    case 'load':
      return { ...state, jobs: action.jobs, begun: action.begun, failed: failedUnless('jobs') };
    case 'find':
      return { ...state, found: action.hrefs, failed: failedUnless('search') };
    case 'fail':
      return { ...state, failed: action.what };
    case 'retry':
      return { ...state, failed: undefined, attempt: state.attempt + 1 };
  }
}
