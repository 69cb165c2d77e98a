import { formatJobFound, type JobFound } from '../facts/search/job-found.ts';

const form = document.querySelector<HTMLFormElement>('[data-find-job]');
const input = form?.querySelector<HTMLInputElement>('input');
const list = form?.querySelector<HTMLElement>('[role="listbox"]');
const status = form?.querySelector<HTMLElement>('[data-find-status]');
const most = 8;

let found: JobFound[] = [];
/** What was typed when they were found. */
let foundFor = '';
let chosen = -1;
let turn = 0;
let looking = Promise.resolve();

function optionOf(job: JobFound, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `find-${index}`;
  option.role = 'option';
  option.textContent = formatJobFound(job);
  option.onpointerdown = (event) => {
    event.preventDefault();
    location.assign(job.href);
  };
  return option;
}

function draw(): void {
  if (!input || !list) return;
  list.replaceChildren(...found.map(optionOf));
  list.hidden = found.length === 0;
  input.ariaExpanded = String(found.length > 0);
  for (const [index, option] of [...list.children].entries()) option.ariaSelected = String(index === chosen);
  if (chosen >= 0) input.setAttribute('aria-activedescendant', `find-${chosen}`);
  else input.removeAttribute('aria-activedescendant');
}

function say(words: string): void {
  if (status) status.textContent = words;
}

/** Says that nothing was found, with a link to the whole list. */
function sayNothing(text: string): void {
  if (!status || !form) return;
  const link = Object.assign(document.createElement('a'), { href: form.action, textContent: 'Look through all jobs' });
  status.replaceChildren(`Nothing here is called “${text}”. Try another name for the job, or: `, link);
}

async function look(text: string): Promise<void> {
  const mine = (turn += 1);
  try {
    const { loadJobSearch } = await import('./job-search.ts');
    const find = await loadJobSearch(form?.dataset['findJob'] ?? '');
    const jobs = await find(text);
    // A later key may have been answered first.
    if (mine !== turn) return;
    found = jobs.slice(0, most);
    foundFor = text;
    chosen = -1;
    draw();
    if (text.trim() === '') say('');
    else if (found.length === 0) sayNothing(text);
    else say(`${found.length} ${found.length === 1 ? 'job' : 'jobs'}: arrow keys choose, Enter opens.`);
  } catch {
    if (mine !== turn) return;
    found = [];
    draw();
    say('The search could not be loaded. The button leads to the list of all jobs.');
  }
}

/** Chooses the job `by` places further on; past either end none is chosen. */
function choose(by: number): void {
  if (found.length === 0) return;
  chosen = (chosen + by + found.length + 1) % (found.length + 1);
  if (chosen === found.length) chosen = -1;
  draw();
}

function step(event: KeyboardEvent): void {
  const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const by = moves[event.key];
  if (by !== undefined) {
    event.preventDefault();
    // An arrow pressed before the search has answered chooses among what was typed, not what was found for less of it.
    void looking.then(() => choose(by));
  } else if (event.key === 'Escape') {
    found = [];
    draw();
  }
}

if (form && input) {
  // Whatever was typed before the script arrived is searched for too.
  if (input.value) looking = look(input.value);
  input.addEventListener('input', () => {
    looking = look(input.value);
  });
  input.addEventListener('keydown', step);
  form.addEventListener('submit', (event) => {
    const job = found[Math.max(chosen, 0)];
    // Who is faster than the search gets to the directory, which searches for the same words.
    if (!job || foundFor !== input.value) return;
    event.preventDefault();
    location.assign(job.href);
  });
}
