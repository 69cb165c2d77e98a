import { getExploreData } from '../../data/explore.ts';

export async function GET(): Promise<Response> {
  const { jobs } = await getExploreData();
  return Response.json(jobs);
}
