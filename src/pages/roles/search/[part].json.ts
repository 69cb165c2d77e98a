import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchFiles } from '../../../data/job-search.ts';
import type { TitlePart } from '../../../facts/search/find-jobs.ts';

export const getStaticPaths = (async () => {
  const { parts } = await getSearchFiles();
  return parts.map((part, place) => ({ params: { part: String(place) }, props: { part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: TitlePart }> = ({ props }) => Response.json(props.part);
