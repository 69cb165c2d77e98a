import { lowerFirst } from '../facts/format/count.ts';
import { remember } from '../facts/remember.ts';
import type { EntryOf } from '../schemas/collections.ts';
import { getContent, type Content } from './content.ts';
import { href } from './href.ts';
import { findOccupation, pagesOfOccupations, type OccupationView } from './occupations.ts';
import { viewStrip, type Strip } from './strip.ts';

type Role = EntryOf<'roles'>;

/** A job that has a page: a role in depth, which may be an official occupation too, or an occupation alone. */
export interface Job {
  /** The end of its address, `/roles/<id>/`. */
  id: string;
  title: string;
  /** People in it, as a sentence has them. */
  plural: string;
  href: string;
  /** Other names of a role in depth, its official title among them. */
  names: string[];
  /** Other ids that a link to it may carry: former ones, and that of the occupation that it is. */
  formerIds: string[];
  role?: Role & { strip: Strip };
  /** Its official figures; missing where the statistics do not count it apart. */
  occupation?: OccupationView;
}

/** A job that is written up. */
export type JobInDepth = Job & Required<Pick<Job, 'role'>>;

/** Other names of a role in depth, the title of the occupation that it is among them. */
export function otherNamesOf({ title, otherNames }: Role, official: { title: string } | undefined): string[] {
  return [...new Set([...otherNames, ...(official ? [official.title] : [])])].filter((name) => name !== title);
}

function jobOfRole(content: Content, role: Role): JobInDepth {
  const { id, title, plural, aliases = [] } = role;
  const occupation = role.occupation === undefined ? undefined : findOccupation(content, role.occupation);
  const strip = viewStrip(content, id, plural);
  // Where no tracker scores it, what the measures say stands for it.
  const isUnscored = occupation !== undefined && strip.groups.length === 0;
  return {
    id,
    title,
    plural,
    href: href(`/roles/${id}/`),
    names: otherNamesOf(role, occupation),
    formerIds: [...new Set([...aliases, ...(occupation ? [occupation.id] : [])])].filter((former) => former !== id),
    role: { ...role, strip: { ...strip, ...(isUnscored && { finding: occupation.finding }) } },
    ...(occupation && { occupation }),
  };
}

function jobOfOccupation(content: Content, id: string): Job {
  const occupation = findOccupation(content, id);
  const { title } = occupation;
  return { id, title, plural: lowerFirst(title), href: occupation.href, names: [], formerIds: [], occupation };
}

/** Every job of some content that is written up, in the order of their ids. */
export const jobsInDepth = remember((content: Content) =>
  [...content.roles.values()].map((role) => jobOfRole(content, role)),
);

/** Every job of some content, those in depth first, each kind in the order of its ids. */
export const jobsOf = remember((content: Content): Job[] => {
  const described = pagesOfOccupations(content);
  const others = [...content.occupations.keys()]
    .filter((id) => !described.has(id))
    .map((id) => jobOfOccupation(content, id));
  return [...jobsInDepth(content), ...others];
});

/** Every job with a page. */
export async function getJobs(): Promise<Job[]> {
  return jobsOf(await getContent());
}

/** Every job that is written up, in the order of their ids. */
export async function getJobsInDepth(): Promise<JobInDepth[]> {
  return jobsInDepth(await getContent());
}

/** Whether a job is written up. */
export function isInDepth(job: Job): job is JobInDepth {
  return job.role !== undefined;
}
