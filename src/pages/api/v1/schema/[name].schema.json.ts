import type { APIRoute, GetStaticPaths } from 'astro';
import { getApiSchema } from '../../../../data/api.ts';
import { keysOf } from '../../../../facts/format/labels.ts';
import { apiSchemas, type ApiName } from '../../../../schemas/api.ts';

export const getStaticPaths = (() => keysOf(apiSchemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { name: ApiName }> = ({ params }) =>
  Response.json(getApiSchema(params.name));
