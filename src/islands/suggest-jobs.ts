import { countOf } from '../facts/format/count.ts';
import { formatJobFound, type JobFound } from '../facts/search/job-found.ts';
import type { Suggestions } from './combobox.ts';

const most = 8;

/** Where a job may be looked for, and what happens with the one that is chosen. */
interface Wanted {
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  take: (job: JobFound) => void;
  /** What Enter does: `opens`. */
  enter: string;
  /** Said where the search can't be loaded, after that. */
  instead: string;
  /** Address of the list of all jobs, offered where nothing is found. */
  all?: string;
}

/** Suggests jobs by any of their titles; the search is loaded with the first key. */
export function suggestJobs({ names, take, enter, instead, all }: Wanted): Suggestions<JobFound> {
  return {
    find: async (text) => {
      const { loadJobSearch } = await import('./job-search.ts');
      const find = await loadJobSearch(names);
      return (await find(text)).slice(0, most);
    },
    take,
    print: (job) => ({ name: formatJobFound(job) }),
    some: (count) => `${countOf(count, 'job')}: arrow keys choose, Enter ${enter}.`,
    none: (text) => {
      const words = `Nothing here is called “${text}”. Try another name for the job`;
      if (all === undefined) return [`${words}.`];
      const link = Object.assign(document.createElement('a'), { href: all, textContent: 'look through all jobs' });
      return [`${words}, or `, link, '.'];
    },
    failed: `The search could not be loaded. ${instead}`,
  };
}
