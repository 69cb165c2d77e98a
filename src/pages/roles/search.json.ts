import { getSearchFiles } from '../../data/job-search.ts';

export async function GET(): Promise<Response> {
  const { index } = await getSearchFiles();
  return Response.json(index);
}
