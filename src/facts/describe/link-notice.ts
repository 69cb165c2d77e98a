import { joinWords } from '../format/count.ts';
import { mostAcross, mostRoles, mostTasks } from '../links/compare-link.ts';
import { type LinkNotice } from '../links/read-compare-link.ts';

const words: Record<LinkNotice['kind'], { one: string; many: string }> = {
  'unknown-task': {
    one: 'This task is not known here, so it was left out',
    many: 'These tasks are not known here, so they were left out',
  },
  'unknown-role': {
    one: 'This job is not known here, so it was left out',
    many: 'These jobs are not known here, so they were left out',
  },
  'unknown-across': {
    one: 'This task is not in the official list, so it was left out',
    many: 'These tasks are not in the official list, so they were left out',
  },
  'too-many-tasks': {
    one: `A comparison holds ${mostTasks} tasks at most; this one was left out`,
    many: `A comparison holds ${mostTasks} tasks at most; these were left out`,
  },
  'too-many-roles': {
    one: `A comparison holds ${mostRoles} jobs at most; this one was left out`,
    many: `A comparison holds ${mostRoles} jobs at most; these were left out`,
  },
  'too-many-across': {
    one: `A comparison holds ${mostAcross} tasks across all their jobs at most; this one was left out`,
    many: `A comparison holds ${mostAcross} tasks across all their jobs at most; these were left out`,
  },
};

const mostNamed = 5;
const longest = 60;

/** What happened to a part of a link, in a sentence that names the ids. They are untrusted text: never print them as HTML. */
export function describeNotice({ kind, ids }: LinkNotice): string {
  const named = ids.slice(0, mostNamed).map((id) => `“${id.length > longest ? `${id.slice(0, longest)}…` : id}”`);
  const rest = ids.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return `${words[kind][ids.length === 1 ? 'one' : 'many']}: ${joinWords(all)}.`;
}
