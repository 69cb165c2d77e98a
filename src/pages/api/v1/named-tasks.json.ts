import { getNamedTasksFile } from '../../../data/api.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getNamedTasksFile());
}
