import { joinWords } from '../format/count.ts';
import { mostAcross, mostRoles, mostTasks } from '../links/compare-link.ts';
import { type LinkNotice } from '../links/read-compare-link.ts';

/** What is named, and where it is not known or how many of it there may be. */
const nouns: Record<LinkNotice['kind'], [string, string | number]> = {
  'unknown-task': ['task', 'known here'],
  'unknown-role': ['job', 'known here'],
  'unknown-across': ['task', 'in the official list'],
  'too-many-tasks': ['tasks', mostTasks],
  'too-many-roles': ['jobs', mostRoles],
  'too-many-across': ['tasks across all their jobs', mostAcross],
};

function complain(kind: LinkNotice['kind'], isOne: boolean): string {
  const [noun, where] = nouns[kind];
  if (typeof where === 'number')
    return `A comparison holds ${where} ${noun} at most; ${isOne ? 'this one was' : 'these were'} left out`;
  return isOne
    ? `This ${noun} is not ${where}, so it was left out`
    : `These ${noun}s are not ${where}, so they were left out`;
}

const mostNamed = 5;
const longest = 60;

/** What happened to a part of a link, in a sentence that names the ids. They are untrusted text: never print them as HTML. */
export function describeNotice({ kind, ids }: LinkNotice): string {
  const named = ids.slice(0, mostNamed).map((id) => `“${id.length > longest ? `${id.slice(0, longest)}…` : id}”`);
  const rest = ids.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return `${complain(kind, ids.length === 1)}: ${joinWords(all)}.`;
}
