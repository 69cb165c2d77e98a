import { editsBetween, forgivenEdits } from './edits.ts';
import { stemOf, wordsOf } from './name-words.ts';

/** Whose name it is: the job's title, one that we wrote down, or a job title of the tables. */
export type NameKind = 'title' | 'ours' | 'table';

/** A name by which jobs are found; jobs are places in a list. */
export interface JobName {
  name: string;
  kind: NameKind;
  /** Jobs that it mostly means, the likeliest first. */
  mostly: readonly number[];
  /** Jobs that it can mean. */
  also: readonly number[];
}

/** A name taken apart. */
interface ReadyName extends JobName {
  words: readonly string[];
  stems: readonly string[];
}

/** Names made ready for searching, which costs more than a search. */
export interface NameSet {
  /** Every word of the names, in order. */
  words: readonly string[];
  /** Words by their stem, and names by the words that they hold. */
  wordsByStem: ReadonlyMap<string, readonly string[]>;
  namesByWord: ReadonlyMap<string, readonly ReadyName[]>;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Makes names ready for searching. */
export function readyNames(names: readonly JobName[]): NameSet {
  const namesByWord = new Map<string, ReadyName[]>();
  for (const name of names) {
    const words = wordsOf(name.name);
    const ready = { ...name, words, stems: words.map(stemOf) };
    for (const word of new Set(words)) addTo(namesByWord, word, ready);
  }
  const words = [...namesByWord.keys()].toSorted();
  const wordsByStem = new Map<string, string[]>();
  for (const word of words) addTo(wordsByStem, stemOf(word), word);
  return { words, wordsByStem, namesByWord };
}

/** A job by its place, with the name that matched best and how well, 0 to 1 and a little more. */
export interface JobHit {
  job: number;
  name: JobName;
  score: number;
}

/** How good it is that a typed word is a word as it stands, the beginning of one, or misspelt; 0–1. */
const worth = { exact: 1, beginning: 0.85, beginningBesideExact: 0.75, misspelt: 0.7, misspeltBeginning: 0.55 };

type Matches = ReadonlyMap<string, number>;

/** Where a word stands or would stand among sorted ones. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of all sets that begin so; one that several sets hold comes several times. */
function* wordsFrom(sets: readonly NameSet[], beginning: string): Generator<string> {
  for (const { words } of sets) {
    for (let place = placeOf(words, beginning); words[place]?.startsWith(beginning); place += 1)
      yield words[place] ?? '';
  }
}

/** Words that are the typed one, or begin with it. */
function matchesAsTyped(typed: string, sets: readonly NameSet[]): Map<string, number> {
  const stem = stemOf(typed);
  const exact = sets.flatMap(({ wordsByStem }) => wordsByStem.get(stem) ?? []);
  // Who has typed a whole word may still mean a longer one, but less likely.
  const value = exact.length > 0 ? worth.beginningBesideExact : worth.beginning;
  const found = new Map<string, number>();
  for (const beginning of new Set([typed, stem])) {
    for (const word of wordsFrom(sets, beginning)) found.set(word, value);
  }
  for (const word of exact) found.set(word, worth.exact);
  return found;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Words that a slip may have made the typed one of: it seldom changes the first letter, unless it swaps the first two. */
function* wordsLike(typed: string, sets: readonly NameSet[]): Generator<string> {
  const [first = '', second = ''] = typed;
  yield* wordsFrom(sets, first);
  if (first !== second) yield* wordsFrom(sets, second + first);
}

/** A misspelt beginning has at least so many letters, one slip, and so many right ones at its start. */
const leastBeginning = 6;
const leastAlike = 3;

/** The words that a misspelt one was most likely meant to be: the fewest slips, then the latest one. */
function matchesMisspelt(typed: string, sets: readonly NameSet[]): Map<string, number> {
  const most = forgivenEdits(typed.length);
  if (most === 0) return new Map();
  let best = Infinity;
  let found = new Map<string, number>();
  for (const word of wordsLike(typed, sets)) {
    if (word.length < typed.length - most) continue;
    const { whole: withEnding, beginning } = editsBetween(typed, word);
    const whole = Math.min(withEnding, editsBetween(typed, stemOf(word)).whole);
    const alike = sharedStart(typed, word);
    const isWhole = whole <= most;
    if (!isWhole && (typed.length < leastBeginning || beginning > 1 || alike < leastAlike)) continue;
    // Fewer slips first; a whole word before a beginning; of short words the one that is alike for longest.
    const rank = (isWhole ? whole : beginning + 0.5) * 100 - (most > 1 ? 0 : alike);
    if (rank > best) continue;
    if (rank < best) found = new Map();
    best = rank;
    found.set(word, isWhole ? worth.misspelt : worth.misspeltBeginning);
  }
  return found;
}

/** How well a name matches all typed words, 0–1; 0 where one of them is missing. */
function matchOf(name: ReadyName, typed: readonly Matches[]): { quality: number; coverage: number } | undefined {
  let sum = 0;
  const used = new Set<number>();
  for (const matches of typed) {
    let best = 0;
    let at = -1;
    for (const [place, word] of name.words.entries()) {
      const value = used.has(place) ? 0 : (matches.get(word) ?? 0);
      if (value > best) [best, at] = [value, place];
    }
    if (at < 0) return undefined;
    used.add(at);
    sum += best;
  }
  return { quality: sum / typed.length, coverage: typed.length / name.words.length };
}

/** How much of a score stays where little of the name was typed: titles of occupations are long and hold much. */
const floors: Record<NameKind, number> = { title: 0.75, ours: 0.55, table: 0.45 };

/** Most common meaning, or one of others. */
const meanings = { mostly: 1, also: 0.75 };

/** What a name in full, in this order, is worth beyond its parts, and a title beyond other names. */
const bonus = { whole: 0.15, title: 0.08, ours: 0.07 };

function scoreOf(name: ReadyName, typed: readonly string[], all: readonly Matches[]): number {
  const match = matchOf(name, all);
  if (!match) return 0;
  const { quality, coverage } = match;
  const floor = floors[name.kind];
  const isWhole = coverage === 1 && quality === 1;
  const isInOrder = isWhole && name.stems.every((stem, at) => stem === stemOf(typed[at] ?? ''));
  const extra =
    (isInOrder ? bonus.whole : isWhole ? bonus.whole / 2 : 0) + (name.kind === 'table' ? 0 : bonus[name.kind]);
  return quality * (floor + (1 - floor) * coverage) + extra * quality;
}

/** A job that matches far worse than the best is no answer. */
const leastOfBest = 0.7;

/** Names that hold a word of the scarcest matches, which every name that is found does. */
function* candidatesOf(sets: readonly NameSet[], all: readonly Matches[]): Generator<ReadyName> {
  const countOf = (matches: Matches) =>
    sets.reduce((sum, set) => {
      for (const word of matches.keys()) sum += set.namesByWord.get(word)?.length ?? 0;
      return sum;
    }, 0);
  const scarcest = all
    .map((matches) => ({ matches, count: countOf(matches) }))
    .toSorted((a, b) => a.count - b.count)[0];
  for (const { namesByWord } of sets) {
    for (const word of scarcest?.matches.keys() ?? []) yield* namesByWord.get(word) ?? [];
  }
}

/**
 * Jobs that typed words find among names, the best first. Every word must be found: as it stands or as a beginning,
 * else misspelt. Hits of one job are one, with the name that matched best; hits far weaker than the best are left out.
 * Of jobs that match alike the one that stands first in the list comes first.
 */
export function searchJobNames(sets: readonly NameSet[], typed: readonly string[]): JobHit[] {
  if (typed.length === 0) return [];
  const all = typed.map((word) => {
    const found = matchesAsTyped(word, sets);
    return found.size > 0 ? found : matchesMisspelt(word, sets);
  });
  if (all.some(({ size }) => size === 0)) return [];
  const hits = new Map<number, JobHit>();
  const add = (job: number, name: ReadyName, score: number) => {
    const held = hits.get(job);
    // Of two names that match alike the shorter one says more.
    const isBetter = score === held?.score ? name.name.length < held.name.name.length : score > (held?.score ?? 0);
    if (isBetter) hits.set(job, { job, name, score });
  };
  for (const name of candidatesOf(sets, all)) {
    const score = scoreOf(name, typed, all);
    if (score === 0) continue;
    // The likeliest of several meanings stands first.
    for (const [place, job] of name.mostly.entries()) add(job, name, score - place * 0.01);
    for (const job of name.also) add(job, name, score * meanings.also);
  }
  const best = Math.max(0, ...[...hits.values()].map(({ score }) => score));
  return [...hits.values()]
    .filter(({ score }) => score >= best * leastOfBest)
    .toSorted((a, b) => b.score - a.score || a.job - b.job);
}
