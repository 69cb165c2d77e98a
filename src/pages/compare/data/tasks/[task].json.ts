import type { APIRoute, GetStaticPaths } from 'astro';
import { getComparisonTaskFiles, type TaskFile } from '../../../../data/comparison-tasks.ts';

export const getStaticPaths = (async () =>
  (await getComparisonTaskFiles()).map((file) => ({
    params: { task: file.id },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TaskFile }> = ({ props }) => Response.json(props.file);
