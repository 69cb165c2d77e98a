import { remember } from '../remember.ts';
import { stemOf, wordsOf } from './name-words.ts';

/** A title of the tables with the jobs that it means, by their places in a list. */
export interface Title {
  title: string;
  mostly: readonly number[];
  also: readonly number[];
}

/** Titles with the same meanings: jobs that they mostly mean, those that they can mean, and the titles. */
export type TitleGroup = [mostly: readonly number[], also: readonly number[], titles: readonly string[]];

/** Titles in parts: a search loads the parts of its words. */
export interface TitleShards {
  /** The first word of each part, in order; a word is in the last part that does not begin after it. */
  cuts: string[];
  /** Words that so many titles share that they tell little, the rarest first. */
  common: string[];
  shards: TitleGroup[][];
}

/** A word in more titles than this only narrows a search. */
const mostTitles = 200;

/** Letters of titles in one part, about; a word with more has a part of its own. */
const mostLetters = 4500;

/** Titles by each word that they are filed under: all that tell something, else the one that tells most. */
function fileTitles(titles: readonly Title[]): { byStem: Map<string, Title[]>; common: string[] } {
  const words = titles.map((title) => ({ title, stems: [...new Set(wordsOf(title.title).map(stemOf))] }));
  const counts = new Map<string, number>();
  for (const { stems } of words) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const countOf = (stem: string) => counts.get(stem) ?? 0;
  const rarestFirst = (a: string, b: string) => countOf(a) - countOf(b) || (a < b ? -1 : 1);
  const byStem = new Map<string, Title[]>();
  for (const { title, stems } of words) {
    // Single letters ask for no part, so that the first key of a word loads nothing.
    const asking = stems.filter((stem) => stem.length > 1);
    const telling = asking.filter((stem) => countOf(stem) <= mostTitles);
    const rarest = (asking.length > 0 ? asking : stems).toSorted(rarestFirst).slice(0, 1);
    const under = telling.length > 0 ? telling : rarest;
    for (const stem of under) {
      const filed = byStem.get(stem);
      if (filed) filed.push(title);
      else byStem.set(stem, [title]);
    }
  }
  const common = [...counts.keys()]
    .filter((stem) => stem.length > 1 && countOf(stem) > mostTitles)
    .toSorted(rarestFirst);
  return { byStem, common };
}

const lettersOf = (titles: readonly Title[]) => titles.reduce((sum, { title }) => sum + title.length + 3, 0);

/** Words with one beginning; those that were too many for one part begin a part where the beginning is a word itself. */
interface StemGroup {
  stems: readonly string[];
  size: number;
  beginsPart: boolean;
}

/** Words by their beginning, as short as it can be for one part to hold them. */
function groupStems(stems: readonly string[], sizeOf: (stem: string) => number, letters = 1): StemGroup[] {
  return [...Map.groupBy(stems, (stem) => stem.slice(0, letters)).values()].flatMap((group): StemGroup[] => {
    const size = group.reduce((sum, stem) => sum + sizeOf(stem), 0);
    const isWord = (group[0]?.length ?? 0) < letters;
    if (size <= mostLetters || group.length === 1) return [{ stems: group, size, beginsPart: isWord }];
    return groupStems(group, sizeOf, letters + 1);
  });
}

/** Fills parts with groups of words, in order. */
function packStems(groups: readonly StemGroup[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const { stems, size, beginsPart } of groups) {
    const last = parts.at(-1);
    if (last && size <= room && !beginsPart) last.push(...stems);
    else {
      parts.push([...stems]);
      room = mostLetters;
    }
    room -= size;
  }
  return parts;
}

const meaningOf = remember(({ mostly, also }: Title) => `${mostly.join()}/${also.join()}`);

/** Each title once, those of the same meanings together. */
function groupTitles(titles: readonly Title[]): TitleGroup[] {
  const groups = Map.groupBy(new Set(titles), meaningOf);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[first.mostly, first.also, group.map(({ title }) => title).toSorted()] satisfies TitleGroup] : [];
  });
}

/** Cuts titles into parts by the words that they hold. */
export function shardTitles(titles: readonly Title[]): TitleShards {
  const { byStem, common } = fileTitles(titles);
  const sizeOf = (stem: string) => lettersOf(byStem.get(stem) ?? []);
  const stems = [...byStem.keys()].toSorted();
  const parts = packStems(groupStems(stems, sizeOf));
  return {
    cuts: parts.map(([first = '']) => first),
    common,
    shards: parts.map((part) => groupTitles(part.flatMap((stem) => byStem.get(stem) ?? []))),
  };
}

/** The last part that does not begin after a word; -1 where all do. */
function lastNotAfter(cuts: readonly string[], word: string): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The part that holds a word, or all words that begin with it. Undefined where there are none, and for a beginning of so
 * many words that no one part holds them.
 */
export function shardOf(cuts: readonly string[], word: string): number | undefined {
  const place = lastNotAfter(cuts, word);
  if (cuts[place] === word) return place;
  const last = lastNotAfter(cuts, `${word}\uffff`);
  if (place === last) return place < 0 ? undefined : place;
  // Words that begin so may be the first ones of the next part.
  return last === place + 1 ? last : undefined;
}
