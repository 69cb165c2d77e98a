import MiniSearch from 'minisearch';

/** A job by all names that people search it by. */
export interface JobNames {
  id: string;
  title: string;
  href: string;
  names: string[];
}

/** Finds jobs by what a reader types: whole words, their beginnings, and words with a typing error or two. */
export type JobSearch = (text: string) => JobNames[];

/**
 * Builds the search over titles and names. Titles weigh most, whole words more than beginnings, beginnings more than
 * misspellings; a word of up to three letters must be spelt correctly.
 */
export function buildJobSearch(jobs: readonly JobNames[]): JobSearch {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const index = new MiniSearch<{ id: string; title: string; names: string }>({
    fields: ['title', 'names'],
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      weights: { fuzzy: 0.2, prefix: 0.6 },
      combineWith: 'AND',
    },
  });
  index.addAll(jobs.map(({ id, title, names }) => ({ id, title, names: names.join(' · ') })));
  /** The place of exactly this name among a job's names, which are in order of how common they are. */
  const placeOf = (job: JobNames, text: string) => {
    const place = [job.title, ...job.names].findIndex((name) => name.toLowerCase() === text);
    return place < 0 ? Infinity : place;
  };
  return (text) => {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    const found = index.search(wanted).flatMap(({ id }) => byId.get(String(id)) ?? []);
    // A name typed in full comes first, however many others hold the word.
    return found
      .map((job) => ({ job, place: placeOf(job, wanted) }))
      .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
      .map(({ job }) => job);
  };
}
