import { foldText } from './fold-text.ts';
import type { JobFound } from './job-found.ts';
import { stemOf, wordsOf } from './name-words.ts';
import { readyNames, searchJobNames, type JobHit, type JobName, type NameSet } from './search-job-names.ts';
import { shardOf, type TitleGroup } from './title-shards.ts';

/** What every search needs: all jobs by title and by the names that we wrote down, and where titles are. */
export interface JobIndex {
  /** Changes with the jobs, so that a part of another edition is not taken for one of this. */
  edition: string;
  /**
   * Titles, those of the most people first, with the id where it is another than the title's own; elsewhere a job is
   * its place in this list.
   */
  jobs: readonly (readonly [title: string, id?: string])[];
  /** Names that we wrote down, each with the jobs that it means, the likeliest first; none for what is no job here. */
  names: readonly (readonly [name: string, jobs: readonly number[]])[];
  /** First words of the parts, and words that many titles share: see `TitleShards`. */
  cuts: readonly string[];
  common: readonly string[];
}

const keyOf = (words: readonly string[]) => words.map(stemOf).join(' ');

/** The id that a title has unless it is given another one: "Bakers and cooks" has `bakers-and-cooks`. */
export function idOfTitle(title: string): string {
  return (foldText(title).match(/[a-z0-9]+/g) ?? []).join('-');
}

/** One of the parts that hold titles. */
export interface TitlePart {
  edition: string;
  titles: readonly TitleGroup[];
}

/** Loads a part by its place. Rejects where it can't be had. */
export type LoadPart = (place: number) => Promise<TitlePart>;

/** Jobs for what a reader typed, the best first, each once; none for nothing. Rejects where a part can't be loaded. */
export type JobSearch = (text: string) => Promise<JobFound[]>;

/** Longer texts are no job titles; what comes after so many words narrows nothing. */
const mostWords = 12;
const longestWord = 40;

/** A search loads at most so many parts for the words as they stand, and so many more for what else they may mean. */
const mostParts = 3;
const mostMore = 2;

/** Say how one does a job, not which. */
const rankWords = new Set(['senior', 'sr', 'junior', 'jr', 'lead', 'principal', 'trainee', 'apprentice', 'freelance']);

/** A title, and each of the jobs that it names: "Dietitians", "nutritionists". */
function partsOfTitle(title: string): string[] {
  const parts = title.split(/,? and |, /).filter((part) => part !== title && part.endsWith('s'));
  return [title, ...parts];
}

/** Parts that hold all titles with these words: those of the words that tell most. */
function partsOf({ cuts, common }: JobIndex, typed: readonly string[]): number[] {
  const stems = [...new Set(typed.map(stemOf))].filter((stem) => stem.length > 1);
  const told = stems.filter((stem) => !common.includes(stem)).toSorted((a, b) => b.length - a.length);
  const shared = stems
    .filter((stem) => common.includes(stem))
    .toSorted((a, b) => common.indexOf(a) - common.indexOf(b));
  const places = [...told, ...shared].slice(0, mostParts).map((stem) => shardOf(cuts, stem));
  return [...new Set(places.filter((place) => place !== undefined))];
}

/** Beginnings that a word may have been meant to have: letters swapped, one too many, one too few. */
function otherBeginnings(word: string): string[] {
  const [first = '', second = '', third = ''] = word;
  const rest = word.slice(3);
  return [
    second + first + third + rest,
    first + third + second + rest,
    first + third + rest,
    first + second + second + third + rest,
  ];
}

/** Other parts to look through where the words as they stand find nothing. */
function otherPartsOf({ cuts }: JobIndex, typed: readonly string[], known: readonly number[]): number[] {
  const words = typed.filter((word) => word.length > 3).toSorted((a, b) => b.length - a.length);
  const places = words.flatMap((word) => otherBeginnings(word).map((beginning) => shardOf(cuts, beginning)));
  return [...new Set(places.filter((place) => place !== undefined))].filter((place) => !known.includes(place));
}

/** The same search with two words written as one, or one as two that names hold, or without words of rank. */
function otherReadings(typed: readonly string[], sets: readonly NameSet[]): string[][] {
  const joined = typed
    .slice(1)
    .map((word, at) => [...typed.slice(0, at), `${typed[at] ?? ''}${word}`, ...typed.slice(at + 2)]);
  const isKnown = (word: string) => sets.some(({ wordsByStem }) => wordsByStem.has(stemOf(word)));
  const split = typed.flatMap((word, at) => {
    const ends = Array.from({ length: Math.max(0, word.length - 5) }, (_, start) => start + 3);
    const end = ends.find((place) => isKnown(word.slice(0, place)) && isKnown(word.slice(place)));
    return end === undefined
      ? []
      : [[...typed.slice(0, at), word.slice(0, end), word.slice(end), ...typed.slice(at + 1)]];
  });
  const plain = typed.filter((word) => !rankWords.has(word));
  return [...joined, ...split, ...(plain.length > 0 && plain.length < typed.length ? [plain] : [])];
}

/** The search without its first word, its first two, and so on: what tells most of a job stands last. */
function endingsOf(typed: readonly string[]): string[][] {
  return typed.slice(1).map((_, at) => typed.slice(at + 1));
}

/**
 * The search over an index whose titles are loaded as they are needed. `folder` is the address that ids stand in, with
 * the base path: `/roles/`.
 */
export function buildJobSearch(index: JobIndex, folder: string, loadPart: LoadPart): JobSearch {
  const titles = index.jobs.flatMap(([title], place) =>
    partsOfTitle(title).map((name): JobName => ({ name, kind: 'title', mostly: [place], also: [] })),
  );
  const ours = index.names.map(([name, mostly]): JobName => ({ name, kind: 'ours', mostly, also: [] }));
  const own = readyNames([...titles, ...ours]);
  const none = new Set(index.names.filter(([, jobs]) => jobs.length === 0).map(([name]) => keyOf(wordsOf(name))));
  const parts = new Map<number, Promise<NameSet>>();

  async function readPart(place: number): Promise<NameSet> {
    const { edition, titles: groups } = await loadPart(place);
    if (edition !== index.edition) throw new Error('The titles are of another edition than the jobs.');
    return readyNames(
      groups.flatMap(([mostly, also, names]) => names.map((name): JobName => ({ name, kind: 'table', mostly, also }))),
    );
  }

  function partAt(place: number): Promise<NameSet> {
    const held = parts.get(place);
    if (held) return held;
    const part = readPart(place);
    parts.set(place, part);
    // What failed once may succeed when it is asked for again.
    part.catch(() => parts.delete(place));
    return part;
  }

  /** The names of the index, and those in some parts. */
  async function namesIn(places: readonly number[]): Promise<NameSet[]> {
    return [own, ...(await Promise.all(places.map(partAt)))];
  }

  async function search(typed: readonly string[]): Promise<JobHit[]> {
    const places = partsOf(index, typed);
    const names = await namesIn(places);
    const found = searchJobNames(names, typed);
    if (found.length > 0 || typed.length === 0) return found;
    const held = new Set(places);
    const mostHeld = held.size + mostMore;
    const allowed = (more: readonly number[]) =>
      more.filter((place) => held.has(place) || (held.size < mostHeld && held.add(place)));
    for (const reading of otherReadings(typed, names)) {
      const again = searchJobNames(await namesIn(allowed(partsOf(index, reading))), reading);
      if (again.length > 0) return again;
    }
    const more = allowed(otherPartsOf(index, typed, places));
    const slipped = more.length > 0 ? searchJobNames(await namesIn([...places, ...more]), typed) : [];
    return slipped.length > 0 ? slipped : searchEndings(typed, names);
  }

  /** What the last words alone find in names that are there already, unless they tell nothing: "engineer". */
  function searchEndings(typed: readonly string[], names: readonly NameSet[]): JobHit[] {
    for (const ending of endingsOf(typed)) {
      const hits = searchJobNames(names, ending);
      const [best] = hits;
      if (!best) continue;
      const isOurs = best.name.kind === 'ours';
      const tells = ending.some((word) => word.length > 2 && (isOurs || !index.common.includes(stemOf(word))));
      return tells ? hits : [];
    }
    return [];
  }

  return async (text) => {
    const typed = wordsOf(text)
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord));
    if (none.has(keyOf(typed))) return [];
    const hits = await search(typed);
    return hits.flatMap(({ job, name }): JobFound[] => {
      const [title, id = idOfTitle(title ?? '')] = index.jobs[job] ?? [];
      if (title === undefined) return [];
      const isOwn = name.kind === 'title' || name.name.toLowerCase() === title.toLowerCase();
      return [{ id, title, href: `${folder}${id}/`, ...(!isOwn && { via: name.name }) }];
    });
  };
}
