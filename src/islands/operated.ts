import type { ClientDirective } from 'astro';

/** Loads an island when its reader first operates it, or came by a link that says what it should show. */
const operated: ClientDirective = (load, _options, element) => {
  const signs = ['pointerdown', 'focusin', 'keydown'] as const;
  const start = () => {
    for (const sign of signs) element.removeEventListener(sign, start);
    void load().then((hydrate) => hydrate());
  };
  if (location.search.length > 1) start();
  else for (const sign of signs) element.addEventListener(sign, start);
};

export default operated;
