import { describeMore, describeShown } from '../facts/describe/directory-rows.ts';
import {
  arrangeDirectory,
  directorySorts,
  figureColumns,
  firstRows,
  formatDirectory,
  parseDirectory,
  type DirectoryKeys,
  type DirectorySort,
  type DirectoryView,
  type FigureColumn,
} from '../facts/links/directory-filter.ts';
import { nextFrame } from './next-frame.ts';

const form = document.querySelector<HTMLFormElement>('[data-directory]');
const body = document.querySelector<HTMLElement>('[data-directory-part="rows"]');
const rest = document.querySelector<HTMLElement>('[data-directory-part="rest"]');
const more = document.querySelector<HTMLElement>('[data-directory-more]');
const status = document.querySelector<HTMLElement>('[data-directory-status]');
const empty = document.querySelector<HTMLElement>('[data-directory-empty]');
const page = document.querySelector<HTMLElement>('main');
const headers = [...document.querySelectorAll<HTMLElement>('[data-column]')];
const elements = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-job]')].map((row) => [row.dataset['job'] ?? '', row]),
);

function rowKeysOf([id, row]: [string, HTMLElement]): DirectoryKeys {
  const { group = '', education = '', band = '' } = row.dataset;
  const known: Partial<Record<FigureColumn, number>> = {};
  // The page leaves out a figure that is not known.
  for (const column of figureColumns) if (row.dataset[column]) known[column] = Number(row.dataset[column]);
  return { id, title: row.querySelector('a')?.textContent.trim() ?? id, group, education, band, ...known };
}

const rows = [...elements].map(rowKeysOf);
let view: DirectoryView = parseDirectory(location.search);
let found: readonly string[] = rows.map(({ id }) => id);
let turn = 0;
/** Counts the drawings: one in parts ends where another begins. */
let drawing = 0;
/** More rows than a window shows, and few enough for one frame of a slow phone. */
const rowsOfFrame = 12;

/**
 * Whether the reader asked for all rows. The history knows it, so that they are there when the reader comes back from
 * a job; the link does not, since it says which jobs are meant and not how far someone has read.
 */
function isWhole(): boolean {
  return (history.state as { isWhole?: boolean } | null)?.isWhole === true;
}

function note(state: { isWhole: boolean }): void {
  history.replaceState(state, '', `${location.pathname}${formatDirectory(view)}${location.hash}`);
}

async function search(text: string): Promise<string[] | undefined> {
  if (text.trim() === '') return undefined;
  const { loadJobSearch } = await import('./job-search.ts');
  const find = await loadJobSearch(form?.dataset['directory'] ?? '');
  return (await find(text)).map(({ id }) => id);
}

/** How many of the rows that were found are shown. */
function shownAtMost(): number {
  return isWhole() ? elements.size : firstRows;
}

/** Says how many rows were found, and how many of them are shown. */
function say(shown: number): void {
  const counts = { all: elements.size, found: found.length, shown };
  if (status) status.textContent = describeShown(counts);
  if (more) {
    more.textContent = describeMore(counts);
    more.hidden = shown === found.length;
  }
  if (empty) empty.hidden = found.length > 0;
}

/** Rows of what was found, from one place to another. */
function rowsFrom(start: number, end: number): HTMLElement[] {
  return found.slice(start, end).flatMap((id) => elements.get(id) ?? []);
}

function areInPlace(shown: readonly HTMLElement[]): boolean {
  return shown.length === body?.children.length && shown.every((row, place) => row === body.children[place]);
}

/** Puts the first rows of what was found into the table, and leaves all others out of it, unmoved. */
function draw(most = shownAtMost()): void {
  drawing += 1;
  const shown = rowsFrom(0, most);
  // A row that is put in anew is styled and laid out anew, even where it stood before.
  if (!areInPlace(shown)) body?.replaceChildren(...shown);
  if (rest) rest.hidden = true;
  if (page) page.style.minHeight = '';
  say(shown.length);
}

/** The same in parts, a frame each: no key that is pressed meanwhile waits for rows that lie below the window. */
async function drawInParts(): Promise<void> {
  const most = Math.min(shownAtMost(), found.length);
  const height = page?.offsetHeight;
  draw(areInPlace(rowsFrom(0, most)) ? most : Math.min(rowsOfFrame, most));
  say(most);
  const mine = drawing;
  for (let count = body?.children.length ?? most; count < most; count += rowsOfFrame) {
    // Until all rows are there, the page stays as tall as it was, so that it does not move under the reader.
    if (page) page.style.minHeight = `${height}px`;
    await nextFrame();
    if (mine !== drawing) return;
    body?.append(...rowsFrom(count, Math.min(count + rowsOfFrame, most)));
  }
  if (page) page.style.minHeight = '';
}

function markColumn(): void {
  for (const header of headers) {
    const isSorted = header.dataset['column'] === view.sort;
    if (isSorted) header.ariaSort = view.down ? 'descending' : 'ascending';
    else header.removeAttribute('aria-sort');
  }
}

async function show(after?: Promise<void>): Promise<void> {
  const mine = (turn += 1);
  markColumn();
  try {
    await after;
    // Whatever came in between is answered instead: another letter, or the answer to it.
    const ids = mine === turn ? await search(view.text) : [];
    if (mine !== turn) return;
    found = arrangeDirectory(rows, view, ids);
    // A page that opens is whole at once: the reader may come back to a place far down.
    if (after) await drawInParts();
    else draw();
  } catch {
    if (status) status.textContent = 'The search could not be loaded; filters and columns still work.';
  }
}

function change(next: Partial<DirectoryView>): void {
  view = { ...view, ...next };
  note({ isWhole: false });
  void show(nextFrame());
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | null {
  return form?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`) ?? null;
}

const fields = { q: 'text', group: 'group', education: 'education', band: 'band' } as const;

if (form) {
  for (const [name, key] of Object.entries(fields)) {
    const field = fieldOf(name);
    if (!field) continue;
    field.value = view[key];
    // A link may hold a value that no option has; the list then shows everything.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
      field.selectedIndex = 0;
      view[key] = '';
    }
  }
  // For browsers that cannot tell in their style sheet whether there is script.
  if (rest) rest.hidden = true;
  if (location.search.length > 1 || isWhole()) void show();
  const read = () => Object.fromEntries(Object.entries(fields).map(([name, key]) => [key, fieldOf(name)?.value ?? '']));
  form.addEventListener('input', () => change(read()));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after this event; what was chosen in them since stays chosen.
  form.addEventListener('reset', () => setTimeout(() => change({ ...read(), sort: 'title', down: false })));
  for (const header of headers) {
    const column = directorySorts.find((name) => name === header.dataset['column']);
    header.querySelector('button')?.addEventListener('click', () => {
      if (column) change({ sort: column, down: nextDirection(column) });
    });
  }
  more?.addEventListener('click', () => {
    note({ isWhole: true });
    draw();
    // The button is gone: who pressed it by keyboard goes on where the new rows begin.
    body?.children[firstRows]?.querySelector('a')?.focus();
  });
  // Paper has no button.
  addEventListener('beforeprint', () => draw(elements.size));
  addEventListener('afterprint', () => draw());
}

/** The first press sorts figures from the largest and names from A; the next one reverses the order. */
function nextDirection(column: DirectorySort): boolean {
  return view.sort === column ? !view.down : column !== 'title';
}
