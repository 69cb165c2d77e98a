import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { RoleFile } from '../../data/comparison.ts';
import { countOf } from '../../facts/format/count.ts';
import type { Hit } from './find-things.ts';

export const searchId = 'comparison-search';
const listId = 'comparison-results';

interface Props {
  /** The site's own root, with its base path. */
  root: string;
  /** Jobs that are compared already: their tasks are offered first. */
  compared: readonly RoleFile[];
  isPicked: (hit: Hit) => boolean;
  add: (hit: Hit) => void;
}

type Answer = { text: string; hits: Hit[] } | 'failed';

/** The field that finds jobs and tasks to compare. What it needs to search is loaded at the first key stroke. */
export default function Picker({ root, compared, isPicked, add }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const turn = useRef(0);
  /** Enter came before the search had answered for what was typed. */
  const isAwaited = useRef(false);
  const [answer, setAnswer] = useState<Answer>();
  const [chosen, setChosen] = useState(-1);

  const close = () => {
    turn.current += 1;
    setAnswer(undefined);
    setChosen(-1);
  };

  const choose = (hit: Hit) => {
    if (field.current) field.current.value = '';
    close();
    add(hit);
  };

  const look = async (text: string) => {
    const mine = (turn.current += 1);
    isAwaited.current = false;
    setChosen(-1);
    if (text.trim() === '') {
      setAnswer(undefined);
      return;
    }
    try {
      const { findThings } = await import('./find-things.ts');
      const hits = (await findThings(text, root, compared)).filter((hit) => !isPicked(hit));
      if (mine !== turn.current) return;
      if (isAwaited.current && hits[0]) choose(hits[0]);
      else setAnswer({ text, hits });
    } catch {
      if (mine === turn.current) setAnswer('failed');
    }
  };

  // What was typed before the script arrived is searched for too.
  const lookOnce = useRef(look);
  useEffect(() => {
    if (field.current?.value) void lookOnce.current(field.current.value);
  }, []);

  const hits = answer !== undefined && answer !== 'failed' ? answer.hits : [];

  const step = (event: KeyboardEvent) => {
    const last = hits.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (hits.length === 0) return;
      event.preventDefault();
      const next = chosen + (event.key === 'ArrowDown' ? 1 : -1);
      setChosen(next > last ? -1 : next < -1 ? last : next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[Math.max(chosen, 0)];
      if (answer === undefined || answer === 'failed' || answer.text !== field.current?.value) isAwaited.current = true;
      else if (hit) choose(hit);
    } else if (event.key === 'Escape' && answer !== undefined) {
      // The browser would empty the field.
      event.preventDefault();
      close();
    }
  };

  const isOpen = hits.length > 0;
  const words =
    answer === 'failed'
      ? 'The search could not be loaded. Type on to try again.'
      : answer === undefined
        ? ''
        : isOpen
          ? `${countOf(hits.length, 'hit')}: arrow keys choose, Enter adds.`
          : `Nothing here is called “${answer.text.trim()}”. Try fewer words, or another name for the job.`;

  return (
    <search className="picker">
      <label htmlFor={searchId}>Add a job or a task</label>
      <input
        id={searchId}
        ref={field}
        type="search"
        maxLength={100}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={chosen >= 0 && isOpen ? `${listId}-${chosen}` : undefined}
        onInput={(event) => void look(event.currentTarget.value)}
        onKeyDown={step}
        onBlur={close}
      />
      <ul id={listId} className="hits" role="listbox" aria-label="Jobs and tasks to add">
        {hits.map((hit, index) => (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field keeps the focus and hears the keys
          <li
            key={`${hit.kind} ${hit.id}`}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // The field keeps the focus, and the keys that go with it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <span>{hit.name}</span> <span className="soft small">{hit.note}</span>
          </li>
        ))}
      </ul>
      <p className={isOpen ? 'visually-hidden' : 'small soft'} role="status">
        {words}
      </p>
    </search>
  );
}
