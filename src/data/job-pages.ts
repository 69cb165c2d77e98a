import { getJobs, type Job } from './jobs.ts';
import type { OccupationView } from './occupations.ts';
import { getRolePages, type RolePage } from './roles.ts';

/** All that the page of a job shows; what it has none of is missing. */
export interface JobPage {
  job: Job;
  /** What we wrote up. */
  role?: RolePage;
  /** Its official figures. */
  occupation?: OccupationView;
  /** Occupations whose figures stand in where statistics do not count the job apart. */
  standIns: OccupationView[];
}

/** Every job's page, those in depth first. */
export async function getJobPages(): Promise<JobPage[]> {
  const written = new Map((await getRolePages()).map((role) => [role.id, role]));
  return (await getJobs()).map((job) => {
    const role = written.get(job.id);
    return {
      job,
      ...(role && { role }),
      ...(job.occupation && { occupation: job.occupation }),
      standIns: role?.standIns ?? [],
    };
  });
}
