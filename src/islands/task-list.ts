import {
  arrangeTasks,
  formatTasks,
  isWholeList,
  parseTasks,
  taskColumns,
  taskSorts,
  type TaskColumn,
  type TaskKeys,
  type TaskListView,
} from '../facts/links/task-filter.ts';
import { foldText } from '../facts/search/fold-text.ts';
import { nextFrame } from './next-frame.ts';

/** A task with the row that shows it in its section. */
interface ListedRow extends TaskKeys {
  row: HTMLTableRowElement;
}

/** Rows that are laid out at once; a reader asks for more. */
const step = 50;

const counts = new Intl.NumberFormat('en-GB');

const form = document.querySelector<HTMLFormElement>('[data-task-filter]');
const status = document.querySelector<HTMLElement>('[data-task-status]');
const empty = document.querySelector<HTMLElement>('[data-task-empty]');
const sections = document.querySelector<HTMLElement>('[data-task-sections]');
const found = document.querySelector<HTMLElement>('[data-task-found]');
const body = found?.querySelector('tbody');
const more = document.querySelector<HTMLButtonElement>('[data-task-more]');

/** A number as a cell prints it: `under 0.01%` is half of that, `too few` and an empty cell are none. */
function numberIn(text: string): number {
  const number = Number(/[\d.]+/.exec(text)?.[0] ?? 0);
  return text.startsWith('under') ? number / 2 : text.startsWith('−') ? -number : number;
}

const read: ListedRow[] = [];
/** Broader activities whose rows are still to be read. */
const unread = [...document.querySelectorAll<HTMLElement>('[data-codes]')];

function readActivity(part: HTMLElement): ListedRow[] {
  const [activity = '', ...ends] = (part.dataset['codes'] ?? '').split(' ');
  const [head, ...rows] = [...part.querySelectorAll('tr')];
  const kind = part.closest('details')?.id ?? '';
  return rows.map((row, at): ListedRow => {
    const [name = '', ...cells] = [...row.cells].map((cell) => cell.textContent);
    const figures = Object.fromEntries(taskColumns.map((column, at) => [column, numberIn(cells[at] ?? '')]));
    const words = foldText(`${name} ${head?.textContent ?? ''} ${activity}.${ends[at] ?? ''}`);
    return { row, words, kind, ...(figures as Record<TaskColumn, number>) };
  });
}

/** Reads the tasks while nothing else is to be done, so that the first key is not kept waiting. */
function readAtLeisure(deadline: IdleDeadline): void {
  while (unread.length > 0 && deadline.timeRemaining() > 2) readNext();
  if (unread.length > 0) requestIdleCallback(readAtLeisure);
}

function readNext(): void {
  const part = unread.shift();
  if (part) read.push(...readActivity(part));
}

/** Every task, in the order of the list. */
function readRows(): ListedRow[] {
  while (unread.length > 0) readNext();
  return read;
}

let view: TaskListView = parseTasks(location.search);
let shown: ListedRow[] = [];
let laidOut = 0;

function layOutMore(): void {
  const next = shown.slice(laidOut, laidOut + step).map(({ row }) => row.cloneNode(true));
  body?.append(...next);
  laidOut += next.length;
  if (more) more.hidden = laidOut >= shown.length;
}

function show(): void {
  const whole = isWholeList(view);
  const all = whole ? [] : readRows();
  shown = arrangeTasks(all, view);
  if (sections) sections.hidden = !whole;
  if (found) found.hidden = shown.length === 0;
  if (empty) empty.hidden = whole || shown.length > 0;
  body?.replaceChildren();
  laidOut = 0;
  layOutMore();
  if (status) status.textContent = whole ? '' : `${counts.format(shown.length)} of ${counts.format(all.length)} tasks`;
}

let turn = 0;

async function showSoon(): Promise<void> {
  const mine = (turn += 1);
  await nextFrame();
  // What came after it shows more than this would.
  if (mine === turn) show();
}

function change(next: Partial<TaskListView>): void {
  view = { ...view, ...next };
  history.replaceState(null, '', `${location.pathname}${formatTasks(view)}${location.hash}`);
  void showSoon();
}

function fieldOf(name: string): HTMLInputElement | HTMLSelectElement | null {
  return form?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`) ?? null;
}

/** A link may lead to a section that is folded. */
function openSection(): void {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

if (form) {
  for (const [name, key] of [
    ['q', 'text'],
    ['kind', 'kind'],
    ['sort', 'sort'],
  ] as const) {
    const field = fieldOf(name);
    if (!field) continue;
    field.value = view[key];
    // A link may hold a value that no option has; the list then shows everything.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
      field.selectedIndex = 0;
      view = { ...view, [key]: '' };
    }
  }
  if (!isWholeList(view)) show();
  const readForm = (): TaskListView => ({
    text: fieldOf('q')?.value ?? '',
    kind: fieldOf('kind')?.value ?? '',
    sort: taskSorts.find((name) => name === fieldOf('sort')?.value) ?? '',
  });
  // Not every browser has it; the rows are then read at the first key.
  if ('requestIdleCallback' in window) requestIdleCallback(readAtLeisure);
  form.addEventListener('input', () => change(readForm()));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after this event; what was chosen in them since stays chosen.
  form.addEventListener('reset', () => setTimeout(() => change(readForm())));
  more?.addEventListener('click', () => {
    const before = laidOut;
    layOutMore();
    // The button may have gone; the next thing to reach is the first row that it brought.
    body?.rows[before]?.querySelector('a')?.focus();
  });
}
openSection();
window.addEventListener('hashchange', openSection);
