// Turns the published tables into content/occupations/ and content/activities.json, and says what changed:
//   node scripts/import/occupations.ts <folder with occupations.csv and occupation_activities.csv>
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { format } from 'prettier';
import { z } from 'zod';
import { activitiesFileSchema, occupationSchema, type Occupation } from '../../src/schemas/occupation.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';
import { describeImport } from './describe-import.ts';
import { readActivityRows, readOccupationRows, type Row } from './read-occupation-rows.ts';

const occupationsFolder = 'content/occupations';
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

function readOccupations(): EntryOf<'occupations'>[] {
  return readdirSync(occupationsFolder).map((name) => {
    const { $schema: _, ...fields } = JSON.parse(readFileSync(join(occupationsFolder, name), 'utf8')) as Occupation;
    return { id: basename(name, '.json'), ...fields };
  });
}

/** One code a line: a change of one code is a change of one line. */
function writeActivities({ codes, ...head }: z.infer<typeof activitiesFileSchema>): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const lines = Object.entries(codes).map(([code, shares]) => `    ${JSON.stringify(code)}: ${JSON.stringify(shares)}`);
  return `{\n${fields.join('\n')}\n  "codes": {\n${lines.join(',\n')}\n  }\n}\n`;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder holds occupations.csv and occupation_activities.csv? Name it.');
  process.exit(1);
}

const before = readOccupations();
const aliases = new Map(before.map((occupation) => [occupation.id, occupation.aliases]));
const occupations = readOccupationRows(readTable(join(folder, 'occupations.csv')), aliases);
const activities = activitiesFileSchema.safeParse({
  $schema: './editor-schemas/activities.schema.json',
  source: 'working-with-ai-2025',
  ...readActivityRows(readTable(join(folder, 'occupation_activities.csv'))),
});
const errors = [
  ...occupations.flatMap(({ id, ...fields }) => {
    const { error } = occupationSchema.safeParse(fields);
    return error ? [`${id}\n${z.prettifyError(error)}`] : [];
  }),
  ...(activities.error ? [`activities\n${z.prettifyError(activities.error)}`] : []),
];
if (!activities.success || errors.length > 0) {
  console.error(`The tables do not validate; nothing was written.\n${errors.join('\n')}`);
  process.exit(1);
}

const now = new Set(occupations.map(({ id }) => id));
for (const { id } of before) if (!now.has(id)) rmSync(join(occupationsFolder, `${id}.json`));
for (const { id, ...fields } of occupations) {
  const file = { $schema: '../editor-schemas/occupations.schema.json', ...fields };
  const text = await format(JSON.stringify(file, null, 2), { parser: 'json', printWidth: 120 });
  writeFileSync(join(occupationsFolder, `${id}.json`), text);
}
writeFileSync(activitiesPath, writeActivities(activities.data));
console.info(describeImport(before, occupations));
console.info('The edition that the figures come from stands in content/release.json: change it where it has changed.');
