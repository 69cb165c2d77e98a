import type { APIRoute, GetStaticPaths } from 'astro';
import { getCodesByKind } from '../../../../data/comparison-tasks.ts';

export const getStaticPaths = (async () =>
  Object.entries(await getCodesByKind()).map(([kind, ids]) => ({
    params: { kind },
    props: { ids },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ ids: Record<string, string> }> = ({ props }) => Response.json(props.ids);
