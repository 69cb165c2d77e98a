import { getSearchEntries } from '../../data/directory.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getSearchEntries());
}
