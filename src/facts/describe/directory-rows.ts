/** How many jobs the directory has, how many of them a reader's filters and words find, and how many rows stand there. */
export interface DirectoryCounts {
  all: number;
  found: number;
  shown: number;
}

/** "50 of 342 jobs shown"; "80 of 342 jobs found, the first 50 shown". */
export function describeShown({ all, found, shown }: DirectoryCounts): string {
  if (found === all) return shown === all ? `All ${all} jobs shown` : `${shown} of ${all} jobs shown`;
  return `${found} of ${all} jobs found${shown < found ? `, the first ${shown} shown` : ''}`;
}

/** "Show all 80 jobs", of those that were found. */
export function describeMore({ found }: Pick<DirectoryCounts, 'found'>): string {
  return `Show all ${found} jobs`;
}
