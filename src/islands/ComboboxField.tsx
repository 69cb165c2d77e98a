import { useEffect, useEffectEvent, useRef } from 'react';
import { attachCombobox, type Suggestions } from './combobox.ts';

interface Props<Hit> {
  id: string;
  label: string;
  /** What the list under the field holds. */
  listLabel: string;
  suggestions: Suggestions<Hit>;
}

/** A field that suggests what a reader may mean; what it needs to search is loaded at the first key stroke. */
export default function ComboboxField<Hit>({ id, label, listLabel, suggestions }: Props<Hit>) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const find = useEffectEvent((text: string) => suggestions.find(text));
  const take = useEffectEvent((hit: Hit) => suggestions.take(hit));
  const attach = useEffectEvent(() => {
    const input = field.current;
    if (!input || !list.current || !status.current) return;
    return attachCombobox(input, list.current, status.current, {
      ...suggestions,
      find: (text) => find(text),
      take: (hit) => {
        input.value = '';
        take(hit);
      },
    });
  });
  useEffect(() => attach(), []);

  return (
    <search className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        maxLength={100}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={false}
        aria-controls={`${id}-list`}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={listLabel} />
      <p ref={status} role="status" className="small soft" />
    </search>
  );
}
