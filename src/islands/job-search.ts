import { buildJobSearch, type JobIndex, type JobSearch, type TitlePart } from '../facts/search/find-jobs.ts';

let loaded: Promise<JobSearch> | undefined;

async function load<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as Data;
}

/**
 * The search over all jobs by any title. `address` is that of its index, with the base path; the index is loaded once,
 * when first asked for, and the parts that hold titles when typed words need them. Rejects where they can't be had.
 */
export function loadJobSearch(address: string): Promise<JobSearch> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  loaded ??= load<JobIndex>(address)
    .then((index) => buildJobSearch(index, folder, (place) => load<TitlePart>(`${folder}search/${place}.json`)))
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
