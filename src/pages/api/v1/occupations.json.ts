import { getOccupationsFile } from '../../../data/api.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getOccupationsFile());
}
