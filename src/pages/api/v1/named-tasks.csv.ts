import { getNamedTasksTable } from '../../../data/task-files.ts';
import { writeCsv } from '../../../facts/format/csv.ts';

export async function GET(): Promise<Response> {
  return new Response(writeCsv(await getNamedTasksTable()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
