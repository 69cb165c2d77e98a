import { createHash } from 'node:crypto';
import { idOfTitle, type JobIndex, type TitlePart } from '../facts/search/find-jobs.ts';
import { shardTitles, type Title } from '../facts/search/title-shards.ts';
import { remember } from '../facts/remember.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { jobsOf, type Job } from './jobs.ts';

/** The files of the search: the index, which every search loads, and the parts that hold titles. */
export interface SearchFiles {
  index: JobIndex;
  parts: TitlePart[];
}

/** Where jobs stand in the list, by the id of the occupation that they are. */
function placesOf(jobs: readonly Job[]): Map<string, number[]> {
  const own = jobs.flatMap(({ occupation }, place) => (occupation ? [{ id: occupation.id, place }] : []));
  return new Map([...Map.groupBy(own, ({ id }) => id)].map(([id, all]) => [id, all.map(({ place }) => place)]));
}

/** Titles of the tables, each once, with the jobs that it mostly means and those that it can mean. */
function listTitles(content: Content, places: ReadonlyMap<string, readonly number[]>): Title[] {
  const titles = new Map<string, { mostly: number[]; also: number[] }>();
  const add = (title: string, meaning: 'mostly' | 'also', own: readonly number[]) => {
    const held = titles.get(title) ?? { mostly: [], also: [] };
    held[meaning].push(...own);
    titles.set(title, held);
  };
  for (const { id, titles: most, sharedTitles } of content.occupations.values()) {
    const own = places.get(id) ?? [];
    for (const title of most) add(title, 'mostly', own);
    for (const title of sharedTitles) add(title, 'also', own);
  }
  return [...titles].map(([title, meaning]) => ({ title, ...meaning }));
}

/** Names that we wrote down: other names of roles, official titles that pages of roles stand for, colloquial names. */
function listNames(
  content: Content,
  jobs: readonly Job[],
  places: ReadonlyMap<string, readonly number[]>,
): [string, number[]][] {
  const own = jobs.flatMap(({ names }, place) => names.map((name): [string, number[]] => [name, [place]]));
  const { names } = entryOf(content.colloquial, 'colloquial', 'colloquial');
  const roles = new Map(jobs.map(({ id }, place) => [id, [place]] as const));
  const colloquial = names.map(({ name, occupations, roles: inDepth = [] }): [string, number[]] => {
    const all = [...inDepth.map((id) => roles.get(id)), ...occupations.map((id) => places.get(id))];
    return [name, [...new Set(all.flatMap((own = []) => own))]];
  });
  return [...own, ...colloquial];
}

/** The search over all jobs of some content, in parts. */
export const searchFilesOf = remember((content: Content): SearchFiles => {
  const jobs = jobsOf(content).toSorted(
    (a, b) => (b.occupation?.numbers.jobs ?? 0) - (a.occupation?.numbers.jobs ?? 0),
  );
  const places = placesOf(jobs);
  const { cuts, common, shards } = shardTitles(listTitles(content, places));
  const known = {
    jobs: jobs.map(({ id, title }): [string, string?] => (idOfTitle(title) === id ? [title] : [title, id])),
    names: listNames(content, jobs, places),
    cuts,
    common,
  };
  const text = JSON.stringify([known, shards]);
  const edition = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { index: { edition, ...known }, parts: shards.map((titles) => ({ edition, titles })) };
});

/** The files of the search, built once. */
export async function getSearchFiles(): Promise<SearchFiles> {
  return searchFilesOf(await getContent());
}
