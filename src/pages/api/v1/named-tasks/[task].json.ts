import type { APIRoute, GetStaticPaths } from 'astro';
import { getNamedTaskFiles } from '../../../../data/task-files.ts';
import type { ApiFile } from '../../../../schemas/api.ts';

export const getStaticPaths = (async () => {
  const files = await getNamedTaskFiles();
  return files.map((file) => ({ params: { task: file.task.id }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile<'named-task'> }> = ({ props }) => Response.json(props.file);
