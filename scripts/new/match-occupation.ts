import { stemOf, wordsOf } from '../../src/facts/search/name-words.ts';
import type { Occupation } from '../../src/schemas/occupation.ts';

interface Entry {
  id: string;
  occupation: Pick<Occupation, 'title' | 'titles'>;
}

const key = (name: string) => wordsOf(name).map(stemOf).join(' ');

/** A title as it stands, and as people say it: "Licensed Practical Nurse (LPN)" without what is in brackets. */
const keysOf = (name: string) => [key(name), key(name.replace(/\([^)]*\)/g, ''))];

/** The occupation with this id or title, else the first of which a job title says the same. */
export function matchOccupation<T extends Entry>(occupations: readonly T[], typed: string): T | undefined {
  const sought = key(typed);
  return (
    occupations.find(({ id, occupation }) => id === typed || key(occupation.title) === sought) ??
    occupations.find(({ occupation }) => occupation.titles.some((name) => keysOf(name).includes(sought)))
  );
}
