import { buildJobSearch, type JobNames, type JobSearch } from '../facts/search/search-jobs.ts';

let loaded: Promise<JobSearch> | undefined;

/** The search over all jobs; its data are loaded once, when first asked for. Rejects where they can't be had. */
export function loadJobSearch(address: string): Promise<JobSearch> {
  loaded ??= fetch(address)
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return buildJobSearch((await answer.json()) as JobNames[]);
    })
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
