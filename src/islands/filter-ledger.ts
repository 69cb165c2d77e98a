import { foldText } from '../facts/search/fold-text.ts';
import { formatFilter, matchesFilter, parseFilter, type LedgerFilter } from '../facts/links/ledger-filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-ledger-filter]');
const status = document.querySelector<HTMLElement>('[data-ledger-status]');
const empty = document.querySelector<HTMLElement>('[data-ledger-empty]');
const groups = [...document.querySelectorAll<HTMLElement>('[data-theme-group]')];
const rows = [...document.querySelectorAll<HTMLElement>('[data-topic]')].map((row) => ({
  row,
  keys: {
    theme: row.dataset['topic'] ?? '',
    grade: row.dataset['grade'] ?? '',
    source: row.dataset['source'] ?? '',
    check: row.dataset['check'] ?? '',
    text: foldText(row.textContent),
  },
}));

function readForm(fields: FormData): LedgerFilter {
  const read = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { theme: read('theme'), grade: read('grade'), source: read('source'), check: read('check'), text: read('q') };
}

function fillForm(target: HTMLFormElement, filter: LedgerFilter): void {
  const values: Record<string, string> = { ...filter, q: filter.text };
  for (const field of target.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = values[field.name] ?? '';
    // A link may hold a value that no option has; the field then shows "all" instead of nothing.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

function show(filter: LedgerFilter): void {
  let count = 0;
  for (const { row, keys } of rows) {
    row.hidden = !matchesFilter(keys, filter);
    if (!row.hidden) count += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-topic]:not([hidden])');
  if (status) status.textContent = `${count} of ${rows.length} claims`;
  if (empty) empty.hidden = count > 0;
}

if (form) {
  fillForm(form, parseFilter(location.search));
  show(readForm(new FormData(form)));
  delete document.documentElement.dataset['asked'];
  const apply = () => {
    const filter = readForm(new FormData(form));
    show(filter);
    history.replaceState(null, '', `${location.pathname}${formatFilter(filter)}${location.hash}`);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // The fields are emptied only after the reset event.
  form.addEventListener('reset', () => setTimeout(apply));
}
