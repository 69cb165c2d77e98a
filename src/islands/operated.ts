import type { ClientDirective } from 'astro';

/**
 * Loads an island when its reader first operates it, or arrived by a link that says what it should show.
 * With `{ pointing: true }`, moving a pointer over it is enough.
 */
const operated: ClientDirective = (load, { value }, element) => {
  const { pointing = false } = typeof value === 'object' ? value : {};
  const signs = ['pointerdown', 'focusin', 'keydown', ...(pointing ? ['pointerover'] : [])];
  const start = () => {
    for (const sign of signs) element.removeEventListener(sign, start);
    void load().then((hydrate) => hydrate());
  };
  if (location.search.length > 1) start();
  else for (const sign of signs) element.addEventListener(sign, start);
};

export default operated;
