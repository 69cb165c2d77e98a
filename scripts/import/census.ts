// Turns the table of what trackers print for the same jobs into content/census.json; shared bases and mirrors, which
// are written by hand, stay as they are:
//   node_modules/.bin/node scripts/import/census.ts <folder with tracker_scores.csv>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { sentenceCase } from '../../src/facts/format/labels.ts';
import { censusSchema, type Census } from '../../src/schemas/census.ts';
import { writeCompact } from './write-compact.ts';

const path = 'content/census.json';
/** Rows that compare: a job's own score, or that of a title close to it. */
const compared = new Set(['main', 'near-title']);

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder holds tracker_scores.csv? Name it.');
  process.exit(1);
}

const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(join(folder, 'tracker_scores.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const before = JSON.parse(readFileSync(path, 'utf8')) as Census;
const kinds = new Map(before.jobs.map(({ id, kind }) => [id, kind]));

const jobs = [
  ...Map.groupBy(
    rows.filter(({ row_use }) => compared.has(row_use ?? '')),
    ({ role_id }) => role_id ?? '',
  ),
].map(([id, own]) => ({
  id,
  title: before.jobs.find((job) => job.id === id)?.title ?? sentenceCase(id.replaceAll('-', ' ')),
  kind: kinds.get(id) ?? 'other',
  values: own.map((row) => ({
    tracker: row['tracker'],
    publishedAs: row['role_as_published'],
    score: Number(row['score']),
    min: Number(row['scale_min']),
    max: Number(row['scale_max']),
    direction: row['direction'],
    ...(row['row_use'] === 'near-title' && { near: true }),
    ...(row['url']?.startsWith('http') && { page: row['url'] }),
    ...(/^\d{4}/.test(row['date_as_published'] ?? '') && { asOf: row['date_as_published'] }),
  })),
}));
const parsed = censusSchema.safeParse({ ...before, jobs });
if (!parsed.success) {
  console.error(`The table does not validate; nothing was written.\n${z.prettifyError(parsed.error)}`);
  process.exit(1);
}
writeFileSync(path, writeCompact(parsed.data));
console.info(
  `${jobs.length} jobs, ${jobs.reduce((sum, { values }) => sum + values.length, 0)} values. A new job is "other" until its kind is set.`,
);
