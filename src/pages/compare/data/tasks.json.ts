import { getTaskIndex } from '../../../data/comparison-tasks.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getTaskIndex());
}
