import { createHash } from 'node:crypto';
import { idOfTitle, type JobIndex, type TitlePart } from '../facts/search/find-jobs.ts';
import { shardTitles, type Title } from '../facts/search/title-shards.ts';
import { remember } from '../facts/remember.ts';
import { entryOf, getContent, type Content } from './content.ts';
import { otherNamesOf } from './jobs.ts';
import { pagesOfOccupations } from './occupations.ts';

/** The content that the search is made from: no figure of a job, but how many people are in it. */
type Searched = Pick<Content, 'roles' | 'occupations' | 'colloquial'>;

interface SearchedJob {
  id: string;
  title: string;
  names: string[];
  /** The occupation that it is, and how many people are in it. */
  occupation?: { id: string; jobs: number };
}

/** The files of the search: the index, which every search loads, and the parts that hold titles. */
export interface SearchFiles {
  index: JobIndex;
  parts: TitlePart[];
}

/** Every job with a page, the largest first. */
function listJobs({ roles, occupations }: Searched): SearchedJob[] {
  const described = pagesOfOccupations({ roles });
  const inDepth = [...roles.values()].map((role): SearchedJob => {
    const official = role.occupation === undefined ? undefined : entryOf(occupations, role.occupation, 'occupations');
    const { id, title } = role;
    return { id, title, names: otherNamesOf(role, official), ...(official && { occupation: official }) };
  });
  const others = [...occupations.values()]
    .filter(({ id }) => !described.has(id))
    .map((one): SearchedJob => ({ id: one.id, title: one.title, names: [], occupation: one }));
  return [...inDepth, ...others].toSorted((a, b) => (b.occupation?.jobs ?? 0) - (a.occupation?.jobs ?? 0));
}

/** Where jobs stand in the list, by the id of the occupation that they are. */
function placesOf(jobs: readonly SearchedJob[]): Map<string, number[]> {
  const own = jobs.flatMap(({ occupation }, place) => (occupation ? [{ id: occupation.id, place }] : []));
  return new Map([...Map.groupBy(own, ({ id }) => id)].map(([id, all]) => [id, all.map(({ place }) => place)]));
}

/** Titles of the tables, each once, with the jobs that it mostly means and those that it can mean. */
function listTitles(content: Searched, places: ReadonlyMap<string, readonly number[]>): Title[] {
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
  content: Searched,
  jobs: readonly SearchedJob[],
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

function buildSearchFiles(content: Searched): SearchFiles {
  const jobs = listJobs(content);
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
}

const filesOf = remember((roles: Content['roles']) =>
  remember((occupations: Content['occupations']) =>
    remember((colloquial: Content['colloquial']) => buildSearchFiles({ roles, occupations, colloquial })),
  ),
);

/** The search over all jobs of some content, in parts. */
export function searchFilesOf({ roles, occupations, colloquial }: Searched): SearchFiles {
  return filesOf(roles)(occupations)(colloquial);
}

/** The files of the search, built once. */
export async function getSearchFiles(): Promise<SearchFiles> {
  return searchFilesOf(await getContent());
}
