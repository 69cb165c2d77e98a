import { foldText } from './fold-text.ts';

/** Something that can be found by its words. */
export interface SearchItem {
  /** Name, other names and whatever else it is called. */
  words: string;
}

/** Items whose words hold every word of the search somewhere, in their order; all of them for an empty search. */
export function searchItems<Item extends SearchItem>(items: readonly Item[], text: string): Item[] {
  const wanted = foldText(text).split(' ');
  return items.filter(({ words }) => {
    const folded = foldText(words);
    return wanted.every((word) => folded.includes(word));
  });
}
