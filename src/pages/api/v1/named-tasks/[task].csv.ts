import type { APIRoute, GetStaticPaths } from 'astro';
import { getNamedTaskFiles, tabulateJobs } from '../../../../data/task-files.ts';
import { writeCsv } from '../../../../facts/format/csv.ts';
import type { ApiFile } from '../../../../schemas/api.ts';

export const getStaticPaths = (async () => {
  const files = await getNamedTaskFiles();
  return files.map((file) => ({ params: { task: file.task.id }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile<'named-task'> }> = ({ props }) =>
  new Response(writeCsv(tabulateJobs(props.file.jobs)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
