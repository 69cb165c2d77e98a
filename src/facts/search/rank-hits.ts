import { foldText } from './fold-text.ts';

/** A name that is folded once, however often it is searched. */
export interface Foldable {
  name: string;
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Finds names in which every word that was typed is a word or the beginning of one, whatever their order; those that
 * begin as it was typed come first, else they keep their order. Nothing for nothing typed.
 */
export function searchNames<Item extends Foldable>(items: readonly Item[]): (text: string) => Item[] {
  const folded = items.map((item) => ({ item, name: foldText(item.name), words: wordsOf(item.name) }));
  return (text) => {
    const wanted = wordsOf(text);
    if (wanted.length === 0) return [];
    const found = folded.filter(({ words }) => wanted.every((want) => words.some((word) => word.startsWith(want))));
    const start = foldText(text);
    const begins = ({ name }: (typeof found)[number]) => Number(name.startsWith(start));
    return found.toSorted((a, b) => begins(b) - begins(a)).map(({ item }) => item);
  };
}

const most = { own: 4, jobs: 4, all: 10 };

/**
 * What a search in the comparison offers, best first: tasks of the jobs that are compared already, then jobs, then
 * named tasks across their jobs. A job whose title begins as it was typed comes before all.
 */
export function rankHits<Own, Job extends Foldable, Task>(
  text: string,
  { own, jobs, tasks }: { own: readonly Own[]; jobs: readonly Job[]; tasks: readonly Task[] },
): (Own | Job | Task)[] {
  const start = foldText(text);
  const isCalled = ({ name }: Job) => foldText(name).startsWith(start);
  const called = jobs.filter(isCalled);
  const others = jobs.filter((job) => !isCalled(job));
  const first = [...called.slice(0, most.jobs), ...own.slice(0, most.own)];
  const more = others.slice(0, Math.max(0, most.jobs - called.length));
  return [...first, ...more, ...tasks].slice(0, most.all);
}
