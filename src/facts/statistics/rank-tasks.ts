/** A task with the share that one source gives it, percent 0–100. */
export interface TaskShare {
  id: string;
  name: string;
  share: number;
}

/** Tasks from the highest share to the lowest; equal ones by name. */
export function rankTasks<Task extends TaskShare>(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => b.share - a.share || a.name.localeCompare(b.name));
}

/** Unweighted mean share, percent 0–100, to one decimal; undefined for no tasks. */
export function meanShare(tasks: readonly TaskShare[]): number | undefined {
  if (tasks.length === 0) return undefined;
  const total = tasks.reduce((sum, { share }) => sum + share, 0);
  return Math.round((total / tasks.length) * 10) / 10;
}
