// Turns the published tables into content/occupations.json and content/activities.json, and says what changed:
//   node scripts/import/occupations.ts <folder with occupations.csv and occupation_activities.csv>
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describeImport } from './describe-import.ts';
import { readActivityRows, readOccupationRows, type Row } from './read-occupation-rows.ts';
import { activitiesFileSchema, occupationsFileSchema, type OccupationsFile } from '../../src/schemas/occupation.ts';
import { z } from 'zod';

const occupationsPath = 'content/occupations.json';
const activitiesPath = 'content/activities.json';

function readTable(path: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Error(`${path}, row ${error.row}: ${error.message}`);
  return data;
}

/** One entry a line: a change of one occupation is a change of one line. */
function writeLines(head: Record<string, unknown>, key: string, entries: string[]): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const [open, close] = entries[0]?.startsWith('"') ? ['{', '}'] : ['[', ']'];
  return `{\n${fields.join('\n')}\n  "${key}": ${open}\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  ${close}\n}\n`;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder holds occupations.csv and occupation_activities.csv? Name it.');
  process.exit(1);
}

const before = existsSync(occupationsPath)
  ? (JSON.parse(readFileSync(occupationsPath, 'utf8')) as OccupationsFile)
  : undefined;
const rows = readTable(join(folder, 'occupations.csv'));
const aliases = new Map((before?.occupations ?? []).map((occupation) => [occupation.id, occupation.aliases]));
const next: unknown = {
  $schema: './editor-schemas/occupations.schema.json',
  source: 'bls-ooh-2024',
  payAsOf: '2024-05',
  years: { from: 2024, to: 2034 },
  growthOfAll: before?.growthOfAll ?? 'bls-all-occupations-projected-growth-2034',
  dropped: before?.dropped ?? [
    {
      id: 'military-careers',
      title: 'Military careers',
      reason: 'The page gives no pay, no jobs and no occupation codes.',
    },
  ],
  occupations: readOccupationRows(rows, aliases),
};
const activities: unknown = {
  $schema: './editor-schemas/activities.schema.json',
  source: 'working-with-ai-2025',
  ...readActivityRows(readTable(join(folder, 'occupation_activities.csv'))),
};

const checked = [occupationsFileSchema.safeParse(next), activitiesFileSchema.safeParse(activities)] as const;
const errors = checked.flatMap(({ error }) => (error ? [z.prettifyError(error)] : []));
const [occupationsFile, activitiesFile] = checked;
if (!occupationsFile.success || !activitiesFile.success) {
  console.error(`The tables do not validate; nothing was written.\n${errors.join('\n')}`);
  process.exit(1);
}

const { occupations, ...head } = occupationsFile.data;
const { codes, ...names } = activitiesFile.data;
writeFileSync(
  occupationsPath,
  writeLines(
    head,
    'occupations',
    occupations.map((occupation) => JSON.stringify(occupation)),
  ),
);
writeFileSync(
  activitiesPath,
  writeLines(
    names,
    'codes',
    Object.entries(codes).map(([code, shares]) => `${JSON.stringify(code)}: ${JSON.stringify(shares)}`),
  ),
);
console.info(describeImport(before?.occupations ?? [], occupations));
