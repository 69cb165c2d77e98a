import { attachCombobox } from './combobox.ts';
import { suggestJobs } from './suggest-jobs.ts';

/** Makes a form that leads to the list of all jobs open the job that its reader means. */
export function findJobIn(form: HTMLFormElement): void {
  const [field, list, status] = ['input', 'ul', '[role="status"]'].map((part) => form.querySelector<HTMLElement>(part));
  if (!(field instanceof HTMLInputElement) || !list || !status) return;
  const jobs = suggestJobs({
    names: form.dataset['findJob'] ?? '',
    take: ({ href }) => location.assign(href),
    enter: 'opens',
    instead: 'The button leads to the list of all jobs.',
    all: form.action,
  });
  attachCombobox(field, list, status, jobs);
}
