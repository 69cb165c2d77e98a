import type { APIRoute, GetStaticPaths } from 'astro';
import { getRoleFiles } from '../../../../data/api.ts';
import type { ApiFile } from '../../../../schemas/api.ts';

export const getStaticPaths = (async () => {
  const files = await getRoleFiles();
  return files.map((file) => ({ params: { role: file.role.id }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile<'role'> }> = ({ props }) => Response.json(props.file);
