import type { Content } from './content.ts';
import { getContent } from './content.ts';
import { remember } from '../facts/remember.ts';
import { latestOf } from '../facts/statistics/latest-of.ts';

/** Days on which anything of the content changed, as the content itself says. */
function daysOf(content: Content): string[] {
  const claims = [...content.claims.values()].flatMap(({ added, changes = [] }) => [
    added,
    ...changes.map(({ date }) => date),
  ]);
  return [...claims, ...[...content.roles.values()].map(({ reviewed }) => reviewed)];
}

/** The day on which some content last changed, YYYY-MM-DD: every page and every published file says it. */
export const lastDayOf = remember((content: Content) => latestOf(daysOf(content)));

/** The day on which the content last changed, YYYY-MM-DD. */
export async function getContentChanged(): Promise<string> {
  return lastDayOf(await getContent());
}
