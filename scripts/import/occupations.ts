// Turns the published tables into occupations, named tasks and activities under content/, and says what changed:
//   node_modules/.bin/node scripts/import/occupations.ts <folder with the tables>
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { namedTasksFileSchema, workActivitiesFileSchema } from '../../src/schemas/named-task.ts';
import { activitiesFileSchema, occupationSchema, type Occupation } from '../../src/schemas/occupation.ts';
import type { EntryOf } from '../../src/schemas/collections.ts';
import { describeImport } from './describe-import.ts';
import type { Row } from './read-cells.ts';
import { readActivityRows, readOccupationRows } from './read-occupation-rows.ts';
import { kindOfWork, readNamedTaskRows, readWorkActivityRows, slugOf } from './read-task-rows.ts';
import { writeCompact } from './write-compact.ts';

const occupationsFolder = 'content/occupations';
const namedTasksFolder = 'content/named-tasks';
const workActivitiesPath = 'content/work-activities.json';
const activitiesPath = 'content/activities.json';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder holds the tables (occupations.csv, occupation_tasks.csv and others)? Name it.');
  process.exit(1);
}

function readTable(name: string): Row[] {
  const path = join(folder ?? '', name);
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

/** Ids by code of the entries that some files hold; none where there are no files yet. */
function heldIds(paths: readonly string[], key: string): Map<string, string> {
  const entries = paths.flatMap((path) => {
    const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { id: string; code: string }[]>;
    return file[key] ?? [];
  });
  return new Map(entries.map(({ id, code }) => [code, id]));
}

/** One code a line: a change of one code is a change of one line. */
function writeActivities({ codes, ...head }: z.infer<typeof activitiesFileSchema>): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const lines = Object.entries(codes).map(([code, shares]) => `    ${JSON.stringify(code)}: ${JSON.stringify(shares)}`);
  return `{\n${fields.join('\n')}\n  "codes": {\n${lines.join(',\n')}\n  }\n}\n`;
}

mkdirSync(namedTasksFolder, { recursive: true });
const taskFiles = readdirSync(namedTasksFolder).map((name) => join(namedTasksFolder, name));
const rootFiles = readdirSync('content').map((name) => join('content', name));
const heldActivities = heldIds(
  rootFiles.filter((path) => path === workActivitiesPath),
  'activities',
);
const heldTasks = heldIds(taskFiles, 'tasks');
const before = readOccupations();
const general = readActivityRows(readTable('occupation_activities.csv'));
const workActivities = readWorkActivityRows(readTable('activity_use.csv'), heldActivities);
const namedTasks = readNamedTaskRows(readTable('task_names.csv'), workActivities, heldTasks);
const occupations = readOccupationRows(
  {
    occupations: readTable('occupations.csv'),
    tasks: readTable('occupation_tasks.csv'),
    titles: readTable('job_titles.csv'),
    technologies: readTable('technologies.csv'),
    facts: readTable('ooh_facts.csv'),
  },
  new Map(namedTasks.map(({ id, code }) => [code, id])),
);

const kindNames = new Map(Object.entries(general.names));
const tasksByKind = Map.groupBy(namedTasks, ({ code }) => kindOfWork(code));
const texts = new Map<string, string>();
const errors: string[] = [];

/** Keeps a file to be written, if it satisfies its schema. */
function add<Data extends object>(
  path: string,
  schema: z.ZodType<Data>,
  fields: object,
  write: (data: Data) => string = writeCompact,
): void {
  const parsed = schema.safeParse(fields);
  if (parsed.success) texts.set(path, write(parsed.data));
  else errors.push(`${path}\n${z.prettifyError(parsed.error)}`);
}

for (const { id, ...fields } of occupations) {
  const $schema = '../editor-schemas/occupations.schema.json';
  add(`${occupationsFolder}/${id}.json`, occupationSchema, { $schema, ...fields });
}
for (const [code, tasks] of tasksByKind) {
  const kind = kindNames.get(code);
  if (kind === undefined) errors.push(`${code}: no kind of work has this code in occupation_activities.csv`);
  const $schema = '../editor-schemas/named-tasks.schema.json';
  add(`${namedTasksFolder}/${slugOf(kind ?? code)}.json`, namedTasksFileSchema, { $schema, tasks });
}
add(workActivitiesPath, workActivitiesFileSchema, {
  $schema: './editor-schemas/work-activities.schema.json',
  activities: workActivities,
});
add(
  activitiesPath,
  activitiesFileSchema,
  { $schema: './editor-schemas/activities.schema.json', source: 'working-with-ai-2025', ...general },
  writeActivities,
);
if (errors.length > 0) {
  console.error(`The tables do not validate; nothing was written.\n${errors.join('\n')}`);
  process.exit(1);
}

const former = [...readdirSync(occupationsFolder).map((name) => join(occupationsFolder, name)), ...taskFiles];
for (const path of former) if (!texts.has(path)) rmSync(path);
for (const [path, text] of texts) writeFileSync(path, text);
console.info(describeImport(before, occupations));
console.info('The edition that the figures come from stands in content/release.json: change it where it has changed.');
