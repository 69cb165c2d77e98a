import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWritten } from '../../src/content/check-written.ts';
import { formatProblems } from '../../src/content/check-content.ts';
import { parseFile } from '../../src/content/read-content.ts';
import type { CollectionName } from '../../src/schemas/shared.ts';

const paths: Record<string, CollectionName> = {
  'content/roles/registered-nurses.md': 'roles',
  'content/tasks/registered-nurses.json': 'tasks',
  'content/occupations/registered-nurses.json': 'occupations',
};
const [role, tasks] = Object.keys(paths) as [string, string];

/** What the check says of the nurses, with one text in one of their files replaced by another. */
function reportOn(file?: string, from?: string | RegExp, to = ''): string {
  const files = Object.entries(paths).map(([path, collection]) => {
    const text = readFileSync(path, 'utf8');
    const changed = path === file && from !== undefined ? text.replace(from, () => to) : text;
    if (path === file && changed === text) throw new Error(`nothing to replace in ${path}`);
    const parsed = parseFile(path, collection, changed);
    if (!('collection' in parsed)) throw new Error(`${path} does not parse`);
    return parsed;
  });
  const problems = checkWritten(files);
  return problems.length === 0 ? 'sound' : formatProblems(problems);
}

test('a job that is written up on named tasks is sound', () => {
  expect(reportOn()).toBe('sound');
});

/** name, file, what is replaced, by what, and what the report says. */
const cases: [string, string, string | RegExp, string, string[]][] = [
  [
    'a task of another occupation, with the nearest of its own',
    tasks,
    '"immunize-patients"',
    '"immunise-patients"',
    ['namedTasks[12]', 'a named task of registered-nurses', 'did you mean "immunize-patients"?'],
  ],
  [
    'a task in two groups',
    tasks,
    '"immunize-patients"',
    '"supervise-patient-care-personnel"',
    ['tasks[7].namedTasks[0]', 'each named task once; tasks[4].namedTasks[12] has it'],
  ],
  [
    'a task that weighs and is nowhere',
    tasks,
    '"maintain-medical-or-professional-knowledge",',
    '',
    ['3% of the work or more', 'missing: maintain-medical-or-professional-knowledge (3.1%)'],
  ],
  [
    'too few groups',
    tasks,
    /"tasks": \[[\s\S]*?(\{\s*"id": "keeping-up")/,
    '"tasks": [{ "id": "keeping-up"',
    ['1 group\n', '6 to 10 groups'],
  ],
  [
    'a group without what people do better',
    tasks,
    /"peopleBetter": "You know which[^"]*"/,
    '"related": []',
    ['the field "peopleBetter" as well'],
  ],
  [
    'a group of nothing',
    tasks,
    /"namedTasks": \[\s*"maintain-medical-or[^\]]*\],/,
    '',
    ['the field "namedTasks", as in the others'],
  ],
  [
    'ratings besides',
    tasks,
    '"role": "registered-nurses",',
    '"role": "registered-nurses", "ratings": "47-2111-00",',
    ['named tasks or "ratings", not both'],
  ],
  ['no move for this year', role, /horizon: within-a-year/g, 'horizon: ongoing', ['no action for within-a-year']],
  [
    'a move away from nothing',
    role,
    / {4}awayFrom:\n {6}- charting\n {4}buildsOn:\n {6}- being-trusted\n {6}- seeing-the-whole-patient\n/,
    '',
    ['a task under "awayFrom" or a strength'],
  ],
  ['no product', role, /namedTools:[\s\S]*?(?=skills:)/, '', ['at least one product by name and maker']],
  ['silence on certificates', role, /certifications:[\s\S]*?(?=geography:)/, '', ['or [] where there are none']],
  [
    'no notes for those who start out',
    role,
    /junior:[\s\S]*?(?=senior:)/,
    'junior: {}\n',
    ['notes for people starting out'],
  ],
  [
    'two questions',
    role,
    / {2}- question: Will I chart[\s\S]*?(?= {2}- question: Which units)/,
    '',
    ['2 questions', '3 to 5 questions'],
  ],
  [
    'no occupation',
    role,
    'occupation: registered-nurses\n',
    'sector: trades\n',
    ['a role with an "occupation", whose named tasks these are'],
  ],
  [
    'text still to be written',
    role,
    'note: Craft with the hands that other nurses and doctors call for.',
    "note: 'TODO: one line'",
    ['"TODO: one line"', 'your text in place of the note'],
  ],
  [
    'prose still to be written',
    role,
    /You look after patients[^\n]*/,
    'TODO: two sentences.',
    ['body', '"TODO: two sentences."'],
  ],
];

test.each(cases)('%s is refused', (_, file, from, to, says) => {
  const report = reportOn(file, from, to);
  for (const words of says) expect(report).toContain(words);
});
