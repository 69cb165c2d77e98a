/** A job that a search found. */
export interface JobFound {
  /** The end of its address, `/roles/<id>/`. */
  id: string;
  title: string;
  /** Address of its page, with the base path. */
  href: string;
  /** The name that matched best, where it is not the job's own title: "ICU Nurse". */
  via?: string;
}

/** What a choice says: the job, and before it the name by which it was found. */
export function formatJobFound({ title, via }: Pick<JobFound, 'title' | 'via'>): string {
  return via === undefined ? title : `${via} → ${title}`;
}
