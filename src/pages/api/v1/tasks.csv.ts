import { getTasksTable } from '../../../data/api.ts';
import { writeCsv } from '../../../facts/format/csv.ts';

export async function GET(): Promise<Response> {
  return new Response(writeCsv(await getTasksTable()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
