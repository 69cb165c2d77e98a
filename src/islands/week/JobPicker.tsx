import type { JobFound } from '../../facts/search/job-found.ts';
import ComboboxField from '../ComboboxField.tsx';
import { suggestJobs } from '../suggest-jobs.ts';

interface Props {
  id: string;
  label: string;
  /** Address of the names that jobs are searched by, with the base path. */
  names: string;
  pick: (job: JobFound) => void;
}

/** A field that finds a job by any of its titles. */
export default function JobPicker({ id, label, names, pick }: Props) {
  const jobs = suggestJobs({ names, take: pick, enter: 'takes one', instead: 'Type again to try once more.' });
  return <ComboboxField id={id} label={label} listLabel="Jobs found" suggestions={jobs} />;
}
