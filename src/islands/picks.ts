import { emptyComparison, formatComparison, mostRoles, mostTasks } from '../facts/links/compare-link.ts';

/** What the reader has picked for a comparison, kept in this browser and nowhere else. */
export interface Pick {
  kind: 'task' | 'role';
  id: string;
  name: string;
}

const key = 'comparison';
export const mostPicks = { task: mostTasks, role: mostRoles };

function isPick(value: unknown): value is Pick {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, name } = value as Record<string, unknown>;
  return (kind === 'task' || kind === 'role') && typeof id === 'string' && typeof name === 'string';
}

/** The picks, in the order in which they were made; none if the browser stores nothing, or something else. */
export function readPicks(): Pick[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPick) : [];
  } catch {
    return [];
  }
}

/** Stores the picks; without storage they last for this page only. */
export function keepPicks(picks: readonly Pick[]): void {
  try {
    if (picks.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(picks));
  } catch {
    // A private window may refuse; the page goes on without.
  }
}

/** The link to the comparison of these picks: its query string. */
export function linkPicks(picks: readonly Pick[]): string {
  const ids = (kind: Pick['kind']) => picks.filter((pick) => pick.kind === kind).map(({ id }) => id);
  return formatComparison({ ...emptyComparison, tasks: ids('task'), roles: ids('role') });
}
