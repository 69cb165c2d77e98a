import comboboxStyle from '../styles/combobox.css?inline';
import { findJobIn } from './find-job.ts';
import dialogStyle from './find-dialog.css?inline';
import { isSlashOn, keepSlash } from './slash-key.ts';

/** Styles that no page needs before someone searches. */
const sheets = [comboboxStyle, dialogStyle].map((style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
});

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...parts: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...parts);
  return element;
};

/** Opens the search over the page, with what its reader has typed so far. `link` leads to the list of all jobs. */
export function openFindDialog(link: HTMLAnchorElement, typed: string): void {
  document.adoptedStyleSheets = sheets;
  const input = make('input', { id: 'find-any', type: 'search', name: 'q', maxLength: 100, autocomplete: 'off' });
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', 'find-any-list');
  input.value = typed;
  const list = make('ul', { id: 'find-any-list', role: 'listbox', ariaLabel: 'Jobs found' });
  const form = make(
    'form',
    { className: 'combobox', role: 'search', action: link.href },
    make('label', { htmlFor: input.id }, 'Find a job'),
    input,
    list,
    make('p', { className: 'small soft', role: 'status' }),
  );
  form.dataset['findJob'] = `${link.href}search.json`;
  const slash = make('input', { type: 'checkbox', checked: isSlashOn() });
  slash.onchange = () => keepSlash(slash.checked);
  const close = make('button', { type: 'button', className: 'button' }, 'Close');
  const foot = make(
    'div',
    { className: 'find-foot small' },
    make('label', {}, slash, ' The / key opens this'),
    make('a', { href: link.href }, 'All jobs'),
    close,
  );
  const dialog = make('dialog', { className: 'find', ariaLabel: 'Find a job' }, form, foot);
  // A press beside it closes it, where the browser knows how.
  dialog.setAttribute('closedby', 'any');
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  // Browsers would first empty the field.
  dialog.onkeydown = (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dialog.close();
  };
  // A page that comes back from the browser's cache comes back without it.
  addEventListener('pagehide', () => dialog.close(), { once: true });
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
  findJobIn(form);
}
