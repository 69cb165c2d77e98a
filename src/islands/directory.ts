import {
  arrangeDirectory,
  directorySorts,
  figureColumns,
  formatDirectory,
  parseDirectory,
  type DirectoryKeys,
  type DirectorySort,
  type DirectoryView,
  type FigureColumn,
} from '../facts/links/directory-filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-directory]');
const body = document.querySelector<HTMLElement>('[data-directory-rows]');
const status = document.querySelector<HTMLElement>('[data-directory-status]');
const empty = document.querySelector<HTMLElement>('[data-directory-empty]');
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
let turn = 0;

async function search(text: string): Promise<string[] | undefined> {
  if (text.trim() === '') return undefined;
  const { loadJobSearch } = await import('./job-search.ts');
  const find = await loadJobSearch(form?.dataset['directory'] ?? '');
  return (await find(text)).map(({ id }) => id);
}

function draw(ids: readonly string[]): void {
  const shown = new Set(ids);
  for (const [id, row] of elements) row.hidden = !shown.has(id);
  const wanted = ids.flatMap((id) => elements.get(id) ?? []);
  const standing = [...(body?.children ?? [])].filter((row) => wanted.includes(row as HTMLElement));
  // A row that is put in anew is styled and laid out anew, even where it stood before.
  if (wanted.some((row, place) => row !== standing[place])) body?.append(...wanted);
  if (status) status.textContent = `${ids.length} of ${elements.size} jobs`;
  if (empty) empty.hidden = ids.length > 0;
  for (const header of headers) {
    const isSorted = header.dataset['column'] === view.sort;
    if (isSorted) header.ariaSort = view.down ? 'descending' : 'ascending';
    else header.removeAttribute('aria-sort');
  }
}

async function show(): Promise<void> {
  const mine = (turn += 1);
  try {
    const found = await search(view.text);
    // A later keystroke may have been answered first.
    if (mine === turn) draw(arrangeDirectory(rows, view, found));
  } catch {
    if (status) status.textContent = 'The search could not be loaded; filters and columns still work.';
  }
}

function change(next: Partial<DirectoryView>): void {
  view = { ...view, ...next };
  history.replaceState(null, '', `${location.pathname}${formatDirectory(view)}${location.hash}`);
  void show();
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
  if (location.search.length > 1) void show();
  form.addEventListener('input', () => {
    change(Object.fromEntries(Object.entries(fields).map(([name, key]) => [key, fieldOf(name)?.value ?? ''])));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => change({ text: '', group: '', education: '', band: '', sort: 'title', down: false })),
  );
  for (const header of headers) {
    const column = directorySorts.find((name) => name === header.dataset['column']);
    header.querySelector('button')?.addEventListener('click', () => {
      if (column) change({ sort: column, down: nextDirection(column) });
    });
  }
}

/** The first press sorts figures from the largest and names from A; the next one reverses the order. */
function nextDirection(column: DirectorySort): boolean {
  return view.sort === column ? !view.down : column !== 'title';
}
