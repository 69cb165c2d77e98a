import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatWeek, parseWeek } from '../../facts/week/week-link.ts';
import { fitTasks, openWeek, type Week, type WeekJob } from '../../facts/week/week.ts';

/** The name under which a browser keeps a week for a reader who asked for it. */
const keptName = 'your-week';

/** Milliseconds after which the address follows: some browsers refuse one that changes with every step of a slider. */
const rest = 200;

function readKept(): Week | undefined {
  try {
    return parseWeek(localStorage.getItem(keptName) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps a week in this browser, or forgets it; false where the browser refuses. */
function writeKept(week: Week | undefined): boolean {
  try {
    if (week) localStorage.setItem(keptName, formatWeek(week));
    else localStorage.removeItem(keptName);
    return true;
  } catch {
    return false;
  }
}

/** What the address asks for, else what the browser keeps. */
function readFirst(): { week?: Week; isKept: boolean } {
  const [linked, kept] = [parseWeek(location.hash), readKept()];
  // Someone else's link never replaces what a reader keeps.
  const week = linked ?? kept;
  return { ...(week && { week }), isKept: kept !== undefined && (!linked || formatWeek(linked) === formatWeek(kept)) };
}

async function loadJob(address: string): Promise<WeekJob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as WeekJob;
}

export interface WeekUse {
  week: Week | undefined;
  /** Jobs by the ids that the week names. */
  jobs: ReadonlyMap<string, WeekJob>;
  /** Whether a job could not be loaded, or is none of ours. */
  failed: boolean;
  /** Whether this browser keeps the week. */
  isKept: boolean;
  change: (how: (week: Week) => Week) => void;
  /** Opens an untouched week of a job, as a page of its own for the Back button. */
  choose: (job: string) => void;
  keep: () => boolean;
  forget: () => void;
  /** Loads a job that tasks are to be taken from. */
  load: (job: string) => void;
  retry: () => void;
}

/** A reader's week: the address holds it, and this browser does if it was asked to. `data` is the folder of the jobs. */
export function useWeek(data: string): WeekUse {
  const [week, setWeek] = useState<Week>();
  const [jobs, setJobs] = useState<ReadonlyMap<string, WeekJob>>(new Map());
  const [isKept, setIsKept] = useState(false);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(new Set<string>());
  // What is shown, and whether the address and the browser are still to follow it.
  const shown = useRef<{ week: Week | undefined; isKept: boolean; isPending: boolean }>({
    week: undefined,
    isKept: false,
    isPending: false,
  });

  const show = useCallback((next: Week | undefined, kept: boolean, isPending: boolean) => {
    shown.current = { week: next, isKept: kept, isPending };
    setWeek(next);
    setIsKept(kept);
  }, []);

  const load = useCallback(
    (id: string) => {
      if (asked.current.has(id)) return;
      asked.current.add(id);
      loadJob(`${data}${id}.json`).then(
        (job) => setJobs((before) => new Map([...before, [id, job]])),
        () => {
          asked.current.delete(id);
          setFailed(true);
        },
      );
    },
    [data],
  );

  const needed = useMemo(() => {
    if (!week) return '';
    return [...new Set([week.job, ...(week.entries ?? []).flatMap(({ job }) => job ?? [])])].join(' ');
  }, [week]);

  useEffect(() => {
    for (const id of needed.split(' ').filter(Boolean)) load(id);
  }, [needed, load, attempt]);

  const write = useCallback(() => {
    const { current } = shown;
    if (!current.week || !current.isPending) return;
    current.isPending = false;
    history.replaceState(history.state, '', formatWeek(current.week));
    if (current.isKept) writeKept(current.week);
  }, []);

  useEffect(() => {
    const read = () => {
      const first = readFirst();
      setFailed(false);
      show(first.week, first.isKept, false);
      if (first.week && !parseWeek(location.hash)) history.replaceState(history.state, '', formatWeek(first.week));
    };
    const followAddress = () => {
      const { current } = shown;
      // A link to a part of the page takes the place of the week in the address: it is put back.
      if (location.hash.length > 1 && !parseWeek(location.hash) && current.week) {
        history.replaceState(history.state, '', formatWeek(current.week));
      } else if (location.hash.length > 1) read();
      else show(undefined, false, false);
    };
    read();
    addEventListener('popstate', followAddress);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', followAddress);
      removeEventListener('pagehide', write);
    };
  }, [show, write]);

  useEffect(() => {
    const timer = setTimeout(write, rest);
    return () => clearTimeout(timer);
  }, [week, write]);

  const change = useCallback(
    (how: (week: Week) => Week) => {
      const { week: before, isKept: kept } = shown.current;
      const after = before && how(before);
      if (after !== before) show(after, kept, true);
    },
    [show],
  );

  const choose = useCallback(
    (job: string) => {
      write();
      const opened = openWeek(job);
      history.pushState(null, '', formatWeek(opened));
      setFailed(false);
      // Another job is another week: what is kept stays until the reader asks again.
      show(opened, false, false);
    },
    [show, write],
  );

  const keep = useCallback(() => {
    const isDone = writeKept(shown.current.week);
    shown.current.isKept = isDone;
    setIsKept(isDone);
    return isDone;
  }, []);

  const forget = useCallback(() => {
    writeKept(undefined);
    shown.current.isKept = false;
    setIsKept(false);
  }, []);

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);

  // As long as nothing has to be fitted the jobs stay the same ones, so that what is made of them is not made again.
  const fitted = useMemo(() => {
    if (!week) return jobs;
    const all = new Map([...jobs].map(([id, job]) => [id, fitTasks(id, job, week)]));
    return [...all].some(([id, job]) => jobs.get(id) !== job) ? all : jobs;
  }, [jobs, week]);

  return { week, jobs: fitted, failed, isKept, change, choose, keep, forget, load, retry };
}
