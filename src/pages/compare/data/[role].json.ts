import type { APIRoute, GetStaticPaths } from 'astro';
import { getRoleComparisons, packComparison, type RoleFile } from '../../../data/comparison.ts';

export const getStaticPaths = (async () => {
  const comparisons = await getRoleComparisons();
  return [...comparisons].map(([role, comparison]) => ({ params: { role }, props: { comparison } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ comparison: RoleFile }> = ({ props }) => Response.json(packComparison(props.comparison));
