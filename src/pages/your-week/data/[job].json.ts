import type { APIRoute, GetStaticPaths } from 'astro';
import { getWeekJobs } from '../../../data/week.ts';
import type { WeekJob } from '../../../facts/week/week.ts';

export const getStaticPaths = (async () => {
  const jobs = await getWeekJobs();
  return [...jobs].map(([job, week]) => ({ params: { job }, props: { week } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ week: WeekJob }> = ({ props }) => Response.json(props.week);
