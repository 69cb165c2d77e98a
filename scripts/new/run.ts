// Writes the files of a job with its tasks and figures in place, and marks what is to be written:
//   npm run new job "Baker"
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { nearest } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read-content.ts';
import { soundOccupations } from '../../src/content/sound-occupations.ts';
import { namedTasksFileSchema } from '../../src/schemas/named-task.ts';
import { officialFileSchema } from '../../src/schemas/official.ts';
import { releaseSchema } from '../../src/schemas/release.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { draftJob } from './draft-job.ts';
import { matchOccupation } from './match-occupation.ts';

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [kind, typed = ''] = process.argv.slice(2);
const title = typed.trim();
if (kind !== 'job' || title === '') refuse('Say what is new: npm run new job "Baker"');

const { files } = readContent(process.cwd());
const occupations = soundOccupations(files);
const found = matchOccupation(occupations, title);
if (!found) {
  const near = nearest(
    title,
    occupations.flatMap(({ occupation }) => [occupation.title, ...occupation.titles]),
  );
  refuse(
    `No occupation of the tables has the title "${title}".${near ? ` Did you mean "${near}"?` : ''} Titles and ids stand in content/occupations/.`,
  );
}
const { id, occupation } = found;
const written = files.find(
  ({ collection, data }) => collection === 'roles' && roleSchema.safeParse(data).data?.occupation === id,
);
if (written) refuse(`${occupation.title} is written up already, in ${written.file}.`);
const rolePath = `content/roles/${id}.md`;
const tasksPath = `content/tasks/${id}.json`;
for (const path of [rolePath, tasksPath]) if (existsSync(path)) refuse(`${path} is there already.`);

const namedTasks = files
  .filter(({ collection }) => collection === 'named-tasks')
  .flatMap(({ data }) => namedTasksFileSchema.parse(data).tasks);
const release = releaseSchema.parse(files.find(({ collection }) => collection === 'release')?.data);
const draft = draftJob({
  occupation: { id, ...occupation },
  namedTasks: new Map(namedTasks.map((task) => [task.id, task])),
  years: release.years,
  today: new Date().toISOString().slice(0, 10),
});

async function write(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

const officialPath = 'content/official.json';
const official = officialFileSchema.parse(JSON.parse(readFileSync(officialPath, 'utf8')));
const known = new Set(official.figures.map((figure) => figure.id));
const figures = [...official.figures, ...draft.official.filter((figure) => !known.has(figure.id))];
await write(rolePath, draft.role);
await write(tasksPath, JSON.stringify(draft.tasks, null, 2));
// With a line for each field, as the file stands, so that the entries of other jobs stay as they are.
await write(officialPath, JSON.stringify({ ...official, figures }, null, 2));
console.info(
  `Written: ${rolePath} and ${tasksPath}, with claims on pay and jobs in ${officialPath}.\n` +
    'Now write what says TODO; the content check lists what is still missing:\n' +
    '  node_modules/.bin/node scripts/check-content.ts',
);
