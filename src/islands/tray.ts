import { keepPicks, linkPicks, mostPicks, readPicks, type Pick } from './picks.ts';

const tray = document.querySelector<HTMLElement>('[data-tray]');
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-pick]')];
let picks = readPicks();

const find = (selector: string) => tray?.querySelector<HTMLElement>(selector);

function countPicks(kind: Pick['kind']): string {
  const count = picks.filter((pick) => pick.kind === kind).length;
  return count === 0 ? '' : `${count} ${kind}${count === 1 ? '' : 's'}`;
}

function pickOf({ dataset }: HTMLButtonElement): Pick {
  return { kind: dataset['pick'] === 'role' ? 'role' : 'task', id: dataset['id'] ?? '', name: dataset['name'] ?? '' };
}

const isSame = (a: Pick, b: Pick) => a.kind === b.kind && a.id === b.id;

function change(next: Pick[]): void {
  picks = next;
  keepPicks(picks);
  show();
}

function toggle(pick: Pick): void {
  const rest = picks.filter((other) => !isSame(other, pick));
  if (rest.length < picks.length) change(rest);
  else if (rest.filter(({ kind }) => kind === pick.kind).length < mostPicks[pick.kind]) change([...rest, pick]);
  else say(`A comparison holds ${mostPicks[pick.kind]} ${pick.kind}s at most. Take one out first.`);
}

function say(words: string): void {
  const status = find('[data-tray-status]');
  if (status) status.textContent = words;
}

function itemOf(pick: Pick): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', `Remove ${pick.name}`);
  button.onclick = () => {
    toggle(pick);
    find('summary')?.focus();
  };
  item.append(pick.name, ' ', button);
  return item;
}

function show(): void {
  for (const button of buttons) {
    const picked = picks.some((pick) => isSame(pick, pickOf(button)));
    button.ariaPressed = String(picked);
  }
  if (!tray) return;
  const shown = picks.length > 0;
  tray.hidden = !shown;
  document.documentElement.toggleAttribute('data-picked', shown);
  say([countPicks('task'), countPicks('role')].filter(Boolean).join(', ') + ' picked');
  find('[data-tray-list]')?.replaceChildren(...picks.map(itemOf));
  const link = find('[data-tray-link]');
  if (link instanceof HTMLAnchorElement) link.search = linkPicks(picks);
}

for (const button of buttons) button.addEventListener('click', () => toggle(pickOf(button)));
find('[data-tray-clear]')?.addEventListener('click', () => change([]));
// Another tab, or a page that comes back from the browser's cache, may have changed the picks.
const refresh = () => {
  picks = readPicks();
  show();
};
addEventListener('storage', refresh);
addEventListener('pageshow', refresh);
show();

// Sharing arrives when someone asks for it.
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-share]');
  if (button) void import('./share.ts').then(({ openShare }) => openShare(button));
});
