import { isSlashOn } from './slash-key.ts';

const opener = document.querySelector<HTMLAnchorElement>('[data-find-open]');
/** What a reader types on while the search is on its way. */
let typed: string | undefined;

/** Leads to the search of the page where it has one, else opens one over the page; failing that, to all jobs. */
async function open(link: HTMLAnchorElement): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('main :is([data-find-job], [data-directory]) input');
  if (own) {
    own.focus();
    return;
  }
  typed ??= '';
  try {
    const { openFindDialog } = await import('./find-dialog.ts');
    openFindDialog(link, typed);
    typed = undefined;
  } catch {
    location.assign(link.href);
  }
}

opener?.addEventListener('click', (event) => {
  // Whoever holds a key down wants a new tab or window.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open(opener);
});

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (!opener || key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typed !== undefined) typed += key;
  else if (
    key === '/' &&
    isSlashOn() &&
    !(target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
  )
    void open(opener);
  else return;
  event.preventDefault();
});
