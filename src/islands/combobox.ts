/** What a field with a list of suggestions searches, and what it says. */
export interface Suggestions<Hit> {
  /** The best matches for what was typed, best first. Rejects where the search can't be loaded. */
  find: (text: string) => Promise<readonly Hit[]>;
  /** What happens with the hit that the reader chose. */
  take: (hit: Hit) => void;
  /** A hit as the list shows it: its name, and a note in small print. */
  print: (hit: Hit) => { name: string; note?: string };
  /** Said of so many hits; of none, with what was typed, and a link where there is somewhere else to look. */
  some: (count: number) => string;
  none: (text: string) => (string | Node)[];
  failed: string;
}

/**
 * Makes a field, the list under it and the line that reports on it a combobox, after the pattern of the ARIA Authoring
 * Practices: the field keeps the focus, arrows choose, Enter takes the chosen or else the first hit, Escape closes.
 *
 * A key always acts on what was typed, never on what was found for less of it: arrows wait for the search, and so does
 * Enter, except in a form, which then leads where it leads without script.
 */
export function attachCombobox<Hit>(
  field: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement,
  { find, take, print, some, none, failed }: Suggestions<Hit>,
): () => void {
  let hits: readonly Hit[] = [];
  let chosen = -1;
  /** What was typed when the hits were found; nothing before the first answer and after a failure. */
  let answered: string | undefined;
  let turn = 0;
  let looking = Promise.resolve();

  const choose = (next: number) => {
    chosen = next;
    for (const [index, option] of [...list.children].entries()) {
      option.ariaSelected = String(index === chosen);
      if (index === chosen) option.scrollIntoView({ block: 'nearest' });
    }
    if (chosen < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${chosen}`);
  };

  const draw = (next: readonly Hit[], words: readonly (string | Node)[]) => {
    hits = next;
    list.replaceChildren(
      ...hits.map((hit, index) => {
        const { name, note } = print(hit);
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.role = 'option';
        option.append(name);
        if (note) {
          const small = document.createElement('small');
          small.append(note);
          option.append(' ', small);
        }
        return option;
      }),
    );
    status.replaceChildren(...words);
    field.ariaExpanded = String(hits.length > 0);
    choose(-1);
  };

  const close = () => {
    turn += 1;
    answered = undefined;
    draw([], []);
  };

  const takeOne = (hit: Hit | undefined) => {
    if (!hit) return;
    close();
    take(hit);
  };
  const takeChosen = () => takeOne(hits[Math.max(chosen, 0)]);

  const look = async () => {
    const text = field.value;
    const mine = (turn += 1);
    if (text.trim() === '') {
      close();
      return;
    }
    try {
      const found = await find(text);
      // A later key may have been answered first.
      if (mine !== turn) return;
      draw(found, found.length > 0 ? [some(found.length)] : none(text.trim()));
      answered = text;
    } catch {
      if (mine !== turn) return;
      draw([], [failed]);
      answered = undefined;
    }
  };

  /** Does it once what now stands in the field was searched for; never, if the reader types on meanwhile. */
  const whenAnswered = (act: () => void) => {
    const text = field.value;
    void looking.then(() => {
      if (answered === text && field.value === text) act();
    });
  };

  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // Past either end none is chosen.
    if (by) whenAnswered(() => choose(((chosen + by + hits.length + 2) % (hits.length + 1)) - 1));
    else if (event.key === 'Enter' && !field.form) whenAnswered(takeChosen);
    // The browser would empty the field.
    else if (event.key === 'Escape' && status.hasChildNodes()) close();
    else return;
    event.preventDefault();
  };

  const listening = new AbortController();
  const hear = <Name extends keyof HTMLElementEventMap>(
    element: HTMLElement | null,
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ) => element?.addEventListener(name, act, { signal: listening.signal });
  const lookNow = () => {
    looking = look();
  };
  hear(field, 'input', lookNow);
  hear(field, 'keydown', press);
  hear(field, 'focus', () => {
    if (field.value && answered !== field.value) lookNow();
  });
  hear(field, 'blur', () => {
    turn += 1;
    // That nothing was found stays there, with its way on.
    if (hits.length > 0) close();
  });
  hear(field.form, 'submit', (event) => {
    if (answered !== field.value || hits.length === 0) return;
    event.preventDefault();
    takeChosen();
  });
  // The field keeps the focus, and the keys that go with it.
  hear(list, 'mousedown', (event) => event.preventDefault());
  hear(list, 'click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null;
    if (option) takeOne(hits[[...list.children].indexOf(option)]);
  });
  // Whatever was typed before the script arrived is searched for too.
  if (field.value && field.matches(':focus')) lookNow();
  return () => listening.abort();
}
