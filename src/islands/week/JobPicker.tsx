import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { formatJobFound, type JobFound } from '../../facts/search/job-found.ts';

interface Props {
  id: string;
  label: string;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  pick: (job: JobFound) => void;
}

const mostShown = 8;

/** Finds jobs by what is typed; the search is loaded with the first key. */
async function findJobs(names: string, text: string): Promise<JobFound[]> {
  const { loadJobSearch } = await import('../job-search.ts');
  const find = await loadJobSearch(names);
  return (await find(text)).slice(0, mostShown);
}

/** A field that finds a job by any of its titles. */
export default function JobPicker({ id, label, names, pick }: Props) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<JobFound[]>([]);
  const [chosen, setChosen] = useState(0);
  const [status, setStatus] = useState('');
  const field = useRef<HTMLInputElement>(null);
  /** What the jobs were found for, and whether Enter came before they were. */
  const foundFor = useRef('');
  const isAwaited = useRef(false);

  const close = () => {
    setText('');
    setFound([]);
    setStatus('');
  };

  const take = (job: JobFound | undefined) => {
    if (!job) return;
    if (field.current) field.current.value = '';
    close();
    pick(job);
  };

  const takeAwaited = useEffectEvent(take);

  // What was typed before the script arrived is searched for too.
  useEffect(() => setText(field.current?.value ?? ''), []);

  useEffect(() => {
    let isLate = false;
    if (text.trim() === '') return;
    findJobs(names, text).then(
      (jobs) => {
        if (isLate) return;
        foundFor.current = text;
        if (isAwaited.current && jobs[0]) {
          takeAwaited(jobs[0]);
          return;
        }
        setFound(jobs);
        setChosen(0);
        setStatus(
          jobs.length === 0
            ? `Nothing here is called “${text}”. Try another name for the job.`
            : `${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}: arrow keys choose, Enter takes one.`,
        );
      },
      () => {
        if (!isLate) setStatus('The search could not be loaded. Type again to try once more.');
      },
    );
    return () => {
      isLate = true;
    };
  }, [names, text]);

  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter' && foundFor.current !== text) isAwaited.current = true;
    else if (event.key === 'Enter') take(found[chosen]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  const isOpen = found.length > 0;
  return (
    <search className="job-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        maxLength={100}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isOpen && { 'aria-activedescendant': `${id}-${chosen}` })}
        onInput={(event) => {
          isAwaited.current = false;
          setText(event.currentTarget.value);
          if (event.currentTarget.value.trim() === '') close();
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Jobs found">
        {found.map((job, index) => (
          // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field keeps the focus and hears the keys
          <li
            key={job.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // The field keeps the focus, so that the list stays.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(job)}
          >
            {formatJobFound(job)}
          </li>
        ))}
      </ul>
      <p role="status" className="small soft">
        {status}
      </p>
    </search>
  );
}
