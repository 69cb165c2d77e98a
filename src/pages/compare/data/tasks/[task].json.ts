import type { APIRoute, GetStaticPaths } from 'astro';
import { getTaskFiles, type TaskFile } from '../../../../data/comparison-tasks.ts';

export const getStaticPaths = (async () =>
  (await getTaskFiles()).map((file) => ({ params: { task: file.id }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TaskFile }> = ({ props }) => Response.json(props.file);
