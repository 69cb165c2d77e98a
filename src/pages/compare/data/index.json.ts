import { getComparisonIndex } from '../../../data/comparison.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getComparisonIndex());
}
