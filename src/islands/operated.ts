import type { ClientDirective } from 'astro';

/** What a page says of an island that loads when it is operated. */
export interface Options {
  /** Moving a pointer over it is enough. */
  pointing?: boolean;
  /** Whether a link can say what it should show; yes if nothing is said. */
  linked?: boolean;
  /** Under this name its reader may have asked the browser to keep something for it. */
  kept?: string;
}

function hasKept(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    // Where a browser keeps nothing there is nothing to show.
    return false;
  }
}

/**
 * Loads an island when its reader first operates it, or arrived by a link that says what it should show, in its query or,
 * where no server is to see it, its fragment (`#v=…`).
 */
const operated: ClientDirective = (load, { value }, element) => {
  const { pointing = false, linked = true, kept }: Options = typeof value === 'object' ? value : {};
  const signs = ['pointerdown', 'focusin', 'keydown', ...(pointing ? ['pointerover'] : [])];
  const start = () => {
    for (const sign of signs) element.removeEventListener(sign, start);
    removeEventListener('hashchange', startByLink);
    void load().then((hydrate) => hydrate());
  };
  const isLinked = () => linked && (location.search.length > 1 || location.hash.startsWith('#v='));
  const startByLink = () => {
    if (isLinked()) start();
  };
  if (isLinked() || (kept && hasKept(kept))) start();
  else {
    for (const sign of signs) element.addEventListener(sign, start);
    addEventListener('hashchange', startByLink);
  }
};

export default operated;
